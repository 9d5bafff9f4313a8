"""The renderings that are measured: the same plans typed, printed, converted, careless, scanned."""

import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from extractors.programs import find_office, find_tesseract
from extractors.text.office_program import build_environment, write_profile
from tests.accuracy.degrading import Scan, scan_pdf
from tests.factory.rendering.fonts import find_fonts
from tests.factory.samples import SAMPLES, Sample
from tests.factory.samples.renderers import COUNTED_WORD, MARKDOWN, PDF, TYPED_WORD, WRAPPED_TEXT
from tests.factory.varied.lettering import break_codes, decompose, move_tones

# Plans of four shapes: a ward's, a decision with a plan and a task table, a department's, a draft without a number.
STEMS = ("ke-hoach-87-cau-da-moi", "quyet-dinh-214-song-tram", "ke-hoach-52-skhcn", "du-thao-ke-hoach-suoi-nghieng")
CONVERTED_WITHIN_S = 120

SCANS = {
    "scan 200 mild": Scan(dpi=200, blur=2, noise=8, specks=0, skew=0.4, quality=75),
    "scan 200 heavy": Scan(dpi=200, blur=4, noise=32, specks=0.006, skew=1.2, quality=40),
    "scan 300 mild": Scan(dpi=300, blur=2, noise=8, specks=0, skew=0.4, quality=75),
    "scan 300 heavy": Scan(dpi=300, blur=4, noise=32, specks=0.006, skew=1.2, quality=40),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """One way in which a plan arrives; ``find_lack`` says in English what this machine lacks to measure it, or None."""

    name: str
    meaning: str
    suffix: str
    write: Callable[[Sample], bytes]
    find_lack: Callable[[], str | None] = lambda: None
    is_scan: bool = False


def list_samples() -> tuple[Sample, ...]:
    """The measured plans."""
    return tuple(sample for sample in SAMPLES if sample.stem in STEMS)


def list_renderings() -> tuple[Rendering, ...]:
    """Every rendering, in the order of the page."""
    return (
        Rendering(name="md", meaning="Markdown", suffix=".md", write=lambda one: MARKDOWN(one.outline)),
        Rendering(
            name="txt",
            meaning="plain text, lines broken at 96 letters",
            suffix=".txt",
            write=lambda one: WRAPPED_TEXT(one.outline),
        ),
        Rendering(
            name="docx", meaning="Word, numbers typed", suffix=".docx", write=lambda one: TYPED_WORD(one.outline)
        ),
        Rendering(
            name="docx auto",
            meaning="Word, numbers counted by Word",
            suffix=".docx",
            write=lambda one: COUNTED_WORD(one.outline),
        ),
        Rendering(name="pdf", meaning="PDF with its text", suffix=".pdf", write=render_pdf, find_lack=find_font_lack),
        Rendering(
            name="doc",
            meaning="`docx auto` saved as Word 97 by LibreOffice",
            suffix=".doc",
            write=lambda one: save_as_doc(COUNTED_WORD(one.outline)),
            find_lack=find_office_lack,
        ),
        _degrade("NFD", "`md`, every mark a letter of its own", decompose),
        _degrade("tones moved", "`md`, the other tone placement (hoá for hóa, uỷ for ủy)", move_tones),
        _degrade("broken codes", "`md`, a blank in every code (462/QĐ- TTg)", break_codes),
        *(
            Rendering(
                name=name,
                meaning=describe_scan(scan),
                suffix=".pdf",
                write=partial(_scan, scan),
                find_lack=find_scan_lack,
                is_scan=True,
            )
            for name, scan in SCANS.items()
        ),
    )


def describe_scan(scan: Scan) -> str:
    """What a scanner does, in figures."""
    specks = f", specks on {scan.specks:.1%} of the dots" if scan.specks else ""
    return (
        f"pictures of `pdf` at {scan.dpi} dpi, blur {scan.blur * scan.dpi / 1000:.1f} dots, noise {scan.noise:.0f} "
        f"of 255{specks}, skew up to {scan.skew}°, JPEG {scan.quality}"
    )


def find_font_lack() -> str | None:
    """What is missing to print PDF files."""
    return None if find_fonts() else "Liberation Serif is not installed (Debian: fonts-liberation2)"


def find_office_lack() -> str | None:
    """What is missing to write and read .doc files."""
    return None if find_office() else "LibreOffice is not installed (Debian: libreoffice-writer-nogui)"


def find_scan_lack() -> str | None:
    """What is missing to print and read scans."""
    if find_tesseract() is None:
        return "Tesseract with Vietnamese is not installed (Debian: tesseract-ocr tesseract-ocr-vie)"
    return find_font_lack()


@cache
def _print(stem: str) -> bytes:
    return PDF(next(sample for sample in SAMPLES if sample.stem == stem).outline)


def render_pdf(sample: Sample) -> bytes:
    """The plan as a born-digital PDF, printed once."""
    return _print(sample.stem)


def save_as_doc(content: bytes) -> bytes:
    """A .docx as the .doc that LibreOffice makes of it.

    Raises FileNotFoundError when it makes none.
    """
    with tempfile.TemporaryDirectory(prefix="rasoat-accuracy-") as name:
        folder = Path(name)
        write_profile(folder / "profile")
        (folder / "plan.docx").write_bytes(content)
        command = [
            find_office() or "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--norestore", "--nolockcheck", "--convert-to", "doc:MS Word 97"),
            *("--outdir", str(folder / "out"), str(folder / "plan.docx")),
        ]
        environment = build_environment(folder / "profile")
        subprocess.run(command, env=environment, capture_output=True, timeout=CONVERTED_WITHIN_S, check=False)
        return (folder / "out" / "plan.doc").read_bytes()


def _degrade(name: str, meaning: str, change: Callable[[str], str]) -> Rendering:
    return Rendering(
        name=name, meaning=meaning, suffix=".md", write=lambda one: change(MARKDOWN(one.outline).decode()).encode()
    )


def _scan(scan: Scan, sample: Sample) -> bytes:
    return scan_pdf(render_pdf(sample), scan)
