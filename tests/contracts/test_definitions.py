"""What Dagster is given can be shown: its pages load definitions through serialization, not in process."""

from dagster._core.remote_representation.external_data import RepositorySnap
from dagster_shared.serdes import serialize_value

from pipelines.definitions import defs


def test_the_definitions_can_be_sent_to_the_web_server() -> None:
    assert serialize_value(RepositorySnap.from_def(defs.get_repository_def()))
