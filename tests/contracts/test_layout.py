"""The layout of house and style: sizes, doors, layers, names, and what loads when."""

import ast
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from tests.contracts.repository import PACKAGES, ROOT, list_modules

MODULES = list_modules()
HARD_CAP, SOFT_CAP = 400, 250
POSITIONAL_CAP = 4
DOOR_CAP = 6
ASSET_CAP = 40
HEAVY = ("dagster", "docx", "duckdb", "lxml", "openpyxl", "pandas", "spacy", "thinc", "underthesea")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def functions_of(path: Path) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(parse(path)) if isinstance(node, ast.FunctionDef)]


def imported_by(statement: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after a statement."""
    shown = subprocess.run(
        [sys.executable, "-c", f"{statement}\nimport sys\nprint(*sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.partition(".")[0] for name in shown.stdout.split()}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_module_is_longer_than_the_cap(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= HARD_CAP


def test_nine_in_ten_modules_are_short() -> None:
    long = [name_of(path) for path in MODULES if len(path.read_text(encoding="utf-8").splitlines()) > SOFT_CAP]
    assert len(long) <= len(MODULES) / 10, long


@pytest.mark.parametrize("path", [path for path in MODULES if path.name == "__init__.py"], ids=name_of)
def test_a_package_door_only_re_exports_a_few_names(path: Path) -> None:
    body = parse(path).body
    assert ast.get_docstring(parse(path)) or not body
    names = [alias.asname or alias.name for node in body if isinstance(node, ast.ImportFrom) for alias in node.names]
    others = [
        node
        for node in body
        if not isinstance(node, ast.ImportFrom | ast.Expr)
        and not (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__")
    ]
    assert len(names) <= DOOR_CAP
    assert not [ast.unparse(node) for node in others]


def test_functions_take_few_positional_arguments() -> None:
    crowded = [
        f"{name_of(path)}:{function.lineno} {function.name}"
        for path in MODULES
        for function in functions_of(path)
        if len([a for a in function.args.args if a.arg not in {"self", "cls"}]) > POSITIONAL_CAP
    ]
    assert not crowded


def test_asset_functions_are_thin() -> None:
    thick = [
        f"{name_of(path)}:{function.lineno} {function.name}"
        for path in MODULES
        if path.parent.name == "assets"
        for function in functions_of(path)
        if (function.end_lineno or function.lineno) - function.lineno >= ASSET_CAP
    ]
    assert not thick


def test_every_module_of_the_flow_has_a_layer() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    layers = " ".join(next(c for c in contracts if c["id"] == "layers")["layers"])
    placed = set(layers.replace("(", " ").replace(")", " ").split())
    present = {
        f"pipelines.{path.stem}" for path in (ROOT / "pipelines").iterdir() if path.suffix == ".py" or path.is_dir()
    }
    assert present - {"pipelines.__init__", "pipelines.__pycache__"} <= placed


def test_no_installed_distribution_takes_our_top_level_names() -> None:
    owners = metadata.packages_distributions()
    assert {name: owners.get(name, []) for name in PACKAGES if set(owners.get(name, [])) - {"rasoat"}} == {}


def test_the_command_starts_without_heavy_libraries() -> None:
    assert not imported_by("import pipelines.cli") & set(HEAVY)


def test_the_readers_load_their_libraries_when_they_read() -> None:
    doors = "import extractors.text, extractors.structure, extractors.facts, extractors.intake, extractors.versions"
    assert not imported_by(doors) & set(HEAVY)


def test_definitions_load_without_the_language_libraries() -> None:
    assert not imported_by("import pipelines.definitions") & {"docx", "lxml", "openpyxl", "spacy", "underthesea"}


def test_models_use_only_the_standard_library() -> None:
    imported = {
        name.partition(".")[0]
        for path in MODULES
        if path.is_relative_to(ROOT / "models")
        for node in ast.walk(parse(path))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names])
    }
    assert imported - {"models"} <= set(sys.stdlib_module_names)
