"""The judge against the verdicts that people wrote down for real plans, in every form these lie in."""

from pathlib import Path

import pytest
import yaml

from extractors.facts import extract
from extractors.structure import divide
from extractors.text import read
from pipelines.compliance.judge import judge
from pipelines.compliance.library import build_library
from pipelines.compliance.resolving import ReadDocument, build_cases, resolve_document
from tests.unit.pipelines.compliance.judging import packs, registers

# a document's verdict on a rule is the worst of its instruments', the first of these
WORST_FIRST = ("conflict", "missing", "undetermined", "inherited", "met_by_reference", "met", "not_applicable")
KINDS = ("txt", "docx", "docx_auto", "pdf")


def judge_file(path: Path) -> dict[str, dict[str, str]]:
    """The worst verdict by pack and rule, of a warehouse that holds this file only."""
    text = read(path)
    document = ReadDocument(text=text, facts=extract(text, divide(text)))
    library = build_library(card for _, card in resolve_document(document, registers()))
    worst: dict[str, dict[str, str]] = {}
    for row in judge(build_cases(document, registers(), library), packs()):
        rules = worst.setdefault(row.pack_id, {})
        rules[row.rule_id] = min(rules.get(row.rule_id, WORST_FIRST[-1]), row.verdict.value, key=WORST_FIRST.index)
    return worst


@pytest.mark.parametrize("kind", KINDS)
def test_the_verdicts_are_those_of_the_golds(shared: Path, kind: str) -> None:
    compared = 0
    for gold_file in sorted((shared / "gold").glob("*.yaml")):
        gold = yaml.safe_load(gold_file.read_text(encoding="utf-8"))
        (path,) = (shared / "seeds" / kind).glob(f"{Path(gold['file']).stem}.*")
        found = judge_file(path)
        for pack, wanted in gold["findings"].items():
            assert {rule: found[pack].get(rule) for rule in wanted} == wanted, (path.name, pack)
            compared += len(wanted)
    assert compared
