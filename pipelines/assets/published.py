"""Stage 5, its end: the read-only copy that everybody opens."""

from dagster import AssetCheckResult, AssetCheckSeverity, MaterializeResult, MetadataValue, asset, asset_check

from models.vocabulary import Stage
from pipelines.assets.compliance import findings
from pipelines.assets.schemas import describe_tables
from pipelines.resources import StateResource
from pipelines.state import find_published
from pipelines.warehouse.connection import connect_published, connect_working
from pipelines.warehouse.publishing import publish
from pipelines.warehouse.schema import list_working_tables


@asset(
    key=["warehouse", "published_database"],
    group_name=Stage.WAREHOUSE.value,
    kinds={"duckdb"},
    deps=[findings],
    metadata=describe_tables(with_views=True),
    pool="duckdb",
)
def published_database(state: StateResource) -> MaterializeResult[None]:
    """Cơ sở dữ liệu cho người phân tích: mọi bảng và khung nhìn, chỉ đọc, thay thế trọn vẹn trong một bước.

    Người đang mở bản cũ không bị gián đoạn; bản mới chỉ thay bản cũ khi đã kiểm tra xong.

    Reads: the working database. Writes: `published/plans.duckdb`.
    """
    with state.hold() as held:
        done = publish(held)
    return MaterializeResult(
        metadata={
            "path": MetadataValue.path(str(done.path)),
            "bytes": done.byte_size,
            **{f"rows/{table}": count for table, count in done.row_counts.items()},
        }
    )


@asset_check(asset=published_database, blocking=True, pool="duckdb")
def row_counts_agree(state: StateResource) -> AssetCheckResult:
    """Mỗi bảng đã xuất bản có đúng số dòng của cơ sở dữ liệu làm việc."""
    names = [table.name for table in list_working_tables()]
    with state.hold() as held:
        with connect_working(held) as con:
            expected = {name: con.table(name).count("*").fetchall()[0][0] for name in names}
        with connect_published(find_published(held)) as con:
            found = {name: con.table(name).count("*").fetchall()[0][0] for name in names}
    differing = [f"{name}: {expected[name]} ≠ {found[name]}" for name in names if expected[name] != found[name]]
    return AssetCheckResult(
        passed=not differing, severity=AssetCheckSeverity.ERROR, metadata={"tables": len(names), "differing": differing}
    )
