"""The views over the tables; their SQL stands in ``pipelines/warehouse/views``."""

from models.tables.description import Column, Table
from models.tables.facts import CITATIONS

LEGAL_BASES = Table(
    "legal_bases", "warehouse", "Các căn cứ ban hành (citations có role = legal_basis)", CITATIONS.columns
)

PLAN_OVERVIEW = Table(
    "plan_overview",
    "warehouse",
    "Mỗi kế hoạch một dòng: thông tin chính và số dòng đã trích",
    (
        Column("instrument_id", "VARCHAR", "Mã văn bản"),
        Column("document_id", "VARCHAR", "Mã tài liệu"),
        Column("file_name", "VARCHAR", "Tên tệp (tên đầu tiên theo bảng chữ cái)"),
        Column("code", "VARCHAR", "Số, ký hiệu của văn bản hoặc của quyết định ban hành nó"),
        Column("issuer", "VARCHAR", "Cơ quan ban hành"),
        Column("issuer_level", "VARCHAR", "Cấp của cơ quan ban hành", domain="issuer_level"),
        Column("title", "VARCHAR", "Trích yếu"),
        Column("issued_on", "DATE", "Ngày ban hành"),
        Column("is_draft", "BOOLEAN", "Dự thảo"),
        Column("legal_basis_count", "BIGINT", "Số căn cứ"),
        Column("content_count", "BIGINT", "Số nội dung thi đua"),
        Column("phase_count", "BIGINT", "Số giai đoạn"),
        Column("milestone_count", "BIGINT", "Số mốc thời gian"),
        Column("criterion_count", "BIGINT", "Số tiêu chí"),
        Column("award_tier_count", "BIGINT", "Số dòng khen thưởng"),
        Column("solution_count", "BIGINT", "Số giải pháp"),
        Column("responsibility_count", "BIGINT", "Số nhiệm vụ được giao"),
        Column("recipient_count", "BIGINT", "Số dòng nơi nhận"),
        Column("issue_count", "BIGINT", "Số chỗ đọc chưa chắc chắn trong tài liệu"),
        Column("error_count", "BIGINT", "Số yêu cầu mức lỗi trở lên bị thiếu hoặc sai, không tính phần được miễn"),
        Column("warning_count", "BIGINT", "Số yêu cầu mức cảnh báo bị thiếu hoặc sai, không tính phần được miễn"),
        Column("grade", "VARCHAR", "Xếp loại; trống khi chưa rà soát", domain="grade"),
    ),
)

CITATION_CONFLICTS = Table(
    "citation_conflicts",
    "warehouse",
    "Số, ký hiệu được nhắc với nhiều tên hoặc nhiều ngày trong cùng một tài liệu",
    (
        Column("document_id", "VARCHAR", "Mã tài liệu"),
        Column("code", "VARCHAR", "Số, ký hiệu"),
        Column("mention_count", "BIGINT", "Số lần nhắc"),
        Column("titles", "VARCHAR[]", "Các tên khác nhau"),
        Column("dates", "DATE[]", "Các ngày khác nhau"),
    ),
)

MISSING_SECTIONS = Table(
    "missing_sections",
    "warehouse",
    "Các yêu cầu còn thiếu theo kết quả rà soát",
    (
        Column("instrument_id", "VARCHAR", "Mã văn bản"),
        Column("pack_id", "VARCHAR", "Bộ quy tắc"),
        Column("rule_id", "VARCHAR", "Quy tắc"),
        Column("severity", "VARCHAR", "Mức độ", domain="severity"),
        Column("message", "VARCHAR", "Nhận xét"),
        Column("searched_in", "VARCHAR", "Nơi đã tìm"),
        Column("remedy", "VARCHAR", "Cách khắc phục"),
    ),
)

PLAN_LINEAGE = Table(
    "plan_lineage",
    "warehouse",
    "Chuỗi văn bản cấp trên của mỗi văn bản, qua nhiều bậc",
    (
        Column("instrument_id", "VARCHAR", "Văn bản gốc của chuỗi"),
        Column("depth", "INTEGER", "Số bậc, từ 1"),
        Column("child_instrument_id", "VARCHAR", "Văn bản dẫn ở bậc này"),
        Column("parent_code", "VARCHAR", "Số, ký hiệu văn bản được dẫn"),
        Column("parent_instrument_id", "VARCHAR", "Văn bản được dẫn trong kho; trống khi không có"),
        Column("relation", "VARCHAR", "Quan hệ", domain="relation"),
    ),
)

VIEWS = (LEGAL_BASES, PLAN_OVERVIEW, CITATION_CONFLICTS, MISSING_SECTIONS, PLAN_LINEAGE)
