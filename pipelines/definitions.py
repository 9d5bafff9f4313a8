"""Everything Dagster shows and runs: ``dagster dev -m pipelines.definitions``."""

from dagster import Definitions, in_process_executor, load_asset_checks_from_modules, load_assets_from_modules

from pipelines.assets import compliance, dashboard, facts, intake, published, tables, text
from pipelines.jobs import publish_findings, read_plans
from pipelines.progress import SilentProgress
from pipelines.resources import StateResource
from pipelines.sensors import daily_review, inbox_sensor

STAGES = (intake, text, facts, tables, compliance, published, dashboard)

defs = Definitions(
    assets=load_assets_from_modules(STAGES),
    asset_checks=load_asset_checks_from_modules(STAGES),
    jobs=[read_plans, publish_findings],
    sensors=[inbox_sensor],
    schedules=[daily_review],
    # steps share the state's lock, and a process per step costs a second; the pools work inside a step
    executor=in_process_executor,
    resources={"state": StateResource(), "progress": SilentProgress()},
)
