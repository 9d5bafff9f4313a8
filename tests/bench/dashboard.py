"""What the site costs for a country of plans: the samples' published database, every plan given to many communes."""

import shutil
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import duckdb
from dagster import DagsterInstance

from pipelines import execution
from pipelines.cli import main
from pipelines.compliance import load_rulebook
from pipelines.dashboard.site import build_site
from pipelines.warehouse.connection import connect_published

COUNTRY_PLANS = 3_400  # every commune and ward, and the provinces' departments

# A copy's ids begin with its number; what stays the same in all copies would be searched and kept only once, so that
# quotes and headings carry the commune's name.
COPIES = """
CREATE TEMP TABLE copies AS
WITH communes AS (
    SELECT unit_code, province_code, full_name, row_number() OVER (ORDER BY hash(unit_code)) - 1 AS place
    FROM units WHERE level = 'xa'
), numbers AS (SELECT range AS number FROM range($count)),
originals AS (
    SELECT document_id, row_number() OVER (ORDER BY document_id) - 1 AS place, count(*) OVER () AS total
    FROM documents JOIN instruments USING (document_id) WHERE doc_type = 'ke_hoach'
)
SELECT
    'c' || lpad(number::VARCHAR, 7, '0') AS prefix, document_id AS original, unit_code,
    communes.province_code, full_name
FROM numbers
JOIN communes ON communes.place = number % (SELECT count(*) FROM communes)
JOIN originals ON originals.place = number % originals.total
"""
KEYS = ("document_id", "instrument_id", "child_instrument_id")
IDS = frozenset(
    "document_id instrument_id section_id parent_id citation_id finding_id attached_to child_instrument_id "
    "parent_instrument_id superseded_by parent_plan_id other_instrument_id origin_instrument_id".split()
)
REGISTERS = frozenset({"units", "codes", "expected_units", "finding_history", "corrections"})
CHANGED: Mapping[tuple[str, str], str] = {
    ("instruments", "unit_code"): "copies.unit_code",
    ("instruments", "province_code"): "copies.province_code",
    ("instruments", "issuer"): "'Ủy ban nhân dân ' || lower(full_name[1]) || full_name[2:]",
    ("files", "province_hint"): "copies.province_code",
    ("files", "source_path"): "rows.source_path || prefix",
    ("findings", "quote"): "rows.quote || ' ' || full_name",
    ("sections", "heading"): "rows.heading || ' ' || full_name",
}


@dataclass(frozen=True, slots=True)
class SiteCost:
    """What building took: plans, seconds, pages, and the bytes of the site and of its first page."""

    plans: int
    seconds: float
    pages: int
    byte_size: int
    first_page_size: int


def measure_site(inbox: Path, count: int = COUNTRY_PLANS) -> SiteCost:
    """The cost of the site over ``count`` plans, page pictures apart. Reads: the sample plans."""
    with tempfile.TemporaryDirectory() as folder:
        state, country = Path(folder) / "state", Path(folder) / "country.duckdb"
        with patch.object(execution, "open_instance", lambda _: DagsterInstance.ephemeral()):
            main(["run", str(inbox), "--state", str(state)])
        shutil.copyfile(state / "published" / "plans.duckdb", country)
        multiply_plans(country, count)
        with connect_published(country) as con:
            started = time.perf_counter()
            built = build_site(con, load_rulebook(), Path(folder) / "site")
            seconds = time.perf_counter() - started
        return SiteCost(built.plan_page_count, seconds, built.page_count, built.byte_size, built.path.stat().st_size)


def multiply_plans(database: Path, count: int) -> None:
    """Add ``count`` copies of the plans to a published database, each given to a commune of the register."""
    with duckdb.connect(str(database)) as con:
        con.execute(COPIES, {"count": count})
        for name, columns in list_tables(con).items():
            key = next((column for column in KEYS if column in columns), None)
            if key is None or name in REGISTERS:
                continue
            cells = ", ".join(render_cell(name, column) for column in columns)
            con.execute(
                f"INSERT INTO {name} ({', '.join(columns)}) SELECT {cells} FROM (SELECT * FROM {name}) AS rows "
                f"JOIN copies ON copies.original[:16] = rows.{key}[:16]"
            )


def list_tables(con: duckdb.DuckDBPyConnection) -> Mapping[str, list[str]]:
    """The columns of every table."""
    rows = con.execute(
        "SELECT table_name, list(column_name ORDER BY column_index) FROM duckdb_columns() JOIN duckdb_tables() "
        "USING (table_name) WHERE NOT duckdb_tables.temporary GROUP BY table_name ORDER BY table_name"
    ).fetchall()
    return dict(rows)


def render_cell(table: str, column: str) -> str:
    """A copy's value of a column: ids of its own, the commune's name and codes, all else as it was."""
    if column in IDS:
        own = f"prefix || rows.{column}[9:]"
        return f"CASE WHEN rows.{column}[:8] = original[:8] THEN {own} ELSE rows.{column} END"
    return CHANGED.get((table, column), f"rows.{column}")
