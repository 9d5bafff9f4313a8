"""The docs say what is there: pages are fresh, links lead somewhere, queries run, commands exist."""

import re
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from docs.render import render_pages
from models.tables import TABLES, VIEWS
from pipelines.warehouse.publishing import create_views
from pipelines.warehouse.schema import create_schema
from tests.contracts.repository import ROOT

PAGES = tuple(sorted({*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")}))
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+\.png)\)")
BIGGEST_PICTURE = 200_000
TARGET = re.compile(r"^([a-z-]+):(?!=)", re.MULTILINE)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def blocks(language: str) -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for tongue, body in FENCE.findall(page.read_text(encoding="utf-8")):
            if tongue == language:
                yield name_of(page), body


@pytest.fixture(scope="module")
def empty_database() -> Iterator[duckdb.DuckDBPyConnection]:
    con = duckdb.connect(":memory:")
    create_schema(con, TABLES)
    create_views(con)
    yield con
    con.close()


@pytest.mark.parametrize(("path", "page"), render_pages().items(), ids=lambda value: getattr(value, "name", ""))
def test_generated_pages_are_fresh(path: Path, page: str) -> None:
    assert path.read_text(encoding="utf-8") == page, "run: make docs"


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    assert not [link for link in LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / link).exists()]


def test_every_picture_is_shown_and_small() -> None:
    pictures = {path.name: path for path in (ROOT / "docs" / "images").glob("*.png")}
    shown = {Path(name).name for page in PAGES for name in PICTURE.findall(page.read_text(encoding="utf-8"))}
    assert shown == set(pictures)
    assert not [name for name, path in pictures.items() if path.stat().st_size > BIGGEST_PICTURE]


@pytest.mark.parametrize(("page", "sql"), blocks("sql"))
def test_queries_of_the_docs_run(page: str, sql: str, empty_database: duckdb.DuckDBPyConnection) -> None:
    assert empty_database.execute(sql).description, page


def test_make_targets_of_the_docs_exist() -> None:
    targets = set(TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    named = {
        name
        for page in PAGES
        for name in re.findall(r"(?:`|^)make ([a-z-]+)(?:`|$)", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    }
    assert {"run", "test", "check"} <= named
    assert named <= targets


def test_every_table_and_view_is_in_the_dictionary() -> None:
    page = (ROOT / "docs" / "data-dictionary.md").read_text(encoding="utf-8")
    assert not [table.name for table in (*TABLES, *VIEWS) if f"### {table.name}\n" not in page]


def test_commands_of_the_program_are_in_the_readme_and_the_other_way_round() -> None:
    from pipelines.cli import build_parser

    (commands,) = [action for action in build_parser()._actions if action.choices and action.dest == "command"]
    documented = set(re.findall(r"^\| `rasoat (\w+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert commands.choices is not None
    assert documented == set(commands.choices)
