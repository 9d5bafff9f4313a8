"""Forced line breaks inside a paragraph: which of them part two lines, which only wrap one."""

import re

from extractors.text.docx_runs import PAGE_BREAK, SOFT_BREAK

_BREAKS = re.compile(f"[{SOFT_BREAK}{PAGE_BREAK}]")

# A list mark opens a line of its own: "- ", "+ ", "a) ", "1. ", "2.1. ", "IV. ", "Điều 3.", and the recipients' list.
_LIST_MARK = re.compile(
    r"""(?: [-–—+•*] \s
          | (?:\d{1,2}(?:\.\d{1,2}){0,3} | [a-zđêôơư] | [IVX]{1,5}) [.)] (?!\d)
          | Điều \s+ \d+
          | Nơi \s+ nhận
        )""",
    re.VERBOSE,
)
# The name of a document's kind, or the number of an annex, stands alone above its title (Nghị định 30/2020/NĐ-CP).
_KIND = re.compile(
    r"""(?: KẾ\ HOẠCH | QUYẾT\ ĐỊNH | NGHỊ\ QUYẾT | CHỈ\ THỊ | CHƯƠNG\ TRÌNH | TỜ\ TRÌNH | THÔNG\ BÁO | HƯỚNG\ DẪN
          | KẾT\ LUẬN | ĐỀ\ ÁN | BÁO\ CÁO | PHỤ\ LỤC (?:\ (?:SỐ\ )? [0-9IVX]+)? ) :? $""",
    re.VERBOSE,
)
_SIGNING_MODE = re.compile(r"(?:TM|KT|TL|TUQ|Q)\s*\.")
_SENTENCE_END = re.compile(r"[.;:/…][”\"’)]?$")


def split_paragraph(text: str) -> list[str]:
    """The lines of a paragraph: breaks that part lines split it, all others become a blank.

    A break parts lines where the writer used it in place of a new paragraph: before a list mark; between the end of a
    sentence and a capital; around the name of the document's kind; between a line in capitals and one that is not.
    """
    lines: list[str] = []
    for line in split_every_break(text):
        if lines and not _parts_lines(lines[-1], line):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return lines


def split_framed(text: str) -> list[str]:
    """The lines of a paragraph of a header or closing table: each break ends one, unless a small letter goes on."""
    lines: list[str] = []
    for line in split_every_break(text):
        if lines and goes_on(line):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return lines


def goes_on(line: str) -> bool:
    """True for a line that begins in the middle of a sentence: a small letter, and no list mark."""
    return line[:1].islower() and _LIST_MARK.match(line) is None


def split_every_break(text: str) -> list[str]:
    """The stretches between the breaks of a paragraph, without the empty ones."""
    return [line for part in _BREAKS.split(text) if (line := part.strip())]


def _parts_lines(before: str, after: str) -> bool:
    if _LIST_MARK.match(after) or _KIND.match(before) or _KIND.match(after) or _SIGNING_MODE.match(before):
        return True
    if _SENTENCE_END.search(before) and after[:1].isupper():
        return True
    if after[:1].islower():
        return False
    return before.isupper() != after.isupper() and _counts_letters(before) and _counts_letters(after)


def _counts_letters(line: str) -> bool:
    """True for a line of more than a word's abbreviation, whose case says something."""
    return sum(letter.isalpha() for letter in line) > 5
