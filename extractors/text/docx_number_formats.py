"""A number as Word prints it in a numbering format (ECMA-376 part 1, 17.18.59)."""

from collections.abc import Callable

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_DIGITS_VI = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
# Word's circled digits end at 20, then it goes on in plain ones.
_LAST_CIRCLED = 20


def _format_roman(number: int) -> str:
    """``iv`` for 4; nothing below 1, which Roman numbers do not have."""
    letters = []
    for value, letter in _ROMAN:
        times, number = divmod(number, value) if number > 0 else (0, number)
        letters.append(letter * times)
    return "".join(letters)


def _format_letter(number: int) -> str:
    """``a`` … ``z``, then ``aa``, ``bb``: Word doubles the letter instead of counting on with two."""
    if number < 1:
        return ""
    times, index = divmod(number - 1, 26)
    return chr(ord("a") + index) * (times + 1)


def _format_vietnamese(number: int) -> str:
    """``mười hai`` for 12; digits from 100 on, which no list of a plan reaches."""
    if not 0 <= number < 100:
        return str(number)
    tens, units = divmod(number, 10)
    if tens == 0:
        return _DIGITS_VI[units]
    head = "mười" if tens == 1 else f"{_DIGITS_VI[tens]} mươi"
    if units == 0:
        return head
    if units == 5:
        return f"{head} lăm"
    return f"{head} mốt" if units == 1 and tens > 1 else f"{head} {_DIGITS_VI[units]}"


def _format_circled(number: int) -> str:
    return chr(0x245F + number) if 1 <= number <= _LAST_CIRCLED else str(number)


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02d}",
    "lowerRoman": _format_roman,
    "upperRoman": lambda number: _format_roman(number).upper(),
    "lowerLetter": _format_letter,
    "upperLetter": lambda number: _format_letter(number).upper(),
    "decimalEnclosedParen": lambda number: f"({number})",
    "decimalEnclosedFullstop": lambda number: f"{number}.",
    "decimalEnclosedCircle": _format_circled,
    "numberInDash": lambda number: f"- {number} -",
    "vietnameseCounting": _format_vietnamese,
    "none": lambda _: "",
    "bullet": lambda _: "",
}


def format_number(number: int, number_format: str) -> str:
    """The number in that ``w:numFmt``; a format that no Vietnamese office uses is printed in digits."""
    return _FORMATS.get(number_format, str)(number)
