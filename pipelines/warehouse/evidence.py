"""Which column of a table holds the text that its place points at."""

from models.tables import find_table

# sections point at heading or body, instruments at their whole extent: neither repeats the text in one column
_WITHOUT = frozenset({"instruments", "sections"})


def find_evidence_column(name: str) -> str | None:
    """``raw_text`` or ``text``: the column that equals ``documents.text[char_start:char_end]``; None without one."""
    if name in _WITHOUT:
        return None
    names = find_table(name).column_names
    return next(column for column in ("raw_text", "text") if column in names)
