"""Stage 1: which files came in."""

from time import monotonic

from dagster import MaterializeResult, asset

from models.vocabulary import Stage
from pipelines.listings import refresh_listing
from pipelines.resources import StateResource


@asset(key=["intake", "incoming_files"], group_name=Stage.INTAKE.value, kinds={"python"})
def incoming_files(state: StateResource) -> MaterializeResult[None]:
    """Danh sách tệp trong thư mục tiếp nhận: tỉnh, đơn vị (theo tên thư mục) và mã băm nội dung.

    Chỉ liệt kê và tính mã băm, không đọc văn bản. Tệp không nằm trong thư mục của tỉnh nào thuộc `chua-phan-loai`.

    Reads: the inbox. Writes: the listing in the state's artefacts.
    """
    started = monotonic()
    listing = refresh_listing(state.open(), state.locate())
    return MaterializeResult(
        metadata={
            "files": len(listing.files),
            "documents": len({file.document_id for file in listing.files}),
            "unclassified": sum(file.remark is not None for file in listing.files),
            "unopened": len(listing.unopened),
            "first_unopened": [f"{file.source_path}: {file.reason}" for file in listing.unopened[:10]],
            "seconds": round(monotonic() - started, 3),
        }
    )
