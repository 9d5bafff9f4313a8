"""The columns that every fact row has."""

from models.tables.description import Column

CONFIDENCE = Column(
    "confidence",
    "DOUBLE",
    "Độ tin cậy, 0–1: tỷ lệ đọc đúng đo được trên các dòng có cùng dấu hiệu nghi ngờ",
    is_required=True,
)
FACT_COLUMNS: tuple[Column, ...] = (
    Column("instrument_id", "VARCHAR", "Mã văn bản (bảng instruments) chứa dòng này", is_required=True),
    Column("ordinal", "INTEGER", "Thứ tự xuất hiện trong văn bản, từ 1", is_required=True),
    Column("page", "INTEGER", "Số trang, từ 1; trống khi định dạng không có trang"),
    Column("char_start", "INTEGER", "Vị trí ký tự đầu trong documents.text, từ 0", is_required=True),
    Column("char_end", "INTEGER", "Vị trí ngay sau ký tự cuối trong documents.text", is_required=True),
    CONFIDENCE,
)
