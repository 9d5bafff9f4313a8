"""What came in: files, documents, and what the reader could not read."""

from models.tables.description import Column, Table

FILES = Table(
    "files",
    "intake",
    "Mỗi tệp nhận được một dòng; cùng nội dung dưới hai tên là hai tệp của một tài liệu",
    (
        Column("source_path", "VARCHAR", "Đường dẫn tệp tính từ thư mục tiếp nhận", is_required=True),
        Column("file_name", "VARCHAR", "Tên tệp", is_required=True),
        Column("document_id", "VARCHAR", "Mã tài liệu (sha256 của nội dung tệp)", is_required=True),
        Column("province_hint", "VARCHAR", "Tỉnh suy từ tên thư mục; trống khi không rõ"),
        Column("unit_hint", "VARCHAR", "Đơn vị suy từ tên thư mục; trống khi không rõ"),
        Column("first_seen_at", "TIMESTAMP", "Thời điểm tệp được thấy lần đầu (UTC)", is_required=True),
        Column("removed_at", "TIMESTAMP", "Thời điểm tệp không còn trong thư mục (UTC); trống khi vẫn còn"),
    ),
    ("source_path",),
)

DOCUMENTS = Table(
    "documents",
    "text",
    "Mỗi tài liệu (nội dung tệp) một dòng, kèm toàn văn đã đọc",
    (
        Column("document_id", "VARCHAR", "sha256 của nội dung tệp", is_required=True),
        Column("format", "VARCHAR", "Định dạng thật của tệp; trống khi không nhận ra", domain="format"),
        Column("byte_size", "BIGINT", "Kích thước tệp, byte", is_required=True),
        Column("page_count", "INTEGER", "Số trang; trống khi định dạng không có trang"),
        Column("text", "VARCHAR", "Toàn văn (NFC), mỗi đoạn một dòng; mọi vị trí char_* chỉ vào đây"),
        Column("text_origin", "VARCHAR", "Chữ điện tử, nhận dạng hay hỗn hợp", domain="text_origin"),
        Column("quality", "DOUBLE", "Chất lượng chữ 0–1 của trang kém nhất; trống khi chưa chấm"),
        Column("quality_grade", "VARCHAR", "Mức chất lượng; trống khi chưa chấm", domain="quality_grade"),
        Column("status", "VARCHAR", "Đã đọc, không đọc được hay chưa hỗ trợ", is_required=True, domain="status"),
        Column("error_code", "VARCHAR", "Mã lý do khi không đọc được"),
        Column("error_message", "VARCHAR", "Lý do và cách khắc phục khi không đọc được"),
        Column("extractor_version", "VARCHAR", "Phiên bản bộ trích xuất đã dùng", is_required=True),
        Column("parsed_at", "TIMESTAMP", "Thời điểm trích xuất (UTC)", is_required=True),
    ),
    ("document_id",),
)

ISSUES = Table(
    "issues",
    "text",
    "Những chỗ máy không đọc được hoặc chưa chắc chắn",
    (
        Column("document_id", "VARCHAR", "Mã tài liệu", is_required=True),
        Column("stage", "VARCHAR", "Khâu ghi nhận", is_required=True, domain="stage"),
        Column("level", "VARCHAR", "Mức độ", is_required=True, domain="level"),
        Column("message", "VARCHAR", "Nội dung và cách khắc phục", is_required=True),
        Column("page", "INTEGER", "Số trang, từ 1; trống khi nói về cả tài liệu"),
        Column("char_start", "INTEGER", "Vị trí ký tự đầu trong documents.text; trống khi nói về cả tài liệu"),
        Column("char_end", "INTEGER", "Vị trí ngay sau ký tự cuối; trống khi nói về cả tài liệu"),
    ),
)

TABLES = (FILES, DOCUMENTS, ISSUES)
