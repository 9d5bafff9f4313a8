"""A folder that is written again and again without losing what a person has changed in it."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from models.errors import ImpossibleRequestError

# Says which files rasoat has written and what stood in them.
LEDGER = ".rasoat.json"
_SHOWN = 3  # names of files in a message


class OwnFiles:
    """The files of a folder that rasoat writes; one that a person has put there or changed is never overwritten."""

    def __init__(self, folder: Path) -> None:
        """Reads: the folder's ledger."""
        self.folder = folder
        self._ledger = folder / LEDGER
        self._known: dict[str, str] = _read_ledger(self._ledger)

    def write_all(self, files: Mapping[str, bytes]) -> None:
        """Write the files, by their path in the folder; nothing is written when one of them is a person's.

        Writes: the folder, its ledger. Raises ImpossibleRequestError naming the files in the way.
        """
        taken = [name for name in files if self._is_foreign(name)]
        if taken:
            names = ", ".join(taken[:_SHOWN]) + (" …" if len(taken) > _SHOWN else "")
            raise ImpossibleRequestError(
                f"{self.folder} đã có {len(taken)} tệp không do rasoat ghi hoặc đã được sửa ({names}); "
                "hãy chọn thư mục khác bằng --out, hoặc dời các tệp đó đi."
            )
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            for name, content in files.items():
                path = self.folder / name
                path.parent.mkdir(exist_ok=True)
                self._known[name] = _hash(content)
                path.write_bytes(content)
        finally:  # what a full disk let through is ours too, and the next report replaces it
            self._ledger.write_text(json.dumps(self._known, ensure_ascii=False, indent=1), encoding="utf-8")

    def _is_foreign(self, name: str) -> bool:
        path = self.folder / name
        return path.exists() and self._known.get(name) != _hash(path.read_bytes())


def _read_ledger(path: Path) -> dict[str, str]:
    """What was written before; nothing where the ledger is absent or spoilt: then every file there is a person's."""
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return {str(name): str(value) for name, value in known.items()} if isinstance(known, dict) else {}


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
