"""The versions of what is read: a changed reader re-reads texts, a changed extractor only facts."""

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from extractors.programs import identify_tesseract, name_readable_kinds

EXTRACTORS = Path(__file__).parent
MODELS = EXTRACTORS.parent / "models"
REFERENCE = EXTRACTORS.parent / "data" / "reference"

# Twelve hexadecimal digits (48 bits) stand in every artefact's name: long enough to differ, short enough to read.
VERSION_LENGTH = 12

TEXT_SOURCES = (
    EXTRACTORS / "decoding.py",
    EXTRACTORS / "intake.py",
    EXTRACTORS / "text",
    MODELS / "spans.py",
    MODELS / "documents.py",
    MODELS / "vocabulary.py",
)
FACTS_SOURCES = (
    EXTRACTORS / "structure",
    EXTRACTORS / "facts",
    REFERENCE / "document_types.yaml",
    REFERENCE / "laws.yaml",
    REFERENCE / "confidence.yaml",
    MODELS / "sections.py",
    MODELS / "facts.py",
)
TEXT_PACKAGES = ("python-docx", "pdfplumber", "pypdfium2")
FACTS_PACKAGES = ("spacy", "underthesea")


@cache
def text_version() -> str:
    """A short hash of everything that makes a document's text, the programs that can be asked included."""
    return hash_sources(TEXT_SOURCES, TEXT_PACKAGES, _name_programs())


@cache
def facts_version() -> str:
    """A short hash of everything that makes a document's facts, its text included."""
    return hash_sources(TEXT_SOURCES + FACTS_SOURCES, TEXT_PACKAGES + FACTS_PACKAGES, _name_programs())


def _name_programs() -> tuple[str, ...]:
    return (*name_readable_kinds(), identify_tesseract())


def hash_sources(sources: Iterable[Path], packages: Iterable[str], programs: Iterable[str] = ()) -> str:
    """A short hash over files (folders with all they hold, data files too), installed packages' versions, programs.

    A source that is not there yet counts as empty; compiled files and hidden ones do not count.
    """
    digest = hashlib.sha256()
    for source in sources:
        for path in _list_files(source):
            name = path.relative_to(source.parent).as_posix()
            content = path.read_bytes()
            digest.update(f"{source.parent.name}/{name}\0{len(content)}\0".encode())
            digest.update(content)
    for package in packages:
        digest.update(f"{package}=={_find_version(package)}\0".encode())
    for program in programs:
        digest.update(f"{program}\0".encode())
    return digest.hexdigest()[:VERSION_LENGTH]


def _list_files(source: Path) -> list[Path]:
    """The files of a source, sorted by name, so that the order of a folder's listing does not matter."""
    if source.is_file():
        return [source]
    return sorted(
        path
        for path in source.rglob("*")
        if path.is_file()
        and path.suffix != ".pyc"
        and not any(part.startswith((".", "__pycache__")) for part in path.relative_to(source).parts)
    )


def _find_version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"
