"""Text files without blank lines, in columns, or with blanks that do not break: the paragraphs that they hold."""

import pytest

from extractors.text.plain import read_plain


def read(text: str, *, is_markdown: bool = False) -> list[str]:
    return [paragraph.text for paragraph in read_plain(text.encode(), is_markdown=is_markdown)]


LEAD_IN = "Ủy ban nhân dân xã Suối Mơ ban hành Kế hoạch với các nội dung sau:"


def test_a_dense_title_ends_before_the_bases() -> None:
    law = "Thực hiện Luật Phòng, chống ma túy ngày 30/3/2021;"
    head = "## KẾ HOẠCH\n**Phòng, chống ma túy năm 2026**"
    text = f"{head}\n{law}\n{LEAD_IN}\n### I. MỤC ĐÍCH\nGiữ xóm bình yên.\nDạy nghề."
    expected = [
        "KẾ HOẠCH",
        "Phòng, chống ma túy năm 2026",
        law,
        LEAD_IN,
        "I. MỤC ĐÍCH",
        "Giữ xóm bình yên.",
        "Dạy nghề.",
    ]
    assert read(text, is_markdown=True) == expected


def test_a_dense_title_ends_before_the_lead_in() -> None:
    text = f"KẾ HOẠCH\nKiểm tra việc tiết kiệm điện\ntrên địa bàn xã\n{LEAD_IN}\nI. MỤC ĐÍCH"
    assert read(text) == ["KẾ HOẠCH", "Kiểm tra việc tiết kiệm điện trên địa bàn xã", LEAD_IN, "I. MỤC ĐÍCH"]


def test_a_title_of_two_lines_stays_one() -> None:
    text = "KẾ HOẠCH\n\nThực hiện Phong trào thi đua xanh\nTổ dân phố kiểu mẫu năm 2026\n\nCăn cứ Luật Đất đai;"
    assert read(text)[1:] == ["Thực hiện Phong trào thi đua xanh Tổ dân phố kiểu mẫu năm 2026", "Căn cứ Luật Đất đai;"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a) Công an xã\na.1) Tuần tra đêm\na.2) Trực chốt", ["a) Công an xã", "a.1) Tuần tra đêm", "a.2) Trực chốt"]),
        ("b. Các thôn\n\nb1. họp dân\n\nb2. báo cáo", ["b. Các thôn", "b1. họp dân", "b2. báo cáo"]),
        ("Theo điểm\na.1) Điều 2 của Quy chế", ["Theo điểm a.1) Điều 2 của Quy chế"]),
        ("(1) Mục đích\n\n(a) Giữ rừng\n\n(b) Trồng cây", ["(1) Mục đích", "(a) Giữ rừng", "(b) Trồng cây"]),
        ("Hồ sơ có (a) đơn và\n\n(b) bản vẽ", ["Hồ sơ có (a) đơn và (b) bản vẽ"]),
        ("(1)\nMục đích\n(2)\nYêu cầu", ["(1) Mục đích", "(2) Yêu cầu"]),
    ],
)
def test_marks_of_letters_and_brackets(text: str, expected: list[str]) -> None:
    assert read(text) == expected


NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


@pytest.mark.parametrize("blank", [" ", "\u00a0"])
def test_a_letterhead_with_room_for_the_number(blank: str) -> None:
    text = (
        f"UBND TỈNH ĐẠI TRƯỜNG    {NATION}\nSỞ NỘI VỤ               Độc lập - Tự do - Hạnh phúc\n"
        "Số:      /KH-SNV        Đại Trường, ngày     tháng 9 năm 2026\n\nKẾ HOẠCH"
    )
    assert [" ".join(line.split()) for line in read(text.replace(" ", blank))] == [
        "UBND TỈNH ĐẠI TRƯỜNG",
        "SỞ NỘI VỤ",
        "Số: /KH-SNV",
        NATION,
        "Độc lập - Tự do - Hạnh phúc",
        "Đại Trường, ngày tháng 9 năm 2026",
        "KẾ HOẠCH",
    ]


@pytest.mark.parametrize("number", ["Số:      /KH-UBND", "Số: 15/KH-UBND"])
def test_number_and_date_alone_in_one_line(number: str) -> None:
    date = "Suối Mơ, ngày     tháng 9 năm 2026"
    assert read(f"{number}       {date}\n\nKẾ HOẠCH") == [number, date, "KẾ HOẠCH"]


def test_room_for_a_day_alone_is_no_column() -> None:
    line = "Số:      /QĐ-UBND ngày     tháng     năm 2026 của Chủ tịch xã Suối Mơ"
    assert read(f"(Kèm theo Quyết định)\n\n{line}")[1:] == [line]


def test_unbreakable_blanks_are_blanks() -> None:
    text = "Nơi nhận:          CHỦ TỊCH\n- Như trên;\n- Lưu: VT.         Lê Thị Ví Dụ"
    found = read(text.replace(" ", "\u00a0"))
    assert found == ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "CHỦ TỊCH", "Lê Thị Ví Dụ"]


CUT = (
    "Phong trào được triển khai liên tục theo từng năm công tác ở mọi\nthôn trong xã.\n\n"
    "Các đoàn thể vận động hội viên giữ gìn vệ sinh, trồng hoa và chăm\nsóc cây xanh.\n\n"
    "Đài truyền thanh dành thời lượng nêu gương người tốt việc tốt, phê\nbình nơi làm chậm.\n\n"
)


def test_few_cut_sentences_show_the_width() -> None:
    short = "".join(f"- Việc {count} của thôn.\n\n" for count in range(2, 22))
    last = "Tổng kết vào cuối năm 2030 do xã chủ trì, các thôn dự tổng kết\nPhong trào trong quý III."
    assert read(f"{CUT}{short}{last}")[-1] == last.replace("\n", " ")


def test_short_lines_do_not_show_a_width() -> None:
    lines = ["Nhà văn hóa thôn mở cửa hằng ngày", "Sân chơi trẻ em có người trông nom", "Đường làng sáng đèn mỗi đêm"]
    assert read("\n".join(lines * 4)) == lines * 4
