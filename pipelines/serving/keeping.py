"""Results that lie ready for download for some minutes, in memory alone."""

import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass
from time import monotonic

MOST_KEPT = 50  # of some 50 kB each; the oldest go first


@dataclass(frozen=True, slots=True)
class Kept:
    """A file for download: its name, its bytes, and when it goes."""

    name: str
    content: bytes
    until: float


class ReadyFiles:
    """Files by a token that nobody can guess; each goes after its time."""

    def __init__(self, kept_s: float) -> None:
        self._kept_s = kept_s
        self._lock = threading.Lock()
        self._files: OrderedDict[str, Kept] = OrderedDict()

    def put(self, name: str, content: bytes) -> str:
        """The token under which the file lies."""
        token = secrets.token_urlsafe(24)
        with self._lock:
            self._files[token] = Kept(name, content, monotonic() + self._kept_s)
            while len(self._files) > MOST_KEPT:
                self._files.popitem(last=False)
        return token

    def find(self, token: str) -> Kept | None:
        """The file of a token; None when it has gone."""
        self.drop_old()
        return self._files.get(token)

    def drop_old(self) -> None:
        """Forget the files whose time is over."""
        now = monotonic()
        with self._lock:
            for token in [token for token, kept in self._files.items() if kept.until <= now]:
                del self._files[token]
