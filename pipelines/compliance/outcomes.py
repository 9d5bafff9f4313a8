"""What an operator says of a case: a verdict with its evidence, or with where it was looked for."""

from dataclasses import dataclass

from models.spans import Span
from models.vocabulary import Responsibility, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A verdict with its proof.

    ``evidence`` are places in the document's text, the telling one first. ``found``, ``expected`` and ``absent`` fill
    the rule's templates; ``note`` says in Vietnamese why, where no template speaks (met, undetermined, not
    applicable). ``remedy`` stands in the place of the rule's own, ``responsibility`` is None where
    the rule's own holds.
    """

    verdict: Verdict
    evidence: tuple[Span, ...] = ()
    found: str = ""
    expected: str = ""
    absent: str = ""
    searched_in: str = ""
    note: str = ""
    remedy: str = ""
    responsibility: Responsibility | None = None


def met(*evidence: Span, note: str = "", expected: str = "") -> Outcome:
    """The thing is there."""
    return Outcome(verdict=Verdict.MET, evidence=evidence, note=note, expected=expected)


def missing(
    searched_in: str, *, absent: str = "", expected: str = "", found: str = "", evidence: tuple[Span, ...] = ()
) -> Outcome:
    """The thing is not where it was looked for."""
    return Outcome(
        verdict=Verdict.MISSING,
        searched_in=searched_in,
        absent=absent,
        expected=expected,
        found=found,
        evidence=evidence,
    )


def conflict(*evidence: Span, found: str, expected: str = "", note: str = "") -> Outcome:
    """The thing is there and wrong."""
    return Outcome(verdict=Verdict.CONFLICT, evidence=evidence, found=found, expected=expected, note=note)


def undetermined(
    note: str, *evidence: Span, by_system: bool = False, searched_in: str = "", expected: str = "", remedy: str = ""
) -> Outcome:
    """It cannot be told; ``by_system`` when the reading or the warehouse is at fault, not the issuing unit."""
    return Outcome(
        verdict=Verdict.UNDETERMINED,
        evidence=evidence,
        note=note,
        searched_in=searched_in,
        expected=expected,
        remedy=remedy,
        responsibility=Responsibility.HE_THONG if by_system else None,
    )


def not_applicable(note: str) -> Outcome:
    """The rule does not ask this of the instrument, or there is nothing to compare."""
    return Outcome(verdict=Verdict.NOT_APPLICABLE, note=note)


def met_by_reference(evidence: Span, note: str) -> Outcome:
    """The instrument points to another document for it."""
    return Outcome(verdict=Verdict.MET_BY_REFERENCE, evidence=(evidence,), note=note)
