"""Document codes in their normal form: blanks removed, official casing, never repaired."""

import re

from extractors.facts.patterns.codes import DOC_TYPE_PARTS, OFFICIAL_PARTS
from models.vocabulary import DocType

_PART = re.compile(r"[^\W\d_]+")


def normalize_code(written: str) -> str:
    """A code without blanks and in official casing: ``2159/QĐ- UBND`` is ``2159/QĐ-UBND``, ``27/CT-TTG`` ``27/CT-TTg``.

    A malformed code stays malformed: ``05/NQ-TU`` is returned as it is.
    """
    bare = re.sub(r"\s+", "", written).replace("Ð", "Đ").replace("–", "-")
    return _PART.sub(lambda match: OFFICIAL_PARTS.get(match[0].casefold(), match[0]), bare)


def find_code_type(code: str) -> DocType | None:
    """The document type that a code's symbol names; None when no part of it names one."""
    for part in _PART.findall(code):
        name = DOC_TYPE_PARTS.get(part)
        if name is not None:
            return DocType(name)
    return None


def find_code_year(code: str) -> int | None:
    """The year that stands in a code such as ``152/2025/NĐ-CP``."""
    match = re.search(r"/((?:19|20)\d{2})/", code)
    return int(match[1]) if match else None
