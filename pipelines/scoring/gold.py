"""Annotations made by hand: one YAML file per document."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from models.errors import ImpossibleRequestError
from pipelines.messages import say

GoldItem: TypeAlias = dict[str, Any]

_REQUIRED = (
    "file",
    "instruments",
    "legal_bases",
    "citations",
    "sections",
    "contents",
    "phases",
    "milestones",
    "criteria",
    "award_tiers",
    "solutions",
    "responsibilities",
    "recipients",
)


@dataclass(frozen=True, slots=True)
class Gold:
    """The annotation of one document; ``fields`` as the file holds them, every required group there."""

    stem: str
    fields: GoldItem


def read_golds(folder: Path) -> Iterator[Gold]:
    """The annotations of a folder, by file name. Reads: ``*.yaml``.

    Raises ImpossibleRequestError, naming the file, for one that is no YAML or lacks a group.
    """
    if not folder.is_dir():
        raise ImpossibleRequestError(say(f"Không có thư mục {folder}.", f"There is no folder {folder}."))
    for path in sorted(folder.glob("*.yaml")):
        yield _read_gold(path)


def _read_gold(path: Path) -> Gold:
    """One annotation."""
    try:
        fields = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        reason = " ".join(str(error).split())
        raise ImpossibleRequestError(
            say(f"Không đọc được {path}: {reason}", f"Cannot read {path}: {reason}")
        ) from error
    missing = [name for name in _REQUIRED if name not in fields] if isinstance(fields, dict) else _REQUIRED
    if missing:
        raise ImpossibleRequestError(f"{path}: {say('thiếu', 'lacks')} {', '.join(missing)}.")
    return Gold(str(fields["file"]).rsplit(".", 1)[0], fields)
