"""Scoring a published database against a folder of annotations."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipelines.scoring.citing import score_citations, score_legal_bases, score_sections
from pipelines.scoring.duties import score_awards, score_recipients, score_responsibilities
from pipelines.scoring.gold import GoldItem, read_golds
from pipelines.scoring.header import score_instruments
from pipelines.scoring.plans import score_contents, score_criteria, score_milestones, score_phases, score_solutions
from pipelines.scoring.proof import score_evidence
from pipelines.scoring.reading import FoundDocument, find_documents
from pipelines.scoring.tallies import Note, Tally
from pipelines.scoring.verdicts import score_findings
from pipelines.warehouse.connection import connect_published

# in the order of the table
_SCORERS = (
    score_instruments,
    score_legal_bases,
    score_citations,
    score_sections,
    score_contents,
    score_phases,
    score_milestones,
    score_criteria,
    score_awards,
    score_solutions,
    score_responsibilities,
    score_findings,
    score_recipients,
)


@dataclass(frozen=True, slots=True)
class ScoreReport:
    """The printable table, and the exit status: 0 when every group passes and no document is absent, else 1."""

    lines: tuple[str, ...]
    exit_status: int

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)


def score(
    database: Path,
    gold_dir: Path,
    *,
    minimum: float = 0.95,
    skip: Collection[str] = (),
    is_verbose: bool = False,
    fields: Sequence[str] = (),
) -> ScoreReport:
    """Precision, recall and F1 of every field group over all annotated documents.

    A document is found by its file's name without the ending. ``skip`` leaves groups out; ``is_verbose`` tells every
    difference, with ``fields`` only in groups whose names begin so.

    Reads: the published tables, ``*.yaml`` of the folder. Raises ImpossibleRequestError when either is not there.
    """
    lines: list[str] = []
    totals: dict[str, Tally] = {}
    scored = absent = 0
    with connect_published(database) as con:
        for gold in read_golds(gold_dir):
            documents = find_documents(con, gold.stem)
            if not documents:
                absent += 1
                lines.append(f"{gold.stem}: not in the warehouse")
            for document in documents:
                scored += 1
                note = _make_note(lines, document.file_name, is_verbose, fields)
                for group, tally in score_document(gold.fields, document, note).items():
                    totals[group] = totals.get(group, Tally()) + tally
    shown = {group: tally for group, tally in totals.items() if (tally.gold or tally.found) and group not in skip}
    lines += render_table(shown, minimum)
    short = sum(not tally.passes(minimum) for tally in shown.values())
    f1s = [tally.f1 for tally in shown.values()]
    macro, worst = (sum(f1s) / len(f1s) if f1s else 0.0), min(f1s, default=1.0)
    lines.append(
        f"documents {scored}, absent {absent}, groups short {short}, macro F1 {macro:.3f}, worst group F1 {worst:.3f}"
    )
    return ScoreReport(tuple(lines), 0 if shown and not absent and not short else 1)


def render_table(tallies: dict[str, Tally], minimum: float) -> list[str]:
    """The header and a line per group; ``<`` marks one that falls short."""
    lines = [f"{'field':28} {'gold':>5} {'found':>5} {'hit':>5} {'P':>6} {'R':>6} {'F1':>6}"]
    for group, tally in tallies.items():
        mark = "" if tally.passes(minimum) else "  <"
        lines.append(
            f"{group:28} {tally.gold:5d} {tally.found:5d} {tally.hits:5d} "
            f"{tally.precision:6.3f} {tally.recall:6.3f} {tally.f1:6.3f}{mark}"
        )
    return lines


def score_document(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """Every group of one document, evidence last; ``note`` hears of every difference."""
    tallies: dict[str, Tally] = {}
    for score_group in _SCORERS:
        tallies |= score_group(gold, found, note)
    return tallies | score_evidence(found, note)


def _make_note(lines: list[str], file_name: str, is_verbose: bool, fields: Sequence[str]) -> Note:
    """A note that adds a line about this file when it is wanted."""

    def note(group: str, what: str) -> None:
        if is_verbose and (not fields or any(group.startswith(name) for name in fields)):
            lines.append(f"  {file_name} {group}: {what}")

    return note
