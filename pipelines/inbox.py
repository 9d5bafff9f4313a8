"""The inbox: which files came in, from which province and unit, and what their bytes hash to. Reads no document."""

import os
import stat
import time
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from extractors.intake import hash_file
from models.errors import ImpossibleRequestError
from pipelines.messages import say
from pipelines.provinces import UNSORTED, find_province

# What Word, Windows and macOS leave beside documents; hidden files are told by their first letter.
LEFTOVERS = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx"})
LEFTOVER_PREFIXES = (".", "~$")

MISPLACED = "tệp không nằm trong thư mục của tỉnh nào"

# A file may be written twice within one tick of a coarse clock (FAT: 2 s) without showing it: too fresh to remember.
SETTLED_AFTER_S = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxFile:
    """A file that came in: where it stands, whose it is by its folders, and the document it holds.

    ``source_path`` is relative to the state's inbox, absolute for a file of another one. ``province_hint`` is the
    official code; ``remark`` says in Vietnamese why a file is in no province's partition.
    """

    path: str
    source_path: str
    file_name: str
    document_id: str
    partition: str
    province_hint: str | None = None
    unit_hint: str | None = None
    remark: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnopenedFile:
    """A file that could not even be opened, and why."""

    source_path: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What an inbox holds. ``is_complete`` when it is the state's whole inbox: what is not in it has left."""

    files: tuple[InboxFile, ...]
    unopened: tuple[UnopenedFile, ...] = ()
    is_complete: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxPlace:
    """Which files to list: ``target`` (folder or file), sorted by the folders below ``base``."""

    target: Path
    base: Path
    home: Path
    state_root: Path

    @property
    def is_home(self) -> bool:
        """True for the state's own inbox as a whole."""
        return self.target == self.home


Hashes = Mapping[str, tuple[int, int, str]]


def locate_inbox(requested: Path | None, *, home: Path, state_root: Path) -> InboxPlace:
    """The place that a request means; the state's own inbox when none is named.

    Raises ImpossibleRequestError when there is no such file or folder, or it cannot be opened.
    """
    home, state_root = home.resolve(), state_root.resolve()
    if requested is None:
        return InboxPlace(target=home, base=home, home=home, state_root=state_root)
    target = requested.expanduser().resolve()
    if not target.exists():
        raise ImpossibleRequestError(
            say(
                f"Không có thư mục hoặc tệp {requested}; hãy kiểm tra lại đường dẫn.",
                f"There is no folder or file {requested}; check the path.",
            )
        )
    if not os.access(target, os.R_OK):
        raise ImpossibleRequestError(
            say(
                f"Không mở được {requested}; hãy kiểm tra quyền đọc.",
                f"Cannot open {requested}; check its permissions.",
            )
        )
    if target.is_relative_to(home):
        base = home
    else:
        base = target if target.is_dir() else target.parent
    return InboxPlace(target=target, base=base, home=home, state_root=state_root)


def list_inbox(place: InboxPlace, known: Hashes) -> tuple[Listing, dict[str, tuple[int, int, str]]]:
    """The listing of an inbox, and the hashes to remember for the next one.

    Reads: the folders, and the bytes of every file whose path, size and time are not in ``known``.
    """
    files: list[InboxFile] = []
    unopened: list[UnopenedFile] = []
    hashes: dict[str, tuple[int, int, str]] = {}
    for path in _walk(place, unopened):
        try:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode):
                continue  # a pipe or a device holds no document
            document_id = _find_hash(path, status, known)
            if time.time() - status.st_mtime > SETTLED_AFTER_S:
                hashes[str(path)] = (status.st_size, status.st_mtime_ns, document_id)
            files.append(_describe_file(path, place, document_id))
        except OSError as error:
            unopened.append(_describe_unopened(path, place, error))
    return Listing(files=tuple(files), unopened=tuple(unopened), is_complete=place.is_home), hashes


def sort_folders(folders: tuple[str, ...]) -> tuple[str, str | None, str | None, str | None]:
    """Partition, province code, unit and remark of a file that lies in ``folders`` below its inbox."""
    province = find_province(folders[0]) if folders else None
    if province is not None:
        return province.slug, province.code, _clean(folders[1]) if len(folders) > 1 else None, None
    folder = f" (thư mục “{_clean(folders[0])}” không phải tên tỉnh)" if folders else ""
    remark = f"{MISPLACED}{folder} nên chưa phân loại được; hãy chuyển vào <tỉnh>/<đơn vị>, ví dụ lam-dong/xa-di-linh"
    return UNSORTED, None, _clean(folders[-1]) if len(folders) > 1 else None, remark


def _walk(place: InboxPlace, unopened: list[UnopenedFile]) -> Iterator[Path]:
    """The files of an inbox in a stable order; folders behind links are not entered, nor the state's own."""
    if place.target.is_file():
        yield place.target
        return

    def note_folder(error: OSError) -> None:
        unopened.append(_describe_unopened(Path(error.filename), place, error))

    for folder, folders, names in os.walk(place.target, onerror=note_folder):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if not _is_leftover(name) and not _is_state(here / name, place))
        for name in sorted(names):
            path = here / name
            if not _is_leftover(name) and path.resolve().is_relative_to(place.base):
                yield path


def _is_state(folder: Path, place: InboxPlace) -> bool:
    """True for the state folder inside another inbox: its artefacts are no plans."""
    return folder == place.state_root and not place.base.is_relative_to(place.state_root)


def _is_leftover(name: str) -> bool:
    return name.startswith(LEFTOVER_PREFIXES) or name.casefold() in LEFTOVERS


def _find_hash(path: Path, status: os.stat_result, known: Hashes) -> str:
    remembered = known.get(str(path))
    if remembered is not None and tuple(remembered[:2]) == (status.st_size, status.st_mtime_ns):
        return remembered[2]
    return hash_file(path)


def _describe_file(path: Path, place: InboxPlace, document_id: str) -> InboxFile:
    partition, province_hint, unit_hint, remark = sort_folders(path.relative_to(place.base).parts[:-1])
    return InboxFile(
        path=str(path),
        source_path=_name_source(path, place),
        file_name=_clean(path.name),
        document_id=document_id,
        partition=partition,
        province_hint=province_hint,
        unit_hint=unit_hint,
        remark=remark and f"{_clean(path.name)}: {remark}",
    )


def _describe_unopened(path: Path, place: InboxPlace, error: OSError) -> UnopenedFile:
    reason = f"không mở được ({error.strerror or error}); hãy kiểm tra quyền đọc rồi chạy lại"
    return UnopenedFile(source_path=_name_source(path, place), reason=reason)


def _name_source(path: Path, place: InboxPlace) -> str:
    """The name of a file in the database: below the state's inbox, else the whole path."""
    if path.is_relative_to(place.home):
        return _repair(path.relative_to(place.home).as_posix())
    return _repair(path.as_posix())


def _clean(name: str) -> str:
    """A folder's or file's name for people: NFC (macOS keeps NFD), bytes that are no UTF-8 replaced."""
    return unicodedata.normalize("NFC", _repair(name))


def _repair(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
