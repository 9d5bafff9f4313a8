"""Marks go, letters stay: each block with what a reader sees of it; ``B`` before a line that is bold."""

import pytest

from extractors.text.markdown import strip_heading, strip_marks

BLOCKS = [
    ("**1.****\n**Theo tài liệu", ["1.", "Theo tài liệu"]),
    ("**6**.\nTổ chức triển khai", ["6.", "Tổ chức triển khai"]),
    ("**1**. **Mục đích**", ["B 1. Mục đích"]),
    ("**Điều 1. **Ban\nhành kèm theo", ["Điều 1. Ban", "hành kèm theo"]),
    ("**I. MỤC ĐÍCH,\nYÊU CẦU**", ["B I. MỤC ĐÍCH,", "B YÊU CẦU"]),
    ("**- **Triển khai rà soát", ["- Triển khai rà soát"]),
    ("*-* Bộ Y tế (b/c);", ["- Bộ Y tế (b/c);"]),
    ("** **", []),
    ("* *", []),
    ("****", []),
    ("**ỦY BAN NHÂN DÂN\n**\nXÃ HÒA SƠN", ["B ỦY BAN NHÂN DÂN", "XÃ HÒA SƠN"]),
    ("*a) Trồng cây*, *chăm hoa*", ["a) Trồng cây, chăm hoa"]),
    ("*d) Trang trại\nkiểu mẫu:* Vườn rau", ["d) Trang trại", "kiểu mẫu: Vườn rau"]),
    ("* (Biểu mẫu báo cáo\nkèm theo Quyết định này).*", ["(Biểu mẫu báo cáo", "kèm theo Quyết định này)."]),
    ("năm 2021 của* *xã về quỹ", ["năm 2021 của xã về quỹ"]),
    ("* Kinh phí\n* Nhân lực *tại chỗ*", ["* Kinh phí", "* Nhân lực tại chỗ"]),
    ("Chỉ tiêu (*) và (**)", ["Chỉ tiêu (*) và (**)"]),
    ("Diện tích 2*3 m", ["Diện tích 2*3 m"]),
    ("“_Bình dân học vụ số_” và __Nhân dân__", ["“Bình dân học vụ số” và Nhân dân"]),
    ("Số: ____/KH-UBND", ["Số: ____/KH-UBND"]),
    ("tệp ke_hoach_so_2.txt", ["tệp ke_hoach_so_2.txt"]),
    (r"1\. Một \- hai", ["1. Một - hai"]),
    ("xem [trang này](https://example.org/a_b) và [1]", ["xem trang này và [1]"]),
    ("![ảnh](x.png)", []),
    ("<b>Nơi nhận</b>&nbsp;&amp; nghiên cứu R&D", ["Nơi nhận\xa0& nghiên cứu R&D"]),
    ("một<br>hai<br/>ba", ["một", "hai", "ba"]),
    ("> Trích dẫn", ["Trích dẫn"]),
    ("`mã` và <https://example.org>", ["mã và https://example.org"]),
    ("a < b và c > d", ["a < b và c > d"]),
]


@pytest.mark.parametrize(("block", "expected"), BLOCKS)
def test_blocks(block: str, expected: list[str]) -> None:
    lines = strip_marks(list(enumerate(block.split("\n"), start=1)))
    assert [f"B {line.text}" if line.is_bold else line.text for line in lines] == expected


def test_a_break_inside_an_emphasis_glues() -> None:
    first, second, third = strip_marks([(4, "**CỘNG HÒA XÃ HỘI"), (5, "CHỦ NGHĨA VIỆT NAM**"), (6, "Độc lập")])
    assert (first.is_glued, second.is_glued, third.is_glued) == (False, True, False)
    assert (first.number, second.number, third.number) == (4, 5, 6)


@pytest.mark.parametrize(
    ("raw", "heading"),
    [
        ("## 2. Yêu cầu", "2. Yêu cầu"),
        ("#### IV. GIẢI PHÁP ##", "IV. GIẢI PHÁP"),
        ("## **2. Sở Nội vụ**", "**2. Sở Nội vụ**"),
        ("#hashtag", None),
        ("####### bảy dấu", None),
        ("C# là gì", None),
    ],
)
def test_headings(raw: str, heading: str | None) -> None:
    assert strip_heading(raw) == heading
