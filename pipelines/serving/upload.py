"""A file that a person sends to be checked: received within bounds, refused with a reason, read in a limited worker."""

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

import anyio
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.types import Message

from extractors.intake import FORMATS_BY_SUFFIX, find_format_by_name
from pipelines.checking.checked import CheckedFile
from pipelines.checking.files import check_files
from pipelines.compliance import Rulebook
from pipelines.compliance.cards import Card
from pipelines.dashboard.file_names import cut_bytes
from pipelines.parcels import find_reading_time
from pipelines.serving.settings import MEGABYTE, Settings

FILE_FIELD, TOKEN_FIELD = "tep", "ma"
SUFFIXES = tuple(FORMATS_BY_SUFFIX)
FORM_BYTES = 10_000  # what the form itself weighs beside the file
LONGEST_NAME = 160  # bytes of a file's name that are kept; file systems take 255, the ending included
_UNSAFE = re.compile(r"[^\w.() -]+")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was sent: its name without folders, its bytes, and the token of the form."""

    name: str
    content: bytes
    token: str


async def receive_upload(request: Request, settings: Settings) -> Upload:
    """The file of a form. Raises HTTPException: 413 too big, 408 too slow, 415 no plan by its name, 400 no file."""
    limit = settings.upload_bytes + FORM_BYTES
    if int(request.headers.get("content-length") or 0) > limit:
        raise _refuse_size(settings)
    received = 0

    async def receive() -> Message:
        nonlocal received
        message = await request.receive()
        received += len(message.get("body", b""))
        if received > limit:
            raise _refuse_size(settings)
        return message

    try:
        with anyio.fail_after(settings.upload_s):
            async with Request(request.scope, receive).form(
                max_files=1, max_fields=2, max_part_size=FORM_BYTES
            ) as form:
                return await _read_form(form, settings)
    except TimeoutError as error:
        raise HTTPException(408, "Tệp được gửi quá lâu; hãy kiểm tra đường truyền rồi gửi lại.") from error
    except MultiPartException as error:
        raise HTTPException(400, "Biểu mẫu gửi lên không hợp lệ; hãy tải lại trang rồi gửi lại.") from error


def check_upload(upload: Upload, rulebook: Rulebook, shelf: tuple[Card, ...], settings: Settings) -> CheckedFile:
    """The file read and judged beside what is published. Writes: a folder of its own, gone when this returns."""
    with tempfile.TemporaryDirectory(prefix="rasoat-upload-") as folder:
        path = Path(folder) / upload.name
        path.write_bytes(upload.content)
        (checked,) = check_files(
            [path], rulebook, shelf=shelf, find_time=lambda file: min(find_reading_time(file), settings.reading_s)
        )
    return checked


def clean_name(name: str) -> str:
    """A file's name without folders and signs; its ending stays."""
    bare = _UNSAFE.sub("-", name.replace("\\", "/").rpartition("/")[2]).strip(" .-")
    stem, dot, suffix = bare.rpartition(".")
    return f"{cut_bytes(stem, LONGEST_NAME)}{dot}{suffix}" if stem else cut_bytes(bare, LONGEST_NAME)


async def _read_form(form: FormData, settings: Settings) -> Upload:
    sent, token = form.get(FILE_FIELD), form.get(TOKEN_FIELD)
    if not isinstance(sent, UploadFile) or not sent.filename:
        raise HTTPException(400, "Chưa chọn tệp nào; hãy chọn hoặc kéo thả một tệp kế hoạch.")
    name = clean_name(sent.filename)
    if find_format_by_name(name) is None:
        raise HTTPException(415, f"Không kiểm tra được loại tệp này ({name}); các loại nhận: {', '.join(SUFFIXES)}.")
    content = await sent.read()
    if len(content) > settings.upload_bytes:
        raise _refuse_size(settings)
    return Upload(name, content, token if isinstance(token, str) else "")


def _refuse_size(settings: Settings) -> HTTPException:
    return HTTPException(
        413,
        f"Tệp nặng quá {settings.upload_bytes // MEGABYTE} MB; hãy giảm cỡ ảnh hoặc tách tệp, "
        "hoặc dùng lệnh rasoat check trên máy.",
    )
