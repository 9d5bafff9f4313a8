"""Tiny PDF files for the tests, written by hand: no library, no font file, every letter half a size wide.

The font is a name only (nothing embedded); a ToUnicode map tells readers the letters, as in any Vietnamese PDF.
"""

from dataclasses import dataclass, field

A4 = (595, 842)
LETTER_WIDTH = 0.5
FONTS = ("F1", "F2", "F3")
NAMES = {"F1": "Serif", "F2": "Serif-Bold", "F3": "Sans-Italic"}


@dataclass
class Page:
    """What a page shows; places are in points from the top left corner, text stands on its baseline."""

    size: tuple[int, int] = A4
    rotation: int = 0
    content: list[str] = field(default_factory=list)
    stamps: list[tuple[float, float, str, float]] = field(default_factory=list)
    letters: set[str] = field(default_factory=set)

    def text(self, x: float, y: float, text: str, *, size: float = 14, font: str = "F1", blank: float = 0.0) -> None:
        """A piece of text; ``blank`` widens its blanks, as justified lines do."""
        self.letters |= set(text)
        self.content.append(
            f"BT /{font} {size} Tf 1 0 0 1 {x} {self.size[1] - y} Tm {_show(text, blank, size)} ET",
        )

    def turned(self, x: float, y: float, text: str, *, size: float = 14) -> None:
        """Text that climbs at 45 degrees, as watermarks do."""
        self.letters |= set(text)
        self.content.append(
            f"BT /F1 {size} Tf 0.7071 0.7071 -0.7071 0.7071 {x} {self.size[1] - y} Tm {_show(text, 0, size)} ET"
        )

    def sideways(self, x: float, y: float, text: str, *, size: float = 14) -> None:
        """Text that stands upright once the page is turned by 90 degrees; its place is that on the turned page."""
        self.letters |= set(text)
        self.content.append(f"BT /F1 {size} Tf 0 1 -1 0 {y} {x} Tm {_show(text, 0, size)} ET")

    def centred(self, y: float, text: str, **options: object) -> None:
        size = float(str(options.get("size", 14)))
        self.text(self.size[0] / 2 - len(text) * size * LETTER_WIDTH / 2, y, text, **options)  # type: ignore[arg-type]

    def rule(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """A ruling line."""
        self.content.append(f"0.5 w {x} {self.size[1] - y} m {to_x} {self.size[1] - to_y} l S")

    def shade(self, x: float, y: float, width: float, height: float) -> None:
        """A filled area without a border."""
        self.content.append(f"0.9 g {x} {self.size[1] - y - height} {width} {height} re f 0 g")

    def grid(self, columns: list[float], rows: list[float]) -> None:
        """The ruling lines of a table."""
        for y in rows:
            self.rule(columns[0], y, columns[-1], y)
        for x in columns:
            self.rule(x, rows[0], x, rows[-1])

    def stamp(self, x: float, y: float, text: str, *, size: float = 14) -> None:
        """Text in an annotation over the page, as signing programs put number and day."""
        self.letters |= set(text)
        self.stamps.append((x, y, text, size))

    def paragraph(self, y: float, text: str, *, left: float = 85, width: int = 64, indent: float = 0) -> float:
        """A justified paragraph of wrapped lines of ``width`` letters; returns the height below it."""
        lines, right = _wrap(text, width, int(indent / 7)), left + width * 14 * LETTER_WIDTH
        for place, line in enumerate(lines):
            start = left + (indent if place == 0 else 0)
            room = right - start - len(line) * 14 * LETTER_WIDTH
            is_last = place == len(lines) - 1
            self.text(start, y, line, blank=0 if is_last or " " not in line else room / line.count(" "))
            y += 18
        return y


def build_pdf(*pages: Page, is_locked: bool = False) -> bytes:
    """The file of those pages; ``is_locked`` asks for a password that nobody knows."""
    objects: list[bytes] = []

    def add(body: str | bytes) -> int:
        objects.append(body.encode("latin-1") if isinstance(body, str) else body)
        return len(objects)

    catalog, tree = add(b""), add(b"")
    letters = sorted({letter for page in pages for letter in page.letters})
    to_unicode = add(_stream(_map_letters(letters)))
    fonts = {name: _add_font(add, NAMES[name], to_unicode) for name in FONTS}
    resources = "<</Font<<" + "".join(f"/{name} {number} 0 R" for name, number in fonts.items()) + ">>>>"
    kids = []
    for page in pages:
        stamps = " ".join(f"{_add_stamp(add, page, stamp, resources)} 0 R" for stamp in page.stamps)
        content = add(_stream("\n".join(page.content)))
        kids.append(
            add(
                f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {page.size[0]} {page.size[1]}]/Rotate {page.rotation}"
                f"/Resources {resources}/Contents {content} 0 R/Annots[{stamps}]>>"
            )
        )
    objects[catalog - 1] = f"<</Type/Catalog/Pages {tree} 0 R>>".encode()
    objects[tree - 1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>".encode()
    lock = f"/Encrypt<</Filter/Standard/V 1/R 2/O<{'00' * 32}>/U<{'11' * 32}>/P -4>>" if is_locked else ""
    return _write(objects, f"<</Size {len(objects) + 1}/Root {catalog} 0 R/ID[<00><00>]{lock}>>")


def _write(objects: list[bytes], trailer: str) -> bytes:
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}\n".encode()
    return out + f"startxref\n{start}\n%%EOF\n".encode()


def _add_font(add, name: str, to_unicode: int) -> int:  # type: ignore[no-untyped-def]
    flags = 4 | (64 if "Italic" in name else 0) | (1 << 18 if "Bold" in name else 0)
    described = add(
        f"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[0 -200 500 800]/ItalicAngle 0"
        "/Ascent 800/Descent -200/CapHeight 700/StemV 80>>"
    )
    inner = add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        f"/Supplement 0>>/FontDescriptor {described} 0 R/DW {int(LETTER_WIDTH * 1000)}/CIDToGIDMap/Identity>>"
    )
    return int(
        add(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{inner} 0 R]"
            f"/ToUnicode {to_unicode} 0 R>>"
        )
    )


def _add_stamp(add, page: Page, stamp: tuple[float, float, str, float], resources: str) -> int:  # type: ignore[no-untyped-def]
    x, y, text, size = stamp
    width, height = len(text) * size * LETTER_WIDTH + 4, size * 1.4
    drawn = f"BT /F1 {size} Tf 1 0 0 1 2 {0.4 * size} Tm {_show(text, 0, size)} ET"
    form = add(_stream(drawn, f"/Type/XObject/Subtype/Form/BBox[0 0 {width} {height}]/Resources {resources}"))
    bottom = page.size[1] - y - 0.4 * size
    return int(
        add(
            f"<</Type/Annot/Subtype/Stamp/F 4/Rect[{x - 2} {bottom} {x - 2 + width} {bottom + height}]"
            f"/AP<</N {form} 0 R>>>>"
        )
    )


def _stream(content: str, extra: str = "") -> bytes:
    body = content.encode("latin-1")
    return f"<</Length {len(body)}{extra}>>\nstream\n".encode() + body + b"\nendstream"


def _show(text: str, blank: float, size: float) -> str:
    """The operator that paints text; a blank is widened by moving the next letter."""
    parts = []
    for letter in text:
        parts.append(f"<{ord(letter):04X}>")
        if letter == " " and blank:
            parts.append(f"{-blank / size * 1000:.2f}")
    return f"[{''.join(parts)}] TJ"


def _map_letters(letters: list[str]) -> str:
    rows = "\n".join(f"<{ord(letter):04X}> <{ord(letter):04X}>" for letter in letters)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{len(letters)} beginbfchar\n{rows}\nendbfchar\nendcmap end end"
    )


def _wrap(text: str, width: int, indent: int) -> list[str]:
    lines, room = [""], width - indent
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append("")
            room = width
        lines[-1] += f" {word}" if lines[-1] else word
    return lines
