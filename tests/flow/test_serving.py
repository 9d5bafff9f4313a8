"""The server over a published database: pages, search, a file checked before it is issued, and what it refuses."""

import io
import os
import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from docx import Document
from starlette.testclient import TestClient

from pipelines.cli import main
from pipelines.serving.app import build_app
from pipelines.serving.publication import Publication
from pipelines.serving.settings import Settings
from pipelines.state import State

pytestmark = pytest.mark.flow

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "samples" / "inbox"
FAULTY = SAMPLES / "lam-dong" / "xa-bau-say" / "ke-hoach-83-bau-say.docx"
PUBLISHED = (
    "lam-dong/uy-ban-nhan-dan-tinh/quyet-dinh-1163-hoa-giang.docx",
    "lam-dong/xa-bau-say/ke-hoach-83-bau-say.docx",
    "lam-dong/xa-thac-vang/ke-hoach-29-thac-vang.pdf",
)
ORIGIN = "http://127.0.0.1:8765"
# A commune that names its province's decision alone: what that stands on is known from the warehouse only.
PLAN = """ỦY BAN NHÂN DÂN
XÃ SUỐI LANH

Số: 7/KH-UBND

Suối Lanh, ngày 12 tháng 5 năm 2026

KẾ HOẠCH

Triển khai Phong trào thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh”

Căn cứ Quyết định số 1163/QĐ-UBND ngày 24 tháng 4 năm 2026 của Ủy ban nhân dân tỉnh Hòa Giang ban hành Kế hoạch tổ chức
thực hiện Phong trào thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh”;

## I. MỤC ĐÍCH

1. Phát huy tinh thần sáng tạo của cán bộ và Nhân dân.
"""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state in which three samples have been read and judged."""
    root = tmp_path_factory.mktemp("server")
    for name in PUBLISHED:
        path = root / "state" / "inbox" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((SAMPLES / name).read_bytes())
    assert main(["run", "--state", str(root / "state")]) == 0
    return root / "state"


@pytest.fixture(scope="module")
def client(published: Path) -> Iterator[TestClient]:
    settings = Settings(state=State(published), upload_bytes=200_000)
    with TestClient(build_app(settings), base_url=ORIGIN) as opened:
        yield opened


def send(
    client: TestClient, name: str, content: bytes, *, origin: str | None = ORIGIN, token: str | None = None
) -> tuple[int, str]:
    """Fill in the form as a browser does: the page first, then the file with the page's token."""
    shown = client.get("/kiem-tra.html").text
    own = re.search(r'name="ma" value="([^"]+)"', shown)
    assert own is not None
    headers = {} if origin is None else {"Origin": origin}
    answer = client.post(
        "/kiem-tra.html",
        data={"ma": own[1] if token is None else token},
        files={"tep": (name, content)},
        headers=headers,
    )
    return answer.status_code, answer.text


@pytest.mark.parametrize(
    ("address", "heading"),
    [
        ("", "Tổng quan rà soát kế hoạch"),
        ("ke-hoach.html", "Mọi kế hoạch"),
        ("yeu-cau.html", "Các yêu cầu"),
        ("phong-trao.html", "Phong trào"),
        ("van-de.html", "Vấn đề đọc văn bản"),
        ("tai-ve.html", "Tải về"),
        ("tim-kiem.html", "Tìm kiếm toàn văn"),
        ("kiem-tra.html", "Kiểm tra tệp trước khi ban hành"),
        ("tinh/lam-dong.html", "Lâm Đồng"),
        ("yeu-cau/the-thuc-nd30.so-ky-hieu.html", "Đạt"),
        ("phong-trao/phong-trao-462.html", "phong trào"),
    ],
)
def test_every_kind_of_page_opens(client: TestClient, address: str, heading: str) -> None:
    answer = client.get(f"/{address}")
    assert answer.status_code == 200
    assert heading.lower() in answer.text.lower()


def test_no_page_holds_a_script_or_anything_from_outside(client: TestClient) -> None:
    for address in ("", "ke-hoach.html", "tim-kiem.html?q=ke+hoach", "kiem-tra.html", "yeu-cau.html"):
        shown = client.get(f"/{address}").text
        assert not re.search(r"<script(?![^>]*\ssrc=)", shown), address
        assert not re.search(r"\son[a-z]+=", shown), address
        assert not re.search(r"(?:src|href)=\"(?:https?:)?//", shown), address


def test_links_of_units_and_plans_lead_to_their_pages(client: TestClient) -> None:
    shown = client.get("/tinh/lam-dong.html").text
    for way in set(re.findall(r"\.\./((?:don-vi|ke-hoach)/[^\"#]+\.html)", shown)):
        assert client.get(f"/{way}").status_code == 200, way
    assert "Toàn văn" in client.get("/" + re.findall(r"\.\./(ke-hoach/[^\"#]+\.html)", shown)[0]).text


def test_the_list_of_plans_has_its_script(client: TestClient) -> None:
    answer = client.get("/du-lieu/ke-hoach.js")
    assert answer.text.startswith("window.rasoatPlans = [")
    assert "83/KH-UBND" in answer.text


def test_a_published_file_can_be_taken_and_nothing_else(client: TestClient) -> None:
    assert client.get("/tai-ve/plans.duckdb").content[8:12] == b"DUCK"
    assert client.get("/tai-ve/..%2Fwarehouse%2Fworking.duckdb").status_code == 404
    assert client.get("/tai-ve/latest.txt").status_code == 404
    assert client.get("/static/..%2Ftemplating.py").status_code == 404


def test_pictures_of_quoted_pages_are_shown(client: TestClient) -> None:
    plan = next(
        way
        for way in re.findall(r"(ke-hoach/[^\"#]+\.html)", client.get("/tinh/lam-dong.html").text)
        if "29-thac-vang" in client.get(f"/{way}").text
    )
    names = re.findall(r"trang/([^\"]+\.jpg)", client.get(f"/{plan}").text)
    assert names
    assert client.get(f"/trang/{names[0]}").content.startswith(b"\xff\xd8")
    assert client.get("/trang/..%2F..%2Fx.jpg").status_code == 404


def test_search_needs_no_accents_and_leads_to_the_passage(client: TestClient) -> None:
    shown = client.get("/tim-kiem.html", params={"q": "ke hoach"}).text
    assert "3 kế hoạch có nội dung cần tìm" in shown
    assert re.search(r'ke-hoach/[0-9a-f]+-\d+\.html#v-\d+"', shown)
    assert re.search(r"<mark>kế</mark> <mark>hoạch</mark>", shown, re.IGNORECASE)


def test_search_finds_names_codes_and_phrases(client: TestClient) -> None:
    def count(question: str) -> int:
        shown = client.get("/tim-kiem.html", params={"q": question}).text
        found = re.search(r"(\d+) kế hoạch có nội dung", shown)
        return int(found[1]) if found else 0

    assert count("bau say") == 1
    assert count("1163/QĐ-UBND") == 3
    assert count("“tổng kết phong trào vào năm 2029”") == 1
    assert count('"năm phong trào tổng kết"') == 0
    assert count("khongcotunay") == 0
    assert count("  ") == 0


def test_what_a_person_types_is_shown_as_text(client: TestClient) -> None:
    shown = client.get("/tim-kiem.html", params={"q": "<script>alert(1)</script>"}).text
    assert "<script>alert" not in shown
    assert "&lt;script&gt;" in shown


def test_a_plan_gets_its_verdicts_and_its_comments(client: TestClient) -> None:
    status, shown = send(client, "kế hoạch của tôi.docx", FAULTY.read_bytes())
    assert status == 200
    assert "Cần sửa" in shown
    assert "Có phần tổ chức thực hiện" in shown
    assert '<mark class="conflict"' in shown
    way = re.search(r'href="(kiem-tra/[\w-]+\.docx)"', shown)
    assert way is not None
    answer = client.get(f"/{way[1]}")
    assert "g%C3%B3p" not in answer.headers["content-disposition"]
    assert "k%E1%BA%BF%20ho%E1%BA%A1ch" in answer.headers["content-disposition"]
    assert len(list(Document(io.BytesIO(answer.content)).comments)) >= 3


def test_the_higher_plans_that_are_published_count_as_known(client: TestClient) -> None:
    _, shown = send(client, "kế hoạch.md", PLAN.encode())
    card = next(part for part in shown.split("<article") if "462/QĐ-TTg" in part.split("</h3>")[0])
    assert "inherited" in card.split(">")[0]


def test_a_pdf_gives_a_list_with_pages(client: TestClient) -> None:
    _, shown = send(client, "ke-hoach.pdf", (SAMPLES / PUBLISHED[2]).read_bytes())
    way = re.search(r'href="(kiem-tra/[\w-]+\.docx)"', shown)
    assert way is not None
    letter = Document(io.BytesIO(client.get(f"/{way[1]}").content))
    assert [cell.text for cell in letter.tables[0].rows[0].cells][1] == "Trang"


def test_an_unreadable_file_is_told_with_its_reason(client: TestClient) -> None:
    status, shown = send(client, "rỗng.docx", b"PK\x03\x04 no archive")
    assert status == 200
    assert "Không đọc được tệp" in shown
    assert "kiem-tra/" not in shown


def test_nothing_of_an_upload_stays(
    client: TestClient, published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = {path for path in published.rglob("*") if path.is_file()}
    status, shown = send(client, "một tệp chỉ để xem.md", PLAN.encode())
    assert (status, "Suối Lanh" in shown) == (200, True)
    assert {path for path in published.rglob("*") if path.is_file()} == before
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "content", "status", "told"),
    [
        ("to.docx", b"x" * 300_000, 413, "nặng quá"),
        ("bảng.xlsx", b"PK\x03\x04", 415, "Không kiểm tra được loại tệp này"),
        ("ma.exe", b"MZ", 415, "Không kiểm tra được loại tệp này"),
    ],
)
def test_a_file_that_is_too_big_or_no_plan_is_refused(
    client: TestClient, name: str, content: bytes, status: int, told: str
) -> None:
    answered, shown = send(client, name, content)
    assert (answered, told in shown) == (status, True)
    assert 'type="file"' in shown, "the form stands there for the next file"


def test_a_form_without_a_file_is_told(client: TestClient) -> None:
    client.get("/kiem-tra.html")
    answer = client.post("/kiem-tra.html", data={"ma": "x"}, headers={"Origin": ORIGIN})
    assert answer.status_code == 400
    assert "Chưa chọn tệp nào" in answer.text


@pytest.mark.parametrize("token", ["", "một mã khác"])
def test_a_form_without_the_token_is_refused(client: TestClient, token: str) -> None:
    status, shown = send(client, "kh.md", PLAN.encode(), token=token)
    assert status == 403
    assert "Cần sửa" not in shown


@pytest.mark.parametrize("origin", [None, "null", "http://example.org", "http://127.0.0.1:9999"])
def test_a_form_of_another_site_is_refused(client: TestClient, origin: str | None) -> None:
    assert send(client, "kh.md", PLAN.encode(), origin=origin)[0] == 403


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1.example.org", "", "example.org:8765"])
def test_a_foreign_host_name_is_refused(client: TestClient, host: str) -> None:
    answer = client.get("/", headers={"Host": host})
    assert answer.status_code == 400
    assert "83/KH-UBND" not in answer.text


def test_every_answer_has_the_headers(client: TestClient) -> None:
    for address in ("", "static/app.js", "khong-co.html", "kiem-tra/khong-co.docx"):
        headers = client.get(f"/{address}").headers
        assert "frame-ancestors 'none'" in headers["content-security-policy"], address
        assert "unsafe-inline" not in headers["content-security-policy"].split("style-src-attr")[0]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"


def test_the_token_cookie_stays_with_this_site(client: TestClient) -> None:
    client.cookies.clear()
    cookie = client.get("/kiem-tra.html").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


@pytest.mark.parametrize(
    "address", ["khong-co.html", "ke-hoach/khong-co.html", "tinh/khong-co.html", "kiem-tra/x.docx"]
)
def test_what_is_not_there_is_told_in_vietnamese(client: TestClient, address: str) -> None:
    answer = client.get(f"/{address}")
    assert answer.status_code == 404
    assert "Không thực hiện được yêu cầu" in answer.text


def test_a_new_publication_is_picked_up(published: Path) -> None:
    """The file is replaced, as publishing does; the page follows without a restart."""
    publication = Publication(State(published))
    before = len(publication.find_current().collection.plans)
    target = published / "published" / "plans.duckdb"
    newer = target.with_name("newer.duckdb")
    newer.write_bytes(target.read_bytes())
    with duckdb.connect(str(newer)) as con:
        con.execute("UPDATE instruments SET doc_type = 'cong_van' WHERE code = '83/KH-UBND'")
    kept = target.read_bytes()
    os.replace(newer, target)
    try:
        publication._looked_at = 0
        until = time.monotonic() + 20
        while len(publication.find_current().collection.plans) == before and time.monotonic() < until:
            time.sleep(0.1)
        assert len(publication.find_current().collection.plans) == before - 1
    finally:
        target.write_bytes(kept)


def test_serving_without_a_publication_ends_with_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--port", "0", "--state", str(tmp_path)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
