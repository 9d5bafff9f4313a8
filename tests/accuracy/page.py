"""docs/accuracy.md from what was measured."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.accuracy.letters import LetterErrors
from tests.accuracy.measuring import Measurement
from tests.accuracy.page_generated import Scored, render_generated
from tests.accuracy.renderings import Rendering
from tests.accuracy.wording import Weakness, find_weaknesses, name_group

PASSING = 0.95  # what the goldens of digital documents are held to by default
MOST_WEAKNESSES = 6
SHARED_NOTE = (
    "measured only where RASOAT_SHARED names the folder of documents of offices, which are not ours to pass on"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A rendering with what was measured of it, or ``lack``: why nothing could be."""

    rendering: Rendering
    measurement: Measurement | None = None
    lack: str | None = None
    errors: LetterErrors | None = None
    table_free_errors: LetterErrors | None = None
    false_charges: tuple[str, ...] | None = None


def render_page(
    lines: Sequence[Line],
    shared: Sequence[Measurement] | None,
    *,
    machine: str,
    scored: Scored | None = None,
    real: Measurement | None = None,
) -> str:
    """The whole page; ``shared`` is None where the shared documents are not on this machine.

    ``scored`` are generated documents by set, ``real`` the annotated real documents.
    """
    parts = (
        [_write_head(machine)],
        _write_summary(lines),
        _write_groups([line.measurement for line in lines if line.measurement]),
        _write_details(lines),
        _write_letters(lines),
        _write_wrong(lines),
        render_generated(scored) if scored else (),
        _write_shared(shared),
        _write_real(real),
    )
    return "\n".join(text for part in parts for text in part) + "\n"


def _write_head(machine: str) -> str:
    return f"""# How well plans are read

Written by `make accuracy` ({machine}).

Sample plans of `data/samples` are rendered anew in each of the ways below, so that anybody can measure again. The truth
is `data/samples/gold`, the scores are those of `rasoat score`: a field group is right when it says what the annotation
says. P is the share of what was read that is right, R the share of what
stands there that was read, F1 their harmonic mean; the macro F1 is the mean over field groups.

The plans are made up and printed in one typeface: real scans are worse than these in ways that no filter imitates
(stamps over text, handwriting, folds). Compare the renderings with one another."""


def _write_summary(lines: Sequence[Line]) -> Iterator[str]:
    yield f"""
## Each rendering

“Short” counts the field groups under F1 {PASSING:.2f}; “evidence” is the share of rows whose place in the text holds
their words; “false charges” are verdicts `missing` and `conflict` that the typed plan does not get, of all plans.

| rendering | what it is | macro F1 | worst group | short | evidence | plans unread | false charges | s a plan |
|---|---|---|---|---|---|---|---|---|"""
    for line in lines:
        found = line.measurement
        head = f"| {line.rendering.name} | {line.rendering.meaning}"
        if found is None:
            yield f"{head} | not measured: {line.lack} | | | | | | |"
            continue
        worst = min(found.groups, key=lambda group: found.groups[group].f1, default="")
        short = sum(tally.f1 < PASSING for tally in found.groups.values())
        f1 = found.groups[worst].f1 if worst else 0.0
        evidence = found.groups["evidence"].f1 if "evidence" in found.groups else 0.0
        charges = "-" if line.false_charges is None else len(line.false_charges)
        yield (
            f"{head} | {found.macro:.3f} | {f'{worst} {f1:.2f}' if f1 < 1 else '1.00'} | {short} | {evidence:.3f} | "
            f"{len(found.unread)} of {len(found.texts)} | {charges} | {found.seconds / max(1, len(found.texts)):.1f} |"
        )


def _write_groups(measured: Sequence[Measurement], title: str = "## F1 by field group") -> Iterator[str]:
    groups = list(dict.fromkeys(group for found in measured for group in found.groups))
    yield f"\n{title}\n"
    yield f"| field group | {' | '.join(found.name for found in measured)} |"
    yield "|---" * (len(measured) + 1) + "|"
    for group in groups:
        cells = [f"{found.groups[group].f1:.2f}" if group in found.groups else "-" for found in measured]
        yield f"| {group} | {' | '.join(cells)} |"
    yield f"| **macro** | {' | '.join(f'**{found.macro:.3f}**' for found in measured)} |"


def _write_details(lines: Sequence[Line]) -> Iterator[str]:
    yield "\n## Precision and recall\n\nEvery field group that is not 1.000 throughout; the others are.\n"
    yield "| rendering | field group | annotated | read | right | P | R | F1 |\n|---|---|---|---|---|---|---|---|"
    for line in lines:
        for group, tally in line.measurement.groups.items() if line.measurement else ():
            if tally.f1 < 1:
                yield (
                    f"| {line.rendering.name} | {group} | {tally.gold} | {tally.found} | {tally.hits} | "
                    f"{tally.precision:.3f} | {tally.recall:.3f} | {tally.f1:.3f} |"
                )


def _write_letters(lines: Sequence[Line]) -> Iterator[str]:
    yield """
## Letters recognised in scans

Against the text of the same PDF with its text layer. The character error rate counts signs replaced, lost and invented
for each sign of the true text; the tone error rate counts letters that are right but for their tone or diacritic for
each letter. A table read line by line instead of cell by cell counts as errors, so the third and fourth figures leave
the plans with a table out. The quality is what rasoat itself says of the worst page, least to best over the plans.

| rendering | signs | character errors | tone errors | character errors, no tables | tone errors, no tables | quality |
|---|---|---|---|---|---|---|"""
    for line in lines:
        if line.rendering.is_scan and line.errors is not None and line.measurement is not None:
            qualities = [text.quality or 0.0 for text in line.measurement.texts.values()]
            errors, free = line.errors, line.table_free_errors or LetterErrors()
            yield (
                f"| {line.rendering.name} | {errors.signs} | {errors.character_rate:.2%} | {errors.tone_rate:.2%} | "
                f"{free.character_rate:.2%} | {free.tone_rate:.2%} | "
                f"{min(qualities):.2f}-{max(qualities):.2f} |"
            )
        elif line.rendering.is_scan:
            yield f"| {line.rendering.name} | not measured: {line.lack} | | | | | |"


def _write_wrong(lines: Sequence[Line]) -> Iterator[str]:
    yield "\n## What is still wrong"
    sound = [line.rendering.name for line in lines if line.measurement and not find_weaknesses(line.measurement, 1)]
    unread = [line.rendering.name for line in lines if line.measurement and line.measurement.unread]
    lacking = [line.rendering.name for line in lines if line.lack]
    yield f"\nNothing is lost or added in: {', '.join(sound) or 'none'}."
    yield f"Renderings of which a plan was not read at all: {', '.join(unread) or 'none'}."
    yield f"Not measured here: {', '.join(lacking) or 'none'}."
    for line in lines:
        weak = find_weaknesses(line.measurement, MOST_WEAKNESSES) if line.measurement else ()
        if weak:
            yield f"\n### {line.rendering.name}\n"
            yield from map(_write_weakness, weak)
        if line.false_charges:
            yield f"- **False charges**: {', '.join(line.false_charges[:MOST_WEAKNESSES])}."


def _write_weakness(weakness: Weakness) -> str:
    extra = f", {weakness.extra} read that are not there" if weakness.extra else ""
    example = f" For example, {weakness.example}." if weakness.example else ""
    name = name_group(weakness.group)
    return f"- **{name[0].upper()}{name[1:]}**: {weakness.missed} of {weakness.gold} missed{extra}.{example}"


def _write_shared(shared: Sequence[Measurement] | None) -> Iterator[str]:
    if shared is None:
        yield f"\n## Plans of offices\n\nNot measured here: {SHARED_NOTE}."
        return
    yield from _write_groups(shared, f"## Plans of offices\n\nFigures only, no text; {SHARED_NOTE}. F1 by field group:")
    counts = ", ".join(f"{found.name} {len(found.texts)}" for found in shared)
    yield f"\nPlans: {counts}; not read: {sum(len(found.unread) for found in shared)}."


def _write_real(real: Measurement | None) -> Iterator[str]:
    yield "\n## Real documents\n"
    if real is None:
        yield f"Not measured here: {SHARED_NOTE}."
        return
    yield (
        f"{len(real.texts)} documents of offices, annotated by careful reading before the program saw them "
        "(`tests/accuracy/real_golds`). Figures only, no text.\n"
    )
    yield "| field group | annotated | read | right | P | R | F1 |\n|---|---|---|---|---|---|---|"
    for group, tally in real.groups.items():
        yield (
            f"| {group} | {tally.gold} | {tally.found} | {tally.hits} | {tally.precision:.3f} | {tally.recall:.3f} | "
            f"{tally.f1:.3f} |"
        )
    yield f"\nMacro F1 {real.macro:.3f}; not read at all: {len(real.unread)}."
