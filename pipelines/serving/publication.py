"""The published database as the server holds it: its collection and its index, renewed when a new one is published."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from time import monotonic

import duckdb

from models.errors import RasoatError
from pipelines.compliance import Rulebook, load_rulebook
from pipelines.compliance.cards import Card
from pipelines.dashboard.collection import Collection, load_collection
from pipelines.serving.fulltext import build_index
from pipelines.serving.shelf import load_shelf
from pipelines.state import State, find_published
from pipelines.warehouse.connection import open_beside

LOOK_EVERY_S = 2.0  # looking costs a stat of one file, on a share some milliseconds

Identity = tuple[str, int, int, int, date]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One publication: its connection, its collection, the rules it is shown with, its higher plans in short."""

    identity: Identity
    con: duckdb.DuckDBPyConnection
    collection: Collection
    rulebook: Rulebook
    shelf: tuple[Card, ...]

    @contextmanager
    def open_cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A cursor of its own for one request, in the published database."""
        cursor = self.con.cursor()
        try:
            cursor.execute("USE published")
            yield cursor
        finally:
            cursor.close()

    @property
    def pack_names(self) -> dict[str, str]:
        """The title of each pack by its id."""
        return {pack.id: pack.title for pack in self.rulebook.packs}


class Publication:
    """The newest publication; while a newer one is being loaded, the one before is shown."""

    def __init__(self, state: State) -> None:
        """Loads what is published now. Raises ImpossibleRequestError when nothing is."""
        self._state = state
        self._lock = threading.Lock()
        self._looked_at = monotonic()
        self._loading: threading.Thread | None = None
        self.snapshot = load_snapshot(find_identity(state))

    def find_current(self) -> Snapshot:
        """The snapshot to show; starts loading in the background when a new database has been published."""
        with self._lock:
            is_loading = self._loading is not None and self._loading.is_alive()
            if not is_loading and monotonic() - self._looked_at >= LOOK_EVERY_S:
                self._looked_at = monotonic()
                self._loading = threading.Thread(target=self._renew, daemon=True)
                self._loading.start()
        return self.snapshot

    def _renew(self) -> None:
        """Load what is new. What cannot be opened now (a share that is away) is tried again at the next look."""
        try:
            identity = find_identity(self._state)
            if identity != self.snapshot.identity:
                self.snapshot = load_snapshot(identity)
        except (RasoatError, OSError):
            return


def find_identity(state: State) -> Identity:
    """What tells one publication from another: path, file, size, time, and the day, since waivers end.

    Raises ImpossibleRequestError when nothing is published.
    """
    path = find_published(state)
    found = path.stat()
    return (str(path), found.st_ino, found.st_size, found.st_mtime_ns, datetime.now(UTC).date())


def load_snapshot(identity: Identity) -> Snapshot:
    """A snapshot of the database that ``identity`` names. Reads: the published database, data/reference."""
    con = open_beside(Path(identity[0]))
    rulebook = load_rulebook()
    cursor = con.cursor()
    cursor.execute("USE published")
    collection = load_collection(cursor, rulebook)
    build_index(cursor, [plan.document_id for plan in collection.plans])
    shelf = load_shelf(cursor)
    cursor.close()
    return Snapshot(identity, con, collection, rulebook, shelf)
