"""Registers that stand beside what was read: administrative units and the codes themselves."""

import csv
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import duckdb

from models.errors import BrokenAssumptionError
from models.labels import list_codes
from models.tables import find_table
from pipelines.compliance.expected import load_expected
from pipelines.compliance.units import load_register
from pipelines.warehouse.bulk import insert_rows

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
UNITS_FILE = REFERENCE / "units.csv"
# the provinces of which anything came in: a folder in the inbox, or a plan of one of their units
RECEIVED_PROVINCES = """
SELECT province_hint FROM files WHERE province_hint IS NOT NULL AND removed_at IS NULL
UNION
SELECT province_code FROM instruments WHERE doc_type = 'ke_hoach' AND unit_code IS NOT NULL
"""
UNIT_COUNT = 34 + 3321  # provinces, and communes, wards and special zones since 1/7/2025


def load_units(con: duckdb.DuckDBPyConnection) -> int:
    """The number of administrative units written. Reads: data/reference/units.csv. Writes: units.

    Raises BrokenAssumptionError when the file is not there or not whole.
    """
    count = insert_rows(con, find_table("units"), _read_units(UNITS_FILE))
    if count != UNIT_COUNT:
        raise BrokenAssumptionError(f"{UNITS_FILE}: có {count} đơn vị, phải có {UNIT_COUNT}; hãy khôi phục tệp này.")
    return count


def load_codes(con: duckdb.DuckDBPyConnection) -> int:
    """The number of codes written. Reads: models.labels. Writes: codes."""
    return insert_rows(con, find_table("codes"), (asdict(code) for code in list_codes()))


def load_expected_units(con: duckdb.DuckDBPyConnection) -> int:
    """The number of units written that owe a plan.

    Reads: data/reference/expected, the register, files, instruments. Writes: expected_units.
    """
    received = {code for (code,) in con.execute(RECEIVED_PROVINCES).fetchall()}
    rows = (
        asdict(unit)
        for file in load_expected(REFERENCE / "expected")
        for unit in file.list_units(load_register(), received)
    )
    return insert_rows(con, find_table("expected_units"), rows)


def _read_units(path: Path) -> Iterator[dict[str, object]]:
    """The units of the CSV file; its lines that begin with # name source and date."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise BrokenAssumptionError(f"Không đọc được danh mục đơn vị {path} ({error.strerror or error}).") from error
    for row in csv.DictReader(line for line in lines if not line.startswith("#")):
        yield {
            **row,
            "latitude": float(row["latitude"]) if row["latitude"] else None,
            "longitude": float(row["longitude"]) if row["longitude"] else None,
        }
