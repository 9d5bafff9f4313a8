"""The words and the tables agree: every fact's field has its column, every column its field."""

from dataclasses import fields

import pytest

from models.facts import InstrumentFacts
from models.labels import DOMAINS
from models.tables import TABLES, VIEWS, find_table
from pipelines.warehouse.dictionary import render_data_dictionary
from pipelines.warehouse.publishing import VIEWS_FOLDER
from pipelines.warehouse.rows import FACT_TYPES
from pipelines.warehouse.schema import list_own_columns, render_ddl

# a field that holds an ordinal becomes an id
RENAMED = {("sections", "parent"): "parent_id", ("citations", "section"): "section_id"}
# columns that say where a row belongs, built from the document's id and ordinals
IDENTITIES = {
    "instruments": {"instrument_id", "document_id"},
    "sections": {"instrument_id", "section_id"},
    "citations": {"instrument_id", "citation_id"},
}


@pytest.mark.parametrize("name", FACT_TYPES)
def test_fields_are_columns_and_columns_are_fields(name: str) -> None:
    columns = {RENAMED.get((name, field.name), field.name) for field in fields(FACT_TYPES[name])}
    columns |= IDENTITIES.get(name, {"instrument_id"})
    assert columns == set(list_own_columns(find_table(name)).column_names)


def test_every_part_of_an_instrument_has_its_table() -> None:
    assert {field.name for field in fields(InstrumentFacts)} - {"instrument"} | {"instruments"} == set(FACT_TYPES)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_keys_are_required_columns(table) -> None:
    required = {column.name for column in table.columns if column.is_required}
    assert set(table.key) <= required
    assert not any(column.is_required for column in table.columns if column.is_assigned)
    assert render_ddl(table).count("NOT NULL") == len(required)


@pytest.mark.parametrize("table", [*TABLES, *VIEWS], ids=lambda table: table.name)
def test_domains_exist_and_comments_are_there(table) -> None:
    assert table.comment
    assert all(column.comment for column in table.columns)
    assert {column.domain for column in table.columns if column.domain} <= set(DOMAINS)


def test_every_view_has_its_file_and_every_file_its_view() -> None:
    assert {path.stem for path in VIEWS_FOLDER.glob("*.sql")} == {view.name for view in VIEWS}


def test_the_dictionary_names_every_table_and_column() -> None:
    text = render_data_dictionary()
    for table in (*TABLES, *VIEWS):
        assert f"### {table.name}\n" in text
        assert all(f"`{column.name}`" in text for column in table.columns)
