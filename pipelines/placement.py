"""Remarks about where a file lies: they belong to the folder, not to the document's bytes, and change when it moves."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

import duckdb

from models.documents import DocumentText
from models.issues import Issue
from models.vocabulary import IssueLevel, Stage
from pipelines.inbox import MISPLACED, Listing


def find_remarks(listing: Listing) -> dict[str, str]:
    """The remark of each document none of whose files lies in a province's folder; it names all of them."""
    placed = {file.document_id for file in listing.files if file.remark is None}
    remarks: dict[str, list[str]] = defaultdict(list)
    for file in listing.files:
        if file.remark is not None and file.document_id not in placed:
            remarks[file.document_id].append(file.remark)
    return {document_id: "; ".join(dict.fromkeys(told)) for document_id, told in remarks.items()}


def find_moved(con: duckdb.DuckDBPyConnection, listing: Listing, remarks: Mapping[str, str]) -> set[str]:
    """The loaded documents whose remark is not the one that was loaded: their files have been moved.

    Reads: issues.
    """
    rows = con.execute(
        "SELECT document_id, message FROM issues WHERE stage = ? AND contains(message, ?)",
        [Stage.INTAKE.value, MISPLACED],
    ).fetchall()
    loaded: dict[str, str] = dict(rows)
    listed = {file.document_id for file in listing.files}
    return {document_id for document_id in listed if loaded.get(document_id) != remarks.get(document_id)}


def add_remark(text: DocumentText, remark: str | None) -> DocumentText:
    """The text with the remark among its issues."""
    if remark is None:
        return text
    issue = Issue(stage=Stage.INTAKE, level=IssueLevel.NOTICE, message=remark)
    return replace(text, issues=(*text.issues, issue))
