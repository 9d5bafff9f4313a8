"""Does a line begin an item of a list, or does it only happen to begin with a dash or a number?"""

from collections.abc import Sequence

from extractors.text.line_patterns import (
    ARTICLE_PATTERN,
    BRACKETED_PATTERN,
    BULLET_PATTERN,
    COMPOUND_HALVES,
    FOOTNOTE_PATTERN,
    LETTER_DECIMAL_PATTERN,
    LETTER_ORDER,
    LETTERED_PATTERN,
    NUMBERED_PATTERN,
    REFERENCE_END_PATTERN,
    ROMAN_PATTERN,
    ends_sentence,
)

ITEM_PATTERNS = (
    BULLET_PATTERN,
    NUMBERED_PATTERN,
    LETTERED_PATTERN,
    LETTER_DECIMAL_PATTERN,
    BRACKETED_PATTERN,
    ROMAN_PATTERN,
    ARTICLE_PATTERN,
    FOOTNOTE_PATTERN,
)


def is_item(text: str) -> bool:
    """True when a line has the form of a list item or numbered heading, wherever it stands."""
    return any(pattern.match(text) for pattern in ITEM_PATTERNS)


def begins_item(current: Sequence[str], line: str, *, is_open: bool) -> bool | None:
    """True when ``line`` begins an item after the lines of ``current``, False when its mark is part of the sentence.

    None: the line has no mark. ``is_open``: the sentence before may well go on behind the line break, so the mark
    alone is no proof: ``Phòng Văn hóa`` / ``- Xã hội``, ``trước ngày`` / ``15. Các đơn vị``.
    """
    before = current[-1]
    if bullet := BULLET_PATTERN.match(line):
        return _begins_bullet(current, line[bullet.end() :], bullet[0].strip(), is_open=is_open)
    for pattern in (NUMBERED_PATTERN, LETTERED_PATTERN, LETTER_DECIMAL_PATTERN, ROMAN_PATTERN):
        if found := pattern.match(line):
            if ends_sentence(before) or _follows(current[0], found["value"]):
                return True
            if REFERENCE_END_PATTERN.search(before):
                return False
            return not is_open and not found["rest"].islower()
    if BRACKETED_PATTERN.match(line):
        return (ends_sentence(before) or not is_open) and begins_bracketed(" ".join(current), line)
    if FOOTNOTE_PATTERN.match(line) or ARTICLE_PATTERN.match(line):
        return ends_sentence(before) or not is_open
    return None


def _begins_bullet(current: Sequence[str], rest: str, mark: str, *, is_open: bool) -> bool:
    """The same for a bullet: ``rest`` is what follows it."""
    before = current[-1]
    if ends_sentence(before) or mark in "*•▪●○■◦‣·":
        return True
    if any(before.casefold().endswith(a) and rest.casefold().startswith(b) for a, b in COMPOUND_HALVES):
        return False
    if rest[:1].isdigit() and before[-1:].isdigit():
        return False
    if rest[:1].islower():
        return False
    if before.endswith(",") and BULLET_PATTERN.match(current[0]):
        return True
    return not is_open


def begins_bracketed(paragraph: str, line: str) -> bool:
    """True when ``line`` has a mark in brackets that does not go on with a count inside ``paragraph``."""
    found = BRACKETED_PATTERN.match(line)
    return found is not None and not _is_counted_inside(paragraph, found["value"])


def _is_counted_inside(paragraph: str, value: str) -> bool:
    """True when the mark before ``(value)`` stands inside a paragraph: ``gồm: (1) …; (2) …`` is one sentence."""
    place = LETTER_ORDER.find(value)
    earlier = str(int(value) - 1) if value.isdigit() else LETTER_ORDER[max(place - 1, 0)]
    return f"({earlier})" in paragraph[1:]


def _split_last(value: str) -> tuple[str, int]:
    """``a.1`` as ``a.`` and 1."""
    head = value.rstrip("0123456789")
    return head, int(value[len(head) :])


def _follows(first: str, value: str) -> bool:
    """True when ``value`` is the mark after that of the paragraph beginning with ``first``: 2 after 1, a.1 after a."""
    if found := NUMBERED_PATTERN.match(first):
        head, _, last = found["value"].rpartition(".")
        next_sibling = f"{head}.{int(last) + 1}" if head else str(int(last) + 1)
        return value in (next_sibling, f"{found['value']}.1")
    if found := LETTERED_PATTERN.match(first):
        place = LETTER_ORDER.find(found["value"])
        return place >= 0 and value in (
            LETTER_ORDER[place + 1 : place + 2],
            f"{found['value']}1",
            f"{found['value']}.1",
        )
    if found := LETTER_DECIMAL_PATTERN.match(first):
        head, last = _split_last(found["value"])
        return value == f"{head}{last + 1}"
    return False
