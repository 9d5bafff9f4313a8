"""The endpoints of checking a file before it is issued; nothing of it stays when the answer is out but the download."""

from time import monotonic
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from models.vocabulary import DocumentStatus
from pipelines.serving.answering import Desk, answer_page, find_desk
from pipelines.serving.checking_pages import build_form, build_result, write_commented
from pipelines.serving.security import find_token, refuse_foreign_form, refuse_foreign_origin, set_token
from pipelines.serving.upload import Upload, check_upload, receive_upload

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_TOLD_STATUSES = (400, 408, 413, 415, 503)  # told on the form itself, so that the next file can be sent at once


def show_form(request: Request) -> Response:
    """The form, with its token."""
    return _answer_form(request)


async def check_file(request: Request) -> Response:
    """The verdicts on a file that was sent. Raises HTTPException 403 for a form that is not our own."""
    refuse_foreign_origin(request)
    desk = find_desk(request)
    if desk.waiting >= desk.settings.checks_at_once + desk.settings.checks_waiting:
        return _answer_form(request, HTTPException(503, "Máy đang kiểm tra nhiều tệp khác; hãy gửi lại sau ít phút."))
    desk.waiting += 1
    try:
        upload = await receive_upload(request, desk.settings)
        refuse_foreign_form(request, upload.token)
        async with request.app.state.checks:
            return await run_in_threadpool(_check, desk, upload)
    except HTTPException as error:
        if error.status_code not in _TOLD_STATUSES:
            raise
        return _answer_form(request, error)
    finally:
        desk.waiting -= 1


def send_result(request: Request) -> Response:
    """The plan with comments of a check that was just made. Raises HTTPException 404 when it has gone."""
    kept = find_desk(request).ready.find(request.path_params["token"])
    if kept is None:
        raise HTTPException(404, "Kết quả này không còn được giữ; hãy kiểm tra lại tệp.")
    name = kept.name.encode("ascii", "replace").decode().replace("?", "_").replace('"', "_")
    headers = {"Content-Disposition": f"attachment; filename=\"{name}\"; filename*=utf-8''{quote(kept.name)}"}
    return Response(kept.content, media_type=WORD_TYPE, headers=headers)


def _check(desk: Desk, upload: Upload) -> Response:
    started = monotonic()
    snapshot = desk.publication.find_current()
    checked = check_upload(upload, snapshot.rulebook, snapshot.shelf, desk.settings)
    token = None
    if checked.text.status is DocumentStatus.PARSED:
        token = desk.ready.put(*write_commented(checked, upload.content))
    page = build_result(
        checked, snapshot.rulebook, token=token, seconds=monotonic() - started, kept_s=desk.settings.kept_s
    )
    return answer_page(page, snapshot)


def _answer_form(request: Request, error: HTTPException | None = None) -> Response:
    desk, token = find_desk(request), find_token(request)
    page = build_form(token, desk.settings, problem=error.detail if error else None)
    response = answer_page(page, desk.publication.find_current(), status=error.status_code if error else 200)
    set_token(response, request, token)
    return response
