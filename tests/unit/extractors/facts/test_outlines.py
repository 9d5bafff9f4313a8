# ruff: noqa: E501 - a sentence with its answers stands on one line
"""Whole small plans: every row of every table, and nothing else."""

from datetime import date

from tests.unit.extractors.sentences import check_header, check_rows, check_sections, lay_out, strip_tags

ALL = (
    "citations",
    "contents",
    "phases",
    "milestones",
    "criteria",
    "award_tiers",
    "solutions",
    "responsibilities",
    "recipients",
)

COMMUNE = """
    ỦY BAN NHÂN DÂN
    XÃ SUỐI NGANG
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 15/KH-UBND
    Suối Ngang, ngày 12 tháng 6 năm 2026
    KẾ HOẠCH
    Tổ chức phong trào thi đua “Việc tốt mỗi ngày” trên địa bàn xã Suối Ngang
    Căn cứ <base code="-" title="Luật Thi đua, khen thưởng">Luật Thi đua, khen thưởng năm 2022</base>;
    Thực hiện <base code="12/KH-UBND" on="2026-04-02" relation="thuc_hien">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh Bình Sơn</base>; Ủy ban nhân dân xã ban hành Kế hoạch như sau:
    I. MỤC ĐÍCH, YÊU CẦU
    1. Mục đích
    - Khơi dậy tinh thần thi đua trong giai đoạn 2026 - 2030.
    2. Yêu cầu
    - Bám sát <ref code="12/KH-UBND">Kế hoạch số 12/KH-UBND</ref>.
    II. NỘI DUNG, THỜI GIAN
    1. Nội dung
    a) <content>Thi đua đổi mới cách làm.</content>
    b) <content>Thi đua giữ gìn môi trường
    - Trồng cây xanh.</content>
    2. Thời gian thực hiện
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2027"><milestone kind="so_ket" year="2027" phase_ordinal="1">Giai đoạn 1 (2026 - 2027): Phát động phong trào, sơ kết vào năm 2027.</milestone></phase>
    - <phase label="Giai đoạn 2" start_year="2028" end_year="2030"><milestone kind="tong_ket" year="2030" phase_ordinal="2">Giai đoạn 2 (2028 - 2030): Nhân rộng mô hình, tổng kết vào năm 2030.</milestone></phase>
    III. TIÊU CHÍ THI ĐUA VÀ KHEN THƯỞNG
    1. Tiêu chí thi đua
    a) Đối với các phòng, ban, thôn
    - <criterion group="Đối với các phòng, ban, thôn" target="co_quan">Có kế hoạch thực hiện.</criterion>
    b) Đối với cá nhân, hộ gia đình
    - <criterion group="Đối với cá nhân, hộ gia đình" target="ca_nhan">Gương mẫu trong mọi việc.</criterion>
    2. Khen thưởng
    a) Khen thưởng sơ kết: <award occasion="so_ket" form="giay_khen">Chủ tịch UBND xã tặng Giấy khen.</award>
    b) Khen thưởng tổng kết: <award occasion="tong_ket" form="bang_khen_tinh giay_khen">Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen; tặng Giấy khen.</award>
    IV. GIẢI PHÁP
    1. <solution>Tăng cường lãnh đạo
    - Cấp ủy chỉ đạo sát sao.</solution>
    2. <solution>Đẩy mạnh tuyên truyền trên hệ thống truyền thanh.</solution>
    V. TỔ CHỨC THỰC HIỆN
    1. Phòng Văn hóa - Xã hội
    - <duty actor="Phòng Văn hóa - Xã hội">Theo dõi, đôn đốc các thôn.</duty>
    - <duty actor="Phòng Văn hóa - Xã hội"><milestone kind="bao_cao" day="15" month="12" recurrence="hang_nam" actor="Phòng Văn hóa - Xã hội">Tổng hợp, báo cáo Sở Nội vụ trước ngày 15/12 hằng năm.</milestone></duty>
    2. Các thôn: <duty actor="Các thôn">phát động phong trào trong Nhân dân.</duty>
    Trên đây là Kế hoạch tổ chức phong trào thi đua, đề nghị các đơn vị nghiêm túc thực hiện./.
    Nơi nhận:
    - <recipient purpose="b/c">Sở Nội vụ (b/c);</recipient>
    - <recipient>Các thôn;</recipient>
    - <recipient>Lưu: VT.</recipient>
    TM. ỦY BAN NHÂN DÂN
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Trần Thị Mẫu
"""

DRAFT = """
    UBND PHƯỜNG CẦU ĐÁ MỚI
    Số:       /KH-UBND
    Cầu Đá Mới, ngày      tháng 6 năm 2026
    KẾ HOẠCH
    TRIỂN KHAI PHONG TRÀO THI ĐUA “VIỆC TỐT MỖI NGÀY”
    Thực hiện <base code="462/QĐ-TTg">Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ</base> và <base code="2159/QĐ-UBND" written="2159/QĐ- UBND">Quyết định số 2159/QĐ- UBND ngày 01/5/2026 của UBND thành phố Bình Sơn</base>, UBND phường xây dựng Kế hoạch như sau:
    I/ MỤC ĐÍCH - YÊU CẦU
    - Thiết thực, hiệu quả.
    II/ NỘI DUNG
    - <content>Thi đua đổi mới cách làm.</content>
    - <content>Thi đua giữ gìn môi trường.</content>
    III/ KHEN THƯỞNG
    <award by_reference="2159/QĐ-UBND" clause="mục 2 phần III" form="-" occasion="-">Thực hiện theo mục 2 phần III, <ref code="2159/QĐ-UBND">Quyết định số 2159/QĐ-UBND</ref>.</award>
    IV/ TỔ CHỨC THỰC HIỆN
    - Giao Phòng Kinh tế <duty actor="Phòng Kinh tế">bố trí kinh phí.</duty>
    - Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường <duty actor="Ủy ban Mặt trận Tổ quốc Việt Nam phường">vận động Nhân dân.</duty>
    Nơi nhận: - <recipient>Như trên;</recipient> - <recipient>Lưu: VT.</recipient>
    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
"""

TABLED = """
    UBND TỈNH BÌNH SƠN
    SỞ NỘI VỤ
    Số: 201/KH-SNV
    Bình Sơn, ngày 3 tháng 7 năm 2026
    KẾ HOẠCH
    Kiểm tra việc thực hiện cải cách hành chính năm 2026
    Căn cứ <base code="77/KH-UBND">Kế hoạch số 77/KH-UBND ngày 04/5/2026 của UBND tỉnh</base>;
    I. NỘI DUNG KIỂM TRA
    1. Việc tiếp nhận hồ sơ
    2. Việc trả kết quả
    II. TỔ CHỨC THỰC HIỆN
    1. Phòng Cải cách hành chính
    - <duty actor="Phòng Cải cách hành chính" origin="section">Tham mưu thành lập đoàn kiểm tra.</duty>
    Nơi nhận:
    - <recipient>Lưu: VT.</recipient>
    KT. GIÁM ĐỐC
    PHÓ GIÁM ĐỐC
    Trần Thị Mẫu
    PHỤ LỤC
    PHÂN CÔNG NHIỆM VỤ
    (Kèm theo Kế hoạch số 201/KH-SNV ngày 03/7/2026 của Sở Nội vụ)
    | STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
    | I | Chuẩn bị | << | << | << |
    | 1 | <duty origin="table" actor="Phòng Cải cách hành chính" coordinating="Văn phòng" deadline="Tháng 7/2026">Soạn đề cương</duty> | Phòng Cải cách hành chính | Văn phòng | Tháng 7/2026 |
    | 2 | <duty origin="table" actor="Văn phòng" coordinating="-" deadline="Tháng 8/2026">Chuẩn bị phương tiện</duty> | Văn phòng | | Tháng 8/2026 |
"""


def plain(tagged: str) -> str:
    return strip_tags(lay_out(tagged))[0]


def test_a_communes_plan() -> None:
    check_rows(COMMUNE, ALL)
    check_header(
        plain(COMMUNE), doc_type="ke_hoach", number="15", symbol="KH-UBND", code="15/KH-UBND", place="Suối Ngang",
        issued_on=date(2026, 6, 12), issuer="Ủy ban nhân dân xã Suối Ngang", issuer_level="xa", is_draft=False,
        title="Tổ chức phong trào thi đua “Việc tốt mỗi ngày” trên địa bàn xã Suối Ngang", signer_name="Trần Thị Mẫu",
        signer_title="Phó Chủ tịch", signing_mode="KT", attached_to=None, proposed_by=None,
    )  # fmt: skip
    check_sections(
        plain(COMMUNE),
        """
        I | muc_dich_yeu_cau | MỤC ĐÍCH, YÊU CẦU
        I/1 | muc_dich | Mục đích
        I/2 | yeu_cau | Yêu cầu
        II | noi_dung_thoi_gian | NỘI DUNG, THỜI GIAN
        II/1 | noi_dung | Nội dung
        II/1/a | khac | -
        II/1/b | khac | Thi đua giữ gìn môi trường
        II/2 | thoi_gian | Thời gian thực hiện
        III | tieu_chi_khen_thuong | TIÊU CHÍ THI ĐUA VÀ KHEN THƯỞNG
        III/1 | tieu_chi | Tiêu chí thi đua
        III/1/a | khac | Đối với các phòng, ban, thôn
        III/1/b | khac | Đối với cá nhân, hộ gia đình
        III/2 | khen_thuong | Khen thưởng
        III/2/a | khen_thuong | Khen thưởng sơ kết
        III/2/b | khen_thuong | Khen thưởng tổng kết
        IV | giai_phap | GIẢI PHÁP
        IV/1 | khac | Tăng cường lãnh đạo
        IV/2 | khac | -
        V | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        V/1 | khac | Phòng Văn hóa - Xã hội
        V/2 | khac | Các thôn
        """,
    )


def test_a_draft() -> None:
    check_rows(DRAFT, ALL)
    check_header(
        plain(DRAFT), number=None, code=None, symbol="KH-UBND", is_draft=True, place="Cầu Đá Mới", issued_year=2026,
        issued_month=6, issued_day=None, issuer="Ủy ban nhân dân phường Cầu Đá Mới", signing_mode="TM",
        signer_title="Chủ tịch", signer_name=None, title="TRIỂN KHAI PHONG TRÀO THI ĐUA “VIỆC TỐT MỖI NGÀY”",
    )  # fmt: skip


def test_a_departments_plan_with_a_table() -> None:
    """A plan of inspection has no contents, criteria or awards; its annex holds a table of tasks."""
    check_rows(TABLED, tuple(name for name in ALL if name not in ("citations", "milestones")))
    check_header(
        plain(TABLED),
        issuer="Sở Nội vụ tỉnh Bình Sơn",
        issuer_level="tinh",
        signing_mode="KT",
        signer_title="Phó Giám đốc",
    )
