"""What the reader could not read or was not sure of."""

from dataclasses import dataclass

from models.vocabulary import IssueLevel, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One remark of a stage about a document; the place is NULL where the whole document is meant."""

    stage: Stage
    level: IssueLevel
    message: str
    page: int | None = None
    char_start: int | None = None
    char_end: int | None = None
