"""The score of evidence: every row must point at the text it was read from."""

from pipelines.scoring.reading import FoundDocument, read_rows
from pipelines.scoring.tallies import Note, Tally

_SHOWN = 50  # letters of either text that a note shows
PROVEN_TABLES = (
    ("citations", "raw_text"),
    ("criteria", "text"),
    ("phases", "raw_text"),
    ("award_tiers", "raw_text"),
    ("contents", "text"),
    ("milestones", "raw_text"),
    ("solutions", "text"),
    ("responsibilities", "text"),
    ("recipients", "text"),
)


def score_evidence(found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The group ``evidence``: rows whose place holds their text, blanks at either end aside."""
    document = read_rows(found.con, "SELECT text FROM documents WHERE document_id = ?", [found.document_id])
    text: str = document[0]["text"] or ""
    good = total = 0
    for table, column in PROVEN_TABLES:
        for row in found.rows(table):
            total += 1
            start, end = row["char_start"], row["char_end"]
            is_proven = start is not None and end is not None and text[start:end].strip() == (row[column] or "").strip()
            good += is_proven
            if not is_proven:
                there = text[start or 0 : end or 0][:_SHOWN]
                note("evidence", f"{table} {start}:{end} {there!r} != {str(row[column])[:_SHOWN]!r}")
    return {"evidence": Tally(good, total, total)}
