"""The two jobs: reading, by province, and everything after."""

from dagster import AssetSelection, define_asset_job

READ_PLANS = "read_plans"
PUBLISH_FINDINGS = "publish_findings"

READING = AssetSelection.groups("intake", "text", "facts")

read_plans = define_asset_job(
    READ_PLANS,
    selection=READING,
    description="Liệt kê tệp, đọc và trích xuất văn bản mới của một hay nhiều tỉnh",
)
publish_findings = define_asset_job(
    PUBLISH_FINDINGS,
    selection=AssetSelection.all() - READING,
    description="Nạp những gì đã đọc vào cơ sở dữ liệu và xuất bản",
)
