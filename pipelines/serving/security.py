"""What keeps the server to itself: host names, headers of every answer, and the proof that a form is our own.

Source: OWASP cheat sheets on cross-site request forgery and on HTTP headers (general knowledge).
"""

import secrets
from collections.abc import Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "rasoat_ma"
# Bars and boxes are placed by style attributes; no style or script stands in a page, and nothing comes from outside.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Without any referrer a browser sends “Origin: null” with our own form, and the form would be refused.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Guard:
    """Answers only requests for the hosts it knows, and puts the headers on every answer."""

    def __init__(self, app: ASGIApp, hosts: Sequence[str]) -> None:
        self._app = app
        self._hosts = frozenset(host.lower() for host in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request, or refuse it: a page that resolves its own name to 127.0.0.1 must learn nothing."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        host = urlsplit(f"//{Headers(scope=scope).get('host', '')}").hostname or ""
        if host.lower() not in self._hosts:
            refusal = PlainTextResponse("Tên máy không được phép; xem tùy chọn --host của rasoat serve.\n", 400)
            await refusal(scope, receive, send_guarded)
            return
        await self._app(scope, receive, send_guarded)


def find_token(request: Request) -> str:
    """The token of a person's browser: the one of its cookie, else a new one."""
    return request.cookies.get(COOKIE) or secrets.token_urlsafe(24)


def set_token(response: Response, request: Request, token: str) -> None:
    """Give the browser its token; other sites' pages can neither read it nor have it sent along."""
    response.set_cookie(COOKIE, token, path="/", httponly=True, samesite="strict", secure=request.url.scheme == "https")


def refuse_foreign_origin(request: Request) -> None:
    """Raises HTTPException 403 for a form that another site's page sends, or that does not say where it comes from."""
    origin = urlsplit(request.headers.get("origin", ""))
    is_own = bool(origin.netloc) and origin.netloc.lower() == request.headers.get("host", "").lower()
    if not is_own or request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
        raise HTTPException(403, "Yêu cầu không đến từ trang này; hãy mở trang “Kiểm tra tệp” rồi gửi lại.")


def refuse_foreign_form(request: Request, token: str) -> None:
    """Raises HTTPException 403 for a form without the token that stands in the browser's cookie."""
    own = request.cookies.get(COOKIE, "")
    if not own or not secrets.compare_digest(own.encode(), token.encode()):
        raise HTTPException(403, "Phiên làm việc đã hết hạn; hãy tải lại trang “Kiểm tra tệp” rồi gửi lại.")
