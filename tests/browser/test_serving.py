"""The server as a person uses it: search, a plan dropped on the page, its verdict, its comments taken along."""

import base64
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, Route, expect

from pipelines.commands.serve import open_port
from pipelines.serving.app import build_app
from pipelines.serving.settings import HOST, Settings
from pipelines.state import State

pytestmark = pytest.mark.browser
START_WITHIN_S = 60
# Drops a file on the form, as a hand does: the browser builds the event.
DROP = """([name, content]) => {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const carried = new DataTransfer();
  carried.items.add(new File([bytes], name));
  document.getElementById("gui-tep").dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true }));
}"""


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where the server answers: a free port of this machine."""
    listening = open_port(HOST, 0)
    app = build_app(Settings(state=State(site.parent.parent)))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    until = time.monotonic() + START_WITHIN_S
    while not server.started and time.monotonic() < until:
        time.sleep(0.05)
    assert server.started
    yield f"http://{HOST}:{listening.getsockname()[1]}/"
    server.should_exit = True
    thread.join(START_WITHIN_S)


@pytest.fixture
def page(address: str, browser: Browser) -> Iterator[Page]:
    """A window that may ask the server and nobody else; what the policy of the pages forbids fails the test."""
    context = browser.new_context(viewport={"width": 1300, "height": 900})
    troubles: list[str] = []

    def guard(route: Route) -> None:
        if route.request.url.startswith((address, "data:")):
            route.continue_()
            return
        troubles.append(f"request: {route.request.url}")
        route.abort()

    context.route("**/*", guard)
    opened = context.new_page()
    opened.on("pageerror", lambda error: troubles.append(f"script: {error}"))
    opened.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
    yield opened
    context.close()
    assert not troubles


def test_pages_are_as_on_the_site_and_keep_their_own_policy(page: Page, address: str) -> None:
    for name in ("", "ke-hoach.html", "yeu-cau.html", "phong-trao.html", "van-de.html", "tai-ve.html"):
        page.goto(f"{address}{name}")
        expect(page.get_by_role("link", name="Kiểm tra tệp")).to_be_visible()
    page.goto(f"{address}ke-hoach.html")
    page.get_by_label("Tìm", exact=True).fill("bau say")
    expect(page.locator("#dem")).to_contain_text("kế hoạch")
    page.locator("#bang tbody a").first.click()
    expect(page.get_by_role("heading", name="Toàn văn")).to_be_visible()


def test_search_leads_to_the_highlighted_passage(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_label("Tìm kế hoạch, đơn vị, câu chữ").fill("tong ket phong trao vao nam 2029")
    page.keyboard.press("Enter")
    expect(page.locator(".hits mark").first).to_be_visible()
    page.locator(".hits a").first.click()
    expect(page.locator(".text p.here")).to_contain_text("tổng kết phong trào vào năm 2029")


def test_a_plan_dropped_on_the_page_gets_its_verdict(page: Page, address: str, samples: Path, tmp_path: Path) -> None:
    plan = samples / "lam-dong" / "xa-bau-say" / "ke-hoach-83-bau-say.docx"
    page.goto(f"{address}kiem-tra.html")
    page.evaluate(DROP, ["kế hoạch.docx", base64.b64encode(plan.read_bytes()).decode()])
    expect(page.get_by_role("heading", name="Kế hoạch 83/KH-UBND")).to_be_visible(timeout=60_000)
    expect(page.locator("article.conflict")).to_contain_text("Tổng kết năm 2030")
    page.locator("article.conflict a.quote").click()
    expect(page.locator("mark.lit").first).to_be_in_viewport()
    with page.expect_download() as waited:
        page.get_by_role("link", name="Tải kế hoạch kèm góp ý").click()
    assert waited.value.suggested_filename == "kế hoạch.gop-y.docx"
    waited.value.save_as(tmp_path / "a.docx")
    assert (tmp_path / "a.docx").read_bytes().startswith(b"PK")


def test_a_file_that_is_no_plan_is_told_on_the_form(page: Page, address: str, tmp_path: Path) -> None:
    table = tmp_path / "bảng.docx"
    table.write_bytes(b"")
    page.goto(f"{address}kiem-tra.html")
    page.locator("#tep").set_input_files(table)
    page.get_by_role("button", name="Kiểm tra").click()
    expect(page.get_by_role("alert")).to_contain_text("Không đọc được tệp")
