"""Messages in two languages: the codes the terminal shows, and what argparse complains of."""

import argparse

import pytest

from models.labels import LABELS
from models.labels_english import ENGLISH_LABELS
from pipelines.messages import name_code, say, translate_complaint


@pytest.mark.parametrize("domain", ENGLISH_LABELS)
def test_a_domain_in_english_has_every_code(domain: str) -> None:
    assert ENGLISH_LABELS[domain].keys() == LABELS[domain].keys()


def test_the_language_is_the_one_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RASOAT_LANG", raising=False)
    assert (say("một", "one"), name_code("verdict", "missing")) == ("một", "Thiếu")
    monkeypatch.setenv("RASOAT_LANG", "en")
    assert (say("một", "one"), name_code("verdict", "missing")) == ("one", "Missing")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--n"], "--n: thiếu giá trị đi kèm"),
        (["--n", "ba", "x"], "--n: 'ba' không phải là số"),
        ([], "còn thiếu: TỆP"),
        (["x", "--lạ"], "không hiểu: --lạ"),
        (["x", "--many"], "--many: cần ít nhất một giá trị"),
        (["x", "--flag=1"], "--flag: không nhận giá trị '1'"),
    ],
)
def test_argparse_complains_in_vietnamese(
    arguments: list[str], told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("files", metavar="TỆP")
    parser.add_argument("--n", type=int)
    parser.add_argument("--many", nargs="+")
    parser.add_argument("--flag", action="store_true")
    said: list[str] = []
    monkeypatch.setattr(parser, "error", said.append)
    parser.parse_args(arguments)
    monkeypatch.delenv("RASOAT_LANG", raising=False)
    assert told in [translate_complaint(one) for one in said]
    monkeypatch.setenv("RASOAT_LANG", "en")
    assert [translate_complaint(one) for one in said] == said


def test_a_choice_that_is_none_names_the_choices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RASOAT_LANG", raising=False)
    told = translate_complaint("argument --format: invalid choice: 'pdf' (choose from 'text', 'json')")
    assert told == "--format: không có 'pdf'; hãy chọn một trong: 'text', 'json'"


def test_a_complaint_nobody_knows_stands_as_it_is() -> None:
    assert translate_complaint("điều chưa từng nghe") == "điều chưa từng nghe"
