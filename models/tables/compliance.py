"""What the judge writes: findings, and how plans hang together."""

from models.tables.description import Column, Table

FINDINGS = Table(
    "findings",
    "compliance",
    "Kết quả rà soát: mỗi quy tắc và văn bản một dòng",
    (
        Column("finding_id", "VARCHAR", "Mã kết quả", is_required=True),
        Column("instrument_id", "VARCHAR", "Văn bản được rà soát", is_required=True),
        Column("ordinal", "INTEGER", "Thứ tự trong văn bản, từ 1", is_required=True),
        Column("page", "INTEGER", "Trang của trích dẫn, từ 1; trống khi không có"),
        Column("char_start", "INTEGER", "Vị trí đầu của trích dẫn trong documents.text; trống khi không có"),
        Column("char_end", "INTEGER", "Vị trí ngay sau trích dẫn; trống khi không có"),
        Column("pack_id", "VARCHAR", "Bộ quy tắc", is_required=True),
        Column("rule_id", "VARCHAR", "Quy tắc", is_required=True),
        Column("verdict", "VARCHAR", "Kết luận", is_required=True, domain="verdict"),
        Column("severity", "VARCHAR", "Mức độ", is_required=True, domain="severity"),
        Column("responsibility", "VARCHAR", "Ai phải xử lý", is_required=True, domain="responsibility"),
        Column("message", "VARCHAR", "Nhận xét", is_required=True),
        Column("expected", "VARCHAR", "Yêu cầu"),
        Column("quote", "VARCHAR", "Nguyên văn chứng cứ; trống khi nội dung không có"),
        Column("searched_in", "VARCHAR", "Nơi đã tìm khi nội dung không có"),
        Column("remedy", "VARCHAR", "Cách khắc phục"),
        Column("details", "VARCHAR", "Chi tiết thêm, dạng JSON"),
        Column("waiver", "VARCHAR", "Lý do được miễn; trống khi không được miễn"),
    ),
    ("finding_id",),
)

PLAN_LINKS = Table(
    "plan_links",
    "compliance",
    "Quan hệ giữa văn bản và văn bản cấp trên mà nó dẫn",
    (
        Column("child_instrument_id", "VARCHAR", "Văn bản dẫn", is_required=True),
        Column("parent_code", "VARCHAR", "Số, ký hiệu văn bản được dẫn", is_required=True),
        Column("parent_instrument_id", "VARCHAR", "Văn bản được dẫn trong kho; trống khi không có trong kho"),
        Column("relation", "VARCHAR", "Quan hệ", domain="relation"),
    ),
)

TABLES = (FINDINGS, PLAN_LINKS)
