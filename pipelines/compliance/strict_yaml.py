"""YAML read strictly: every fault is an error that names file and line."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from models.errors import ImpossibleRequestError

ModelT = TypeVar("ModelT", bound=BaseModel)

# The model's faults in the reader's language, by pydantic's own names; what is not listed is told in its words.
_FAULTS = {
    "extra_forbidden": "khóa không có trong khuôn mẫu",
    "missing": "thiếu khóa",
    "model_type": "phải là các cặp khóa: giá trị",
    "string_type": "phải là chữ; số, ngày phải đặt trong ngoặc kép",
    "string_too_short": "không được để trống",
    "string_pattern_mismatch": "không đúng khuôn {pattern}",
    "tuple_type": "phải là danh sách",
    "list_type": "phải là danh sách",
    "bool_type": "phải là true hoặc false",
    "bool_parsing": "phải là true hoặc false",
    "int_type": "phải là số nguyên",
    "int_parsing": "phải là số nguyên",
    "date_type": "phải là ngày, viết như 2026-12-31",
    "date_parsing": "phải là ngày, viết như 2026-12-31",
    "date_from_datetime_parsing": "phải là ngày, viết như 2026-12-31",
    "enum": "phải là một trong: {expected}",
    "literal_error": "phải là một trong: {expected}",
    "union_tag_invalid": "{discriminator} không nhận giá trị '{tag}'; phải là một trong: {expected_tags}",
    "union_tag_not_found": "thiếu khóa {discriminator}",
}


class PackError(ImpossibleRequestError):
    """A rule pack or register file that cannot be used; the message names file, line and what is wrong.

    ``faults`` are its lines one by one.
    """

    def __init__(self, *faults: str) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def read_model(path: Path, model: type[ModelT]) -> ModelT:
    """The file's content as that model. Raises PackError naming ``file:line`` for each fault.

    It stands alone: the parser's own error as its cause would be shown in its place by ``rasoat run``.
    """
    root, content = _read_tree(path)
    repeated = list(_find_repeated(root))
    if repeated:
        raise PackError(*(f"{path.name}:{line}: khóa “{key}” viết hai lần" for key, line in repeated))
    try:
        return model.model_validate(content)
    except ValidationError as error:
        raise PackError(*(_describe(path, root, fault) for fault in error.errors())) from None


def _read_tree(path: Path) -> tuple[yaml.Node, object]:
    """The file as a tree that knows its lines, and as plain values."""
    try:
        text = path.read_text(encoding="utf-8")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        if root is None:
            raise PackError(f"{path.name}:1: tệp rỗng")
        wrong = [scalar for scalar in _list_scalars(root) if not _is_constructible(scalar)]
        if wrong:
            raise PackError(*(f"{path.name}:{s.start_mark.line + 1}: không có ngày “{s.value}”" for s in wrong))
        return root, yaml.safe_load(text)
    except OSError as error:
        raise PackError(f"{path.name}: không đọc được ({error.strerror or error})") from None
    except UnicodeDecodeError:
        raise PackError(f"{path.name}:1: tệp phải lưu bằng bảng mã UTF-8") from None
    except yaml.YAMLError as error:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        told = error.problem if isinstance(error, yaml.MarkedYAMLError) else str(error).partition("\n")[0]
        raise PackError(f"{path.name}:{mark.line + 1 if mark else 1}: sai cú pháp YAML ({told})") from None


def _describe(path: Path, root: yaml.Node, fault: object) -> str:
    assert isinstance(fault, dict)
    place = tuple(fault["loc"])
    line = find_line(root, place)
    where = ".".join(str(step) for step in place)
    what = fault["msg"].removeprefix("Value error, ")
    if fault["type"] in _FAULTS:
        what = _FAULTS[fault["type"]].format_map(fault.get("ctx", {})).replace("' or '", "' hoặc '")
    return f"{path.name}:{line}: {f'{where}: ' if where else ''}{what}"


def find_line_of(path: Path, place: tuple[int | str, ...]) -> int:
    """The line (1-based) of a place in a YAML file that is known to be sound. Reads: the file."""
    root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    return find_line(root, place) if root is not None else 1


def find_line(root: yaml.Node, place: tuple[int | str, ...]) -> int:
    """The line (1-based) of the deepest node on the way to a place such as ``("rules", 3, "check")``."""
    node, line = root, root.start_mark.line
    for step in place:
        if isinstance(node, yaml.MappingNode):
            found = next(((k, v) for k, v in node.value if k.value == str(step)), None)
            if found is None:
                continue  # the tag of a union, or a key that is not there
            line, node = found[0].start_mark.line, found[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line
    return line + 1


def _list_scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    """The scalars of a tree, keys included."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.MappingNode):
        yield from (scalar for pair in node.value for child in pair for scalar in _list_scalars(child))
    elif isinstance(node, yaml.SequenceNode):
        yield from (scalar for child in node.value for scalar in _list_scalars(child))


def _is_constructible(scalar: yaml.ScalarNode) -> bool:
    """False for what looks like a date and is none: 2026-02-30."""
    if not scalar.tag.endswith(":timestamp"):
        return True
    try:
        yaml.SafeLoader("").construct_object(scalar)
    except ValueError:
        return False
    return True


def _find_repeated(node: yaml.Node) -> list[tuple[str, int]]:
    """The keys that stand twice in one mapping; YAML would silently keep the last."""
    found: list[tuple[str, int]] = []
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                found.append((key.value, key.start_mark.line + 1))
            seen.add(key.value)
            found.extend(_find_repeated(value))
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            found.extend(_find_repeated(value))
    return found
