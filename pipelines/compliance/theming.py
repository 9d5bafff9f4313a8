"""Which theme of its movement each content item takes up."""

from collections.abc import Sequence

from models.findings import ThemeAssignment
from models.spans import Span
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import ThemeCovered
from pipelines.compliance.operators.themes import names_at_head, speaks_of
from pipelines.compliance.packs import Pack


def assign_themes(case: Case, packs: Sequence[Pack]) -> tuple[ThemeAssignment, ...]:
    """The theme of each content item that takes one up; a theme is called by the id of the rule that asks for it.

    Reads: contents, the pack of the case's movement. Writes: the ° column of ``contents``. Where an item speaks of
    several themes, the first that its head names counts, else the first that it mentions.
    """
    movement = case.movement
    pack = next((pack for pack in packs if movement is not None and pack.id == movement.pack_id), None)
    if pack is None:
        return ()
    themes = [(rule.id, rule.check) for rule in pack.rules if isinstance(rule.check, ThemeCovered)]
    found: list[ThemeAssignment] = []
    for row in case.facts.contents:
        item = Span(row.char_start, row.char_end)
        named = [theme for theme, check in themes if any(names_at_head(case, item, part) for part in check.parts)]
        named += [theme for theme, check in themes if any(speaks_of(case, item, part) for part in check.parts)]
        if named:
            found.append(ThemeAssignment(instrument_id=case.instrument_id, ordinal=row.ordinal, theme_id=named[0]))
    return tuple(found)
