"""What holding plans beside one another shows: the parent's items, and shared passages."""

from models.tables.description import Column, Table

PARENT_MATRIX = Table(
    "parent_matrix",
    "compliance",
    "Kế hoạch đặt cạnh kế hoạch cấp trên gần nhất có trong kho: mỗi nội dung của cấp trên, và mỗi nội dung cấp dưới "
    "nêu thêm, một dòng",
    (
        Column("child_instrument_id", "VARCHAR", "Kế hoạch cấp dưới", is_required=True),
        Column("ordinal", "INTEGER", "Thứ tự trong kế hoạch cấp dưới, từ 1", is_required=True),
        Column("parent_instrument_id", "VARCHAR", "Kế hoạch cấp trên gần nhất cùng phong trào", is_required=True),
        Column("kind", "VARCHAR", "Loại nội dung", is_required=True, domain="matrix_kind"),
        Column("state", "VARCHAR", "Cấp dưới đã làm gì với nội dung ấy", is_required=True, domain="matrix_state"),
        Column("similarity", "DOUBLE", "Mức giống nhau về từ, 0–1; trống khi không có gì để so"),
        Column("parent_quote", "VARCHAR", "Nguyên văn trong kế hoạch cấp trên; trống khi cấp dưới nêu thêm"),
        Column("parent_page", "INTEGER", "Trang trong kế hoạch cấp trên, từ 1"),
        Column("parent_start", "INTEGER", "Vị trí ký tự đầu trong documents.text của cấp trên, từ 0"),
        Column("parent_end", "INTEGER", "Vị trí ngay sau ký tự cuối trong documents.text của cấp trên"),
        Column("child_quote", "VARCHAR", "Nguyên văn trong kế hoạch cấp dưới, hoặc câu dẫn chiếu; trống khi không có"),
        Column("child_page", "INTEGER", "Trang trong kế hoạch cấp dưới, từ 1"),
        Column("child_start", "INTEGER", "Vị trí ký tự đầu trong documents.text của cấp dưới, từ 0"),
        Column("child_end", "INTEGER", "Vị trí ngay sau ký tự cuối trong documents.text của cấp dưới"),
        Column("explanation", "VARCHAR", "Giải thích", is_required=True),
        Column("clause", "VARCHAR", "Điều khoản được dẫn chiếu như viết, ví dụ mục 2 phần III"),
        Column("clause_path", "VARCHAR", "Đề mục mà điều khoản ấy chỉ tới (sections.path); trống khi không xác định"),
        Column(
            "origin_instrument_id", "VARCHAR", "Văn bản viết đủ nội dung được dẫn chiếu; trống khi không có trong kho"
        ),
        Column("origin_quote", "VARCHAR", "Nguyên văn nội dung ấy trong văn bản gốc"),
        Column("origin_start", "INTEGER", "Vị trí ký tự đầu trong documents.text của văn bản gốc"),
        Column("origin_end", "INTEGER", "Vị trí ngay sau ký tự cuối trong documents.text của văn bản gốc"),
    ),
    ("child_instrument_id", "ordinal"),
)

TEXT_REUSE = Table(
    "text_reuse",
    "compliance",
    "Phần nguyên văn một kế hoạch có chung với kế hoạch cấp trên và với các kế hoạch cùng tỉnh, cùng phong trào; "
    "không tính lời văn mà mọi kế hoạch đều có",
    (
        Column("instrument_id", "VARCHAR", "Kế hoạch", is_required=True),
        Column("ordinal", "INTEGER", "Thứ tự trong kế hoạch, từ 1: cấp trên trước, rồi theo tỷ lệ", is_required=True),
        Column("other_instrument_id", "VARCHAR", "Kế hoạch kia", is_required=True),
        Column("relation", "VARCHAR", "Kế hoạch kia là gì", is_required=True, domain="reuse_relation"),
        Column(
            "share", "DOUBLE", "Tỷ lệ chữ (âm tiết) của kế hoạch này nằm trong các đoạn chung, 0–1", is_required=True
        ),
        Column("word_count", "INTEGER", "Số chữ (âm tiết) được tính của kế hoạch này", is_required=True),
        Column("passage_count", "INTEGER", "Số đoạn chung", is_required=True),
        Column(
            "direction", "VARCHAR", "Bên nào có trước, theo ngày ban hành", is_required=True, domain="reuse_direction"
        ),
        Column("quote", "VARCHAR", "Nguyên văn đoạn chung dài nhất; trống khi không có"),
        Column("page", "INTEGER", "Trang của đoạn ấy, từ 1"),
        Column("char_start", "INTEGER", "Vị trí ký tự đầu của đoạn ấy trong documents.text, từ 0"),
        Column("char_end", "INTEGER", "Vị trí ngay sau ký tự cuối của đoạn ấy"),
        Column(
            "leftover_count", "INTEGER", "Số chỗ trong đoạn chung còn tên hoặc cấp của đơn vị khác", is_required=True
        ),
        Column("leftover", "VARCHAR", "Nguyên văn chỗ đầu tiên; trống khi không có"),
        Column("leftover_start", "INTEGER", "Vị trí ký tự đầu của chỗ ấy trong documents.text, từ 0"),
        Column("leftover_end", "INTEGER", "Vị trí ngay sau ký tự cuối của chỗ ấy"),
    ),
    ("instrument_id", "ordinal"),
)

PEERS = Table(
    "peers",
    "compliance",
    "Mỗi kế hoạch và quy tắc một dòng, đặt cạnh các đơn vị cùng cấp trong tỉnh thực hiện cùng một kế hoạch cấp trên",
    (
        Column("instrument_id", "VARCHAR", "Kế hoạch"),
        Column("parent_plan_id", "VARCHAR", "Kế hoạch cấp trên chung"),
        Column("pack_id", "VARCHAR", "Bộ quy tắc"),
        Column("rule", "VARCHAR", "Quy tắc"),
        Column("verdict", "VARCHAR", "Kết luận của kế hoạch này", domain="verdict"),
        Column("peer_count", "BIGINT", "Số kế hoạch khác đã có kết luận về quy tắc này"),
        Column("peer_met_count", "BIGINT", "Trong đó số kế hoạch đạt, đạt do dẫn chiếu hoặc kế thừa"),
        Column("peer_share_met", "DOUBLE", "Tỷ lệ các kế hoạch khác đạt, 0–1; trống khi không có kế hoạch nào khác"),
    ),
)

TABLES = (PARENT_MATRIX, TEXT_REUSE)
VIEWS = (PEERS,)
