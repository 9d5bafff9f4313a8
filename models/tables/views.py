"""The views over the tables; their SQL stands in ``pipelines/warehouse/views``."""

from models.tables.compliance import FINDING_HISTORY
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
        Column("waived_count", "BIGINT", "Số yêu cầu thiếu, sai hoặc chưa kết luận đã được miễn"),
        Column("movement_id", "VARCHAR", "Phong trào thi đua"),
        Column("unit_code", "VARCHAR", "Mã đơn vị hành chính của kế hoạch hoặc của quyết định ban hành nó"),
        Column("province_code", "VARCHAR", "Mã tỉnh của kế hoạch hoặc của quyết định ban hành nó"),
        Column("lineage", "VARCHAR", "Quan hệ với quyết định phát động phong trào", domain="lineage"),
        Column("superseded_by", "VARCHAR", "Mã văn bản đã thay thế kế hoạch này; trống khi chưa bị thay thế"),
        Column("corrected_fields", "VARCHAR[]", "Các trường đã được đính chính; trống khi không có"),
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
        Column("state", "VARCHAR", "Văn bản được dẫn có trong kho hay không", domain="link_state"),
    ),
)

UNIT_OVERVIEW = Table(
    "unit_overview",
    "warehouse",
    "Mỗi đơn vị và phong trào một dòng: các kế hoạch còn giá trị, số lỗi, xếp loại chung",
    (
        Column("movement_id", "VARCHAR", "Phong trào thi đua; trống khi kế hoạch không thuộc phong trào nào"),
        Column("province_code", "VARCHAR", "Mã tỉnh; trống khi chưa đối chiếu được"),
        Column("unit_code", "VARCHAR", "Mã đơn vị hành chính; trống với sở, ngành hoặc khi chưa đối chiếu được"),
        Column("issuer", "VARCHAR", "Cơ quan ban hành"),
        Column("issuer_level", "VARCHAR", "Cấp của cơ quan ban hành", domain="issuer_level"),
        Column("plan_count", "BIGINT", "Số kế hoạch còn giá trị (chưa bị thay thế)"),
        Column("error_count", "BIGINT", "Số yêu cầu mức lỗi trở lên bị thiếu hoặc sai"),
        Column("warning_count", "BIGINT", "Số yêu cầu mức cảnh báo bị thiếu hoặc sai"),
        Column("waived_count", "BIGINT", "Số yêu cầu thiếu, sai hoặc chưa kết luận đã được miễn"),
        Column("grade", "VARCHAR", "Xếp loại của kế hoạch kém nhất", domain="grade"),
    ),
)

COVERAGE = Table(
    "coverage",
    "warehouse",
    "Mỗi đơn vị phải gửi kế hoạch và phong trào một dòng: đã gửi gì, đúng hạn hay trễ",
    (
        Column("movement_id", "VARCHAR", "Phong trào thi đua"),
        Column("province_code", "VARCHAR", "Mã tỉnh, thành phố"),
        Column("unit_code", "VARCHAR", "Mã đơn vị hành chính; trống với sở, ngành"),
        Column("unit_name", "VARCHAR", "Tên đơn vị"),
        Column("level", "VARCHAR", "Cấp", domain="issuer_level"),
        Column("due_on", "DATE", "Hạn ban hành; trống khi không đặt hạn"),
        Column("status", "VARCHAR", "Chưa có, dự thảo hay đã ban hành", domain="coverage_status"),
        Column("is_late", "BOOLEAN", "Đúng khi trễ hạn, kể cả chưa ban hành mà đã quá hạn; trống khi chưa biết"),
        Column("received_on", "DATE", "Ngày nhận tệp đầu tiên của kế hoạch đang có giá trị"),
        Column("issued_on", "DATE", "Ngày ban hành kế hoạch đang có giá trị"),
        Column("is_superseded", "BOOLEAN", "Đúng khi đơn vị đã có kế hoạch bị kế hoạch sau thay thế"),
        Column("plan_count", "BIGINT", "Số kế hoạch của đơn vị trong kho, kể cả đã bị thay thế"),
        Column("instrument_id", "VARCHAR", "Kế hoạch đang có giá trị; trống khi chưa có"),
    ),
)

FINDING_CHANGES = Table(
    "finding_changes",
    "compliance",
    "Điểm thiếu hoặc sai thay đổi thế nào ở lần rà soát gần nhất: mới, còn tồn tại, đã khắc phục",
    (
        Column("change", "VARCHAR", "Thay đổi so với lần rà soát trước", domain="finding_change"),
        *FINDING_HISTORY.columns,
    ),
)

VIEWS = (
    LEGAL_BASES,
    PLAN_OVERVIEW,
    UNIT_OVERVIEW,
    CITATION_CONFLICTS,
    MISSING_SECTIONS,
    PLAN_LINEAGE,
    COVERAGE,
    FINDING_CHANGES,
)
