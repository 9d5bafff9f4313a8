"""Word's automatic numbers: the lists of our files and how a paragraph is counted in them."""

from tests.factory.blocks import Paragraph
from tests.factory.outlines import Mark
from tests.factory.rendering.word_parts import DECLARATION, W, write_numbering_property

LAST_COMMON_LETTER = 4
"""Word counts a b c d e where an office counts a b c d đ: the two agree up to the fourth item."""

_LEVELS = (
    ("upperRoman", "%1.", "Muc1"),
    ("decimal", "%2.", "Muc2"),
    ("decimal", "%2.%3.", "Muc3"),
    ("decimal", "%2.%3.%4.", ""),
    ("lowerLetter", "%5)", ""),
)
_LETTER_LEVEL = 4
_MAIN, _DASH, _PLUS, _ARTICLE = 1, 2, 3, 4
_EXTRA_SCOPES = 10
"""Lists of later scopes are ``_EXTRA_SCOPES + scope``: each begins at one again."""


def _write_level(number: int, number_format: str, text: str, *, style: str = "", run: str = "") -> str:
    link = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>{link}'
        f'<w:suff w:val="space"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr><w:rPr>{run}</w:rPr></w:lvl>'
    )


def _write_list(number: int, levels: str, kind: str = "singleLevel") -> str:
    opening = f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="{kind}"/>'
    return f"{opening}{levels}</w:abstractNum>"


def write_numbering(scopes: int) -> str:
    """``numbering.xml`` for documents with this many separately counted parts."""
    levels = "".join(
        _write_level(level, number_format, text, style=style)
        for level, (number_format, text, style) in enumerate(_LEVELS)
    )
    lists = (
        _write_list(_MAIN, levels, "multilevel")
        + _write_list(_DASH, _write_level(0, "bullet", "-", style="GachDauDong"))
        + _write_list(_PLUS, _write_level(0, "bullet", "+", style="DauCong"))
        + _write_list(_ARTICLE, _write_level(0, "decimal", "Điều %1.", run="<w:b/>"))
    )
    instances = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in (_MAIN, _DASH, _PLUS, _ARTICLE)
    )
    restarts = "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>' for level in range(len(_LEVELS))
    )
    for scope in range(2, scopes + 1):
        instances += f'<w:num w:numId="{_EXTRA_SCOPES + scope}"><w:abstractNumId w:val="{_MAIN}"/>{restarts}</w:num>'
    return f"{DECLARATION}<w:numbering {W}>{lists}{instances}</w:numbering>"


def write_counted_properties(paragraph: Paragraph, counted_scope: int) -> str:
    """Style and list of an automatically numbered paragraph.

    ``counted_scope`` is 1 for the first part of the document that the main list counts: there the styles alone
    carry the numbers; later parts name a list of their own, which begins again.
    """
    own_list = _MAIN if counted_scope == 1 else _EXTRA_SCOPES + counted_scope
    match paragraph.mark:
        case Mark.ROMAN | Mark.DECIMAL:
            level = 0 if paragraph.mark is Mark.ROMAN else 1
            own = "" if counted_scope == 1 else write_numbering_property(own_list, level)
            return f'<w:pStyle w:val="Muc{level + 1}"/>{own}'
        case Mark.DOTTED:
            level = paragraph.label.count(".")
            style = '<w:pStyle w:val="Muc3"/>' if level == 2 else '<w:pStyle w:val="ThanVanBan"/>'
            own = "" if counted_scope == 1 and level == 2 else write_numbering_property(own_list, level)
            return f"{style}{own}"
        case Mark.LETTER:
            if paragraph.label[0] not in "abcd"[:LAST_COMMON_LETTER]:
                raise ValueError(f"Word cannot count {paragraph.label} as Vietnamese offices do: {paragraph.text}")
            return '<w:pStyle w:val="ThanVanBan"/>' + write_numbering_property(own_list, _LETTER_LEVEL)
        case Mark.DASH:
            return f'<w:pStyle w:val="{"GachDauDong" if paragraph.depth < 3 else "GachNhiemVu"}"/>'
        case Mark.PLUS:
            return '<w:pStyle w:val="DauCong"/>'
        case Mark.ARTICLE:
            return '<w:pStyle w:val="ThanVanBan"/>' + write_numbering_property(_ARTICLE, 0)
        case Mark.NONE:
            return '<w:pStyle w:val="ThanVanBan"/>'
