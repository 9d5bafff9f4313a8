"""Artefacts per document, content-addressed: an unchanged file is never read twice.

``text/<text version>/<id[:2]>/<id>.json`` holds a DocumentText, ``facts/<facts version>/…`` a DocumentFacts.
"""

import os
import shutil
from functools import cache
from pathlib import Path
from typing import Any

from extractors import versions
from models.documents import DocumentText
from models.facts import DocumentFacts

KEPT_VERSIONS = 2  # the current one and the one before, so that going back one release reads nothing again


class ArtefactStore:
    """What was read off each document, by the version of the code that read it."""

    def __init__(self, root: Path, *, text_version: str | None = None, facts_version: str | None = None) -> None:
        """``root`` is the state's artefacts folder; the versions are those of the code that runs unless given."""
        self._texts = root / "text" / (text_version or versions.text_version())
        self._facts = root / "facts" / (facts_version or versions.facts_version())

    def has_text(self, document_id: str) -> bool:
        """True when a text of this version stands there; whether it is whole shows on reading."""
        return _locate(self._texts, document_id).is_file()

    def read_text(self, document_id: str) -> DocumentText | None:
        """The text of a document; None when there is none or it is damaged (it is then to be read again)."""
        text: DocumentText | None = _read(self._texts, document_id, DocumentText)
        return text

    def write_text(self, text: DocumentText) -> None:
        """Keep a document's text."""
        _write(self._texts, text.document_id, text, DocumentText)

    def has_facts(self, document_id: str) -> bool:
        """True when facts of this version stand there; whether they are whole shows on reading."""
        return _locate(self._facts, document_id).is_file()

    def read_facts(self, document_id: str) -> DocumentFacts | None:
        """The facts of a document; None when there are none or they are damaged (they are then to be extracted)."""
        facts: DocumentFacts | None = _read(self._facts, document_id, DocumentFacts)
        return facts

    def write_facts(self, facts: DocumentFacts) -> None:
        """Keep a document's facts."""
        _write(self._facts, facts.document_id, facts, DocumentFacts)

    def prune(self) -> int:
        """The number of old versions removed; the current one and the newest others stay."""
        return sum(_prune_versions(folder) for folder in (self._texts, self._facts))


@cache
def _adapter(kind: type) -> Any:
    """Pydantic's reader and writer of a record type, built once: building takes longer than reading a document."""
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


def _locate(folder: Path, document_id: str) -> Path:
    """Where a document's artefact stands: spread over 256 folders, since shares are slow on long listings."""
    return folder / document_id[:2] / f"{document_id}.json"


def _read(folder: Path, document_id: str, kind: type) -> Any:
    """The record of that type, None when absent, damaged, or another document's."""
    try:
        record = _adapter(kind).validate_json(_locate(folder, document_id).read_bytes())
    except (FileNotFoundError, ValueError):  # pydantic's ValidationError is a ValueError
        return None
    return record if record.document_id == document_id else None


def _write(folder: Path, document_id: str, record: object, kind: type) -> None:
    """Write beside and move into place, so that a killed run leaves no half artefact under the right name."""
    path = _locate(folder, document_id)
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.new-{os.getpid()}")
    try:
        beside.write_bytes(_adapter(kind).dump_json(record))
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def _prune_versions(current: Path) -> int:
    """The number of sibling version folders removed; the newest by modification time stay beside the current one."""
    if not current.parent.is_dir():
        return 0
    others = [folder for folder in current.parent.iterdir() if folder.is_dir() and folder.name != current.name]
    others.sort(key=lambda folder: folder.stat().st_mtime, reverse=True)
    old = others[KEPT_VERSIONS - 1 :]
    for folder in old:
        shutil.rmtree(folder)
    return len(old)
