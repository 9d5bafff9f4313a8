"""Findings as the judge has just written them, made into what pages and letters show."""

import json
from collections.abc import Iterable
from typing import Any

from models.findings import FindingRow
from pipelines.dashboard.records import FindingCard


def make_finding_cards(rows: Iterable[FindingRow]) -> tuple[FindingCard, ...]:
    """The findings as cards, in their order."""
    return tuple(map(make_finding_card, rows))


def make_finding_card(row: FindingRow) -> FindingCard:
    """A finding with the title, the clause and the further places that its details hold."""
    details: dict[str, Any] = json.loads(row.details or "{}")
    others = (at for at in details.get("others") or () if at.get("char_start") is not None)
    return FindingCard(
        finding_id=row.finding_id,
        instrument_id=row.instrument_id,
        page=row.page,
        char_start=row.char_start,
        char_end=row.char_end,
        pack_id=row.pack_id,
        rule_id=row.rule_id,
        title=details.get("title") or row.rule_id,
        clause=details.get("clause") or "",
        verdict=row.verdict,
        severity=row.severity,
        responsibility=row.responsibility,
        message=row.message,
        expected=row.expected,
        quote=row.quote,
        searched_in=row.searched_in,
        remedy=row.remedy,
        waiver=row.waiver,
        others=tuple((int(at["char_start"]), int(at["char_end"])) for at in others),
    )
