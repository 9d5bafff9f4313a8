"""What a table description is: name, columns with type and Vietnamese meaning, keys."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """A column: DuckDB type, Vietnamese comment with units, and who fills it.

    ``is_assigned`` marks what is not in the document: it is joined in when the database is published (° in the
    contract). ``domain`` names the vocabulary (``models.labels.DOMAINS``) that its values come from.
    """

    name: str
    type: str
    comment: str
    is_required: bool = False
    is_assigned: bool = False
    domain: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table or view with its columns in order, primary key and the room (Dagster group) that writes it."""

    name: str
    room: str
    comment: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()

    @property
    def column_names(self) -> tuple[str, ...]:
        """The column names in order."""
        return tuple(column.name for column in self.columns)
