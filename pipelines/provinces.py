"""The register of provinces: by code, slug or name, with or without accents, names before 1/7/2025 included."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

REGISTER = Path(__file__).resolve().parents[1] / "data" / "reference" / "provinces.yaml"

# Where files go whose folder names no province (đ is a letter of its own: no accent to strip, hence the table).
UNSORTED = "chua-phan-loai"
STROKES = str.maketrans({"đ": "d", "Đ": "D"})
KIND_PREFIX = re.compile(r"^(?:tinh|thanhpho|tp)(?=[a-z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Province:
    """A province or centrally run city: official code, name, folder slug, and the other names it answers to."""

    code: str
    name: str
    full_name: str
    slug: str
    former: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


@cache
def list_provinces() -> tuple[Province, ...]:
    """The provinces in the register's order.

    Reads: ``data/reference/provinces.yaml``.
    """
    entries = yaml.safe_load(REGISTER.read_text(encoding="utf-8"))["provinces"]
    return tuple(
        Province(
            code=entry["code"],
            name=entry["name"],
            full_name=entry["full_name"],
            slug=entry["slug"],
            former=tuple(entry["former"]),
            aliases=tuple(entry.get("aliases", ())),
        )
        for entry in entries
    )


def find_province(folder: str) -> Province | None:
    """The province that a folder's name means, or None.

    Accepts ``68``, ``lam-dong``, ``Lâm Đồng``, ``TỈNH LÂM ĐỒNG``, ``68 - Lâm Đồng``, ``TP. HCM``, ``Bình Thuận`` (old).
    """
    return _index_names().get(fold_name(folder))


def fold_name(name: str) -> str:
    """A name as a key: lower case, no accents, blanks or signs, without ``tỉnh``, ``thành phố``, ``TP.`` in front."""
    bare = unicodedata.normalize("NFD", name.translate(STROKES).casefold())
    return KIND_PREFIX.sub("", re.sub(r"[^a-z0-9]", "", bare))


@cache
def _index_names() -> Mapping[str, Province]:
    index: dict[str, Province] = {}
    for province in list_provinces():
        key = fold_name(province.name)
        for name in (province.code, key, province.code + key, *map(fold_name, province.former + province.aliases)):
            if index.setdefault(name, province) is not province:
                raise ValueError(f"{REGISTER}: hai tỉnh cùng tên “{name}”")
    return index
