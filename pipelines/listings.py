"""What the last look at an inbox saw, kept in the state: the listing of each inbox and the hashes of its files."""

import hashlib
import json
import os
from dataclasses import asdict
from pathlib import Path

from pipelines.inbox import Hashes, InboxFile, InboxPlace, Listing, UnopenedFile, list_inbox
from pipelines.state import State


def refresh_listing(state: State, place: InboxPlace) -> Listing:
    """The listing of an inbox as it is now.

    Reads: the inbox, the hashes of last time. Writes: the listing and the hashes.
    """
    known = _read_hashes(state)
    listing, hashes = list_inbox(place, known)
    kept = {path: entry for path, entry in known.items() if not Path(path).is_relative_to(place.target)}
    if {**kept, **hashes} != known:
        _write_json(_locate_hashes(state), {**kept, **hashes})
    _write_json(_locate_listing(state, place), asdict(listing))
    return listing


def read_listing(state: State, place: InboxPlace) -> Listing:
    """The listing that ``refresh_listing`` kept of this inbox; looked at afresh when there is none.

    Reads: ``artefacts/intake/listing-….json``.
    """
    try:
        kept = json.loads(_locate_listing(state, place).read_text(encoding="utf-8"))
        return Listing(
            files=tuple(InboxFile(**entry) for entry in kept["files"]),
            unopened=tuple(UnopenedFile(**entry) for entry in kept["unopened"]),
            is_complete=kept["is_complete"],
        )
    except (OSError, ValueError, KeyError, TypeError):  # never listed, or by another version of the records
        return refresh_listing(state, place)


def _locate_listing(state: State, place: InboxPlace) -> Path:
    name = "inbox" if place.is_home else hashlib.sha256(str(place.target).encode()).hexdigest()[:12]
    return state.artefacts / "intake" / f"listing-{name}.json"


def _locate_hashes(state: State) -> Path:
    return state.artefacts / "intake" / "hashes.json"


def _read_hashes(state: State) -> Hashes:
    try:
        entries = json.loads(_locate_hashes(state).read_text(encoding="utf-8"))
        return {path: (size, time_ns, document_id) for path, (size, time_ns, document_id) in entries.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write_json(path: Path, content: object) -> None:
    """Write beside and move into place: two runs may list at the same time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.new-{os.getpid()}")
    beside.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    os.replace(beside, path)
