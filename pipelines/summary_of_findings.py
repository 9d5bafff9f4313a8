"""The part of a run's summary that tells what the judge found: verdicts by pack, the worst plans, what to do next."""

import io
import shlex
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipelines.messages import name_code, say
from pipelines.warehouse.queries import run_query

WIDTH = 100  # columns where the output is no terminal, and at most
LONGEST_UNIT = 34  # letters of a unit's name in a line

# Plans that a movement's pack judges, those with a defect of severity error, and all plans.
PLANS = """
WITH judged AS (
    SELECT instrument_id AS plan_id, instrument_id AS judged_id FROM instruments WHERE doc_type = 'ke_hoach'
    UNION ALL
    SELECT instrument_id, attached_to FROM instruments WHERE doc_type = 'ke_hoach' AND attached_to IS NOT NULL
)
SELECT
    count(DISTINCT plan_id),
    count(DISTINCT plan_id) FILTER (WHERE pack_id LIKE 'qd-%' AND judged_id = plan_id),
    count(DISTINCT plan_id) FILTER (WHERE severity IN ('critical', 'error') AND verdict IN ('missing', 'conflict')
        AND waiver IS NULL)
FROM judged LEFT JOIN findings ON findings.instrument_id = judged_id
"""
VERDICTS = """
SELECT
    pack_id,
    count(DISTINCT instrument_id),
    count(*) FILTER (WHERE verdict = 'met'),
    count(*) FILTER (WHERE verdict IN ('met_by_reference', 'inherited')),
    count(*) FILTER (WHERE verdict = 'missing'),
    count(*) FILTER (WHERE verdict = 'conflict'),
    count(*) FILTER (WHERE verdict = 'undetermined'),
    count(*) FILTER (WHERE verdict = 'not_applicable')
FROM findings GROUP BY pack_id ORDER BY pack_id
"""
# A plan and the decision that issues it are one case: what its decision lacks counts for the plan.
WORST = """
WITH judged AS (
    SELECT instrument_id AS plan_id, instrument_id AS judged_id FROM instruments WHERE doc_type = 'ke_hoach'
    UNION ALL
    SELECT instrument_id, attached_to FROM instruments WHERE doc_type = 'ke_hoach' AND attached_to IS NOT NULL
),
defects AS (
    SELECT
        plan_id,
        count(*) FILTER (WHERE severity IN ('critical', 'error')) AS errors,
        count(*) FILTER (WHERE severity = 'warning') AS warnings,
        string_agg(json_extract_string(details, '$.title'), '; ' ORDER BY findings.ordinal)
            FILTER (WHERE severity IN ('critical', 'error')) AS titles
    FROM judged JOIN findings ON findings.instrument_id = judged_id
    WHERE verdict IN ('missing', 'conflict') AND waiver IS NULL
    GROUP BY plan_id
)
SELECT
    coalesce(plan.issuer, decision.issuer),
    coalesce(plan.code, decision.code),
    errors,
    warnings,
    titles,
    (SELECT min(source_path) FROM files WHERE files.document_id = plan.document_id AND removed_at IS NULL)
FROM defects
JOIN instruments AS plan ON plan.instrument_id = plan_id
LEFT JOIN instruments AS decision ON decision.instrument_id = plan.attached_to
WHERE errors > 0
ORDER BY errors DESC, warnings DESC, 1, 2, plan_id
LIMIT 10
"""
NEXT_STEP = "SELECT rule_id, count(*) AS plans FROM missing_sections GROUP BY rule_id ORDER BY plans DESC"


def summarise_findings(database: Path) -> Iterator[str]:
    """What stands in the findings: plans judged, verdicts by pack, the ten worst plans.

    Reads: the published database.
    """
    ((plans, of_movements, defective),) = run_query(database, PLANS).rows
    yield say(
        f"Rà soát: {plans} kế hoạch, {of_movements} thuộc phong trào có bộ quy tắc; "
        f"{defective} kế hoạch thiếu hoặc sai ở mức lỗi.",
        f"Review: {plans} plans, {of_movements} of a movement with a pack; {defective} with something missing or "
        "wrong at severity error.",
    )
    verdicts = run_query(database, VERDICTS).rows
    if verdicts:
        yield _render_verdicts(verdicts)
    worst = run_query(database, WORST).rows
    if worst:
        yield ""
        yield say(f"{len(worst)} kế hoạch nhiều lỗi nhất:", f"The {len(worst)} plans with most errors:")
        yield _render_worst(worst)


def _name_program() -> str:
    """How this program is called here: by its name where the shell finds it, else by the path it was started with."""
    started = Path(sys.argv[0])
    is_command = started.name == "rasoat" and shutil.which("rasoat") is None
    return shlex.quote(str(started)) if is_command else "rasoat"


def render_next_steps(database: Path, state_option: str) -> Iterator[str]:
    """Two commands that lead on: every missing part, and the worst plan rule by rule.

    Reads: the published database.
    """
    head, indent = say("Xem tiếp:", "Next:"), " " * 4 + _name_program() + " "
    yield head
    yield f'{indent}query "{NEXT_STEP}"{state_option}'
    worst = run_query(database, WORST).rows
    if worst and worst[0][-1]:
        yield f"{indent}check {shlex.quote(_locate_file(database, str(worst[0][-1])))}"
    else:
        yield f"{indent}check {say('TỆP', 'FILE')}"


def _name_columns() -> tuple[str, ...]:
    return (
        say("Bộ quy tắc", "Pack"),
        say("Văn bản", "Instruments"),
        name_code("verdict", "met"),
        say("Nhờ dẫn chiếu", "By reference"),
        name_code("verdict", "missing"),
        say("Sai", "Conflict"),
        name_code("verdict", "undetermined"),
        name_code("verdict", "not_applicable"),
    )


def _render_verdicts(rows: Sequence[Sequence[object]]) -> str:
    """A line per pack: instruments and findings by verdict."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for position, name in enumerate(_name_columns()):
        table.add_column(name, justify="right" if position else "left", no_wrap=position == 0)
    for row in rows:
        table.add_row(*map(str, row))
    return _draw(table)


def _render_worst(rows: Sequence[Sequence[object]]) -> str:
    """The worst plans: unit, code, counts, and the rules that they break, cut where the line ends."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    units = [str(row[0] or say("chưa rõ", "unknown")).replace("Ủy ban nhân dân", "UBND") for row in rows]
    codes = [str(row[1] or say("chưa có số", "no number")) for row in rows]
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), expand=True)
    # The last column takes what the others leave.
    table.add_column(say("Đơn vị", "Unit"), width=min(max(map(len, units)), LONGEST_UNIT), overflow="fold")
    table.add_column(say("Số, ký hiệu", "Code"), min_width=max(map(len, codes)), no_wrap=True)
    table.add_column(say("Lỗi", "Errors"), justify="right", min_width=len("Errors"))
    table.add_column(say("Cảnh báo", "Warnings"), justify="right", min_width=len("Warnings"))
    table.add_column(say("Thiếu hoặc sai", "Missing or wrong"), no_wrap=True, overflow="ellipsis", ratio=1)
    for unit, code, (_, _, errors, warnings, titles, _) in zip(units, codes, rows, strict=True):
        named = "; ".join(title.removeprefix("Có ") for title in str(titles or "").split("; "))
        table.add_row(Text(unit), Text(code), str(errors), str(warnings), Text(named))
    return _draw(table)


def _draw(table: object) -> str:
    from rich.console import Console

    out = io.StringIO()
    Console(file=out, width=min(shutil.get_terminal_size((WIDTH, 40)).columns, WIDTH)).print(table)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()).strip("\n")


def _locate_file(database: Path, source_path: str) -> str:
    """A file as a person would name it from here; a relative ``source_path`` lies in the state's inbox."""
    path = database.parent.parent / "inbox" / source_path
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
