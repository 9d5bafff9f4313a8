"""No change may lose what was read right when the scores were recorded."""

from tests.accuracy.committed import read_samples
from tests.accuracy.generated import GATE, score_readings, score_set
from tests.accuracy.recorded import compare, read_record, render_changes

SAMPLES = 12
"""The whole of them is held by the goldens; these show that the record knows them."""


def test_nothing_recorded_is_lost() -> None:
    documents = (*score_set(GATE), *score_readings(read_samples(most=SAMPLES)))
    record = read_record()
    assert {document.name for document in documents} <= record.names
    losses = [change for change in compare(documents, record) if change.worse]
    assert not losses, "\n".join(render_changes(losses))
