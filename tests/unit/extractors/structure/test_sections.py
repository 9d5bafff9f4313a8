"""Sections: what each numbering style, heading and run-in text divides into. One outline, one list of sections."""

import pytest

from extractors.structure.kinds import classify_heading
from models.vocabulary import SectionKind
from tests.unit.extractors.sentences import check_sections

FRONT = """
ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
Số: 15/KH-UBND
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày”
Căn cứ Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh;
"""

OUTLINES = {
    "nghị định 30": (
        """
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        - Khơi dậy tinh thần thi đua.
        2. Yêu cầu
        - Thiết thực, hiệu quả.
        II. TIÊU CHÍ THI ĐUA
        1. Đối với tập thể
        a) Tiêu chí chung
        - Có kế hoạch.
        b) Tiêu chí riêng
        - Có mô hình.
        III. TỔ CHỨC THỰC HIỆN
        1. Phòng Kinh tế
        - Bố trí kinh phí.
        """,
        """
        I | muc_dich_yeu_cau | MỤC ĐÍCH, YÊU CẦU
        I/1 | muc_dich | Mục đích
        I/2 | yeu_cau | Yêu cầu
        II | tieu_chi | TIÊU CHÍ THI ĐUA
        II/1 | khac | Đối với tập thể
        II/1/a | tieu_chi | Tiêu chí chung
        II/1/b | tieu_chi | Tiêu chí riêng
        III | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        III/1 | khac | Phòng Kinh tế
        """,
    ),
    "a number without a dot": (
        """
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        - Khơi dậy tinh thần.
        2 Yêu cầu
        - Thiết thực.
        II. GIẢI PHÁP
        - Tuyên truyền.
        """,
        """
        I | muc_dich_yeu_cau | MỤC ĐÍCH, YÊU CẦU
        I/1 | muc_dich | Mục đích
        I/2 | yeu_cau | Yêu cầu
        II | giai_phap | GIẢI PHÁP
        """,
    ),
    "đ and e among the letters": (
        """
        I. NỘI DUNG
        a) Nội dung thứ nhất
        - Một.
        b) Nội dung thứ hai
        - Hai.
        c) Nội dung thứ ba
        - Ba.
        d) Nội dung thứ tư
        - Bốn.
        đ) Nội dung thứ năm
        - Năm.
        e) Nội dung thứ sáu
        - Sáu.
        g) Nội dung thứ bảy
        - Bảy.
        h) Nội dung thứ tám
        - Tám.
        i) Nội dung thứ chín
        - Chín.
        k) Nội dung thứ mười
        - Mười.
        II. KINH PHÍ
        - Ngân sách xã.
        """,
        """
        I | noi_dung | NỘI DUNG
        I/a | noi_dung | Nội dung thứ nhất
        I/b | noi_dung | Nội dung thứ hai
        I/c | noi_dung | Nội dung thứ ba
        I/d | noi_dung | Nội dung thứ tư
        I/đ | noi_dung | Nội dung thứ năm
        I/e | noi_dung | Nội dung thứ sáu
        I/g | noi_dung | Nội dung thứ bảy
        I/h | noi_dung | Nội dung thứ tám
        I/i | noi_dung | Nội dung thứ chín
        I/k | noi_dung | Nội dung thứ mười
        II | kinh_phi | KINH PHÍ
        """,
    ),
    "letters that skip đ": (
        """
        I. TỔ CHỨC THỰC HIỆN
        c) Phòng Kinh tế
        - Một.
        d) Văn phòng
        - Hai.
        e) Các thôn
        - Ba.
        """,
        """
        I | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        I/c | khac | Phòng Kinh tế
        I/d | khac | Văn phòng
        I/e | khac | Các thôn
        """,
    ),
    "II.2 below II": (
        """
        II. NỘI DUNG, THỜI GIAN
        II.1. Nội dung
        - Một.
        II.2 Thời gian thực hiện
        - Hai.
        II.2.1. Giai đoạn 1
        - Ba.
        III. KINH PHÍ
        - Ngân sách.
        """,
        """
        II | noi_dung_thoi_gian | NỘI DUNG, THỜI GIAN
        II/II.1 | noi_dung | Nội dung
        II/II.2 | thoi_gian | Thời gian thực hiện
        II/II.2/II.2.1 | khac | Giai đoạn 1
        III | kinh_phi | KINH PHÍ
        """,
    ),
    "1.1. and 2.2.1.": (
        """
        III. TIÊU CHÍ VÀ KHEN THƯỞNG
        1. Tiêu chí
        1.1. Đối với tập thể
        - Một.
        1.2. Đối với cá nhân
        - Hai.
        2. Khen thưởng
        2.1. Khen thưởng hằng năm
        - Ba.
        2.2. Khen thưởng tổng kết
        2.2.1. Hình thức khen thưởng
        - Bốn.
        2.2.2. Tiêu chuẩn khen thưởng
        - Năm.
        """,
        """
        III | tieu_chi_khen_thuong | TIÊU CHÍ VÀ KHEN THƯỞNG
        III/1 | tieu_chi | Tiêu chí
        III/1/1.1 | khac | Đối với tập thể
        III/1/1.2 | khac | Đối với cá nhân
        III/2 | khen_thuong | Khen thưởng
        III/2/2.1 | khen_thuong | Khen thưởng hằng năm
        III/2/2.2 | khen_thuong | Khen thưởng tổng kết
        III/2/2.2/2.2.1 | hinh_thuc_khen_thuong | Hình thức khen thưởng
        III/2/2.2/2.2.2 | tieu_chuan_khen_thuong | Tiêu chuẩn khen thưởng
        """,
    ),
    "1.1. right below a Roman number": (
        """
        I. TIÊU CHÍ
        1.1. Đối với tập thể
        - Một.
        1.2. Đối với cá nhân
        - Hai.
        II. GIẢI PHÁP
        2.1. Tuyên truyền
        - Ba.
        """,
        """
        I | tieu_chi | TIÊU CHÍ
        I/1.1 | khac | Đối với tập thể
        I/1.2 | khac | Đối với cá nhân
        II | giai_phap | GIẢI PHÁP
        II/2.1 | khac | Tuyên truyền
        """,
    ),
    "bracketed numbers": (
        """
        I. NỘI DUNG
        1. Hạ tầng
        (1) Phủ sóng thôn, bản
        - Một.
        (2) Nâng cấp đường truyền
        - Hai.
        2. Dữ liệu
        - Ba.
        """,
        """
        I | noi_dung | NỘI DUNG
        I/1 | khac | Hạ tầng
        I/1/1 | khac | Phủ sóng thôn, bản
        I/1/2 | khac | Nâng cấp đường truyền
        I/2 | khac | Dữ liệu
        """,
    ),
    "two levels on one line": (
        """
        I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích
        - Khơi dậy tinh thần.
        2. Yêu cầu
        - Thiết thực.
        """,
        """
        I | muc_dich_yeu_cau | MỤC ĐÍCH, YÊU CẦU
        I/1 | muc_dich | Mục đích
        I/2 | yeu_cau | Yêu cầu
        """,
    ),
    "run-in headings": (
        """
        I. MỤC TIÊU
        1. Mục tiêu chung: Đến năm 2030 xã đạt chuẩn.
        2. Mục tiêu cụ thể. Ứng dụng công nghệ trong mọi việc.
        II. KINH PHÍ: Ngân sách xã bảo đảm.
        """,
        """
        I | muc_tieu | MỤC TIÊU
        I/1 | muc_tieu | Mục tiêu chung
        I/2 | muc_tieu | Mục tiêu cụ thể
        II | kinh_phi | KINH PHÍ
        """,
    ),
    "numbered sentences": (
        """
        I. NỘI DUNG
        1. Toàn dân thi đua giữ gìn vệ sinh đường làng, ngõ xóm luôn xanh, sạch, đẹp.
        2. Mỗi cán bộ có ít nhất một sáng kiến trong năm;
        """,
        """
        I | noi_dung | NỘI DUNG
        I/1 | khac | -
        I/2 | khac | -
        """,
    ),
    "a heading over two lines": (
        """
        I. NỘI DUNG, THỜI GIAN THỰC HIỆN
        PHONG TRÀO THI ĐUA
        1. Nội dung
        - Một.
        """,
        """
        I | noi_dung_thoi_gian | NỘI DUNG, THỜI GIAN THỰC HIỆN PHONG TRÀO THI ĐUA
        I/1 | noi_dung | Nội dung
        """.replace("HIỆN PHONG", "HIỆN\\nPHONG"),
    ),
    "headings in capitals without a number": (
        """
        MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        - Một.
        TỔ CHỨC THỰC HIỆN
        1. Phòng Kinh tế
        - Hai.
        """,
        """
        § | muc_dich_yeu_cau | MỤC ĐÍCH, YÊU CẦU
        §/1 | muc_dich | Mục đích
        §#2 | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        §#2/1 | khac | Phòng Kinh tế
        """,
    ),
    "parts above Roman numbers": (
        """
        Phần thứ nhất
        ĐÁNH GIÁ TÌNH HÌNH
        I. KẾT QUẢ
        - Một.
        Phần thứ hai
        NỘI DUNG KẾ HOẠCH
        I. MỤC TIÊU
        - Hai.
        """,
        """
        Phần thứ nhất | khac | ĐÁNH GIÁ TÌNH HÌNH
        Phần thứ nhất/I | khac | KẾT QUẢ
        Phần thứ hai | noi_dung | NỘI DUNG KẾ HOẠCH
        Phần thứ hai/I | muc_tieu | MỤC TIÊU
        """,
    ),
    "capital letters above Roman numbers": (
        """
        A. ĐÁNH GIÁ TÌNH HÌNH
        I. KẾT QUẢ
        - Một.
        B. NHIỆM VỤ, GIẢI PHÁP
        I. MỤC TIÊU
        - Hai.
        """,
        """
        A | khac | ĐÁNH GIÁ TÌNH HÌNH
        A/I | khac | KẾT QUẢ
        B | giai_phap | NHIỆM VỤ, GIẢI PHÁP
        B/I | muc_tieu | MỤC TIÊU
        """,
    ),
    "arabic numbers at the top": (
        """
        1. Mục đích, yêu cầu
        a) Mục đích
        - Một.
        b) Yêu cầu
        - Hai.
        2. Tổ chức thực hiện
        a) Phòng Kinh tế
        - Ba.
        """,
        """
        1 | muc_dich_yeu_cau | Mục đích, yêu cầu
        1/a | muc_dich | Mục đích
        1/b | yeu_cau | Yêu cầu
        2 | to_chuc_thuc_hien | Tổ chức thực hiện
        2/a | khac | Phòng Kinh tế
        """,
    ),
    "a number used twice": (
        """
        I. MỤC ĐÍCH
        - Một.
        II. NỘI DUNG
        1. Hạ tầng
        - Hai.
        1. Dữ liệu
        - Ba.
        II. KINH PHÍ
        - Bốn.
        """,
        """
        I | muc_dich | MỤC ĐÍCH
        II | noi_dung | NỘI DUNG
        II/1 | khac | Hạ tầng
        II/1#2 | khac | Dữ liệu
        II#2 | kinh_phi | KINH PHÍ
        """,
    ),
    "slashes and blanks behind numbers": (
        """
        I/ MỤC ĐÍCH
        - Một.
        II/ GIẢI PHÁP
        1/ Tuyên truyền
        - Hai.
        2/ Kiểm tra
        - Ba.
        """,
        """
        I | muc_dich | MỤC ĐÍCH
        II | giai_phap | GIẢI PHÁP
        II/1 | khac | Tuyên truyền
        II/2 | khac | Kiểm tra
        """,
    ),
    "dashes behind numbers, stops behind headings": (
        """
        I - MỤC ĐÍCH
        - Một.
        II - TỔ CHỨC THỰC HIỆN
        1 - Phòng Kinh tế
        a- Bố trí kinh phí.
        b- Quyết toán.
        2. Các thôn.
        - Hai.
        """,
        """
        I | muc_dich | MỤC ĐÍCH
        II | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        II/1 | khac | Phòng Kinh tế
        II/1/a | khac | -
        II/1/b | khac | -
        II/2 | khac | Các thôn
        """,
    ),
    "divisions named Mục": (
        """
        Mục 1. Nội dung
        a. Hạ tầng
        - Một.
        b. Dữ liệu
        - Hai.
        Mục 2. Kinh phí
        Mục III Kế hoạch số 12/KH-UBND quy định mức chi.
        """,
        """
        Mục 1 | noi_dung | Nội dung
        Mục 1/a | khac | Hạ tầng
        Mục 1/b | khac | Dữ liệu
        Mục 2 | kinh_phi | Kinh phí
        """,
    ),
    "decimals without a stop": (
        """
        II. NỘI DUNG
        1.1 Hạ tầng
        - Một.
        1.2 Dữ liệu
        1.2.1 Dữ liệu hộ tịch
        - Hai.
        2. Giải pháp
        2.1 Tuyên truyền
        - Ba.
        III.KINH PHÍ
        1.Nguồn
        2.Mức chi
        """,
        """
        II | noi_dung | NỘI DUNG
        II/1.1 | khac | Hạ tầng
        II/1.2 | khac | Dữ liệu
        II/1.2/1.2.1 | khac | Dữ liệu hộ tịch
        II/2 | giai_phap | Giải pháp
        II/2/2.1 | khac | Tuyên truyền
        III | kinh_phi | KINH PHÍ
        III/1 | khac | Nguồn
        III/2 | khac | Mức chi
        """,
    ),
    "text that begins with numbers is no heading": (
        """
        I. MỤC TIÊU
        - 100% thôn có nhà văn hóa.
        3 năm qua, phong trào đạt kết quả khá.
        15 thôn đăng ký tham gia.
        II. KINH PHÍ
        2.000.000 đồng từ ngân sách xã.
        """,
        """
        I | muc_tieu | MỤC TIÊU
        II | kinh_phi | KINH PHÍ
        """,
    ),
    "numbered annexes": (
        """
        I. MỤC ĐÍCH
        - Một.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Trần Thị Mẫu
        PHỤ LỤC I
        DANH MỤC NHIỆM VỤ
        (Kèm theo Kế hoạch số 15/KH-UBND ngày 12/6/2026)
        1. Nhiệm vụ thường xuyên
        - Hai.
        PHỤ LỤC II
        BIỂU MẪU BÁO CÁO
        - Ba.
        """,
        """
        I | muc_dich | MỤC ĐÍCH
        PL1 | phu_luc | DANH MỤC NHIỆM VỤ
        PL1/1 | nhiem_vu | Nhiệm vụ thường xuyên
        PL2 | phu_luc | BIỂU MẪU BÁO CÁO
        """,
    ),
    "an annex without a number": (
        """
        I. MỤC ĐÍCH
        - Một.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Trần Thị Mẫu
        PHỤ LỤC
        DANH MỤC NHIỆM VỤ
        (Kèm theo Kế hoạch số 15/KH-UBND ngày 12/6/2026)
        I. NHIỆM VỤ
        - Hai.
        """,
        """
        I | muc_dich | MỤC ĐÍCH
        PL1 | phu_luc | DANH MỤC NHIỆM VỤ
        PL1/I | nhiem_vu | NHIỆM VỤ
        """,
    ),
    "an annex with its title on its line": (
        """
        I. MỤC ĐÍCH
        - Một.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Trần Thị Mẫu
        PHỤ LỤC 01: BIỂU MẪU BÁO CÁO
        - Hai.
        """,
        """
        I | muc_dich | MỤC ĐÍCH
        PL1 | phu_luc | BIỂU MẪU BÁO CÁO
        """,
    ),
    "lower levels that share words with parts": (
        """
        I. NỘI DUNG
        1. Tăng cường kiểm tra, khen thưởng kịp thời tập thể, cá nhân
        - Một.
        2. Về hạ tầng số
        - Hai.
        """,
        """
        I | noi_dung | NỘI DUNG
        I/1 | khac | Tăng cường kiểm tra, khen thưởng kịp thời tập thể, cá nhân
        I/2 | khac | Về hạ tầng số
        """,
    ),
}

KINDS = (
    ("MỤC ĐÍCH, YÊU CẦU", "muc_dich_yeu_cau"),
    ("MỤC ĐÍCH VÀ YÊU CẦU", "muc_dich_yeu_cau"),
    ("MỤC ĐÍCH - YÊU CẦU", "muc_dich_yeu_cau"),
    ("MỤC ĐÍCH, Ý NGHĨA", "muc_dich"),
    ("MỤC TIÊU", "muc_tieu"),
    ("NỘI DUNG THI ĐUA", "noi_dung"),
    ("NỘI DUNG PHONG TRÀO THI ĐUA", "noi_dung"),
    ("NỘI DUNG, THỜI GIAN THỰC HIỆN", "noi_dung_thoi_gian"),
    ("NỘI DUNG VÀ THỜI GIAN THỰC HIỆN PHONG TRÀO", "noi_dung_thoi_gian"),
    ("TIÊU CHÍ THI ĐUA", "tieu_chi"),
    ("TIÊU CHÍ, HÌNH THỨC KHEN THƯỞNG", "tieu_chi_khen_thuong"),
    ("TIÊU CHÍ THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG", "tieu_chi_khen_thuong"),
    ("KHEN THƯỞNG", "khen_thuong"),
    ("CÔNG TÁC KHEN THƯỞNG", "khen_thuong"),
    ("HÌNH THỨC KHEN THƯỞNG", "hinh_thuc_khen_thuong"),
    ("TIÊU CHUẨN KHEN THƯỞNG", "tieu_chuan_khen_thuong"),
    ("HÌNH THỨC VÀ TIÊU CHUẨN KHEN THƯỞNG", "khen_thuong"),
    ("GIẢI PHÁP THỰC HIỆN", "giai_phap"),
    ("NHIỆM VỤ, GIẢI PHÁP", "giai_phap"),
    ("NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU", "giai_phap"),
    ("BIỆN PHÁP TỔ CHỨC THỰC HIỆN", "to_chuc_thuc_hien"),
    ("THỜI GIAN THỰC HIỆN", "thoi_gian"),
    ("THỜI GIAN, TIẾN ĐỘ", "thoi_gian"),
    ("THỜI GIAN VÀ TỔ CHỨC THỰC HIỆN", "thoi_gian_to_chuc"),
    ("TỔ CHỨC THỰC HIỆN", "to_chuc_thuc_hien"),
    ("PHÂN CÔNG NHIỆM VỤ", "to_chuc_thuc_hien"),
    ("TRÁCH NHIỆM THỰC HIỆN", "to_chuc_thuc_hien"),
    ("KINH PHÍ THỰC HIỆN", "kinh_phi"),
    ("NGUỒN KINH PHÍ", "kinh_phi"),
    ("NHIỆM VỤ TRỌNG TÂM", "nhiem_vu"),
    ("TÌNH HÌNH CHUNG", "khac"),
)


@pytest.mark.parametrize("name", OUTLINES)
def test_outlines(name: str) -> None:
    body, expected = OUTLINES[name]
    check_sections(FRONT + body, expected)


@pytest.mark.parametrize(("heading", "kind"), KINDS)
def test_kinds(heading: str, kind: str) -> None:
    check_sections(
        f"{FRONT}\nI. {heading}\n- Một việc.\nII. TÌNH HÌNH\n- Một việc.",
        f"I | {kind} | {heading}\nII | khac | TÌNH HÌNH",
    )


def test_articles() -> None:
    check_sections(
        """
        QUYẾT ĐỊNH
        Ban hành Kế hoạch tổ chức phong trào thi đua
        CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
        Căn cứ Luật Thi đua, khen thưởng;
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        Điều 2. Hiệu lực thi hành
        1. Quyết định có hiệu lực từ ngày ký.
        2. Bãi bỏ các quy định trước đây.
        Điều 3. Các phòng chuyên môn chịu trách nhiệm thi hành./.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Trần Thị Mẫu
        """,
        """
        Điều 1 | dieu | -
        Điều 2 | dieu | Hiệu lực thi hành
        Điều 2/1 | khac | -
        Điều 2/2 | khac | -
        Điều 3 | dieu | -
        """,
    )


def test_bold_headings_of_a_text_without_numbers() -> None:
    check_sections(
        FRONT
        + """
        **Mục đích, yêu cầu**
        - Một.
        **Tổ chức thực hiện**
        - Hai.
        """,
        """
        § | muc_dich_yeu_cau | Mục đích, yêu cầu
        §#2 | to_chuc_thuc_hien | Tổ chức thực hiện
        """,
    )


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("NỘI DŨNG THI ĐUA", SectionKind.NOI_DUNG),
        ("TỔ CHỨC THỰC HIẾN", SectionKind.TO_CHUC_THUC_HIEN),
        ("KINH PHI", SectionKind.KINH_PHI),
        ("CƠ CẤU TỔ CHỨC", SectionKind.KHAC),
    ],
)
def test_a_heading_in_capitals_keeps_its_kind_without_its_tones(heading: str, kind: SectionKind) -> None:
    assert classify_heading(heading, 1) is kind
