"""What the judge makes of a rendering: charges that the typed plan does not get."""

from models.vocabulary import Verdict
from tests.accuracy.measuring import Measurement

CHARGES = frozenset({Verdict.MISSING, Verdict.CONFLICT})

Verdicts = dict[tuple[str, int, str, str], Verdict]


def judge_texts(measurement: Measurement) -> Verdicts:
    """Every verdict by plan, instrument, pack and rule; the plans are judged beside one another."""
    from extractors.facts import extract
    from extractors.structure import divide
    from pipelines.compliance import ReadDocument, load_rulebook, review_documents

    documents = [
        ReadDocument(text=text, facts=extract(text, divide(text)), province_hint=None)
        for text in measurement.texts.values()
    ]
    found: Verdicts = {}
    reviews = review_documents(lambda: iter(documents), load_rulebook())
    for stem, review in zip(measurement.texts, reviews, strict=True):
        for finding in review.findings:
            ordinal = int(finding.instrument_id.rsplit("-", 1)[1])
            found[(stem, ordinal, finding.pack_id, finding.rule_id)] = Verdict(finding.verdict)
    return found


def list_false_charges(wanted: Verdicts, found: Verdicts) -> list[tuple[str, int, str, str]]:
    """What is charged in a rendering although the typed plan is not: the error that a reviewer must never see."""
    return [key for key, verdict in found.items() if verdict in CHARGES and wanted.get(key) not in CHARGES]
