"""The facts read off the text, one table each."""

from models.tables.common import FACT_COLUMNS
from models.tables.description import Column, Table

CITATIONS = Table(
    "citations",
    "facts",
    "Mỗi lần nhắc đến văn bản khác một dòng, kể cả nhắc lại",
    (
        Column("citation_id", "VARCHAR", "Mã dòng viện dẫn", is_required=True),
        *FACT_COLUMNS,
        Column("section_id", "VARCHAR", "Đề mục chứa viện dẫn; trống ở phần căn cứ"),
        Column("role", "VARCHAR", "Vai trò của viện dẫn", is_required=True, domain="role"),
        Column("relation", "VARCHAR", "Quan hệ ở phần căn cứ; trống ở nơi khác", domain="relation"),
        Column("doc_type", "VARCHAR", "Loại văn bản được viện dẫn", is_required=True, domain="doc_type"),
        Column("code", "VARCHAR", "Số, ký hiệu chuẩn hóa khoảng trắng và chữ hoa; trống với luật gọi theo tên"),
        Column("code_as_written", "VARCHAR", "Số, ký hiệu đúng như văn bản viết"),
        Column("issuer", "VARCHAR", "Cơ quan ban hành văn bản được viện dẫn, như văn bản viết"),
        Column("issued_on", "DATE", "Ngày của văn bản được viện dẫn"),
        Column("issued_year", "INTEGER", "Năm của văn bản được viện dẫn"),
        Column("title", "VARCHAR", "Tên, trích yếu của văn bản được viện dẫn"),
        Column("raw_text", "VARCHAR", "Nguyên văn", is_required=True),
    ),
    ("citation_id",),
)

CONTENTS = Table(
    "contents",
    "facts",
    "Nội dung thi đua của phong trào",
    (
        *FACT_COLUMNS,
        Column("text", "VARCHAR", "Nguyên văn một nội dung", is_required=True),
        Column("theme_id", "VARCHAR", "Nội dung tương ứng của phong trào; trống khi chưa gán", is_assigned=True),
    ),
    ("instrument_id", "ordinal"),
)

PHASES = Table(
    "phases",
    "facts",
    "Các giai đoạn thực hiện",
    (
        *FACT_COLUMNS,
        Column("label", "VARCHAR", "Tên giai đoạn như viết, ví dụ Giai đoạn I", is_required=True),
        Column("start_year", "INTEGER", "Năm bắt đầu"),
        Column("end_year", "INTEGER", "Năm kết thúc"),
        Column("start_on", "DATE", "Ngày bắt đầu khi ghi đủ"),
        Column("end_on", "DATE", "Ngày kết thúc khi ghi đủ"),
        Column("raw_text", "VARCHAR", "Nguyên văn", is_required=True),
    ),
    ("instrument_id", "ordinal"),
)

MILESTONES = Table(
    "milestones",
    "facts",
    "Các mốc thời gian: ban hành kế hoạch, sơ kết, tổng kết, báo cáo",
    (
        *FACT_COLUMNS,
        Column("kind", "VARCHAR", "Loại mốc", is_required=True, domain="milestone_kind"),
        Column("year", "INTEGER", "Năm"),
        Column("quarter", "INTEGER", "Quý, 1–4"),
        Column("month", "INTEGER", "Tháng, 1–12"),
        Column("day", "INTEGER", "Ngày, 1–31"),
        Column("recurrence", "VARCHAR", "Chu kỳ lặp lại", domain="recurrence"),
        Column("actor", "VARCHAR", "Đơn vị phải thực hiện, khi văn bản nêu"),
        Column("phase_ordinal", "INTEGER", "Thứ tự giai đoạn (bảng phases) chứa mốc này"),
        Column("raw_text", "VARCHAR", "Nguyên văn", is_required=True),
    ),
    ("instrument_id", "ordinal"),
)

CRITERIA = Table(
    "criteria",
    "facts",
    "Tiêu chí thi đua theo nhóm đối tượng",
    (
        *FACT_COLUMNS,
        Column("target_group", "VARCHAR", "Nhóm đối tượng như đề mục ghi"),
        Column("target", "VARCHAR", "Nhóm đối tượng theo mã", is_required=True, domain="target"),
        Column("text", "VARCHAR", "Nguyên văn tiêu chí", is_required=True),
    ),
    ("instrument_id", "ordinal"),
)

AWARD_TIERS = Table(
    "award_tiers",
    "facts",
    "Hình thức khen thưởng theo dịp; dịp không nêu hình thức có một dòng form trống",
    (
        *FACT_COLUMNS,
        Column("occasion", "VARCHAR", "Dịp khen thưởng", domain="occasion"),
        Column("form", "VARCHAR", "Hình thức khen thưởng", domain="form"),
        Column("authority", "VARCHAR", "Cấp tặng như viết"),
        Column("by_reference", "VARCHAR", "Số, ký hiệu văn bản được dẫn chiếu thay cho nội dung"),
        Column("clause", "VARCHAR", "Điều khoản được dẫn chiếu, ví dụ mục 2 phần III"),
        Column("raw_text", "VARCHAR", "Nguyên văn", is_required=True),
    ),
    ("instrument_id", "ordinal"),
)

SOLUTIONS = Table(
    "solutions",
    "facts",
    "Các giải pháp",
    (*FACT_COLUMNS, Column("text", "VARCHAR", "Nguyên văn giải pháp", is_required=True)),
    ("instrument_id", "ordinal"),
)

RESPONSIBILITIES = Table(
    "responsibilities",
    "facts",
    "Nhiệm vụ giao cho từng đơn vị: mỗi đơn vị và nhiệm vụ một dòng, hoặc mỗi dòng của bảng phân công một dòng",
    (
        *FACT_COLUMNS,
        Column("actor", "VARCHAR", "Đơn vị được giao; trống khi bảng không ghi"),
        Column("text", "VARCHAR", "Nguyên văn nhiệm vụ", is_required=True),
        Column("origin", "VARCHAR", "Đọc từ đề mục hay từ bảng", is_required=True, domain="origin"),
        Column("coordinating", "VARCHAR", "Đơn vị phối hợp (bảng phân công)"),
        Column("product", "VARCHAR", "Sản phẩm (bảng phân công)"),
        Column("deadline", "VARCHAR", "Thời hạn như viết (bảng phân công)"),
        Column(
            "named_unit_code",
            "VARCHAR",
            "Mã đơn vị hành chính mà tên đơn vị được giao nêu; trống khi không nêu hoặc chưa đối chiếu được",
            is_assigned=True,
        ),
    ),
    ("instrument_id", "ordinal"),
)

RECIPIENTS = Table(
    "recipients",
    "facts",
    "Các dòng nơi nhận",
    (
        *FACT_COLUMNS,
        Column("text", "VARCHAR", "Nguyên văn một dòng nơi nhận", is_required=True),
        Column("purpose", "VARCHAR", "Mục đích gửi: b/c, để thực hiện, …"),
        Column(
            "named_unit_code",
            "VARCHAR",
            "Mã đơn vị hành chính mà nơi nhận nêu; trống khi không nêu hoặc chưa đối chiếu được",
            is_assigned=True,
        ),
    ),
    ("instrument_id", "ordinal"),
)

TABLES = (CITATIONS, CONTENTS, PHASES, MILESTONES, CRITERIA, AWARD_TIERS, SOLUTIONS, RESPONSIBILITIES, RECIPIENTS)
