"""Emulation movements as data, and which of them a plan belongs to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from extractors.structure.folding import fold_case
from models.facts import Citation, Instrument, InstrumentFacts
from models.vocabulary import CitationRole
from pipelines.compliance.dates import latest_day
from pipelines.compliance.phrases import compile_phrases, fold_name
from pipelines.compliance.strict_yaml import read_model

MOVEMENTS = Path(__file__).resolve().parents[2] / "data" / "reference" / "movements"
_QUOTED = re.compile(r"[“\"](?P<name>[^“”\"\n]{4,250})[”\"]")
_SPEAKS_OF_MOVEMENT = re.compile(r"\bphong\s+trào\b|\bthi\s+đua\b")
# "Các phong trào thi đua năm 2026", "Công tác thi đua, khen thưởng": a year's emulation, of no one movement
_SPEAKS_OF_ALL = re.compile(r"\bcác\s+phong\s+trào\b|\bcông\s+tác\s+thi\s+đua\b|\bthi\s+đua,?\s+khen\s+thưởng\b")


class MovementFile(BaseModel):
    """A file of data/reference/movements."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    key_phrases: tuple[str, ...]
    founding_code: str
    founding_date: date
    valid_from: date
    pack: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """A movement: its names, its founding decision, from when it holds, and the pack that judges its plans.

    ``key_phrases`` are words that a place's own slogan for it would hold.
    """

    movement_id: str
    name: str
    aliases: tuple[str, ...]
    key_phrases: tuple[str, ...]
    founding_code: str
    founding_date: date
    valid_from: date
    pack_id: str

    def is_named_in(self, text: str) -> bool:
        """True when the text names this movement, in whatever spelling or with a place's name before it."""
        folded = fold_name(text)
        return any(re.search(rf"\b{re.escape(fold_name(name))}\b", folded) for name in (self.name, *self.aliases))

    def is_about(self, name: str) -> bool:
        """True when a movement of that name may be this one under a slogan of a place's own."""
        return bool(compile_phrases(self.key_phrases).search(fold_case(name)))


def load_movements(folder: Path = MOVEMENTS) -> tuple[Movement, ...]:
    """The movements, the latest first. Reads: every YAML file of the folder. Raises PackError for a faulty one."""
    movements = [open_movement(read_model(path, MovementFile)) for path in sorted(folder.glob("*.yaml"))]
    return tuple(sorted(movements, key=lambda movement: movement.valid_from, reverse=True))


def open_movement(file: MovementFile) -> Movement:
    """The movement that a file describes."""
    return Movement(
        movement_id=file.id,
        name=file.name,
        aliases=file.aliases,
        key_phrases=file.key_phrases,
        founding_code=file.founding_code,
        founding_date=file.founding_date,
        valid_from=file.valid_from,
        pack_id=file.pack,
    )


def assign_movement(
    movements: Iterable[Movement], facts: InstrumentFacts, host: InstrumentFacts | None, preamble: str
) -> Movement | None:
    """The movement that an instrument belongs to, or None.

    A plan belongs to the movement that its title names, else to the one that its preamble names or founds it on, as
    long as the title speaks of a movement at all: a digital transformation plan that cites 462/QĐ-TTg is none of its
    plans, nor is “Dân vận khéo”. A plan issued before a movement owes it nothing.
    """
    open_ones = [movement for movement in movements if is_valid_for(movement, facts.instrument)]
    titles = [part.instrument.title for part in (facts, host) if part is not None and part.instrument.title]
    title = " ".join(titles)
    for movement in open_ones:
        if _SPEAKS_OF_MOVEMENT.search(fold_case(title)) and movement.is_named_in(title):
            return movement
    for movement in open_ones:
        if movement.founding_code in title:
            return movement
    if titles and not _SPEAKS_OF_MOVEMENT.search(fold_case(title)):
        return None
    if _SPEAKS_OF_ALL.search(fold_case(title)) and not _QUOTED.search(title):
        return None
    quoted = [match["name"] for text in titles for match in _QUOTED.finditer(text)]
    open_ones = [movement for movement in open_ones if not quoted or any(map(movement.is_about, quoted))]
    bases = [c for part in (facts, host) if part for c in part.citations if c.role is CitationRole.LEGAL_BASIS]
    for movement in open_ones:
        if any(is_basis_of(movement, basis) for basis in bases):
            return movement
    for movement in open_ones:
        if _SPEAKS_OF_MOVEMENT.search(fold_case(preamble)) and movement.is_named_in(preamble):
            return movement
    return None


def is_basis_of(movement: Movement, citation: Citation) -> bool:
    """True when a cited document founds the movement or names it in its own title."""
    if citation.code == movement.founding_code:
        return True
    title = citation.title or ""
    return bool(_SPEAKS_OF_MOVEMENT.search(fold_case(title))) and movement.is_named_in(title)


def is_valid_for(movement: Movement, instrument: Instrument) -> bool:
    """False only for an instrument that was certainly issued before the movement."""
    latest = latest_day(instrument.issued_year, instrument.issued_month, instrument.issued_day)
    return latest is None or latest >= movement.valid_from
