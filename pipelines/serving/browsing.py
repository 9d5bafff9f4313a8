"""The endpoints that show what is published."""

import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from pipelines.dashboard import links
from pipelines.dashboard.downloads import list_downloads
from pipelines.dashboard.page_pictures import PICTURES
from pipelines.dashboard.scripts import describe_plan, render_script
from pipelines.serving.answering import answer_page, find_desk
from pipelines.serving.live_pages import find_page
from pipelines.serving.searching import build_search

_PICTURE = re.compile(r"[0-9a-f]{16}-\d{1,5}\.jpg")
_MOST_PAGES = 10_000


def show_page(request: Request) -> Response:
    """Any page of the site. Raises HTTPException 404 where there is none."""
    desk = find_desk(request)
    snapshot = desk.publication.find_current()
    address = request.path_params["address"] or links.OVERVIEW
    with snapshot.open_cursor() as con:
        page = find_page(snapshot, con, address, desk.settings.state)
    if page is None:
        raise HTTPException(404, "Không có trang này; có thể kế hoạch đã được thay bằng tệp khác.")
    return answer_page(page, snapshot)


def show_search(request: Request) -> Response:
    """The page of search, with what was found."""
    snapshot = find_desk(request).publication.find_current()
    number = request.query_params.get("trang", "1")
    at = min(int(number), _MOST_PAGES) if number.isascii() and number.isdigit() and len(number) < 6 else 1
    with snapshot.open_cursor() as con:
        page = build_search(snapshot, con, request.query_params.get("q", ""), max(at, 1))
    return answer_page(page, snapshot)


def send_plans(request: Request) -> Response:
    """The rows of the list of plans, as the script that its page loads."""
    collection = find_desk(request).publication.find_current().collection
    rows = [describe_plan(collection, plan) for plan in collection.plans]
    return Response(render_script("rasoatPlans", rows), media_type="text/javascript")


def send_picture(request: Request) -> Response:
    """The picture of a page that a finding quotes. Reads: the pictures that were drawn."""
    name = request.path_params["name"]
    path = find_desk(request).settings.state.artefacts / PICTURES / name[:2] / name
    if not _PICTURE.fullmatch(name) or not path.is_file():
        raise HTTPException(404, "Không có ảnh trang này.")
    return FileResponse(path, media_type="image/jpeg")


def send_download(request: Request) -> Response:
    """A published file. Reads: the listing of the published folder, the file."""
    folder, name = find_desk(request).settings.state.published, request.path_params["name"]
    if name not in {found.name for found in list_downloads(folder) if found.byte_size is not None}:
        raise HTTPException(404, "Không có tệp này.")
    return FileResponse(folder / name, filename=name)
