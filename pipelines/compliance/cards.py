"""An instrument in short, as other instruments look it up."""

from dataclasses import dataclass
from datetime import date

from extractors.structure.folding import fold_blanks, fold_case
from models.facts import Citation
from models.vocabulary import DocType, IssuerLevel
from pipelines.compliance.levels import is_committee


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An instrument in short: who issued what and when, for which movement, founded on which documents.

    ``unit_name`` is the folded name of the unit that issued it (``xã suối lanh``). ``bases`` of a decision and of the
    plan attached to it are those of both. ``first_day`` and ``last_day`` are the earliest and latest day that its date
    can mean.
    """

    instrument_id: str
    doc_type: DocType
    code: str | None
    issuer: str | None
    issuer_level: IssuerLevel | None
    unit_name: str | None
    unit_code: str | None
    province_code: str | None
    issued_on: date | None
    issued_year: int | None
    first_day: date | None
    last_day: date | None
    movement_id: str | None
    title: str | None = None
    is_draft: bool = False
    attached_to: str | None = None
    bases: tuple[Citation, ...] = ()
    replaced_codes: frozenset[str] = frozenset()

    @property
    def basis_codes(self) -> frozenset[str]:
        """The codes among its bases."""
        return frozenset(base.code for base in self.bases if base.code)

    @property
    def body(self) -> tuple[str | None, str | None]:
        """Who issued it, for comparing: province and unit; a department counts by its own name."""
        name = fold_blanks(fold_case(self.issuer)) if self.issuer and not is_committee(self.issuer) else self.unit_name
        return (self.province_code, (self.unit_code or name) if is_committee(self.issuer) else name)

    def is_same_document(self, other: "Card") -> bool:
        """True for the instrument itself, its decision or attached plan, and another file of one of them."""
        if self.instrument_id in (other.instrument_id, other.attached_to) or self.attached_to == other.instrument_id:
            return True
        is_dated_alike = self.issued_year == other.issued_year and self.issued_on == other.issued_on
        return self.code is not None and self.code == other.code and is_dated_alike and self.body == other.body
