"""Task tables of whole files: Word with merged cells, Markdown in both shapes, a PDF over two pages."""

from pathlib import Path

from extractors.facts import extract
from extractors.structure import divide
from extractors.text import read
from models.facts import InstrumentFacts
from tests.unit.extractors.text.docx_building import build_docx, cell, para, row, run, table
from tests.unit.extractors.text.pdf_building import Page, build_pdf

MERGE_FROM = '<w:vMerge w:val="restart"/>'
MERGED = "<w:vMerge/>"
WIDE = '<w:gridSpan w:val="{}"/>'
HEAD = ("KẾ HOẠCH", "Chuyển đổi số năm 2026", "I. NHIỆM VỤ")


def read_file(path: Path, content: bytes) -> InstrumentFacts:
    path.write_bytes(content)
    text = read(path)
    (facts,) = extract(text, divide(text)).instruments
    return facts


def list_duties(facts: InstrumentFacts) -> list[tuple[str | None, ...]]:
    rows = [row for row in facts.responsibilities if row.origin == "table"]
    return [(row.text, row.actor, row.coordinating, row.deadline, row.product) for row in rows]


def list_dates(facts: InstrumentFacts) -> list[tuple[object, ...]]:
    return [(row.kind.value, row.year, row.quarter, row.month, row.day, row.actor) for row in facts.milestones]


def test_word_with_a_header_of_two_rows_group_rows_and_a_merged_deadline(tmp_path: Path) -> None:
    body = "".join(para(run(line)) for line in HEAD) + table(
        row(
            cell("TT", properties=MERGE_FROM),
            cell("Nội dung", properties=MERGE_FROM),
            cell("Phân công thực hiện", properties=WIDE.format(2)),
            cell("Thời gian", properties=MERGE_FROM),
        ),
        row(
            cell("", properties=MERGED),
            cell("", properties=MERGED),
            cell("Chủ trì"),
            cell("Phối hợp"),
            cell("", properties=MERGED),
        ),
        row(cell("I"), cell("Thể chế", properties=WIDE.format(4))),
        row("1", "Ban hành kế hoạch", "Văn phòng", "Các thôn", cell("Quý II/2026", properties=MERGE_FROM)),
        row("2", cell("Báo cáo", "kết quả"), cell("- Văn phòng;", "- Công an xã"), "", cell("", properties=MERGED)),
        row(cell("II. Hạ tầng", properties=WIDE.format(5))),
        row("3", "Lắp đường truyền", "nt", "Công ty viễn thông", "Thường xuyên"),
    )
    facts = read_file(tmp_path / "a.docx", build_docx(body))
    assert list_duties(facts) == [
        ("Ban hành kế hoạch", "Văn phòng", "Các thôn", "Quý II/2026", None),
        ("Báo cáo kết quả", "Văn phòng; Công an xã", None, "Quý II/2026", None),
        ("Lắp đường truyền", "Văn phòng; Công an xã", "Công ty viễn thông", "Thường xuyên", None),
    ]
    assert list_dates(facts) == [
        ("ban_hanh_ke_hoach", 2026, 2, None, None, "Văn phòng"),
        ("bao_cao", 2026, 2, None, None, "Văn phòng; Công an xã"),
    ]


def test_word_without_a_task_table_gives_none(tmp_path: Path) -> None:
    body = "".join(para(run(line)) for line in HEAD) + table(
        row("TT", "Nội dung", "Đơn vị tính", "Thành tiền"), row("1", "Băng rôn", "cái", "400.000")
    )
    facts = read_file(tmp_path / "a.docx", build_docx(body))
    assert list_duties(facts) == []
    assert list_dates(facts) == []


def test_markdown_with_bars(tmp_path: Path) -> None:
    lines = [
        *HEAD,
        "",
        "| Nhiệm vụ | Cơ quan thực hiện | Thời gian |",
        "|---|---|---|",
        "| Tổng kết | Văn phòng | Trước ngày 20/12/2026 |",
        "| Thu gom rác | Các thôn | Hằng tháng |",
    ]
    facts = read_file(tmp_path / "a.md", "\n".join(lines).encode())
    assert list_duties(facts) == [
        ("Tổng kết", "Văn phòng", None, "Trước ngày 20/12/2026", None),
        ("Thu gom rác", "Các thôn", None, "Hằng tháng", None),
    ]
    assert list_dates(facts) == [("tong_ket", 2026, None, 12, 20, "Văn phòng")]


def test_a_table_left_by_a_crawler(tmp_path: Path) -> None:
    cells = ("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Sản phẩm"), ("1", "Viết tin", "Văn phòng", "Bài viết")
    table_lines = [line for texts in cells for text in texts for line in ("|", text)]
    crawled = [line for row_at in (0, 8) for line in [*table_lines[row_at : row_at + 8], "|"]]
    facts = read_file(tmp_path / "a.md", "\n".join([*HEAD, "", *crawled, ""]).encode())
    assert list_duties(facts) == [("Viết tin", "Văn phòng", None, None, "Bài viết")]


def test_a_pdf_over_two_pages_with_the_header_repeated(tmp_path: Path) -> None:
    columns = [60.0, 100.0, 330.0, 440.0, 540.0]
    header = ("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn")

    def fill(page: Page, y: float, texts: tuple[str, ...]) -> None:
        for x, text in zip(columns, texts, strict=False):
            page.text(x + 5, y, text, size=12)

    first, second = Page(), Page()
    for y, line in zip((60, 90, 120), HEAD, strict=True):
        first.text(85, y, line)
    first.grid(columns, [700, 730, 780])
    fill(first, 720, header)
    fill(first, 750, ("1", "Viết tin", "Văn phòng", "Tháng 6/2026"))
    second.grid(columns, [80, 110, 160])
    fill(second, 100, header)
    fill(second, 130, ("2", "Sơ kết phong trào", "Công an xã", "Quý IV/2026"))
    facts = read_file(tmp_path / "a.pdf", build_pdf(first, second))
    assert list_duties(facts) == [
        ("Viết tin", "Văn phòng", None, "Tháng 6/2026", None),
        ("Sơ kết phong trào", "Công an xã", None, "Quý IV/2026", None),
    ]
    assert list_dates(facts) == [
        ("khac", 2026, None, 6, None, "Văn phòng"),
        ("so_ket", 2026, 4, None, None, "Công an xã"),
    ]
