"""Loading: documents into the working database, each wholly or not at all."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

import duckdb

from models.documents import DocumentText
from models.facts import DocumentFacts
from pipelines.warehouse.bulk import insert_rows
from pipelines.warehouse.dropping import drop_documents
from pipelines.warehouse.listing import record_files
from pipelines.warehouse.registers import load_codes, load_units
from pipelines.warehouse.rows import Row, rows_of
from pipelines.warehouse.schema import list_working_tables
from pipelines.warehouse.transactions import in_transaction

__all__ = ["LoadCounts", "find_unloaded", "load_codes", "load_documents", "load_units", "record_files"]

BATCH_SIZE = 250  # documents in memory at once: about 30 MB of rows, and few enough statements


@dataclass(frozen=True, slots=True)
class LoadCounts:
    """What a load wrote: documents, and rows by table."""

    documents: int
    rows: Mapping[str, int]


def find_unloaded(con: duckdb.DuckDBPyConnection, document_ids: Collection[str], extractor_version: str) -> set[str]:
    """Those of the documents that are not loaded as this version of the extractor reads them.

    Reads: documents.
    """
    found = con.execute(
        "SELECT document_id FROM documents WHERE extractor_version = ? AND document_id IN (SELECT unnest(?))",
        [extractor_version, list(document_ids)],
    ).fetchall()
    return set(document_ids) - {document_id for (document_id,) in found}


def load_documents(
    con: duckdb.DuckDBPyConnection,
    pairs: Iterable[tuple[DocumentText, DocumentFacts]],
    *,
    extractor_version: str,
    parsed_at: datetime,
) -> LoadCounts:
    """Put documents with all their facts in the place of what was loaded for them before; in one transaction.

    Reads: texts and facts. Writes: documents, issues, instruments, sections and every fact table.
    """
    documents = 0
    counts: dict[str, int] = {}
    with in_transaction(con):
        for batch in _cut(pairs, BATCH_SIZE):
            by_id = {text.document_id: (text, facts) for text, facts in batch}
            drop_documents(con, by_id.keys())
            rows = _join_rows(
                rows_of(*pair, extractor_version=extractor_version, parsed_at=parsed_at) for pair in by_id.values()
            )
            documents += len(by_id)
            for table in list_working_tables():
                if table.name in rows:
                    counts[table.name] = counts.get(table.name, 0) + insert_rows(con, table, rows[table.name])
    return LoadCounts(documents, counts)


def _join_rows(parts: Iterable[Mapping[str, list[Row]]]) -> dict[str, list[Row]]:
    """The rows of several documents, by table."""
    joined: dict[str, list[Row]] = {}
    for part in parts:
        for table, rows in part.items():
            joined.setdefault(table, []).extend(rows)
    return joined


def _cut(
    pairs: Iterable[tuple[DocumentText, DocumentFacts]], size: int
) -> Iterator[list[tuple[DocumentText, DocumentFacts]]]:
    """The pairs in lists of at most ``size``."""
    left = iter(pairs)
    while batch := list(islice(left, size)):
        yield batch
