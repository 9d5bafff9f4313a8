"""What a check found in one file, and what follows from it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.documents import DocumentText
from models.facts import DocumentFacts, Instrument
from models.findings import Assignment, FindingRow
from models.issues import Issue
from models.vocabulary import Verdict
from pipelines.compliance import Review

DEFECTS = (Verdict.MISSING, Verdict.CONFLICT)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    """A file, the document in it, and the judge's review of that."""

    path: Path
    text: DocumentText
    facts: DocumentFacts
    review: Review

    @property
    def defects(self) -> tuple[FindingRow, ...]:
        """The findings that something is missing or wrong."""
        return tuple(row for row in self.review.findings if row.verdict in DEFECTS and row.waiver is None)

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The remarks of reading and of extracting."""
        return (*self.text.issues, *self.facts.issues)

    def list_instruments(self) -> Iterator[tuple[Instrument, Assignment, tuple[FindingRow, ...]]]:
        """Each instrument with what it was assigned and its findings."""
        assigned = {row.instrument_id: row for row in self.review.assignments}
        for part in self.facts.instruments:
            instrument_id = f"{self.text.document_id[:16]}-{part.instrument.ordinal}"
            if instrument_id in assigned:
                findings = tuple(row for row in self.review.findings if row.instrument_id == instrument_id)
                yield part.instrument, assigned[instrument_id], findings


def count_verdicts(findings: Iterable[FindingRow]) -> dict[str, int]:
    """The number of findings of every verdict, in the vocabulary's order, 0 where there is none."""
    counts = {verdict.value: 0 for verdict in Verdict}
    for row in findings:
        counts[row.verdict.value] += 1
    return counts


def read_details(finding: FindingRow) -> dict[str, Any]:
    """The details of a finding as an object."""
    details: dict[str, Any] = json.loads(finding.details or "{}")
    return details
