"""The server's application: which address is answered by what."""

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from pipelines.checking.files import read_files
from pipelines.dashboard import links
from pipelines.dashboard.templating import STATIC
from pipelines.serving import browsing, checking
from pipelines.serving.answering import Desk, answer_error
from pipelines.serving.keeping import ReadyFiles
from pipelines.serving.live_pages import DOWNLOADS_WAY
from pipelines.serving.publication import Publication
from pipelines.serving.security import Guard
from pipelines.serving.settings import Settings

TIDY_EVERY_S = 30.0


def build_app(settings: Settings) -> Starlette:
    """The application over a state's published database. Raises ImpossibleRequestError when nothing is published."""
    desk = Desk(settings, Publication(settings.state), ReadyFiles(settings.kept_s))
    app = Starlette(
        routes=[
            Mount("/static", StaticFiles(directory=STATIC)),
            Route(f"/{links.CHECK}", checking.show_form, methods=["GET"]),
            Route(f"/{links.CHECK}", checking.check_file, methods=["POST"]),
            Route("/kiem-tra/{token}.docx", checking.send_result),
            Route(f"/{links.SEARCH}", browsing.show_search),
            Route(f"/{links.DATA}/ke-hoach.js", browsing.send_plans),
            Route(f"/{links.PICTURES}/{{name}}", browsing.send_picture),
            Route(f"/{DOWNLOADS_WAY}/{{name}}", browsing.send_download),
            Route("/{address:path}", browsing.show_page),
        ],
        middleware=[Middleware(Guard, hosts=settings.hosts)],
        exception_handlers={HTTPException: _answer_refusal, Exception: _answer_failure},
        lifespan=_live,
    )
    app.state.desk = desk
    app.state.checks = asyncio.Semaphore(settings.checks_at_once)
    return app


def warm_up() -> None:
    """Have the readers loaded before the first file comes: it would wait for them for seconds. Writes: nothing kept."""
    with tempfile.TemporaryDirectory(prefix="rasoat-upload-") as folder:
        path = Path(folder) / "khoi-dong.txt"
        path.write_text("KẾ HOẠCH\nThực hiện nhiệm vụ năm 2026\n", encoding="utf-8")
        read_files([path])


@contextlib.asynccontextmanager
async def _live(app: Starlette) -> AsyncIterator[None]:
    """While the server runs: load the readers once, and forget the downloads whose time is over."""
    warming = asyncio.create_task(run_in_threadpool(warm_up))
    tidying = asyncio.create_task(_tidy(app.state.desk))
    try:
        yield
    finally:
        tidying.cancel()
        await asyncio.gather(warming, tidying, return_exceptions=True)


async def _tidy(desk: Desk) -> None:
    while True:
        await asyncio.sleep(TIDY_EVERY_S)
        desk.ready.drop_old()


def _answer_refusal(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    known = {404: "Không có trang này.", 405: "Trang này không nhận cách gửi đó."}
    is_told = error.detail and not error.detail.isascii()
    return answer_error(request, error.status_code, error.detail if is_told else known.get(error.status_code, "Lỗi."))


def _answer_failure(request: Request, _: Exception) -> Response:
    """A failure of our own: the browser learns nothing of it, the log all."""
    return answer_error(request, 500, "Có lỗi khi lập trang này; người quản trị xem nhật ký của rasoat serve.")
