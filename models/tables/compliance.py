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
        Column("state", "VARCHAR", "Văn bản được dẫn có trong kho hay không", is_required=True, domain="link_state"),
    ),
)

CORRECTIONS = Table(
    "corrections",
    "compliance",
    "Đính chính của cơ quan rà soát (data/reference/corrections), giữ nguyên khi đọc lại văn bản",
    (
        Column("document_id", "VARCHAR", "Mã tài liệu được đính chính", is_required=True),
        Column("instrument_ordinal", "INTEGER", "Văn bản thứ mấy trong tài liệu, từ 1", is_required=True),
        Column("field", "VARCHAR", "Cột của bảng instruments, hoặc bảng/dòng/cột", is_required=True),
        Column("old_value", "VARCHAR", "Giá trị máy đọc được; trống khi máy không đọc được"),
        Column("value", "VARCHAR", "Giá trị đúng; trống khi văn bản không ghi"),
        Column("reason", "VARCHAR", "Lý do", is_required=True),
        Column("author", "VARCHAR", "Cơ quan đính chính", is_required=True),
        Column("is_applied", "BOOLEAN", "Sai khi không tìm thấy dòng cần đính chính", is_required=True),
    ),
)

FINDING_HISTORY = Table(
    "finding_history",
    "compliance",
    "Mỗi điểm thiếu hoặc sai của một đơn vị một dòng, theo dõi qua các lần rà soát",
    (
        Column("finding_key", "VARCHAR", "Mã theo dõi: không đổi khi đơn vị gửi lại văn bản", is_required=True),
        Column("finding_id", "VARCHAR", "Kết quả gần nhất (bảng findings)", is_required=True),
        Column("last_instrument_id", "VARCHAR", "Văn bản của kết quả gần nhất", is_required=True),
        Column("unit_name", "VARCHAR", "Cơ quan ban hành; trống khi không rõ"),
        Column("province_code", "VARCHAR", "Mã tỉnh; trống khi chưa đối chiếu được"),
        Column("pack_id", "VARCHAR", "Bộ quy tắc", is_required=True),
        Column("rule_id", "VARCHAR", "Quy tắc", is_required=True),
        Column("verdict", "VARCHAR", "Kết luận gần nhất", is_required=True, domain="verdict"),
        Column("severity", "VARCHAR", "Mức độ", is_required=True, domain="severity"),
        Column("message", "VARCHAR", "Nhận xét gần nhất", is_required=True),
        Column("first_found_at", "TIMESTAMP", "Lần rà soát đầu tiên thấy (UTC)", is_required=True),
        Column("last_found_at", "TIMESTAMP", "Lần rà soát gần nhất còn thấy (UTC)", is_required=True),
        Column("resolved_at", "TIMESTAMP", "Lần rà soát thấy đã khắc phục (UTC); trống khi còn tồn tại"),
        Column("reviewed_at", "TIMESTAMP", "Lần rà soát gần nhất (UTC)", is_required=True),
    ),
    ("finding_key",),
)

TABLES = (FINDINGS, PLAN_LINKS, CORRECTIONS, FINDING_HISTORY)
