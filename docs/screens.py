"""The pictures of docs/images, made anew from the sample plans: `python -m docs.screens [NAME…]`.

Needs Chromium and LibreOffice beside the libraries of the tests; nothing else of the project needs Chromium but the
browser tests. Takes about two minutes: one run over the samples, then a picture each. The samples are copied to
a folder of their own first, so that no path of this machine stands in a picture.
"""

import html
import io
import os
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pypdfium2
from PIL import Image
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
LARGEST = 200_000  # bytes a picture: a reader of the guide loads all of them
COLUMNS = 100  # of the terminal in the pictures
WINDOW = {"width": 1200, "height": 800}
HOME = "~/rasoat"  # what the pictures show in the place of the scratch folder
OFFICE = ("--office", "Sở Nội vụ tỉnh Hòa Giang", "--superior", "Ủy ban nhân dân tỉnh Hòa Giang")

TERMINAL = """<meta charset="utf-8"><style>
body {{ margin: 0; background: #1d2430; }}
pre {{ margin: 0; padding: 18px 22px; color: #e6e9ef; font: 15px/1.45 "Liberation Mono", monospace; }}
pre {{ width: max-content; }}
b {{ color: #8fd19e; font-weight: normal; }}
</style><pre>{lines}</pre>"""
# A plan with something missing and something wrong in its first lines, so that both show; a PDF for the list.
SHOWN_PLAN = "SELECT instrument_id FROM plan_overview WHERE file_name = 'ke-hoach-77-go-dua.docx'"
SHOWN_FILE = "data/inbox/lam-dong/xa-go-dua/ke-hoach-77-go-dua.docx"
SHOWN_SLIP = "phieu-ra-soat/*Gò-Dừa*.docx"
SHOWN_REMARKS = "ke-hoach-90*.docx"


class Studio:
    """A scratch installation with the samples in its inbox, read and published, and a browser to look at it."""

    def __init__(self, folder: Path, browser: Browser) -> None:
        self.folder = folder
        self._browser = browser

    @property
    def site(self) -> Path:
        """The static site of the samples."""
        return self.folder / "data" / "published" / "site"

    def type(self, *arguments: str) -> str:
        """What the terminal shows after ``rasoat`` with these arguments, the prompt included; exit 1 is no failure."""
        done = subprocess.run(
            [sys.executable, "-m", "pipelines.cli", *arguments],
            cwd=self.folder,
            env=self._environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode > 1:
            raise RuntimeError(done.stderr)
        shown = done.stdout.replace(str(self.folder), HOME).rstrip()
        return f"$ rasoat {shlex.join(arguments)}\n{shown}"

    def ask(self, sql: str) -> str:
        """The first value of a query on the published database."""
        with duckdb.connect(str(self.folder / "data" / "published" / "plans.duckdb"), read_only=True) as con:
            return str(con.execute(sql).fetchall()[0][0])

    def draw_terminal(self, text: str, *, lines: int = 60) -> bytes:
        """A picture of a terminal with that text, its first lines."""
        rows = text.splitlines()
        kept = rows[:lines] + (["…"] if len(rows) > lines else [])
        marked = [f"<b>{html.escape(row)}</b>" if row.startswith("$ ") else html.escape(row) for row in kept]
        page = self._browser.new_page(viewport={"width": 1100, "height": 400})
        page.set_content(TERMINAL.format(lines="\n".join(marked)))
        return page.locator("pre").screenshot()

    def draw_page(self, address: str, *, anchor: str | None = None) -> bytes:
        """A picture of a page, from its top or from an element on."""
        page = self._browser.new_page(viewport=WINDOW)
        page.goto(address)
        if anchor is not None:
            page.locator(anchor).first.scroll_into_view_if_needed()
            page.locator(anchor).first.evaluate("element => element.scrollIntoView({block: 'start'})")
        page.wait_for_timeout(500)
        return page.screenshot()

    def draw_letter(self, document: Path) -> bytes:
        """The first page of a Word file as LibreOffice prints it."""
        profile = f"-env:UserInstallation={(self.folder / 'soffice').as_uri()}"  # its own: no lock to wait for
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(self.folder), str(document)],
            check=True,
            capture_output=True,
        )
        pdf = pypdfium2.PdfDocument(self.folder / f"{document.stem}.pdf")
        try:
            picture = pdf[0].render(scale=1.4).to_pil()
        finally:
            pdf.close()
        kept = io.BytesIO()
        picture.save(kept, "PNG")
        return kept.getvalue()

    @contextmanager
    def serve(self) -> Iterator[str]:
        """The address at which ``rasoat serve`` answers meanwhile."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [sys.executable, "-m", "pipelines.cli", "serve", "--port", str(port)]
        server = subprocess.Popen(command, cwd=self.folder, env=self._environment(), stderr=subprocess.DEVNULL)
        try:
            for _ in range(100):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.2)
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()
            server.wait()

    def check_upload(self, path: Path) -> bytes:
        """The page of ``rasoat serve`` after a file was given to it."""
        with self.serve() as address:
            page = self._browser.new_page(viewport=WINDOW)
            page.goto(f"{address}kiem-tra.html")
            page.set_input_files("input[type=file]", str(path))
            page.get_by_role("button", name="Kiểm tra").click()
            page.get_by_text("Cách khắc phục").first.wait_for(timeout=60_000)
            return page.screenshot()

    def find(self, pattern: str) -> Path:
        """The first file of the report that the pattern fits."""
        for path in sorted((self.folder / "bao-cao").rglob(pattern)):
            return path
        raise FileNotFoundError(f"{pattern}: not in the report")

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("RASOAT_")}
        return {**kept, "PYTHONPATH": str(ROOT), "COLUMNS": str(COLUMNS), "PYTHONWARNINGS": "ignore"}


def list_scenes(studio: Studio, summary: str) -> dict[str, Callable[[], bytes]]:
    """How to make each picture, by its name."""
    plan = studio.ask(SHOWN_PLAN)
    site = studio.site.as_uri()
    return {
        "tom-tat": lambda: studio.draw_terminal(summary, lines=46),
        "tong-quan": lambda: studio.draw_page(f"{site}/index.html"),
        "ke-hoach": lambda: studio.draw_page(f"{site}/ke-hoach/{plan}.html"),
        "chuoi": lambda: studio.draw_page(f"{site}/phong-trao/phong-trao-462.html"),
        "kiem-tra-tep": lambda: studio.draw_terminal(studio.type("check", SHOWN_FILE), lines=34),
        "kiem-tra-trang": lambda: studio.check_upload(studio.folder / SHOWN_FILE),
        "phieu-ra-soat": lambda: studio.draw_letter(studio.find(SHOWN_SLIP)),
        "gop-y": lambda: studio.draw_letter(studio.find(SHOWN_REMARKS)),
        "don-doc": lambda: studio.draw_letter(studio.find("don-doc/*462*")),
    }


def shrink_picture(png: bytes) -> bytes:
    """The same picture with a palette of 64 colours, as wide as before."""
    picture = Image.open(io.BytesIO(png)).convert("RGB").quantize(colors=64, method=Image.Quantize.MEDIANCUT)
    kept = io.BytesIO()
    picture.save(kept, "PNG", optimize=True)
    if kept.tell() > LARGEST:
        raise ValueError(f"a picture of {kept.tell()} bytes: show less of the page")
    return kept.getvalue()


def main() -> int:
    """Make the pictures that are named, or all; name each with its size."""
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if program is None:
        sys.stderr.write("Chromium is not installed: apt install chromium\n")
        return 2
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        folder = Path(scratch)
        shutil.copytree(ROOT / "data" / "samples" / "inbox", folder / "data" / "inbox")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        studio = Studio(folder, browser)
        summary = studio.type("run")
        studio.type("report", "--out", "bao-cao", *OFFICE)
        IMAGES.mkdir(exist_ok=True)
        wanted = sys.argv[1:]
        for name, make in list_scenes(studio, summary).items():
            if not wanted or name in wanted:
                picture = shrink_picture(make())
                (IMAGES / f"{name}.png").write_bytes(picture)
                sys.stdout.write(f"{name}.png  {len(picture):,} bytes\n")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
