# ruff: noqa: E501 - a sentence with its answers stands on one line
"""Award tiers: one row per occasion and form, whatever the layout; standards and pointers."""

import pytest

from tests.unit.extractors.sentences import check_rows

PLAN = """
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày”
I. MỤC ĐÍCH
- Khơi dậy tinh thần thi đua.
{}
V. TỔ CHỨC THỰC HIỆN
- Phòng Văn hóa - Xã hội tham mưu tặng Giấy khen cho cá nhân.
"""

PARTS = (
    # an authority ends where the next form, the addressee or the occasion begins
    """
    III. KHEN THƯỞNG
    - Khen thưởng tổng kết:
    + <award occasion="tong_ket" form="co_thi_dua_chinh_phu" authority="Chính phủ"><award occasion="tong_ket" form="bang_khen_thu_tuong" authority="Thủ tướng Chính phủ">Cờ thi đua của Chính phủ, Bằng khen của Thủ tướng Chính phủ.</award></award>
    + <award occasion="tong_ket" form="giay_khen" authority="Chủ tịch UBND xã">Giấy khen của Chủ tịch UBND xã cho 10 tập thể.</award>
    """,
    """
    III. KHEN THƯỞNG
    a) Khen thưởng sơ kết
    - <award occasion="so_ket" form="bang_khen_tinh" authority="Chủ tịch UBND tỉnh">Bằng khen của Chủ tịch UBND tỉnh</award>
    - <award occasion="so_ket" form="giay_khen">Giấy khen của Chủ tịch UBND xã.</award>
    b) Khen thưởng tổng kết
    - <award occasion="tong_ket" form="huan_chuong_lao_dong">Huân chương Lao động hạng Ba;</award>
    - <award occasion="tong_ket" form="co_thi_dua_chinh_phu">Cờ thi đua của Chính phủ;</award>
    - <award occasion="tong_ket" form="bang_khen_thu_tuong">Bằng khen của Thủ tướng Chính phủ;</award>
    - <award occasion="tong_ket" form="co_thi_dua_tinh">Cờ thi đua của UBND tỉnh;</award>
    - <award occasion="tong_ket" form="bang_khen_tinh">Bằng khen của UBND thành phố.</award>
    """,
    # lines with plus, under dashes
    """
    III. HÌNH THỨC KHEN THƯỞNG
    - Khen thưởng sơ kết:
    + <award occasion="so_ket" form="bang_khen_tinh">Bằng khen của Chủ tịch UBND tỉnh.</award>
    + <award occasion="so_ket" form="giay_khen">Giấy khen của Chủ tịch UBND xã.</award>
    - Khen thưởng tổng kết:
    + <award occasion="tong_ket" form="bang_khen_tinh">Bằng khen của Chủ tịch UBND tỉnh.</award>
    """,
    """
    III. KHEN THƯỞNG
    1. Khen thưởng sơ kết
    - + <award occasion="so_ket" form="bang_khen_tinh">Bằng khen của Chủ tịch UBND tỉnh.</award>
    - + <award occasion="so_ket" form="giay_khen">Giấy khen của Chủ tịch UBND xã.</award>
    """,
    # 2.1 / 2.2.1
    """
    III. TIÊU CHÍ VÀ KHEN THƯỞNG
    1. Tiêu chí thi đua
    - Có kế hoạch, được tặng Giấy khen năm trước.
    2. Khen thưởng
    2.1. Khen thưởng hằng năm
    <award occasion="hang_nam" form="-">Thực hiện theo quy định hiện hành.</award>
    2.2. Khen thưởng sơ kết, tổng kết
    2.2.1. Khen thưởng sơ kết
    - <award occasion="so_ket" form="giay_khen">Tặng Giấy khen của Chủ tịch UBND xã.</award>
    2.2.2. Khen thưởng tổng kết
    - <award occasion="tong_ket" form="bang_khen_tinh">Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh.</award>
    """,
    # several forms in one sentence
    """
    III. KHEN THƯỞNG
    - <award occasion="tong_ket" form="huan_chuong_lao_dong co_thi_dua_chinh_phu bang_khen_thu_tuong giay_khen">Khen thưởng tổng kết: Huân chương Lao động, Cờ thi
    """.rstrip()
    + " đua của Chính phủ, Bằng khen của Thủ tướng Chính phủ và Giấy khen.</award>",
    # who gives it stands before the form
    """
    III. KHEN THƯỞNG
    1. Sơ kết (năm 2027): <award occasion="so_ket" form="bang_khen_tinh giay_khen">Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen; Chủ tịch UBND xã tặng Giấy khen.</award>
    2. Tổng kết (năm 2030): <award occasion="tong_ket" form="bang_khen_thu_tuong huan_chuong_lao_dong">Đề nghị Thủ tướng Chính phủ tặng Bằng khen, Chủ tịch nước tặng Huân chương Lao động.</award>
    """,
    # two occasions in one sentence
    """
    III. KHEN THƯỞNG
    - <award occasion="so_ket tong_ket" form="giay_khen">Khi sơ kết, tổng kết, Chủ tịch UBND xã tặng Giấy khen cho tập thể, cá nhân tiêu biểu.</award>
    """,
    # one form, two authorities: one row
    """
    III. KHEN THƯỞNG
    a) Khen thưởng sơ kết
    - <award occasion="so_ket" form="bang_khen_tinh">Bằng khen của Chủ tịch UBND tỉnh, Bằng khen của Bộ trưởng Bộ Nội vụ.</award>
    """,
    # no occasion
    """
    III. HÌNH THỨC KHEN THƯỞNG
    - <award occasion="chuyen_de" form="bang_khen_tinh">Bằng khen của Chủ tịch UBND tỉnh;</award>
    - <award occasion="chuyen_de" form="giay_khen">Giấy khen của Chủ tịch UBND xã.</award>
    """,
    # occasions without forms
    """
    III. KHEN THƯỞNG
    - <award occasion="hang_nam" form="-">Khen thưởng hằng năm: thực hiện theo quy định hiện hành.</award>
    - <award occasion="dot_xuat" form="-">Khen thưởng đột xuất: kịp thời biểu dương.</award>
    """,
    # the wording of standards
    """
    III. KHEN THƯỞNG
    1. Hình thức khen thưởng
    - <award occasion="so_ket" form="giay_khen">Sơ kết: tặng Giấy khen của Chủ tịch UBND xã.</award>
    2. Tiêu chuẩn khen thưởng
    - Bằng khen của Thủ tướng Chính phủ tặng cho tập thể dẫn đầu.
    - Giấy khen tặng cho cá nhân tiêu biểu tại hội nghị tổng kết.
    """,
    """
    III. KHEN THƯỞNG
    a) Khen thưởng sơ kết
    - <award occasion="so_ket" form="giay_khen">Giấy khen của Chủ tịch UBND xã.</award>
    - Tiêu chuẩn khen thưởng: lựa chọn tập thể tiêu biểu để tặng Bằng khen của Chủ tịch UBND tỉnh.
    """,
    # by reference
    """
    III. KHEN THƯỞNG
    <award occasion="-" form="-" by_reference="146/KH-UBND" clause="mục 2 phần III">Thực hiện theo mục 2 phần III, Kế hoạch số 146/KH-UBND ngày 27/4/2026 của UBND tỉnh.</award>
    """,
    """
    III. KHEN THƯỞNG
    - <award form="-" by_reference="146/KH-UBND" clause="Mục IV">Thực hiện theo quy định tại Mục IV Kế hoạch số 146/KH-UBND của UBND tỉnh.</award>
    """,
    """
    IV. KHEN THƯỞNG: <award form="-" by_reference="146/KH-UBND" clause="-">Theo Kế hoạch số 146/KH-UBND ngày 27/4/2026 của UBND tỉnh.</award>
    """,
    """
    III. KHEN THƯỞNG
    <award form="-" by_reference="17/QĐ-UBND" clause="điểm b khoản 2 Mục III">Thực hiện theo điểm b khoản 2 Mục III Kế hoạch ban hành kèm theo Quyết định số 17/QĐ-UBND của UBND tỉnh.</award>
    """,
    # clauses of one sentence
    """
    III. KHEN THƯỞNG
    <award occasion="so_ket" form="giay_khen"><award occasion="tong_ket" form="bang_khen_tinh">Năm 2027 sơ kết, tặng Giấy khen; năm 2030 tổng kết, đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh.</award></award>
    """,
    # a law is no pointer
    """
    III. HÌNH THỨC KHEN THƯỞNG
    - <award occasion="chuyen_de" form="giay_khen">Giấy khen theo quy định của Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP.</award>
    """,
    # titles of honour
    """
    III. KHEN THƯỞNG
    1. Khen thưởng hằng năm
    - <award occasion="hang_nam" form="danh_hieu">Danh hiệu “Chiến sĩ thi đua cơ sở”.</award>
    - <award occasion="hang_nam" form="giay_khen">Giấy khen của Chủ tịch UBND xã.</award>
    """,
    # none at all
    """
    III. GIẢI PHÁP
    - Kịp thời khen thưởng, tặng Giấy khen cho điển hình.
    """,
)


@pytest.mark.parametrize("part", PARTS)
def test_award_tiers(part: str) -> None:
    check_rows(PLAN.replace("{}", part), "award_tiers")
