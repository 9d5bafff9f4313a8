"""The whole Dagster graph, run once in this process over every province."""

import logging
import shutil
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dagster import DagsterExecutionInterruptedError, DagsterInstance, ExecuteInProcessResult
from dagster._core.instance.ref import InstanceRef
from dagster_shared.error import SerializableErrorInfo

from pipelines.compliance.strict_yaml import PackError
from pipelines.partitions import tag_all_provinces
from pipelines.progress import Progress
from pipelines.resources import StateResource
from pipelines.state import State

SETTINGS = Path(__file__).resolve().parents[1] / "dagster.yaml"

# Capturing output starts two processes per step and would swallow the progress bar; Dagster's pages keep the events.
WITHOUT_CAPTURE = {
    "compute_logs": {
        "module": "dagster._core.storage.noop_compute_log_manager",
        "class": "NoOpComputeLogManager",
    }
}

Figures = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphRun:
    """How a run of the graph ended: its figures by asset (``plan_texts`` → ``read`` → 3), or what stopped it where."""

    figures: Figures
    failed_step: str | None = None
    failure: str | None = None


def run_graph(state: State, *, inbox: Path | None, progress: Progress) -> GraphRun:
    """Read, extract, load and publish what an inbox holds. The caller holds the state's lock.

    Reads: the inbox. Writes: artefacts, databases, Dagster's storage under ``state.dagster``.
    """
    from pipelines.definitions import defs

    given = StateResource(root=str(state.root), inbox=str(inbox or ""), is_locked=True)
    with open_instance(state) as instance:
        try:
            result = defs.resolve_implicit_global_asset_job_def().execute_in_process(
                instance=instance,
                tags=tag_all_provinces(),
                resources={"state": given, "progress": progress},
                run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
                raise_on_error=False,
            )
        except DagsterExecutionInterruptedError as interruption:  # Dagster's own name for Ctrl-C
            raise KeyboardInterrupt from interruption
    failed_step, failure = _find_failure(result)
    return GraphRun(figures=_read_figures(result), failed_step=failed_step, failure=failure)


@contextmanager
def open_instance(state: State) -> Iterator[DagsterInstance]:
    """Dagster's storage in the state folder, the same that ``dagster dev`` shows with that folder as DAGSTER_HOME.

    Writes: ``dagster.yaml`` there when there is none.
    """
    settings = state.dagster / SETTINGS.name
    if not settings.exists() and SETTINGS.exists():
        shutil.copyfile(SETTINGS, settings)
    logging.getLogger("alembic").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with DagsterInstance.from_ref(InstanceRef.from_dir(str(state.dagster), overrides=WITHOUT_CAPTURE)) as instance:
            yield instance


def _read_figures(result: ExecuteInProcessResult) -> Figures:
    """The metadata of each asset's materialisation; a run over many provinces tells every one of them the same."""
    return {
        event.asset_key.path[-1]: {name: value.value for name, value in event.materialization.metadata.items()}
        for event in result.get_asset_materialization_events()
        if event.asset_key is not None
    }


def _find_failure(result: ExecuteInProcessResult) -> tuple[str | None, str | None]:
    """The first step that failed and its innermost reason in one line; None and None when all went well."""
    for event in result.all_events:
        if event.is_step_failure:
            cause = _find_cause(event.step_failure_data.error)
            if cause is not None and cause.cls_name == DagsterExecutionInterruptedError.__name__:
                raise KeyboardInterrupt
            message = " ".join(cause.message.split()) if cause is not None else ""
            # a faulty file of rules or corrections: file, line and fault say it all
            return event.step_key, message.removeprefix(f"{PackError.__module__}.{PackError.__name__}: ")
    return (None, None) if result.success else ("?", "Dagster run failed")


def _find_cause(error: SerializableErrorInfo | None) -> SerializableErrorInfo | None:
    """The innermost error, which is ours; Dagster wraps it once or twice."""
    while error is not None and error.cause is not None:
        error = error.cause
    return error
