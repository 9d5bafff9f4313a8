"""The registers of document symbols and of laws' names that readers know, from ``data/reference``."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from models.vocabulary import DocType

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
TYPES_FILE = REFERENCE / "document_types.yaml"
LAWS_FILE = REFERENCE / "laws.yaml"


@cache
def load_type_symbols() -> dict[str, DocType]:
    """The document type of each type symbol, state style before party style: ``NĐ`` is a nghị định.

    Reads: data/reference/document_types.yaml.
    """
    register = _read(TYPES_FILE)
    rows = (*register["party_types"], *register["state_types"])
    return {row["symbol"]: DocType(row["doc_type"]) for row in rows}


@cache
def load_body_symbols() -> dict[str, str]:
    """The body behind each abbreviation: ``VPCP`` is “Văn phòng Chính phủ”.

    Reads: data/reference/document_types.yaml.
    """
    return {row["symbol"]: row["name"] for row in _read(TYPES_FILE)["bodies"]}


@cache
def load_law_names() -> tuple[str, ...]:
    """The names of codes, laws and ordinances without their type, longest first. Reads: data/reference/laws.yaml."""
    register = _read(LAWS_FILE)
    names = {name for kind in ("codes", "laws", "ordinances") for name in register[kind]}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content
