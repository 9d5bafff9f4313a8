"""The registers that readers know documents by: whole, unambiguous, and named with their source."""

from collections import Counter

import pytest
import yaml

from extractors.facts.codes import normalize_code
from extractors.facts.patterns.laws import find_law_names
from extractors.facts.registers import (
    LAWS_FILE,
    TYPES_FILE,
    load_body_symbols,
    load_law_names,
    load_type_symbols,
)
from models.vocabulary import DocType


@pytest.mark.parametrize("path", [TYPES_FILE, LAWS_FILE], ids=lambda path: path.name)
def test_a_register_names_source_and_date(path) -> None:
    head = path.read_text(encoding="utf-8").split("\n\n")[0]
    assert "# Nguồn:" in head
    assert "Lập ngày" in head


@pytest.mark.parametrize("group", ["state_types", "party_types", "bodies"])
def test_no_symbol_stands_twice(group: str) -> None:
    rows = yaml.safe_load(TYPES_FILE.read_text(encoding="utf-8"))[group]
    twice = [symbol for symbol, count in Counter(row["symbol"].casefold() for row in rows).items() if count > 1]
    assert not twice


def test_types_of_both_styles() -> None:
    symbols = load_type_symbols()
    assert (symbols["NĐ"], symbols["CTr"], symbols["QyĐ"]) == (DocType.NGHI_DINH, DocType.CHUONG_TRINH, DocType.KHAC)
    assert symbols["TT"] is DocType.THONG_TU, "the state's thông tư, not the party's thông tri"


def test_no_body_is_a_type_of_another_casing() -> None:
    types = {symbol.casefold() for symbol in load_type_symbols()}
    assert not types & {symbol.casefold() for symbol in load_body_symbols()}


def test_every_registered_symbol_has_its_casing_restored() -> None:
    for symbol in (*load_body_symbols(), *load_type_symbols()):
        assert normalize_code(f"12/{symbol.upper()}-UBND") == f"12/{symbol}-UBND"


def test_every_registered_law_is_found_whole() -> None:
    for name in load_law_names():
        text = f"theo Luật {name} và các văn bản"
        assert [text[start:end] for start, end, _ in find_law_names(text)] == [f"Luật {name}"]


def test_longer_names_come_first() -> None:
    lengths = [len(name) for name in load_law_names()]
    assert lengths == sorted(lengths, reverse=True)
