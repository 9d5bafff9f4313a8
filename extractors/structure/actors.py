"""Who is told to do something: the actor at the head of a line, and where the task begins."""

from dataclasses import dataclass

from extractors.structure.actor_patterns import BODY_START, LEAD, NAME_HEAD, ORGANISATION, PARENTHESIS, TASK_VERB
from extractors.structure.folding import fold_case

_SIGNS = " ,;:.-–*"


@dataclass(frozen=True, slots=True)
class ActorReading:
    """An actor in a line: ``[start, end)`` of its name and where its task begins (None when only the name stands)."""

    start: int
    end: int
    task_start: int | None


def find_actor(line: str) -> ActorReading | None:
    """The actor that a line names at its head, with offsets in ``line``; None when it begins otherwise.

    Accepts ``Phòng Văn hóa - Xã hội``, ``Giao Phòng Kinh tế:``, ``Các thôn chủ động …``, ``Đề nghị Ủy ban Mặt trận Tổ
    quốc Việt Nam xã vận động …``, ``Sở Nội vụ (cơ quan thường trực)``: the trailing parenthesis is no part of the name.
    """
    folded = fold_case(line)
    lead = LEAD.match(folded)
    start = lead.end() if lead else len(folded) - len(folded.lstrip())
    if not BODY_START.match(folded[start:]):
        return None
    colon = folded.find(":", start)
    limit = colon if colon >= 0 else len(folded)
    task = _find_task(folded, start, limit)
    if task is None and colon >= 0 and folded[colon + 1 :].strip():
        task = colon + 1
    end = min(limit, task) if task is not None else limit
    if task is not None:
        task += len(line[task:]) - len(line[task:].lstrip())
    name = PARENTHESIS.sub("", line[start:end].rstrip(_SIGNS)).rstrip(_SIGNS)
    return ActorReading(start, start + len(name), task) if name.strip() else None


def _find_task(folded: str, start: int, limit: int) -> int | None:
    """Where the first task verb stands after the name, outside parentheses and outside names that hold the verb."""
    for match in TASK_VERB.finditer(folded, start, limit):
        at = match.start("verb")
        if folded.count("(", start, at) > folded.count(")", start, at):
            continue
        if match["named"] and NAME_HEAD.search(folded[start:at]):
            continue
        if ORGANISATION.match(folded, at, limit):
            continue
        return at
    return None
