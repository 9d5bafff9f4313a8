"""Which theme of its movement each content item takes up."""

from collections.abc import Sequence

from models.findings import ThemeAssignment
from models.spans import Span
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import ThemeCovered, ThemePart
from pipelines.compliance.operators.themes import drop_case_marks, drop_part_marks, names_at_head, speaks_of
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
    themes = [(rule.id, rule.check.parts) for rule in pack.rules if isinstance(rule.check, ThemeCovered)]
    found: list[ThemeAssignment] = []
    for row in case.facts.contents:
        item = Span(row.char_start, row.char_end)
        theme = _find_theme(case, item, themes)
        if theme is None and case.is_recognised:
            bare = [(name, tuple(map(drop_part_marks, parts))) for name, parts in themes]
            theme = _find_theme(drop_case_marks(case), item, bare)
        if theme is not None:
            found.append(ThemeAssignment(instrument_id=case.instrument_id, ordinal=row.ordinal, theme_id=theme))
    return tuple(found)


def _find_theme(case: Case, item: Span, themes: Sequence[tuple[str, tuple[ThemePart, ...]]]) -> str | None:
    """The first theme that the item's head names, else the first that it mentions."""
    for is_about in (names_at_head, speaks_of):
        for theme, parts in themes:
            if any(is_about(case, item, part) for part in parts):
                return theme
    return None
