# ruff: noqa: E501 - a row with its answers stands on one line
"""Task tables as communes and provinces draw them up: any column order, merged cells, group rows, shared cells."""

import pytest

from extractors.facts.reading import Reading
from extractors.facts.task_rows import list_task_rows
from extractors.structure import divide
from extractors.text.paragraphs import Paragraph, assemble_text
from models.documents import Cell, DocumentText
from models.vocabulary import DocumentFormat, DocumentStatus
from tests.unit.extractors.sentences import check_rows

PLAN = """
ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
Số: 15/KH-UBND
KẾ HOẠCH
Chuyển đổi số năm 2026
I. MỤC ĐÍCH
- Phục vụ người dân tốt hơn.
II. NHIỆM VỤ
{}
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Trần Thị Mẫu
"""

TABLES = (
    # any column order, other words
    """
    | TT | Thời gian hoàn thành | Nội dung công việc | Đơn vị thực hiện | Kết quả đầu ra |
    | 1 | Quý III/2026 | <duty actor="Phòng Kinh tế" deadline="Quý III/2026" product="Báo cáo" coordinating="-">Rà soát hộ kinh doanh</duty> | Phòng Kinh tế | Báo cáo |
    """,
    """
    | Đơn vị chủ trì | Đơn vị phối hợp | Nhiệm vụ | Tiến độ |
    | Công an xã | Các thôn | <duty actor="Công an xã" coordinating="Các thôn" deadline="Tháng 9/2026">Cấp định danh điện tử</duty> | Tháng 9/2026 |
    """,
    # without STT; three columns only
    """
    | Nhiệm vụ | Cơ quan thực hiện | Thời gian |
    | <duty actor="Trạm Y tế" deadline="Tháng 7/2026">Lập hồ sơ sức khỏe</duty> | Trạm Y tế | Tháng 7/2026 |
    """,
    # one deadline for several tasks
    """
    | STT | Nhiệm vụ | Chủ trì | Thời hạn |
    | 1 | <duty actor="Phòng Kinh tế" deadline="30/6/2026">Bố trí kinh phí</duty> | Phòng Kinh tế | 30/6/2026 |
    | 2 | <duty actor="Văn phòng" deadline="30/6/2026">Mua thiết bị</duty> | Văn phòng | ^^ |
    | 3 | <duty actor="Công an xã" deadline="30/6/2026">Kiểm tra an toàn</duty> | Công an xã | ^^ |
    """,
    # a task merged over the rows of its leads
    """
    | STT | Nhiệm vụ | Cơ quan thực hiện | Sản phẩm |
    | 1 | <duty actor="Phòng Kinh tế" product="Tờ trình"><duty actor="Văn phòng" product="Công văn">Tổ chức hội chợ</duty></duty> | Phòng Kinh tế | Tờ trình |
    | ^^ | ^^ | Văn phòng | Công văn |
    """,
    # “nt”, “như trên”, “-”
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì | Phối hợp | Thời gian |
    | 1 | <duty actor="Văn phòng" coordinating="Các thôn" deadline="Quý II/2026">Niêm yết thủ tục</duty> | Văn phòng | Các thôn | Quý II/2026 |
    | 2 | <duty actor="Văn phòng" coordinating="-" deadline="Quý II/2026">Đăng tin</duty> | nt | - | Như trên |
    | 3 | <duty actor="Văn phòng" coordinating="-" deadline="-">Viết bài</duty> | -nt- | … | x |
    """,
    # group rows of every kind
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
    | A | NHÓM THỂ CHẾ | << | << |
    | I | Văn bản | | |
    | 1 | <duty actor="Văn phòng">Xây dựng quy chế</duty> | Văn phòng | Tháng 5/2026 |
    | Nhóm hạ tầng | << | << | << |
    | 2 | <duty actor="Phòng Kinh tế">Lắp đường truyền</duty> | Phòng Kinh tế | Tháng 6/2026 |
    """,
    # a header with numbers below it, and the header again on the next page
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
    | (1) | (2) | (3) | (4) |
    | 1 | <duty actor="Văn phòng">Niêm yết thủ tục</duty> | Văn phòng | Tháng 5/2026 |
    | STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
    | 2 | <duty actor="Công an xã">Bảo vệ dữ liệu</duty> | Công an xã | Tháng 6/2026 |
    """,
    # a title above the header
    """
    | BẢNG PHÂN CÔNG | << | << | << |
    | STT | Việc | Người phụ trách | Hạn |
    | 1 | <duty actor="Công chức văn hóa" deadline="15/6/2026">Treo băng rôn</duty> | Công chức văn hóa | 15/6/2026 |
    """,
    # two header rows, “Phân công” over lead and help, “Thời gian” over begin and end
    """
    | STT | Nội dung | Cơ quan thực hiện | << | Thời gian | << |
    | ^^ | ^^ | Chủ trì | Phối hợp | Bắt đầu | Kết thúc |
    | 1 | <duty actor="Văn phòng" coordinating="Công an xã" deadline="30/9/2026">Số hóa hộ tịch</duty> | Văn phòng | Công an xã | 01/6/2026 | 30/9/2026 |
    """,
    # the same without merged cells
    """
    | STT | Nội dung | Cơ quan thực hiện | | Thời gian |
    | | | Chủ trì | Phối hợp | |
    | 1 | <duty actor="Văn phòng" coordinating="Công an xã" deadline="Quý IV">Số hóa hộ tịch</duty> | Văn phòng | Công an xã | Quý IV |
    """,
    # a programme with its place; the same task for another body
    """
    | STT | Thời gian | Nội dung công việc | Người chủ trì | Địa điểm |
    | 1 | 8 giờ 00, ngày 15/6/2026 | <duty actor="Chủ tịch" deadline="8 giờ 00, ngày 15/6/2026"><duty actor="Phó Chủ tịch" deadline="Tháng 7">Họp Ban Chỉ đạo</duty></duty> | Chủ tịch | Hội trường |
    | 2 | Tháng 7 | nt | Phó Chủ tịch | Nhà văn hóa |
    """,
    # columns of years with crosses; money beside the tasks
    """
    | STT | Hoạt động | Thời gian thực hiện | << | Đơn vị chủ trì | Kinh phí |
    | ^^ | ^^ | 2026 | 2027 | ^^ | ^^ |
    | 1 | <duty actor="Văn phòng" deadline="-">Số hóa hộ tịch</duty> | x | x | Văn phòng | 50 |
    """,
    # the number or a dash stands in the task's cell
    """
    | Nhiệm vụ | Cơ quan thực hiện | Thời gian |
    | 1. <duty actor="Văn phòng">Niêm yết thủ tục</duty> | Văn phòng | Tháng 5 |
    | <duty actor="Văn phòng">5 phòng học thông minh</duty> | Văn phòng | Tháng 5 |
    | - <duty actor="Phòng Văn hóa - Xã hội; Các thôn">Treo băng rôn</duty> | - Phòng Văn hóa - Xã hội; - Các thôn | Tháng 6 |
    """,
    # several leads in a cell
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì |
    | 1 | <duty actor="Phòng Kinh tế; Văn phòng; Công an xã">Kiểm tra liên ngành</duty> | - Phòng Kinh tế; Văn phòng; Công an xã |
    """,
    # who leads and who helps in one cell
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì, phối hợp | Thời gian |
    | 1 | <duty actor="Phòng Kinh tế" coordinating="Các thôn">Hỗ trợ giống cây</duty> | Chủ trì: Phòng Kinh tế; phối hợp: Các thôn | Tháng 3 |
    | 2 | <duty actor="Công an xã" coordinating="Văn phòng, các thôn">Tuần tra</duty> | Công an xã chủ trì, phối hợp với Văn phòng, các thôn | Tháng 4 |
    | 3 | <duty actor="Trạm Y tế" coordinating="Các trường học">Tiêm chủng</duty> | Trạm Y tế (chủ trì); Các trường học (phối hợp) | Tháng 5 |
    | 4 | <duty actor="Văn phòng" coordinating="-">Tổng hợp</duty> | Văn phòng | Tháng 6 |
    """,
    # a group column beside the tasks
    """
    | STT | Nhiệm vụ | Nội dung công việc | Cơ quan chủ trì |
    | 1 | Hạ tầng số | <duty actor="Phòng Kinh tế">Lắp đường truyền</duty> | Phòng Kinh tế |
    | ^^ | ^^ | <duty actor="Văn phòng">Mua máy quét</duty> | Văn phòng |
    """,
    # the deadline stands in the task's words
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì |
    | 1 | <duty actor="Văn phòng" deadline="trước ngày 20/12/2026">Tổng hợp kết quả, xong trước ngày 20/12/2026</duty> | Văn phòng |
    | 2 | <duty actor="Văn phòng" deadline="-">Thường xuyên đăng tin</duty> | Văn phòng |
    """,
    # a deadline without a date stays as written
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
    | 1 | <duty deadline="Thường xuyên">Đăng tin</duty> | Văn phòng | Thường xuyên |
    | 2 | <duty deadline="Giai đoạn 2026 - 2030">Số hóa tài liệu</duty> | Văn phòng | Giai đoạn 2026 - 2030 |
    """,
)

NO_TASKS = (
    # money, scores, criteria, members, targets
    """
    | STT | Nội dung | Đơn vị | Số lượng | Đơn giá |
    | 1 | Băng rôn | cái | 5 | 400.000 |
    """,
    """
    | STT | Nội dung chi | Đơn vị thực hiện | Số tiền |
    | 1 | In tờ rơi | Văn phòng | 2.000.000 |
    """,
    """
    | STT | Nội dung | Kết quả tự chấm | Điểm tối đa |
    | 1 | Có kế hoạch | 10 | 10 |
    """,
    """
    | STT | Họ và tên | Chức vụ | Nhiệm vụ |
    | 1 | Nguyễn Văn Mẫu | Chủ tịch | Trưởng ban |
    """,
    """
    | STT | Chỉ tiêu | Đơn vị tính | Năm 2026 |
    | 1 | Hồ sơ trực tuyến | % | 80 |
    """,
    # a form that nobody has filled in
    """
    | STT | Nhiệm vụ | Đơn vị thực hiện | Kết quả |
    | 1 | … | … | … |
    | 2 | | | |
    """,
)


@pytest.mark.parametrize("table", TABLES)
def test_task_tables(table: str) -> None:
    check_rows(PLAN.replace("{}", table), "responsibilities")


@pytest.mark.parametrize("table", NO_TASKS)
def test_other_tables_give_none(table: str) -> None:
    check_rows(PLAN.replace("{}", table), ("responsibilities", "milestones"))


def test_a_table_goes_on_behind_a_page() -> None:
    """Each page of a drawn table may be a table of its own."""
    pages = (
        (("STT", "Nhiệm vụ", "Chủ trì"), ("1", "Đăng tin", "Văn phòng")),
        (("2", "Tuần tra", "Công an xã"), ("3", "Thu gom rác", "Các thôn")),
    )
    cells = [
        Paragraph(text=text, source="t", cell=Cell(table=table, row=row, column=column))
        for table, page in enumerate(pages)
        for row, texts in enumerate(page)
        for column, text in enumerate(texts)
    ]
    head = [Paragraph(text=text, source="p") for text in ("KẾ HOẠCH", "Chuyển đổi số", "I. NHIỆM VỤ")]
    text, lines = assemble_text([*head, *cells])
    document = DocumentText(
        document_id="0" * 64,
        format=DocumentFormat.PDF,
        byte_size=len(text),
        status=DocumentStatus.PARSED,
        text=text,
        lines=lines,
    )
    (part,) = divide(document)
    rows = list(list_task_rows(Reading.of(document), part))
    assert [(row.task.span.text_of(text), row.actor) for row in rows] == [
        ("Đăng tin", "Văn phòng"),
        ("Tuần tra", "Công an xã"),
        ("Thu gom rác", "Các thôn"),
    ]


MILESTONES = (
    # the kind is what the task names, the actor the row's
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
    | 1 | <milestone kind="ban_hanh_ke_hoach" year="2026" month="6" day="30" actor="Văn phòng">Ban hành kế hoạch chuyển đổi số | Văn phòng | Trước ngày 30/6/2026</milestone> |
    | 2 | <milestone kind="so_ket" year="2026" quarter="3" actor="Văn phòng">Sơ kết 6 tháng | Văn phòng | Quý III/2026</milestone> |
    | 3 | <milestone kind="tong_ket" year="2026" quarter="-" month="12">Tổng kết | Văn phòng | 12/2026</milestone> |
    | 4 | <milestone kind="khac" year="2026" quarter="-" month="-" day="-" actor="Công an xã">Cấp định danh điện tử | Công an xã | Năm 2026</milestone> |
    | 5 | <milestone kind="khac" year="2027">Mua thiết bị | Phòng Kinh tế | 2027</milestone> |
    """,
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
    | 1 | <milestone kind="bao_cao" year="-" month="12" day="15" recurrence="hang_nam">Báo cáo kết quả | Văn phòng | Trước ngày 15/12 hằng năm</milestone> |
    | 2 | <milestone kind="bao_cao" day="20" month="-" recurrence="hang_thang">Báo cáo tiến độ | Văn phòng | Trước ngày 20 hằng tháng</milestone> |
    """,
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
    | 1 | <milestone kind="bao_cao" month="6" day="10" recurrence="sau_thang"><milestone kind="bao_cao" month="12" day="10" recurrence="sau_thang">Báo cáo 6 tháng, năm | Văn phòng | Trước ngày 10/6 và 10/12</milestone></milestone> |
    | 2 | <milestone kind="khac" year="2026" quarter="3">Mua thiết bị | Văn phòng | Quý II-III/2026</milestone> |
    """,
    # the end of a range; no milestone without a point of time
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
    | 1 | <milestone kind="khac" year="2026" month="12">Tuyên truyền | Văn phòng | Từ tháng 6 đến tháng 12/2026</milestone> |
    | 2 | <milestone kind="khac" year="2026" month="9" day="30">Rà soát hộ | Văn phòng | Từ ngày 01/9/2026 đến ngày 30/9/2026</milestone> |
    | 3 | Đăng tin | Văn phòng | Thường xuyên |
    | 4 | Báo cáo | Văn phòng | Hằng quý |
    | 5 | Số hóa tài liệu | Văn phòng | 2026 - 2030 |
    | 6 | Lắp camera | Văn phòng | Giai đoạn 2026 - 2027 |
    | 7 | Trực đường dây nóng | Văn phòng | |
    """,
    # a deadline merged over several tasks dates each of them
    """
    | STT | Nhiệm vụ | Chủ trì | Thời hạn |
    | 1 | <milestone kind="khac" year="2026" month="6">Bố trí kinh phí | Phòng Kinh tế | Tháng 6/2026</milestone> |
    | 2 | <milestone kind="bao_cao" year="2026" month="6" actor="Văn phòng">Báo cáo kết quả</milestone> | Văn phòng | ^^ |
    """,
    # the time stands before its task, or in the task's words
    """
    | Thời gian | Nhiệm vụ | Chủ trì |
    | <milestone kind="so_ket" year="2027" quarter="4">Quý IV/2027 | Sơ kết phong trào</milestone> | Văn phòng |
    """,
    """
    | STT | Nhiệm vụ | Chủ trì |
    | 1 | <milestone kind="bao_cao" year="2026" month="12" day="20" actor="Văn phòng">Báo cáo kết quả trước ngày 20/12/2026</milestone> | Văn phòng |
    | 2 | Thực hiện Kế hoạch số 12/KH-UBND ngày 02/4/2026 | Văn phòng |
    """,
)


@pytest.mark.parametrize("table", MILESTONES)
def test_milestones_of_tables(table: str) -> None:
    check_rows(PLAN.replace("{}", table), "milestones")
