"""How documents divide: instruments and their sections."""

from models.tables.common import CONFIDENCE, FACT_COLUMNS
from models.tables.description import Column, Table

INSTRUMENTS = Table(
    "instruments",
    "structure",
    "Mỗi văn bản một dòng; một tài liệu có thể chứa quyết định và kế hoạch kèm theo",
    (
        Column("instrument_id", "VARCHAR", "Mã văn bản: 16 ký tự đầu của mã tài liệu và thứ tự", is_required=True),
        Column("document_id", "VARCHAR", "Mã tài liệu chứa văn bản", is_required=True),
        Column("ordinal", "INTEGER", "Thứ tự trong tài liệu, từ 1", is_required=True),
        Column("page", "INTEGER", "Trang bắt đầu, từ 1; trống khi định dạng không có trang"),
        Column("char_start", "INTEGER", "Vị trí ký tự đầu trong documents.text", is_required=True),
        Column("char_end", "INTEGER", "Vị trí ngay sau ký tự cuối", is_required=True),
        CONFIDENCE,
        Column("doc_type", "VARCHAR", "Loại văn bản", is_required=True, domain="doc_type"),
        Column("number", "VARCHAR", "Số văn bản; trống khi chưa ghi số hoặc là kế hoạch kèm theo"),
        Column("symbol", "VARCHAR", "Ký hiệu, ví dụ KH-UBND"),
        Column("code", "VARCHAR", "Số và ký hiệu, ví dụ 12/KH-UBND; trống khi chưa ghi số"),
        Column("place", "VARCHAR", "Địa danh ghi trên văn bản"),
        Column("issued_year", "INTEGER", "Năm ban hành"),
        Column("issued_month", "INTEGER", "Tháng ban hành, 1–12; trống khi chưa ghi"),
        Column("issued_day", "INTEGER", "Ngày ban hành, 1–31; trống khi chưa ghi"),
        Column("issued_on", "DATE", "Ngày ban hành đầy đủ; trống khi thiếu ngày, tháng hoặc năm"),
        Column("issuer", "VARCHAR", "Cơ quan ban hành, viết đầy đủ"),
        Column("issuer_level", "VARCHAR", "Cấp của cơ quan ban hành", domain="issuer_level"),
        Column("unit_code", "VARCHAR", "Mã đơn vị hành chính; trống khi chưa đối chiếu được", is_assigned=True),
        Column("province_code", "VARCHAR", "Mã tỉnh; trống khi chưa đối chiếu được", is_assigned=True),
        Column("title", "VARCHAR", "Trích yếu nội dung"),
        Column("movement_id", "VARCHAR", "Phong trào thi đua; trống khi không thuộc phong trào nào", is_assigned=True),
        Column(
            "lineage",
            "VARCHAR",
            "Kế hoạch gắn với quyết định phát động phong trào thế nào; trống khi không thuộc phong trào nào",
            is_assigned=True,
            domain="lineage",
        ),
        Column(
            "superseded_by",
            "VARCHAR",
            "Mã văn bản đã thay thế văn bản này; trống khi chưa bị thay thế",
            is_assigned=True,
        ),
        Column(
            "parent_plan_id",
            "VARCHAR",
            "Kế hoạch cấp trên gần nhất cùng phong trào có trong kho; trống khi không có",
            is_assigned=True,
        ),
        Column("signer_name", "VARCHAR", "Họ tên người ký"),
        Column("signer_title", "VARCHAR", "Chức vụ người ký, ví dụ Phó Chủ tịch"),
        Column("signing_mode", "VARCHAR", "Hình thức ký", domain="signing_mode"),
        Column("is_draft", "BOOLEAN", "Đúng khi chưa ghi số (dự thảo)", is_required=True),
        Column("attached_to", "VARCHAR", "Mã quyết định ban hành văn bản này; trống khi không kèm theo quyết định"),
        Column("proposed_by", "VARCHAR", "Cơ quan, người đề nghị (“Theo đề nghị của …”)"),
    ),
    ("instrument_id",),
)

SECTIONS = Table(
    "sections",
    "structure",
    "Các đề mục của văn bản theo cây",
    (
        Column("section_id", "VARCHAR", "Mã đề mục", is_required=True),
        Column("parent_id", "VARCHAR", "Mã đề mục cha; trống ở mức cao nhất"),
        *FACT_COLUMNS,
        Column("depth", "INTEGER", "Mức trong cây, từ 1", is_required=True),
        Column("marker", "VARCHAR", "Số hoặc chữ đánh mục (II, 1, a, 2.1); trống khi không đánh số"),
        Column("path", "VARCHAR", "Các số mục nối bằng /, duy nhất trong văn bản, ví dụ III/2/a", is_required=True),
        Column("heading", "VARCHAR", "Tên đề mục, không gồm số; trống khi mục là cả câu"),
        Column("body", "VARCHAR", "Phần chữ của riêng mục này, đến mục con đầu tiên"),
        Column("kind", "VARCHAR", "Loại đề mục", is_required=True, domain="section_kind"),
    ),
    ("section_id",),
)

TABLES = (INSTRUMENTS, SECTIONS)
