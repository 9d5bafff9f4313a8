"""The Vietnamese label and meaning of every code (source: the public contract; Luật Thi đua, khen thưởng 2022)."""

from collections.abc import Mapping
from enum import StrEnum

from models import vocabulary as v

DOMAINS: Mapping[str, type[StrEnum]] = {
    "format": v.DocumentFormat,
    "text_origin": v.TextOrigin,
    "quality_grade": v.QualityGrade,
    "status": v.DocumentStatus,
    "stage": v.Stage,
    "level": v.IssueLevel,
    "doc_type": v.DocType,
    "issuer_level": v.IssuerLevel,
    "signing_mode": v.SigningMode,
    "section_kind": v.SectionKind,
    "role": v.CitationRole,
    "relation": v.Relation,
    "milestone_kind": v.MilestoneKind,
    "recurrence": v.Recurrence,
    "target": v.Target,
    "occasion": v.Occasion,
    "form": v.AwardForm,
    "origin": v.DutyOrigin,
    "verdict": v.Verdict,
    "severity": v.Severity,
    "responsibility": v.Responsibility,
    "coverage_status": v.CoverageStatus,
}

# code -> (label, description); the description is empty where the label says it all
LABELS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "format": {
        "docx": ("Word (.docx)", ""),
        "pdf": ("PDF", "PDF điện tử hoặc bản quét"),
        "doc": ("Word cũ (.doc)", "Đọc qua LibreOffice"),
        "rtf": ("Rich Text (.rtf)", "Đọc qua LibreOffice"),
        "txt": ("Văn bản thuần", ""),
        "md": ("Markdown", ""),
        "image": ("Ảnh chụp, ảnh quét", "Đọc bằng nhận dạng ký tự"),
    },
    "text_origin": {
        "digital": ("Chữ điện tử", "Chữ lấy thẳng từ tệp"),
        "ocr": ("Nhận dạng ký tự", "Chữ nhận dạng từ ảnh"),
        "mixed": ("Hỗn hợp", "Có trang chữ điện tử, có trang nhận dạng"),
    },
    "quality_grade": {
        "tot": ("Tốt", "Đọc tin cậy"),
        "kha": ("Khá", "Đọc được, nên kiểm tra lại chỗ quan trọng"),
        "kem": ("Kém", "Không đủ tin cậy để kết luận là thiếu"),
    },
    "status": {
        "parsed": ("Đã đọc", ""),
        "unreadable": ("Không đọc được", "Tệp hỏng, rỗng, có mật khẩu hoặc sai định dạng"),
        "unsupported": ("Chưa hỗ trợ", "Loại tệp hoặc công cụ đọc không có trên máy này"),
    },
    "stage": {
        "intake": ("Tiếp nhận", "Nhận tệp, kiểm tra định dạng, tính mã băm"),
        "text": ("Đọc chữ", "Chuyển tệp thành văn bản theo đoạn"),
        "structure": ("Bố cục", "Chia văn bản thành phần đầu, căn cứ, các mục, phần cuối"),
        "facts": ("Trích xuất", "Căn cứ, giai đoạn, tiêu chí, khen thưởng, nhiệm vụ"),
        "warehouse": ("Kho dữ liệu", "Nạp và xuất bản cơ sở dữ liệu"),
        "compliance": ("Rà soát", "Đối chiếu với quy định và văn bản cấp trên"),
        "dashboard": ("Bảng theo dõi", "Trang xem, sổ tính, phiếu rà soát"),
    },
    "level": {
        "error": ("Lỗi", "Không đọc được"),
        "warning": ("Cảnh báo", "Đọc được nhưng có thể thiếu"),
        "notice": ("Lưu ý", "Đọc được, có chỗ phải suy đoán"),
    },
    "doc_type": {
        "ke_hoach": ("Kế hoạch", ""),
        "quyet_dinh": ("Quyết định", ""),
        "nghi_quyet": ("Nghị quyết", ""),
        "nghi_dinh": ("Nghị định", ""),
        "thong_tu": ("Thông tư", "Kể cả thông tư liên tịch"),
        "luat": ("Luật", "Kể cả bộ luật, pháp lệnh"),
        "chi_thi": ("Chỉ thị", ""),
        "chuong_trinh": ("Chương trình", ""),
        "to_trinh": ("Tờ trình", ""),
        "cong_van": ("Công văn", "Kể cả văn bản không ghi tên loại"),
        "thong_bao": ("Thông báo", ""),
        "huong_dan": ("Hướng dẫn", ""),
        "ket_luan": ("Kết luận", ""),
        "de_an": ("Đề án", ""),
        "bao_cao": ("Báo cáo", ""),
        "khac": ("Loại khác", "Quy chế, quy định, công điện, …"),
    },
    "issuer_level": {
        "trung_uong": ("Trung ương", "Đảng, Quốc hội, Chính phủ, bộ, ngành"),
        "tinh": ("Cấp tỉnh", "Tỉnh, thành phố trực thuộc Trung ương và cơ quan của tỉnh"),
        "xa": ("Cấp xã", "Xã, phường, đặc khu và cơ quan của xã"),
        "huyen": ("Cấp huyện", "Chỉ có đến ngày 30/6/2025"),
        "khac": ("Khác", ""),
    },
    "signing_mode": {
        "TM": ("Thay mặt", "Ký thay mặt tập thể"),
        "KT": ("Ký thay", "Cấp phó ký thay cấp trưởng"),
        "TL": ("Thừa lệnh", ""),
        "TUQ": ("Thừa ủy quyền", ""),
        "Q": ("Quyền", "Người giữ quyền chức vụ"),
    },
    "section_kind": {
        "muc_dich_yeu_cau": ("Mục đích, yêu cầu", ""),
        "muc_dich": ("Mục đích", ""),
        "yeu_cau": ("Yêu cầu", ""),
        "noi_dung": ("Nội dung", "Nội dung phong trào hoặc nội dung thực hiện"),
        "noi_dung_thoi_gian": ("Nội dung và thời gian", ""),
        "tieu_chi_khen_thuong": ("Tiêu chí và khen thưởng", ""),
        "tieu_chi": ("Tiêu chí thi đua", ""),
        "khen_thuong": ("Khen thưởng", ""),
        "hinh_thuc_khen_thuong": ("Hình thức khen thưởng", ""),
        "tieu_chuan_khen_thuong": ("Tiêu chuẩn khen thưởng", ""),
        "giai_phap": ("Giải pháp", "Kể cả phần “nhiệm vụ, giải pháp”"),
        "thoi_gian": ("Thời gian", "Thời gian, tiến độ, các giai đoạn"),
        "thoi_gian_to_chuc": ("Thời gian và tổ chức thực hiện", ""),
        "to_chuc_thuc_hien": ("Tổ chức thực hiện", "Kể cả “phân công nhiệm vụ”, “trách nhiệm”"),
        "muc_tieu": ("Mục tiêu", "Kể cả chỉ tiêu"),
        "nhiem_vu": ("Nhiệm vụ", ""),
        "kinh_phi": ("Kinh phí", ""),
        "dieu": ("Điều", "Điều của quyết định"),
        "phu_luc": ("Phụ lục", ""),
        "khac": ("Khác", "Đề mục khác, kể cả tên đơn vị được giao và nhóm đối tượng"),
    },
    "role": {
        "legal_basis": ("Căn cứ", "Văn bản làm căn cứ ban hành"),
        "proposal": ("Đề nghị", "Văn bản trình, “Theo đề nghị của …”"),
        "nested": ("Nằm trong tên văn bản khác", "Văn bản được nhắc trong tên của văn bản khác"),
        "reference": ("Viện dẫn", "Nhắc đến trong nội dung"),
    },
    "relation": {
        "can_cu": ("Căn cứ", "“Căn cứ …”"),
        "thuc_hien": ("Thực hiện", "“Thực hiện …”, “Triển khai …”"),
        "theo_de_nghi": ("Theo đề nghị", "“Theo đề nghị của …”, “Xét đề nghị …”"),
    },
    "milestone_kind": {
        "ban_hanh_ke_hoach": ("Ban hành kế hoạch", ""),
        "so_ket": ("Sơ kết", ""),
        "tong_ket": ("Tổng kết", ""),
        "bao_cao": ("Báo cáo", ""),
        "khac": ("Mốc khác", ""),
    },
    "recurrence": {
        "hang_nam": ("Hằng năm", ""),
        "hang_quy": ("Hằng quý", ""),
        "hang_thang": ("Hằng tháng", ""),
        "sau_thang": ("Sáu tháng", ""),
    },
    "target": {
        "co_quan": ("Cơ quan, đơn vị, địa phương", ""),
        "mat_tran_doan_the": ("Mặt trận, đoàn thể", ""),
        "doanh_nghiep": ("Doanh nghiệp", "Kể cả hợp tác xã, hộ kinh doanh"),
        "ca_nhan": ("Cá nhân", "Cán bộ, công chức, viên chức, Nhân dân"),
        "ho_gia_dinh": ("Hộ gia đình", ""),
        "khac": ("Đối tượng khác", ""),
    },
    "occasion": {
        "hang_nam": ("Hằng năm", ""),
        "so_ket": ("Sơ kết", ""),
        "tong_ket": ("Tổng kết", ""),
        "dot_xuat": ("Đột xuất", ""),
        "chuyen_de": ("Chuyên đề", "Khen theo phong trào, không gắn với dịp nào"),
        "khac": ("Dịp khác", ""),
    },
    "form": {
        "huan_chuong_lao_dong": ("Huân chương Lao động", ""),
        "huan_chuong_khac": ("Huân chương khác", ""),
        "co_thi_dua_chinh_phu": ("Cờ thi đua của Chính phủ", ""),
        "co_thi_dua_tinh": ("Cờ thi đua của Ủy ban nhân dân tỉnh", "Kể cả cờ thi đua của bộ, ngành"),
        "bang_khen_thu_tuong": ("Bằng khen của Thủ tướng Chính phủ", ""),
        "bang_khen_tinh": ("Bằng khen của Chủ tịch UBND tỉnh", "Kể cả bằng khen của bộ, ngành, UBND thành phố"),
        "giay_khen": ("Giấy khen", ""),
        "danh_hieu": ("Danh hiệu thi đua", "Chiến sĩ thi đua, Tập thể lao động xuất sắc, …"),
        "khac": ("Hình thức khác", "Kỷ niệm chương, thư khen, biểu dương, …"),
    },
    "origin": {
        "section": ("Trong đề mục", ""),
        "table": ("Trong bảng phân công", ""),
    },
    "verdict": {
        "met": ("Đạt", ""),
        "met_by_reference": ("Đạt do dẫn chiếu", "Dẫn sang văn bản khác cho nội dung này"),
        "inherited": ("Kế thừa", "Văn bản cấp trên có trong kho đã có nội dung này"),
        "missing": ("Thiếu", ""),
        "conflict": ("Sai, mâu thuẫn", "Có nhưng không đúng"),
        "undetermined": ("Chưa kết luận", "Trang đọc kém hoặc văn bản cấp trên không có trong kho"),
        "not_applicable": ("Không áp dụng", ""),
    },
    "severity": {
        "critical": ("Nghiêm trọng", ""),
        "error": ("Lỗi", ""),
        "warning": ("Cảnh báo", ""),
        "notice": ("Lưu ý", ""),
        "info": ("Thông tin", ""),
    },
    "responsibility": {
        "don_vi_ban_hanh": ("Đơn vị ban hành", "Đơn vị phải sửa văn bản"),
        "he_thong": ("Hệ thống", "Do máy đọc chưa chắc chắn"),
    },
    "coverage_status": {
        "nothing": ("Chưa có", ""),
        "draft": ("Dự thảo", "Có văn bản chưa ghi số hoặc ngày"),
        "issued": ("Đã ban hành", ""),
    },
}


def list_codes() -> tuple[v.Code, ...]:
    """Every code of every domain with its label, in the order of the contract. Raises KeyError for one without."""
    return tuple(
        v.Code(domain, code.value, *LABELS[domain][code.value]) for domain, codes in DOMAINS.items() for code in codes
    )
