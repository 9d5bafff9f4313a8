"""The scorer's differences in plain words, for readers who do not know its groups."""

import ast
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tests.accuracy.measuring import Measurement, Miss

SHOWN = 60  # letters of a quoted value
GROUP_NAMES = {
    "instruments": "instruments of the document",
    "legal_bases": "legal bases",
    "citations": "cited codes",
    "sections": "headings, word for word",
    "sections.kind": "kinds of sections",
    "contents": "contents of the movement",
    "phases": "phases",
    "milestones": "milestones",
    "criteria": "criteria",
    "criteria.target": "whom criteria are for",
    "award_tiers": "forms of award",
    "award_tiers.occasion": "occasions of award",
    "award_tiers.by_reference": "awards that another plan rules",
    "solutions": "solutions",
    "responsibilities.table": "rows of the task table",
    "responsibilities.actor": "who has duties",
    "responsibilities.tasks": "duties",
    "responsibilities": "duties",
    "recipients": "recipients",
    "evidence": "evidence",
}
_HEADER = "header."
_HITS = re.compile(r"(?P<gold>\d+) hit (?P<hits>\d+)")
# One difference of the scorer tells of both.
_SAME_NOTE = {"responsibilities.actor": "responsibilities", "responsibilities.tasks": "responsibilities"}


@dataclass(frozen=True, slots=True)
class Weakness:
    """A field group that a rendering loses: items that should be there, missed ones, wrong ones, an example."""

    group: str
    gold: int
    missed: int
    extra: int
    example: str


def find_weaknesses(measurement: Measurement, most: int) -> tuple[Weakness, ...]:
    """The field groups that lose most items, worst first."""
    short = [(group, tally) for group, tally in measurement.groups.items() if tally.hits < max(tally.gold, tally.found)]
    short.sort(key=lambda item: item[1].hits - max(item[1].gold, item[1].found))
    return tuple(
        Weakness(group, tally.gold, tally.gold - tally.hits, tally.found - tally.hits, find_example(measurement, group))
        for group, tally in short[:most]
    )


def find_example(measurement: Measurement, group: str) -> str:
    """The first telling difference of a group, worded; empty when the scorer gives none."""
    noted = _SAME_NOTE.get(group, group)
    worded = [(miss.stem, word_miss(miss)) for miss in measurement.misses if miss.group == noted]
    return next((f"in {stem}, {text}" for stem, text in worded if text), "")


def name_group(group: str) -> str:
    """What a field group holds, in plain words."""
    return f"{group.removeprefix(_HEADER)} (header)" if group.startswith(_HEADER) else GROUP_NAMES.get(group, group)


def word_miss(miss: Miss) -> str:
    """A difference in plain words: “not found: …”, “… instead of …”."""
    kind, _, rest = miss.what.partition(" ")
    if kind in ("missed", "extra"):
        return f"{'not found' if kind == 'missed' else 'not there, yet read'}: {_show(_parse(rest))}"
    before, parted, after = miss.what.partition(" found ")
    what, said, wanted = before.rpartition("gold ")
    if counted := _HITS.fullmatch(wanted):
        return f"{what.strip(' :')}: {counted['hits']} of {counted['gold']} read right"
    if not parted or not said:
        return ""
    subject = f"{what.strip(' :')}: " if what.strip(" :") else ""
    return subject + _word_change(_parse(wanted), _parse(after))


def _word_change(wanted: object, found: object) -> str:
    if isinstance(wanted, dict) and isinstance(found, dict):
        lost, gained = Counter(wanted) - Counter(found), Counter(found) - Counter(wanted)
        pair = [f"fewer of {_show(next(iter(lost)))}"] if lost else []
        return "; ".join(pair + ([f"more of {_show(next(iter(gained)))}"] if gained else []))
    if isinstance(wanted, int) and isinstance(found, int):
        return f"{found} read of {wanted}"
    if isinstance(wanted, int) and isinstance(found, Sequence) and not isinstance(found, str):
        if wanted != len(found):
            return f"{len(found)} read of {wanted}"
        return f"all {wanted} read, one of them so: {_show(found[0])}"
    if isinstance(wanted, str) and isinstance(found, str) and min(len(wanted), len(found)) > SHOWN // 2:
        start = next((place for place, pair in enumerate(zip(wanted, found, strict=False)) if pair[0] != pair[1]), 0)
        start = max(0, min(start, len(wanted), len(found)) - SHOWN // 3)
        return f"{_show(found[start:])} instead of {_show(wanted[start:])}"
    return f"{_show(found)} instead of {_show(wanted)}"


def _parse(text: str) -> object:
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return text


def _show(value: object) -> str:
    """A value for the page, quoted and cut."""
    if value is None:
        return "nothing"
    if isinstance(value, tuple):
        value = ", ".join(str(part) for part in value if part is not None)
    text = str(value)
    return f"“{text if len(text) <= SHOWN else text[: SHOWN - 1] + '…'}”"
