"""The judge's verdicts on all samples together are those of data/samples/expected.yaml."""

from collections import defaultdict

import pytest
import yaml

from extractors.facts import extract
from extractors.structure import divide
from extractors.text import read
from pipelines.compliance import ReadDocument, load_rulebook, review_documents
from tests.factory.build import DEFAULT_FOLDER
from tests.factory.samples import SAMPLES, Sample

Verdicts = dict[int, dict[str, dict[str, str]]]
PROVINCES = {"lam-dong", "lao-cai"}


@pytest.fixture(scope="module")
def expected() -> dict[str, Verdicts]:
    loaded = yaml.safe_load((DEFAULT_FOLDER / "expected.yaml").read_text(encoding="utf-8"))
    return {path: entry["findings"] for path, entry in loaded["files"].items()}


@pytest.fixture(scope="module")
def judged() -> dict[str, Verdicts]:
    """Every sample's verdicts, judged beside the others, without a warehouse."""
    documents = []
    for sample in SAMPLES:
        text = read(DEFAULT_FOLDER / "inbox" / sample.path)
        folder = sample.path.split("/", 1)[0]
        hint = folder if folder in PROVINCES else None
        documents.append(ReadDocument(text=text, facts=extract(text, divide(text)), province_hint=hint))
    found: dict[str, Verdicts] = {}
    reviews = review_documents(lambda: iter(documents), load_rulebook())
    for sample, review in zip(SAMPLES, reviews, strict=True):
        verdicts: Verdicts = defaultdict(lambda: defaultdict(dict))
        for finding in review.findings:
            ordinal = int(finding.instrument_id.rsplit("-", 1)[1])
            assert finding.rule_id not in verdicts[ordinal][finding.pack_id], "one finding per rule and instrument"
            verdicts[ordinal][finding.pack_id][finding.rule_id] = str(finding.verdict)
        found[sample.path] = verdicts
    return found


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_verdicts_are_the_expected_ones(
    sample: Sample, expected: dict[str, Verdicts], judged: dict[str, Verdicts]
) -> None:
    wanted, found = flatten(expected[sample.path]), flatten(judged[sample.path])
    assert {key: (wanted.get(key), found.get(key)) for key in wanted | found if wanted.get(key) != found.get(key)} == {}


def flatten(verdicts: Verdicts) -> dict[tuple[int, str, str], str]:
    """The verdicts by instrument, pack and rule."""
    return {
        (ordinal, pack, rule): verdict
        for ordinal, packs in verdicts.items()
        for pack, rules in packs.items()
        for rule, verdict in rules.items()
    }
