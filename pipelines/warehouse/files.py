"""Files as they come in, and what a new listing changes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """One file of a listing.

    ``source_path`` is relative to the state's inbox with forward slashes, or absolute when the file lies elsewhere;
    the hints come from the folders and are None where those say nothing.
    """

    source_path: str
    file_name: str
    document_id: str
    province_hint: str | None = None
    unit_hint: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileChanges:
    """How many files a listing brought, changed, brought back, took away or left, and how many documents went."""

    new: int
    changed: int
    returned: int
    removed: int
    unchanged: int
    dropped_documents: int
