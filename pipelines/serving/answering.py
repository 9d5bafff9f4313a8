"""What the endpoints share: what they answer from, and a page as an answer."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import HTMLResponse

from pipelines.dashboard.paging import Page
from pipelines.dashboard.templating import render_page
from pipelines.serving.keeping import ReadyFiles
from pipelines.serving.publication import Publication, Snapshot
from pipelines.serving.settings import Settings


@dataclass(slots=True)
class Desk:
    """What the server answers from; ``waiting`` counts the files that are being checked or wait for it."""

    settings: Settings
    publication: Publication
    ready: ReadyFiles
    waiting: int = 0


def find_desk(request: Request) -> Desk:
    """The desk of the application that a request came to."""
    desk: Desk = request.app.state.desk
    return desk


def answer_page(page: Page, snapshot: Snapshot, *, status: int = 200) -> HTMLResponse:
    """A page as an answer."""
    html = render_page(page, read_at=snapshot.collection.read_at, is_live=True, pack_names=snapshot.pack_names)
    return HTMLResponse(html, status)


def answer_error(request: Request, status: int, message: str) -> HTMLResponse:
    """A page that says what is wrong."""
    page = Page(
        address=request.url.path.lstrip("/"),
        template="error.html.j2",
        title="Không thực hiện được yêu cầu",
        context={"message": message},
    )
    return answer_page(page, find_desk(request).publication.find_current(), status=status)
