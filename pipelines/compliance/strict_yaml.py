"""YAML read strictly: every fault is an error that names file and line."""

from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from models.errors import RasoatError

ModelT = TypeVar("ModelT", bound=BaseModel)


class PackError(RasoatError):
    """A rule pack or register file that cannot be used; the message names file, line and what is wrong.

    ``faults`` are its lines one by one.
    """

    def __init__(self, *faults: str) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def read_model(path: Path, model: type[ModelT]) -> ModelT:
    """The file's content as that model. Raises PackError naming ``file:line`` for each fault."""
    try:
        text = path.read_text(encoding="utf-8")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        content = yaml.safe_load(text)
    except OSError as error:
        raise PackError(f"{path.name}: không đọc được ({error.strerror or error})") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PackError(f"{path.name}:{line}: sai cú pháp YAML ({error.problem})") from error
    if root is None:
        raise PackError(f"{path.name}:1: tệp rỗng")
    repeated = list(_find_repeated(root))
    if repeated:
        raise PackError(*(f"{path.name}:{line}: khóa “{key}” viết hai lần" for key, line in repeated))
    try:
        return model.model_validate(content)
    except ValidationError as error:
        raise PackError(*(_describe(path, root, fault) for fault in error.errors())) from error


def _describe(path: Path, root: yaml.Node, fault: object) -> str:
    assert isinstance(fault, dict)
    place = tuple(fault["loc"])
    line = find_line(root, place)
    where = ".".join(str(step) for step in place)
    what = {"extra_forbidden": "khóa không có trong khuôn mẫu", "missing": "thiếu khóa"}.get(
        fault["type"], fault["msg"].removeprefix("Value error, ")
    )
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
