# ruff: noqa: E501 - a sentence with its answers stands on one line
"""Headers: number, date, place, issuer, title; what is not there stays NULL."""

from datetime import date

import pytest

from tests.unit.extractors.sentences import check_header

PLAN = """
{}
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày” trên địa bàn xã Suối Ngang
Căn cứ Kế hoạch số 77/KH-UBND ngày 04/5/2026 của UBND tỉnh Bình Sơn;
Ủy ban nhân dân xã Suối Ngang ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
- Khơi dậy tinh thần thi đua.
"""

# number line, number, symbol, code
NUMBERS = (
    ("Số: 15/KH-UBND", "15", "KH-UBND", "15/KH-UBND"),
    ("Số:15/KH-UBND", "15", "KH-UBND", "15/KH-UBND"),
    ("Số 15/KH-UBND", "15", "KH-UBND", "15/KH-UBND"),
    ("Số: 2037 /QĐ-UBND", "2037", "QĐ-UBND", "2037/QĐ-UBND"),
    ("Số: 15/KH- UBND", "15", "KH-UBND", "15/KH-UBND"),
    ("Số: 08-KH/ĐU", "08", "KH/ĐU", "08-KH/ĐU"),
    ("Số: 7/KH-VHXH", "7", "KH-VHXH", "7/KH-VHXH"),
    ("Số: 112/KH-VP", "112", "KH-VP", "112/KH-VP"),
    ("Số:     /KH-UBND", None, "KH-UBND", None),
    ("Số: /KH-UBND", None, "KH-UBND", None),
    ("Số: ....../KH-UBND", None, "KH-UBND", None),
    ("Số: …/KH-UBND", None, "KH-UBND", None),
    ("Số: ____/KH-UBND", None, "KH-UBND", None),
    ("Số: #5 /KH-UBND", None, "KH-UBND", None),
    ("Số:1+ /KH-UBND", None, "KH-UBND", None),
    ("(Dự thảo)", None, None, None),
)

# date line, place, year, month, day
DATES = (
    ("Suối Ngang, ngày 12 tháng 6 năm 2026", "Suối Ngang", 2026, 6, 12),
    ("Suối Ngang, ngày 02 tháng 06 năm 2026", "Suối Ngang", 2026, 6, 2),
    ("Suối Ngang, ngày    tháng 6 năm 2026", "Suối Ngang", 2026, 6, None),
    ("Suối Ngang, ngày tháng 6 năm 2026", "Suối Ngang", 2026, 6, None),
    ("Suối Ngang, ngày .... tháng 6 năm 2026", "Suối Ngang", 2026, 6, None),
    ("Suối Ngang, ngày … tháng … năm 2026", "Suối Ngang", 2026, None, None),
    ("Suối Ngang, ngày     tháng     năm 2026", "Suối Ngang", 2026, None, None),
    ("Suối Ngang, ngày 12/6/2026", "Suối Ngang", 2026, 6, 12),
    ("Suối Ngang, ngày f2 tháng 6 năm 2026", "Suối Ngang", 2026, 6, None),
    ("Suối Ngang, ngày %2 tháng6+năm 2026", "Suối Ngang", 2026, None, None),
    ("Suối Ngang, ngày 42 tháng 6 năm 2026", "Suối Ngang", 2026, 6, None),
    ("TP. Bình Sơn, ngày 12 tháng 6 năm 2026", "TP. Bình Sơn", 2026, 6, 12),
    ("Số: 15/KH-UBND      Suối Ngang, ngày 12 tháng 6 năm 2026", "Suối Ngang", 2026, 6, 12),
    ("(Dự thảo lần 2)", None, None, None, None),
)

# left column of the header, issuer, level
ISSUERS = (
    ("ỦY BAN NHÂN DÂN\nXÃ SUỐI NGANG", "Ủy ban nhân dân xã Suối Ngang", "xa"),
    ("ỦY BAN NHÂN DÂN XÃ SUỐI NGANG", "Ủy ban nhân dân xã Suối Ngang", "xa"),
    ("UBND XÃ SUỐI NGANG", "Ủy ban nhân dân xã Suối Ngang", "xa"),
    ("ỦY BAN NHÂN DÂN\nPHƯỜNG CẦU ĐÁ MỚI", "Ủy ban nhân dân phường Cầu Đá Mới", "xa"),
    ("UỶ BAN NHÂN DÂN\nĐẶC KHU HÒN CHÍNH", "Ủy ban nhân dân đặc khu Hòn Chính", "xa"),
    ("TỈNH BÌNH SƠN\nỦY BAN NHÂN DÂN\nXÃ SUỐI NGANG", "Ủy ban nhân dân xã Suối Ngang", "xa"),
    ("UBND TỈNH BÌNH SƠN\nUBND XÃ SUỐI NGANG", "Ủy ban nhân dân xã Suối Ngang", "xa"),
    ("ỦY BAN NHÂN DÂN\nTỈNH BÌNH SƠN", "Ủy ban nhân dân tỉnh Bình Sơn", "tinh"),
    ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ BÌNH SƠN", "Ủy ban nhân dân thành phố Bình Sơn", "tinh"),
    ("UBND TP BÌNH SƠN", "Ủy ban nhân dân thành phố Bình Sơn", "tinh"),
    ("ỦY BAN NHÂN DÂN\nHUYỆN ĐÁ BẠC", "Ủy ban nhân dân huyện Đá Bạc", "huyen"),
    ("UBND TỈNH BÌNH SƠN\nSỞ NỘI VỤ", "Sở Nội vụ tỉnh Bình Sơn", "tinh"),
    ("ỦY BAN NHÂN DÂN\nTỈNH BÌNH SƠN\nSỞ KHOA HỌC VÀ CÔNG NGHỆ", "Sở Khoa học và Công nghệ tỉnh Bình Sơn", "tinh"),
    ("UBND TỈNH BÌNH SƠN\nVĂN PHÒNG", "Văn phòng Ủy ban nhân dân tỉnh Bình Sơn", "tinh"),
    ("VĂN PHÒNG\nỦY BAN NHÂN DÂN TỈNH BÌNH SƠN", "Văn phòng Ủy ban nhân dân tỉnh Bình Sơn", "tinh"),
    ("VĂN PHÒNG UBND TỈNH BÌNH SƠN", "Văn phòng Ủy ban nhân dân tỉnh Bình Sơn", "tinh"),
    ("UBND XÃ SUỐI NGANG\nPHÒNG VĂN HÓA - XÃ HỘI", "Phòng Văn hóa - Xã hội xã Suối Ngang", "xa"),
    (
        "UBND PHƯỜNG CẦU ĐÁ MỚI\nTRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG",
        "Trung tâm Phục vụ hành chính công phường Cầu Đá Mới",
        "xa",
    ),
    ("", "Ủy ban nhân dân xã Suối Ngang", "xa"),
)


@pytest.mark.parametrize(("line", "number", "symbol", "code"), NUMBERS)
def test_numbers(line: str, number: str | None, symbol: str | None, code: str | None) -> None:
    header = f"UBND XÃ SUỐI NGANG\n{line}"
    is_draft = number is None and not any(sign in header for sign in "#+")
    check_header(PLAN.replace("{}", header), number=number, symbol=symbol, code=code, is_draft=is_draft)


@pytest.mark.parametrize(("line", "place", "year", "month", "day"), DATES)
def test_dates(line: str, place: str | None, year: int | None, month: int | None, day: int | None) -> None:
    header = f"UBND XÃ SUỐI NGANG\nSố: 15/KH-UBND\n{line}"
    check_header(
        PLAN.replace("{}", header),
        place=place,
        issued_year=year,
        issued_month=month,
        issued_day=day,
        issued_on=date(year, month, day) if year and month and day else None,
    )


@pytest.mark.parametrize(("column", "issuer", "level"), ISSUERS)
def test_issuers(column: str, issuer: str, level: str) -> None:
    header = f"{column}\nSố: 15/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    check_header(PLAN.replace("{}", header), issuer=issuer, issuer_level=level)


@pytest.mark.parametrize(("column", "issuer", "level"), ISSUERS[:-1])
def test_issuers_with_the_number_last(column: str, issuer: str, level: str) -> None:
    """The right column may be read before the number, as in a text that was copied out of Word."""
    header = (
        f"{column}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 15/KH-UBND\nSuối Ngang, ngày 12 tháng 6 năm 2026"
    )
    check_header(PLAN.replace("{}", header), issuer=issuer, number="15", place="Suối Ngang", issued_day=12)


def test_a_lost_header_borrows_nothing() -> None:
    check_header(
        PLAN.replace("{}", ""),
        number=None, symbol=None, code=None, place=None, issued_year=None, issued_on=None, is_draft=True,
        issuer="Ủy ban nhân dân xã Suối Ngang", doc_type="ke_hoach",
    )  # fmt: skip


def test_the_closing_formula_names_the_issuer() -> None:
    check_header(
        """
        KẾ HOẠCH
        Tổ chức phong trào thi đua “Việc tốt mỗi ngày”
        Căn cứ Kế hoạch số 77/KH-UBND ngày 04/5/2026 của UBND tỉnh Bình Sơn;
        I. MỤC ĐÍCH, YÊU CẦU
        - Khơi dậy tinh thần thi đua.
        Trên đây là Kế hoạch tổ chức phong trào thi đua của Ủy ban nhân dân xã Suối Ngang./.
        """,
        issuer="Ủy ban nhân dân xã Suối Ngang",
        issuer_level="xa",
    )


TITLES = (
    ("Tổ chức phong trào thi đua “Việc tốt mỗi ngày”\ngiai đoạn 2026 - 2030\ntrên địa bàn xã Suối Ngang",
     "Tổ chức phong trào thi đua “Việc tốt mỗi ngày” giai đoạn 2026 - 2030 trên địa bàn xã Suối Ngang"),
    ("Triển khai thực hiện Phong trào thi đua “Việc tốt\nmỗi ngày”", "Triển khai thực hiện Phong trào thi đua “Việc tốt mỗi ngày”"),
    ("PHÁT ĐỘNG PHONG TRÀO THI ĐUA\nNĂM 2026", "PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2026"),
    ("Thực hiện Phong trào thi đua “Việc tốt mỗi ngày”", "Thực hiện Phong trào thi đua “Việc tốt mỗi ngày”"),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "title"), TITLES)
def test_titles(lines: str, title: str) -> None:
    check_header(
        f"UBND XÃ SUỐI NGANG\nSố: 15/KH-UBND\nKẾ HOẠCH\n{lines}\n"
        "Căn cứ Kế hoạch số 77/KH-UBND ngày 04/5/2026 của UBND tỉnh;\nI. MỤC ĐÍCH\n- Khơi dậy tinh thần.",
        title=title,
        doc_type="ke_hoach",
    )


DECISION = """
{}
Số: {number}/QĐ-UBND
Suối Ngang, ngày {date}
QUYẾT ĐỊNH
Ban hành Kế hoạch tổ chức phong trào thi đua “Việc tốt mỗi ngày”
{decider}
Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;
Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tổ chức phong trào thi đua.
Điều 2. Quyết định có hiệu lực kể từ ngày ký.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
CHỦ TỊCH
Trần Thị Mẫu
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày”
{attached}
I. MỤC ĐÍCH
- Khơi dậy tinh thần thi đua.
"""


def decide(column: str = "UBND XÃ SUỐI NGANG", **parts: str) -> str:
    text = DECISION.replace("{}", column)
    defaults = {
        "number": "88",
        "date": "12 tháng 6 năm 2026",
        "decider": "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI NGANG",
        "attached": "(Kèm theo Quyết định số 88/QĐ-UBND ngày 13 tháng 6 năm 2026 của Chủ tịch UBND xã)",
    }
    for name, value in (defaults | parts).items():
        text = text.replace(f"{{{name}}}", value)
    return text


def test_a_decision_and_its_plan() -> None:
    text = decide()
    issuer = "Ủy ban nhân dân xã Suối Ngang"
    check_header(
        text, 1, doc_type="quyet_dinh", number="88", issuer=issuer, issued_day=12, attached_to=None,
        proposed_by="Trưởng phòng Văn hóa - Xã hội", signer_name="Trần Thị Mẫu", signer_title="Chủ tịch",
    )  # fmt: skip
    check_header(
        text, 2, doc_type="ke_hoach", number=None, symbol=None, code=None, place=None, issuer=issuer, issuer_level="xa",
        issued_on=date(2026, 6, 13), attached_to=1, is_draft=False, signer_name=None, signing_mode=None,
        title="Tổ chức phong trào thi đua “Việc tốt mỗi ngày”",
    )  # fmt: skip


def test_an_attached_plan_takes_its_decisions_date() -> None:
    text = decide(attached="(Ban hành kèm theo Quyết định số      /QĐ-UBND)")
    check_header(text, 2, issued_on=date(2026, 6, 12), is_draft=False)


def test_an_attached_plan_of_a_draft_is_a_draft() -> None:
    text = decide(
        number="", date="tháng 6 năm 2026", attached="(Kèm theo Quyết định số   /QĐ-UBND ngày   /6/2026 của UBND xã)"
    )
    check_header(text, 1, is_draft=True, number=None, issued_on=None)
    check_header(text, 2, is_draft=True, issued_year=2026, issued_month=6, issued_day=None)


@pytest.mark.parametrize(
    ("column", "decider"),
    [
        ("", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI NGANG"),
        ("", "ỦY BAN NHÂN DÂN XÃ SUỐI NGANG"),
        ("ỦY BAN NHÂN DÂN\nXÃ SUỐI NGANG", "CHỦ TỊCH UBND XÃ SUỐI NGANG"),
        ("CHỦ TỊCH\nỦY BAN NHÂN DÂN XÃ SUỐI NGANG", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI NGANG"),
    ],
)
def test_who_decides(column: str, decider: str) -> None:
    """When a Chairman decides, the issuer is the People's Committee."""
    check_header(decide(column, decider=decider), 1, issuer="Ủy ban nhân dân xã Suối Ngang", issuer_level="xa")


def test_a_plan_without_its_types_name() -> None:
    check_header(
        """
        ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
        Số: 15/KH-UBND
        Suối Ngang, ngày 12 tháng 6 năm 2026
        Triển khai Phong trào thi đua “Việc tốt mỗi ngày” giai đoạn 2026 - 2030
        Căn cứ Kế hoạch số 77/KH-UBND ngày 04/5/2026 của UBND tỉnh;
        I. MỤC ĐÍCH
        - Khơi dậy tinh thần.
        """,
        doc_type="ke_hoach",
        number="15",
        issued_day=12,
        title="Triển khai Phong trào thi đua “Việc tốt mỗi ngày” giai đoạn 2026 - 2030",
    )


def test_other_types() -> None:
    for name, doc_type in (
        ("CHƯƠNG TRÌNH", "chuong_trinh"),
        ("CHỈ THỊ", "chi_thi"),
        ("HƯỚNG DẪN", "huong_dan"),
        ("ĐỀ ÁN", "de_an"),
    ):
        check_header(
            f"UBND XÃ SUỐI NGANG\nSố: 3/X-UBND\n{name}\nVề một việc\nI. NỘI DUNG\n- Một việc.", doc_type=doc_type
        )


def test_a_department_names_itself_where_the_letterhead_is_lost() -> None:
    plan = "KẾ HOẠCH\nPhát triển hạ tầng số\nCăn cứ Luật Thanh tra ngày 25/6/2025;\n{}\nI. MỤC ĐÍCH\n- Một việc."
    named = plan.replace("{}", "Sở Xây dựng tỉnh Hòa Nam xây dựng Kế hoạch như sau:")
    check_header(named, issuer="Sở Xây dựng tỉnh Hòa Nam", issuer_level="tinh")
    asked = plan.replace("{}", "Sở Xây dựng tỉnh Hòa Nam phối hợp thực hiện các nội dung sau:")
    check_header(asked, issuer=None, issuer_level=None)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("PHÓ CHỦ TỊCH THỨ NHẤT", "Phó Chủ tịch thứ nhất"),
        ("PHÓ CHỦ TỊCH  THƯỜNG TRỰC", "Phó Chủ tịch Thường trực"),
        ("PHÓ CHỦ TỊCH", "Phó Chủ tịch"),
    ],
)
def test_a_deputys_rank(line: str, title: str) -> None:
    check_header(
        f"KẾ HOẠCH\nVề một việc\nI. NỘI DUNG\n- Một việc.\nKT. CHỦ TỊCH\n{line}\nTrần Thị Mẫu", signer_title=title
    )


@pytest.mark.parametrize(
    ("line", "attached", "month"),
    [
        ("ngày 15 tháng 54 năm 2026", "ngày 15/5/2026", 5),
        ("ngày 15 tháng 54 năm 2026", "ngày 15/6/2026", None),  # no 6 stands there
        ("ngày 15 tháng    năm 2026", "ngày 15/5/2026", None),  # a blank stays blank
    ],
)
def test_a_stamped_digit_is_settled_by_the_annex(line: str, attached: str, month: int | None) -> None:
    check_header(
        f"""
        ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
        Số: 15/QĐ-UBND
        Suối Ngang, {line}
        QUYẾT ĐỊNH
        Về một việc
        Điều 1. Ủy quyền theo Phụ lục.
        CHỦ TỊCH
        Trần Thị Mẫu
        PHỤ LỤC
        (Kèm theo Quyết định số 15/QĐ-UBND {attached} của UBND xã)
        """,
        issued_month=month,
    )


def test_the_last_word_of_a_broken_title() -> None:
    check_header(
        """
        KẾ HOẠCH
        Tổ chức phong trào thi đua tại xã Suối
        Ngang
        (Kèm theo Quyết định số 12/QĐ-UBND của UBND xã)
        I. NỘI DUNG
        - Một việc.
        """,
        title="Tổ chức phong trào thi đua tại xã Suối Ngang",
    )
