"""Scores of what instruments say of themselves: type, header fields, date."""

from pipelines.scoring.folding import fold_text
from pipelines.scoring.gold import GoldItem
from pipelines.scoring.reading import FoundDocument, FoundRow
from pipelines.scoring.tallies import Note, Tally, tally_bags

HEADER_FIELDS = (
    "doc_type",
    "number",
    "symbol",
    "place",
    "issuer",
    "issuer_level",
    "title",
    "signer_name",
    "signer_title",
    "signing_mode",
    "is_draft",
)


def score_instruments(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The groups ``instruments`` and ``header.*``; instruments are paired by their order."""
    wanted: list[GoldItem] = gold["instruments"]
    tallies = {"instruments": tally_bags([i["doc_type"] for i in wanted], [i["doc_type"] for i in found.instruments])}
    for position, instrument in enumerate(wanted):
        row = found.instruments[position] if position < len(found.instruments) else {}
        for group, tally in _score_header(instrument, row, note).items():
            tallies[group] = tallies.get(group, Tally()) + tally
    return tallies


def _score_header(instrument: GoldItem, row: FoundRow, note: Note) -> dict[str, Tally]:
    """The header groups of one instrument, those that the gold speaks of."""
    tallies: dict[str, Tally] = {}
    for name in HEADER_FIELDS:
        if name in instrument:
            want, got = fold_text(instrument[name]), fold_text(row.get(name))
            group = f"header.{name}"
            tallies[group] = Tally(int(want == got and want is not None), int(want is not None), int(got is not None))
            if want != got:
                note(group, f"gold {want!r} found {got!r}")
    want_date = tuple(instrument["issued"].get(part) for part in ("year", "month", "day"))
    got_date = tuple(row.get(f"issued_{part}") for part in ("year", "month", "day"))
    tallies["header.issued"] = Tally(int(want_date == got_date), 1, 1)
    if want_date != got_date:
        note("header.issued", f"gold {want_date} found {got_date}")
    return tallies
