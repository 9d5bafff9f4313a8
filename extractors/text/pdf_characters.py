"""The characters of a PDF page as they are painted: letter, place, face; no order is taken from the file."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from ctypes import byref, c_char_p, c_double, c_int, c_void_p, cast, create_string_buffer
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

# A dense page of a plan has four thousand characters; more than this is a drawing or a page made to exhaust memory.
MAX_CHARACTERS = 60_000
# Letters of a line stand upright within this many degrees; watermarks and vertical headings do not.
UPRIGHT_DEGREES = 10.0
# Text rendering modes (ISO 32000-1, 9.3.6): letters filled and outlined imitate a bold face; 3 paints nothing.
OUTLINED_MODE, INVISIBLE_MODE = 2, 3
# Names of bold and slanted faces: TimesNewRomanPS-BoldMT, LiberationSerif-BoldItalic, Arial,Bold.
BOLD_NAMES = ("bold", "black", "heavy", "demi")
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# Bullets of Symbol and Wingdings, which Word writes into the private use area.
BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf02d": "-", "\uf0d8": "➢", "\uf0fc": "✓", "\uf076": "❖", "\uf06c": "●"}


@dataclass(frozen=True, slots=True)
class Face:
    """How a stretch of text is set: size in points on the page, bold, upright on the page, invisible (OCR layer)."""

    font: str
    size: float
    is_bold: bool = False
    is_upright: bool = True
    is_invisible: bool = False


@dataclass(frozen=True, slots=True)
class Character:
    """One painted character: its advance box in points from the top left corner of the page as shown.

    ``baseline`` is the height on which it stands; ``is_overlay`` means that it comes from an annotation laid over the
    page (a signature, a stamped number), not from the page itself.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    face: Face
    is_overlay: bool = False

    @property
    def is_blank(self) -> bool:
        """True for a blank of any width."""
        return self.text.isspace()


@dataclass(frozen=True, slots=True)
class Frame:
    """From the page's own coordinates to points from the top left corner of the page as it is shown (``/Rotate``)."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @property
    def width(self) -> float:
        """The width of the page as shown."""
        return self.right - self.left if self.rotation % 180 == 0 else self.top - self.bottom

    @property
    def height(self) -> float:
        """The height of the page as shown."""
        return self.top - self.bottom if self.rotation % 180 == 0 else self.right - self.left

    def place(self, x: float, y: float) -> tuple[float, float]:
        """A point as shown."""
        match self.rotation:
            case 90:
                return y - self.bottom, x - self.left
            case 180:
                return self.right - x, y - self.bottom
            case 270:
                return self.top - y, self.right - x
            case _:
                return x - self.left, self.top - y

    def place_box(self, rect: Any) -> tuple[float, float, float, float]:
        """A rectangle as shown: left, top, right, bottom."""
        if self.rotation == 0:
            return rect.left - self.left, self.top - rect.top, rect.right - self.left, self.top - rect.bottom
        one, other = self.place(rect.left, rect.top), self.place(rect.right, rect.bottom)
        return min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])


def find_frame(page: PdfPage) -> Frame:
    """The frame of a page: the part of it that is shown, and how it is turned."""
    left, bottom, right, top = page.get_bbox()
    return Frame(left, bottom, right, top, page.get_rotation() % 360)


def read_characters(page: PdfPage, frame: Frame) -> Iterator[Character]:
    """The characters of a page in the order of the file; a blank that pdfium made up has no width.

    Reads: the page's text layer.
    Writes: characters, with combining marks still apart.
    """
    import pypdfium2.raw as pdfium

    text_page = page.get_textpage()
    try:
        raw = text_page.raw
        count = min(text_page.count_chars(), MAX_CHARACTERS)
        rect, x, y = pdfium.FS_RECTF(), c_double(), c_double()
        rect_place, x_place, y_place = byref(rect), byref(x), byref(y)
        get_letter, get_box = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
        get_origin, get_object = pdfium.FPDFText_GetCharOrigin, pdfium.FPDFText_GetTextObject
        faces: dict[int, Face] = {}
        for index in range(count):
            letter = _decode(get_letter(raw, index))
            if not letter:
                continue
            if not get_box(raw, index, rect_place):
                continue
            get_origin(raw, index, x_place, y_place)
            address = cast(get_object(raw, index), c_void_p).value or 0
            face = faces.get(address)
            if face is None:
                face = faces[address] = _read_face(pdfium, raw, index, frame.rotation)
            yield Character(letter, *frame.place_box(rect), frame.place(x.value, y.value)[1], face)
    finally:
        text_page.close()


def compose(characters: list[Character]) -> list[Character]:
    """The characters with combining marks joined to the letter that they stand on, in NFC.

    A circumflex, breve or horn comes before the tone, whatever order the file paints them in.
    """
    composed: list[Character] = []
    for character in characters:
        if composed and character.text and unicodedata.combining(character.text[0]) and not composed[-1].is_blank:
            base = composed.pop()
            decomposed = unicodedata.normalize("NFD", base.text + character.text)
            marks = sorted(decomposed[1:], key=lambda mark: mark not in "\u0302\u0306\u031b")
            text = unicodedata.normalize("NFC", decomposed[0] + "".join(marks))
            character = Character(
                text,
                base.left,
                min(base.top, character.top),
                base.right,
                base.bottom,
                base.baseline,
                base.face,
                base.is_overlay,
            )
        composed.append(character)
    return composed


def _decode(code: int) -> str:
    """The letter of a code point, "" for what is none; pdfium marks a hyphen at a line's end by 2."""
    if code == 2:
        return "-"
    if code in (0, 0xFFFE, 0xFFFF) or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return ""
    letter = chr(code)
    if letter in "\t\u00a0\u2002\u2003\u2009":
        return " "
    if letter in "\r\n":
        return ""
    return LIGATURES.get(letter) or BULLETS.get(letter) or letter


def _read_face(pdfium: Any, raw: Any, index: int, rotation: int) -> Face:
    """The face of the text object that holds a character."""
    name, flags = create_string_buffer(256), c_int()
    pdfium.FPDFText_GetFontInfo(raw, index, name, 256, byref(flags))
    font = c_char_p(name.raw).value or b""
    matrix = pdfium.FS_MATRIX()
    size = float(pdfium.FPDFText_GetFontSize(raw, index))
    angle = 0.0
    if pdfium.FPDFText_GetMatrix(raw, index, byref(matrix)):
        size *= math.hypot(matrix.c, matrix.d) or 1.0
        angle = math.degrees(math.atan2(matrix.b, matrix.a)) - rotation
    text_object = pdfium.FPDFText_GetTextObject(raw, index)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(text_object) if text_object else 0
    font_name = font.decode("utf-8", "replace")
    return Face(
        font=font_name,
        size=size or 1.0,
        is_bold=mode == OUTLINED_MODE or any(part in font_name.lower() for part in BOLD_NAMES),
        is_upright=abs((angle + 180) % 360 - 180) <= UPRIGHT_DEGREES,
        is_invisible=mode == INVISIBLE_MODE,
    )
