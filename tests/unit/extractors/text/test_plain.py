"""Text and Markdown files with the paragraphs that they are; ``B`` marks a bold one, ``[row,column]`` a cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.text.paragraphs import Paragraph, assemble_text
from extractors.text.plain import read_plain
from models.errors import UnreadableDocumentError

LONG = "Mỗi thôn chọn một việc khó, giao rõ người làm, ngày xong và cách kiểm tra, để cán bộ, công chức, " * 2


def show(paragraph: Paragraph) -> str:
    marks = ["B"] if paragraph.is_bold else []
    if cell := paragraph.cell:
        span = f"+{cell.columns_spanned - 1}" if cell.columns_spanned > 1 else ""
        marks.append(f"[{cell.row},{cell.column}{span}]")
    return " ".join([*marks, paragraph.text])


def read(text: str, *, is_markdown: bool = False) -> list[str]:
    return [show(paragraph) for paragraph in read_plain(text.encode(), is_markdown=is_markdown)]


WRAPPED = """\
**KẾ HOẠCH**

TỔ CHỨC PHONG TRÀO THI ĐUA “ĐỔI MỚI SÁNG TẠO” TRÊN ĐỊA BÀN XÃ HÒA SƠN
GIAI ĐOẠN 2026 - 2030

* (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 6 năm
2026 của Ủy ban nhân dân xã)*

**I. MỤC ĐÍCH,
YÊU CẦU**

**1.****
**Theo tài liệu của tỉnh, các cơ
quan, đơn vị tổ chức tuyên truyền về nội dung phong trào, báo cáo trước ngày
15. Việc tuyên truyền do Phòng Văn hóa
- Xã hội chủ trì theo Kế hoạch số 146/KH-
UBND của tỉnh.

- Cơ quan thực hiện: Phòng Kinh
tế; các thôn.

2. Ủy ban nhân
dân xã tổng hợp, trình Ủy
ban nhân dân tỉnh./.
"""


def test_wrapped_markdown() -> None:
    assert read(WRAPPED, is_markdown=True) == [
        "B KẾ HOẠCH",
        "TỔ CHỨC PHONG TRÀO THI ĐUA “ĐỔI MỚI SÁNG TẠO” TRÊN ĐỊA BÀN XÃ HÒA SƠN GIAI ĐOẠN 2026 - 2030",
        "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 6 năm 2026 của Ủy ban nhân dân xã)",
        "B I. MỤC ĐÍCH, YÊU CẦU",
        (
            "1. Theo tài liệu của tỉnh, các cơ quan, đơn vị tổ chức tuyên truyền về nội dung phong trào, báo cáo "
            "trước ngày 15. Việc tuyên truyền do Phòng Văn hóa - Xã hội chủ trì theo Kế hoạch số 146/KH-UBND của tỉnh."
        ),
        "- Cơ quan thực hiện: Phòng Kinh tế; các thôn.",
        "2. Ủy ban nhân dân xã tổng hợp, trình Ủy ban nhân dân tỉnh./.",
    ]


def test_sources_are_the_first_lines() -> None:
    paragraphs = read_plain(WRAPPED.encode(), is_markdown=True)
    assert [paragraph.source for paragraph in paragraphs] == ["l1", "l3", "l6", "l9", "l12", "l19", "l22"]


def test_items_of_one_block_stay_items() -> None:
    tiers = "- Khen thưởng sơ kết\n- + Bằng khen;\n- + Giấy khen.\n- Khen thưởng tổng kết\n\n- Cờ;\n\n- Giấy khen."
    text = f"{LONG}\n\n{tiers}"
    assert read(text)[1:] == [
        "- Khen thưởng sơ kết",
        "- + Bằng khen;",
        "- + Giấy khen.",
        "- Khen thưởng tổng kết",
        "- Cờ;",
        "- Giấy khen.",
    ]


@pytest.mark.parametrize(
    "pause",
    ["\n\n", "\n\n2\n\n", "\n\n- 2 -\n\n", "\n\f", "\n\nTrang 2/5\n\n", "\n2\n\f"],
)
def test_a_sentence_cut_by_a_page_is_joined(pause: str) -> None:
    text = f"1. {LONG}chuyển{pause}đổi số, chuyển đổi xanh.\n\n2. Phòng Kinh tế"
    assert read(text) == [f"1. {LONG}chuyển đổi số, chuyển đổi xanh.", "2. Phòng Kinh tế"]


def test_a_cut_emphasis_is_joined() -> None:
    assert read(f"{LONG}phát triển “*Chính*\n\n*quyền số*”, đẩy mạnh") == [
        f"{LONG}phát triển “Chính quyền số”, đẩy mạnh"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## 1. Mục đích\n\nnhằm tạo khí thế", ["B 1. Mục đích", "nhằm tạo khí thế"]),
        ("I. MỤC ĐÍCH\n\nnhằm tạo khí thế", ["I. MỤC ĐÍCH", "nhằm tạo khí thế"]),
        ("a) Cơ quan\n\nb) Doanh nghiệp", ["a) Cơ quan", "b) Doanh nghiệp"]),
        ("Nơi nhận:\n\nnhư trên;", ["Nơi nhận:", "như trên;"]),
        ("**1.**\n\nMục đích", ["1. Mục đích"]),
        ("1.\nMục đích", ["1. Mục đích"]),
        ("Kết thúc\n\n./.", ["Kết thúc ./."]),
        ("Thực hiện Kế hoạch số\n146/KH-UBND", ["Thực hiện Kế hoạch số 146/KH-UBND"]),
        ("Thực hiện Nghị quyết số\n\n03/NQ-CP", ["Thực hiện Nghị quyết số 03/NQ-CP"]),
        ("1. Nội dung chuyển đổi số\n\n100% cán bộ", ["1. Nội dung chuyển đổi số", "100% cán bộ"]),
        ("a) Chuyển đổi số\n1. Yêu cầu hằng năm\n10 việc", ["a) Chuyển đổi số", "1. Yêu cầu hằng năm", "10 việc"]),
        ("Nhiệm vụ theo mục\n\n2. Phòng Kinh tế", ["Nhiệm vụ theo mục", "2. Phòng Kinh tế"]),
        ("Tổng kết vào quý\nIV/2030", ["Tổng kết vào quý IV/2030"]),
        ("Nhiệm vụ theo quý\nIV. KINH PHÍ", ["Nhiệm vụ theo quý", "IV. KINH PHÍ"]),
    ],
)
def test_what_is_joined_across_a_blank_line(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**\n\n**Trần Văn Thí Dụ**",
            ["B KT. CHỦ TỊCH", "B PHÓ CHỦ TỊCH", "B Trần Văn Thí Dụ"],
        ),
        ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Thí Dụ", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Văn Thí Dụ"]),
        (
            "KẾ HOẠCH\nTổ chức phong trào thi đua\n(Kèm theo Quyết định số 5/QĐ-UBND\ncủa xã)\n\nThực hiện",
            ["KẾ HOẠCH", "Tổ chức phong trào thi đua", "(Kèm theo Quyết định số 5/QĐ-UBND của xã)", "Thực hiện"],
        ),
        (
            "**Ban hành Kế hoạch thi đua  \n“Đổi mới sáng tạo”  \ntrên địa bàn xã**",
            ["B Ban hành Kế hoạch thi đua “Đổi mới sáng tạo” trên địa bàn xã"],
        ),
        (
            "KẾ HOẠCH\nPhong trào thi đua tại xã\nThực hiện Luật Thanh tra ngày 25/6/2025.",
            ["KẾ HOẠCH", "Phong trào thi đua tại xã", "Thực hiện Luật Thanh tra ngày 25/6/2025."],
        ),
        (
            "KẾ HOẠCH\nTuyên truyền, phổ biến và tổ chức\nThực hiện Phong trào thi đua tại xã",
            ["KẾ HOẠCH", "Tuyên truyền, phổ biến và tổ chức Thực hiện Phong trào thi đua tại xã"],
        ),
        ("QUYẾT ĐỊNH:\nĐiều 1. Ban hành\nĐiều 2. Hiệu lực", ["QUYẾT ĐỊNH:", "Điều 1. Ban hành", "Điều 2. Hiệu lực"]),
    ],
)
def test_titles_and_signatures(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_lines_of_a_file_without_blank_lines() -> None:
    lines = [
        "KẾ HOẠCH",
        "I. MỤC ĐÍCH",
        "1. Mục đích",
        LONG.strip(),
        "2. Yêu cầu",
        "- Một",
        "- Hai",
        "Nơi nhận:",
        "- Như trên.",
    ]
    assert read("\n".join(lines)) == lines


def test_a_wrapped_file_without_blank_lines() -> None:
    text = """\
I. MỤC ĐÍCH
1. Mục đích
- Mỗi thôn chọn một việc khó, giao rõ người làm, ngày xong và cách kiểm
tra, để cán bộ, công chức, viên chức và Nhân dân trên địa bàn do Phòng Văn hóa
- Xã hội chủ trì.
- Phát huy sức mạnh đại đoàn kết.
2. Yêu cầu
Phong trào được triển khai sâu rộng, thiết thực, hiệu quả, đúng quy định của
Luật Thi đua, khen thưởng.
                                      2
Các thôn báo cáo đúng hạn."""
    assert read(text) == [
        "I. MỤC ĐÍCH",
        "1. Mục đích",
        (
            "- Mỗi thôn chọn một việc khó, giao rõ người làm, ngày xong và cách kiểm tra, để cán bộ, công chức, "
            "viên chức và Nhân dân trên địa bàn do Phòng Văn hóa - Xã hội chủ trì."
        ),
        "- Phát huy sức mạnh đại đoàn kết.",
        "2. Yêu cầu",
        "Phong trào được triển khai sâu rộng, thiết thực, hiệu quả, đúng quy định của Luật Thi đua, khen thưởng.",
        "Các thôn báo cáo đúng hạn.",
    ]


CRAWLED = """\
|
**ỦY BAN NHÂN
DÂN **
XÃ HÒA SƠN
-------
|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số:
12/KH-UBND
|
*Hòa Sơn, ngày
05 tháng 6 năm 2026*
|

** **

**KẾ HOẠCH**

|
* *
*Nơi nhận:*
- Sở Nội vụ;
- Lưu: VT.
09 KH
|
**TM. ỦY BAN NHÂN
DÂN**
KT. CHỦ TỊCH
**PHÓ CHỦ TỊCH**
**Trần Văn Thí Dụ**
|
"""


def test_crawled_header_and_closing() -> None:
    assert read(CRAWLED, is_markdown=True) == [
        "B ỦY BAN NHÂN DÂN",
        "XÃ HÒA SƠN",
        "Số: 12/KH-UBND",
        "B CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Hòa Sơn, ngày 05 tháng 6 năm 2026",
        "B KẾ HOẠCH",
        "Nơi nhận:",
        "- Sở Nội vụ;",
        "- Lưu: VT.",
        "09 KH",
        "B TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "B PHÓ CHỦ TỊCH",
        "B Trần Văn Thí Dụ",
    ]


def crawl(*rows: list[str]) -> str:
    """A table as a crawler leaves it."""
    return "".join("|\n" + "".join(f"{cell}\n|\n" if cell else "|\n" for cell in row) for row in rows)


def test_crawled_data_table() -> None:
    table = crawl(
        ["**STT**", "**Nhiệm vụ**", "**Chủ trì**", "**Thời hạn**"],
        ["I", "Nhóm nhiệm vụ một"],
        ["1", "Xây dựng\nkế hoạch", "Phòng Văn hóa", "Quý II"],
        ["2", "Tổng kết", "", "2030"],
        ["Ghi chú chung"],
    )
    assert read(f"Phụ lục nhiệm vụ\n\n{table}\nSau bảng.", is_markdown=True) == [
        "Phụ lục nhiệm vụ",
        "B [0,0] STT",
        "B [0,1] Nhiệm vụ",
        "B [0,2] Chủ trì",
        "B [0,3] Thời hạn",
        "[1,0] I",
        "[1,1+2] Nhóm nhiệm vụ một",
        "[2,0] 1",
        "[2,1] Xây dựng kế hoạch",
        "[2,2] Phòng Văn hóa",
        "[2,3] Quý II",
        "[3,0] 2",
        "[3,1] Tổng kết",
        "[3,3] 2030",
        "[4,0+3] Ghi chú chung",
        "Sau bảng.",
    ]


CELLS = st.lists(
    st.tuples(st.sampled_from(["việc a", "việc b"]), st.sampled_from(["", "xã"]), st.sampled_from(["2026", "2027"])),
    min_size=1,
    max_size=12,
)


@given(CELLS)
def test_empty_cells_are_found(rows: list[tuple[str, str, str]]) -> None:
    table = crawl(["TT", "Việc", "Ai", "Năm"], *([str(index), *row] for index, row in enumerate(rows, start=1)))
    paragraphs = read_plain(table.encode(), is_markdown=True)[4:]
    found = {(p.cell.row, p.cell.column): p.text for p in paragraphs if p.cell}
    expected = {
        (index, column): text
        for index, row in enumerate(rows, start=1)
        for column, text in enumerate((str(index), *row))
        if text
    }
    assert found == expected


def test_markdown_table() -> None:
    text = """\
| STT | Nhiệm vụ | Chủ trì |
|-----|:--------:|---------|
| 1 | Xây dựng **kế hoạch**<br>phát động | Phòng \\| Ban |
| 2 | Sơ kết |  |
"""
    assert read(text, is_markdown=True) == [
        "[0,0] STT",
        "[0,1] Nhiệm vụ",
        "[0,2] Chủ trì",
        "[1,0] 1",
        "[1,1] Xây dựng kế hoạch phát động",
        "[1,2] Phòng | Ban",
        "[2,0] 2",
        "[2,1] Sơ kết",
    ]


def test_table_set_by_tabs() -> None:
    assert read("STT\tNhiệm vụ\tChủ trì\n1\tSơ kết\tVăn phòng\n\nSau bảng.") == [
        "[0,0] STT",
        "[0,1] Nhiệm vụ",
        "[0,2] Chủ trì",
        "[1,0] 1",
        "[1,1] Sơ kết",
        "[1,2] Văn phòng",
        "Sau bảng.",
    ]


def test_columns_set_by_blanks() -> None:
    text = """\
 ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   XÃ HÒA SƠN                      Độc lập - Tự do - Hạnh phúc
 Số: 12/KH-UBND                Hòa Sơn, ngày 05 tháng 6 năm 2026

                     KẾ HOẠCH

Nơi nhận:                               TM. ỦY BAN NHÂN DÂN
- Sở Nội vụ;                                 CHỦ TỊCH
- Lưu: VT.

                                        Trần Văn Thí Dụ
"""
    assert read(text) == [
        "ỦY BAN NHÂN DÂN",
        "XÃ HÒA SƠN",
        "Số: 12/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Hòa Sơn, ngày 05 tháng 6 năm 2026",
        "KẾ HOẠCH",
        "Nơi nhận:",
        "- Sở Nội vụ;",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Trần Văn Thí Dụ",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1258"])
def test_encodings(encoding: str) -> None:
    text = "Kê hoach thi đua\n\nđôi mơi sang tao"
    paragraphs = read_plain(text.encode(encoding), is_markdown=False)
    assert paragraphs[0].text.startswith("Kê hoach thi đua")


def test_bytes_that_are_no_text() -> None:
    with pytest.raises(UnreadableDocumentError) as caught:
        read_plain(b"\x00\x01\x02\x03\xff\xfe\x80", is_markdown=False)
    assert caught.value.code == "unknown_encoding"


MARKED = st.text(st.sampled_from("aB1đ.,;:()-+*_#|`>[]<&\\/ \n\f\u00a0\u0301"), max_size=120)


@given(MARKED, st.booleans())
def test_any_text_is_read(text: str, is_markdown: bool) -> None:
    joined, lines = assemble_text(read_plain(text.encode(), is_markdown=is_markdown))
    assert [line.span.text_of(joined) for line in lines] == (joined.split("\n") if joined else [])


WORDS = st.lists(
    st.sampled_from(["thi", "đua", "khen", "thưởng", "chuyển", "đổi", "số", "xã,"]), min_size=3, max_size=60
)


@given(st.lists(WORDS, min_size=1, max_size=6), st.integers(min_value=45, max_value=100))
def test_wrapping_is_undone(paragraphs: list[list[str]], width: int) -> None:
    expected = [f"{index}. Việc {' '.join(words)}." for index, words in enumerate(paragraphs, start=1)]
    wrapped = "\n\n".join(wrap(paragraph, width) for paragraph in expected)
    assert read(wrapped, is_markdown=True) == expected


def wrap(text: str, width: int) -> str:
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def test_marks_in_brackets_and_before_a_slash_begin_items() -> None:
    lines = [
        "1/ Tuyên truyền sâu rộng về phong trào trong cán bộ, công chức và Nhân dân, gắn với nhiệm vụ được giao;",
        "a/ Trên loa truyền thanh của thôn, mỗi tuần hai buổi, vào đầu giờ sáng và cuối giờ chiều hằng ngày;",
        "(1) Công an xã chủ trì, phối hợp với các thôn tuyên truyền, vận động Nhân dân chấp hành pháp luật;",
        "(2) Trạm Y tế xã tổ chức khám, tư vấn sức khỏe cho người cao tuổi, mỗi quý ít nhất một lần tại thôn.",
    ]
    assert read("\n".join(lines)) == lines


def test_marks_in_brackets_inside_a_sentence_begin_nothing() -> None:
    sentence = (
        "Nội dung thi đua gồm: (1) Tuyên truyền sâu rộng về phong trào trong cán bộ, công chức và Nhân dân;\n"
        "(2) Đào tạo, bồi dưỡng kỹ năng số cho người lao động, học sinh, sinh viên và người cao tuổi ở thôn;\n"
        "(3) Sơ kết, tổng kết, khen thưởng kịp thời các điển hình tiên tiến trong quá trình thực hiện."
    )
    assert read(sentence) == [sentence.replace("\n", " ")]
