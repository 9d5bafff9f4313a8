"""What a row of the matrix says to a reader: why two items are one, what differs, what is not there."""

from itertools import groupby

from extractors.structure.folding import fold_blanks
from models.vocabulary import MatrixKind
from pipelines.compliance.cases import Case
from pipelines.compliance.comparing.holding import Held
from pipelines.compliance.comparing.items import Item
from pipelines.compliance.comparing.pointers import Pointer
from pipelines.compliance.comparing.similarity import Profile
from pipelines.compliance.layout import name_part

_NAMES = {
    MatrixKind.PHASE: "giai đoạn",
    MatrixKind.MILESTONE: "mốc thời gian",
    MatrixKind.CRITERION: "tiêu chí",
    MatrixKind.AWARD_TIER: "mức khen thưởng",
    MatrixKind.CONTENT: "nội dung thi đua",
    MatrixKind.REPORTING_DUTY: "chế độ báo cáo",
}
_MOST_RUNS, _LONGEST_RUN = 4, 6  # what differs is shown by so many runs of so many words
_LONGEST_QUOTE = 90  # letters: a line of a page


def explain_same(one: Item) -> str:
    """Why two items are the same."""
    return f"Giữ nguyên {_NAMES[one.kind]}{f': {one.name}' if one.name else ''}."


def explain_joined(one: Item) -> str:
    """Why an item is the same though it is none of its own."""
    return f"Giữ nguyên {_NAMES[one.kind]}; cấp dưới gộp chung với ý khác trong một mục."


def explain_adapted(one: Item, other: Item, profiles: tuple[Profile, Profile], score: float) -> str:
    """What an adapted item changes: dates, else the words that only one of the two has."""
    if one.kind is MatrixKind.AWARD_TIER:
        return f"Có khen thưởng ở dịp này, nhưng cấp trên nêu {one.name}, cấp dưới nêu {other.name}."
    if one.name and other.name and one.name != other.name:
        return f"Có {_NAMES[one.kind]} tương ứng nhưng khác thời gian: cấp trên {one.name}, cấp dưới {other.name}."
    mine, theirs = profiles
    left_out = _list_words(mine, theirs)
    added = _list_words(theirs, mine)
    if not left_out and not added:
        return "Cùng nội dung, chỉ khác tên hoặc cấp của đơn vị và cách diễn đạt."
    told = [f"cấp trên có mà cấp dưới không có: {left_out}"] if left_out else []
    told += [f"cấp dưới thêm: {added}"] if added else []
    return f"Có vận dụng, giống {score:.0%} về từ; {'; '.join(told)}."


def explain_missing(one: Item, nearest: Case | None, quote: str | None, score: float) -> str:
    """That an item is not there, and what comes nearest to it."""
    told = f"Không thấy {_NAMES[one.kind]} tương ứng"
    if one.name:
        told += f" ({one.name})"
    if quote and score > 0:
        told += f"; gần nhất, giống {score:.0%} về từ, là “{shorten(quote)}”"
    if nearest is not None and nearest.is_poor:
        told += "; chất lượng chữ của bản này kém, cần đối chiếu bản gốc"
    return f"{told}."


def explain_extra(other: Item) -> str:
    """That the lower plan adds an item."""
    return f"Cấp dưới nêu thêm {_NAMES[other.kind]}; kế hoạch cấp trên không có."


def explain_reference(case: Case, pointer: Pointer, origin: Held | None) -> str:
    """Where a pointer leads."""
    told = f"Dẫn chiếu: “{shorten(pointer.sentence.text_of(case.document.text))}”"
    if origin is None:
        return f"{told}; {pointer.code} không có trong kho nên chưa đối chiếu được nội dung."
    if pointer.target is not None:
        return f"{told}; nội dung được kế thừa từ {name_part(pointer.target)} của {pointer.code}."
    clause = f" không xác định được {pointer.clause.text} của văn bản ấy," if pointer.clause else ""
    return f"{told};{clause} nội dung được kế thừa từ {pointer.code}."


def shorten(quote: str) -> str:
    """A quote on one line, cut where it is longer than a line of a page."""
    line = fold_blanks(quote)
    return line if len(line) <= _LONGEST_QUOTE else line[:_LONGEST_QUOTE].rstrip(" ,;:") + "…"


def _list_words(one: Profile, other: Profile) -> str:
    """The runs of words that a text has and another does not, in order, the first few."""
    runs: list[str] = []
    for is_absent, group in groupby(one.words, key=lambda word: word not in other.bag):
        words = list(group)
        if is_absent:
            runs.append(" ".join(words[:_LONGEST_RUN]) + ("…" if len(words) > _LONGEST_RUN else ""))
    found = tuple(dict.fromkeys(runs))
    more = ", …" if len(found) > _MOST_RUNS else ""
    return ", ".join(f"“{run}”" for run in found[:_MOST_RUNS]) + more
