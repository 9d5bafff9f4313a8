"""Stage 7: what people look at."""

from time import monotonic

from dagster import (
    AssetCheckResult,
    AssetCheckSeverity,
    MaterializeResult,
    MetadataValue,
    ResourceParam,
    asset,
    asset_check,
)

from models.vocabulary import Stage
from pipelines.assets.published import published_database
from pipelines.compliance import load_rulebook
from pipelines.dashboard.page_pictures import PICTURES, PictureSource
from pipelines.dashboard.site import renew_site
from pipelines.progress import Progress
from pipelines.resources import StateResource
from pipelines.state import find_published
from pipelines.warehouse.connection import connect_published


@asset(
    key=["dashboard", "site"],
    group_name=Stage.DASHBOARD.value,
    kinds={"html"},
    deps=[published_database],
)
def site(state: StateResource, progress: ResourceParam[Progress]) -> MaterializeResult[None]:
    """Trang xem kết quả: mở `published/site/index.html` bằng trình duyệt, không cần máy chủ hay mạng.

    Mỗi tỉnh, đơn vị, kế hoạch, yêu cầu, phong trào một trang; dữ liệu không đổi thì giữ nguyên trang cũ.

    Reads: the published database, text artefacts, the plans' files. Writes: `published/site`, page pictures.
    """
    started = monotonic()
    with state.hold() as held, connect_published(find_published(held)) as con:
        source = PictureSource(state.open_artefacts(), held.inbox, held.artefacts / PICTURES)
        built = renew_site(con, load_rulebook(), held.site, source=source, progress=progress)
    return MaterializeResult(
        metadata={
            "path": MetadataValue.path(str(built.path)),
            "unchanged": built.is_unchanged,
            "pages": built.page_count,
            "plan_pages": built.plan_page_count,
            "pictures": built.picture_count,
            "bytes": built.byte_size,
            "seconds": round(monotonic() - started, 3),
        }
    )


@asset_check(asset=site)
def every_plan_has_a_page(state: StateResource) -> AssetCheckResult:
    """Số trang kế hoạch bằng số kế hoạch đã xuất bản."""
    held = state.open()
    with connect_published(find_published(held)) as con:
        plans = int(con.table("plan_overview").count("*").fetchall()[0][0])
    pages = sum(1 for _ in (held.site / "ke-hoach").glob("*.html"))
    return AssetCheckResult(
        passed=pages == plans, severity=AssetCheckSeverity.ERROR, metadata={"plans": plans, "pages": pages}
    )
