"""Registers: administrative units and the codes themselves."""

from models.tables.description import Column, Table

UNITS = Table(
    "units",
    "warehouse",
    "Danh mục 34 tỉnh, thành phố và 3.321 xã, phường, đặc khu (nguồn: vietnamadminunits, MIT)",
    (
        Column("unit_code", "VARCHAR", "Mã đơn vị hành chính", is_required=True),
        Column("province_code", "VARCHAR", "Mã tỉnh, thành phố", is_required=True),
        Column("name", "VARCHAR", "Tên, không gồm loại đơn vị", is_required=True),
        Column("full_name", "VARCHAR", "Tên đầy đủ, ví dụ Phường Ba Đình", is_required=True),
        Column("level", "VARCHAR", "Cấp: tinh hoặc xa", is_required=True, domain="issuer_level"),
        Column("latitude", "DOUBLE", "Vĩ độ, độ thập phân"),
        Column("longitude", "DOUBLE", "Kinh độ, độ thập phân"),
    ),
    ("unit_code",),
)

CODES = Table(
    "codes",
    "warehouse",
    "Mọi mã dùng trong các bảng, kèm tên tiếng Việt",
    (
        Column("domain", "VARCHAR", "Nhóm mã", is_required=True),
        Column("code", "VARCHAR", "Mã", is_required=True),
        Column("label_vi", "VARCHAR", "Tên tiếng Việt", is_required=True),
        Column("description_vi", "VARCHAR", "Giải thích; rỗng khi tên đã rõ", is_required=True),
    ),
    ("domain", "code"),
)

EXPECTED_UNITS = Table(
    "expected_units",
    "warehouse",
    "Đơn vị phải gửi kế hoạch của từng phong trào (data/reference/expected và danh mục đơn vị)",
    (
        Column("movement_id", "VARCHAR", "Phong trào", is_required=True),
        Column("unit_code", "VARCHAR", "Mã đơn vị hành chính; trống với sở, ngành và đơn vị nêu theo tên"),
        Column("province_code", "VARCHAR", "Mã tỉnh, thành phố", is_required=True),
        Column("unit_name", "VARCHAR", "Tên đơn vị", is_required=True),
        Column("level", "VARCHAR", "Cấp", is_required=True, domain="issuer_level"),
        Column("folder_key", "VARCHAR", "Tên thư mục tiếp nhận viết liền không dấu; trống khi trùng đơn vị khác"),
        Column("due_on", "DATE", "Hạn ban hành kế hoạch; trống khi không đặt hạn"),
    ),
    ("movement_id", "province_code", "unit_name"),
)

TABLES = (UNITS, CODES, EXPECTED_UNITS)
