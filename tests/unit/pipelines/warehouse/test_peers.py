"""Peers: a plan beside the province's other plans on the same higher plan."""

from dataclasses import replace

import duckdb
import pytest

from models.tables import TABLES
from pipelines.warehouse.publishing import create_views
from pipelines.warehouse.schema import create_schema

PLANS = (
    ("a", "P", "met", None),
    ("b", "P", "missing", None),
    ("c", "P", "inherited", None),
    ("d", "P", "undetermined", None),
    ("old", "P", "missing", "a"),
    ("other", "Q", "missing", None),
    ("alone", None, "met", None),
)


@pytest.fixture
def con():
    con = duckdb.connect(":memory:")
    tables = [replace(t, columns=tuple(replace(c, is_required=False) for c in t.columns)) for t in TABLES]
    create_schema(con, tables)
    create_views(con)
    for name, parent, verdict, superseded_by in PLANS:
        con.execute(
            "INSERT INTO instruments (instrument_id, doc_type, province_code, issuer_level, parent_plan_id, "
            "superseded_by) VALUES (?, 'ke_hoach', '68', 'xa', ?, ?)",
            [name, parent, superseded_by],
        )
        con.execute(
            "INSERT INTO findings (finding_id, instrument_id, pack_id, rule_id, verdict) VALUES (?, ?, 'p', 'r', ?)",
            [name, name, verdict],
        )
    yield con
    con.close()


def test_the_share_is_that_of_the_others_who_were_told_either_way(con) -> None:
    rows = con.execute("SELECT instrument_id, verdict, peer_count, peer_share_met FROM peers").fetchall()
    assert rows == [
        ("a", "met", 2, 0.5),
        ("b", "missing", 2, 1.0),
        ("c", "inherited", 2, 0.5),
        ("d", "undetermined", 3, pytest.approx(2 / 3)),
        ("other", "missing", 0, None),
    ]


def test_superseded_plans_and_those_without_a_parent_have_no_peers(con) -> None:
    names = {name for (name,) in con.execute("SELECT instrument_id FROM peers").fetchall()}
    assert not names & {"old", "alone"}
