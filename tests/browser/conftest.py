"""The site of some sample plans, and a browser that may open files and nothing else."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from dagster import DagsterInstance
from playwright.sync_api import Browser, Page, Route, sync_playwright

from pipelines import execution
from pipelines.cli import main

FOLDERS = (
    "trung-uong/thu-tuong-chinh-phu",
    "lam-dong/uy-ban-nhan-dan-tinh",
    "lam-dong/phuong-an-lac-ha",
    "lam-dong/phuong-kenh-la",
    "lam-dong/xa-bau-say",
    "lam-dong/xa-lang-co",
    "lao-cai/xa-suoi-nghieng",
)
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    """The site over plans as PDF, Word and text of two provinces, and a file that is empty."""
    root = tmp_path_factory.mktemp("browser")
    for folder in FOLDERS:
        shutil.copytree(samples / folder, root / "inbox" / folder)
    (root / "inbox" / "lam-dong" / "xa-bau-say" / "rong.docx").write_bytes(b"")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(execution, "open_instance", lambda _: DagsterInstance.ephemeral())
        assert main(["run", "--state", str(root)]) == 0
    return root / "published" / "site"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium; in CI it must be there."""
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if path is None:
        reason = "chromium is not installed: apt install chromium"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(site: Path, browser: Browser) -> Iterator[Open]:
    """A page of the site in a window of its own; a request beyond files, or an error in a script, fails the test."""
    context = browser.new_context(viewport={"width": 1400, "height": 1000}, offline=True)
    troubles: list[str] = []

    def guard(route: Route) -> None:
        if route.request.url.startswith(("file:", "data:")):
            route.continue_()
            return
        troubles.append(f"request: {route.request.url}")
        route.abort()

    def open_at(address: str) -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: troubles.append(f"script: {error}"))
        page.on("requestfailed", lambda request: troubles.append(f"file: {request.url}"))
        page.on("console", lambda said: troubles.append(f"console: {said.text}") if said.type == "error" else None)
        path, mark, rest = address.partition("?") if "?" in address else address.partition("#")
        page.goto(f"{(site / path).as_uri()}{mark}{rest}")
        return page

    context.route("**/*", guard)
    yield open_at
    context.close()
    assert not troubles
