"""What must never be committed, and what the requirement files may hold."""

import ast
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.contracts.repository import ROOT, list_files, list_modules, list_text_files

# Written in two halves, so that this file does not hold what it forbids.
REGISTRIES = tuple(
    head + tail
    for head, tail in (("py", "pi.org"), ("pythonho", "sted"), ("registry.np", "mjs"), ("deb.de", "bian.org"))
)
# The root folders of one machine; example paths in docs are relative or begin with ~.
MACHINE_PATH = re.compile(r"(?<![\w.}~])/(?:ho" + r"me|ro" + r"ot|wo" + r"rk|Us" + r"ers|opt|mnt)/[\w.-]")
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")
IMPORT_NAMES = {"pillow": "PIL", "python-docx": "docx", "pyyaml": "yaml"}
COMMANDS_ONLY = {"dagster-dg-cli", "dagster-webserver", "python-multipart"}  # the last: Starlette reads forms with it
BIGGEST_FILE = 1_000_000


@pytest.mark.parametrize("path", list_text_files(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_file_names_a_registry_or_a_path_of_one_machine(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not [host for host in REGISTRIES if host in text]
    assert not MACHINE_PATH.findall(text)


def test_nothing_large_or_of_the_state_is_kept() -> None:
    kept = [path.relative_to(ROOT).as_posix() for path in list_files()]
    assert not [name for name in kept if name.endswith((".duckdb", ".wal", ".pyc"))]
    assert not [
        name for name in kept if name.startswith("data/") and not name.startswith(("data/reference/", "data/samples/"))
    ]
    assert not [name for name in kept if (ROOT / name).stat().st_size > BIGGEST_FILE]


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_requirements_are_pinned_with_hashes_and_name_no_index(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line[:1].isalnum()]
    assert pins
    assert all("==" in line and line.endswith("\\") for line in pins)
    assert all(line.startswith("    --hash=sha256:") for line in lines if line not in pins)


def test_what_runs_is_what_is_tested() -> None:
    """The same versions; a library of the tests may ask for one of them on more machines than the program does."""
    run, dev = (
        {
            line.partition(";")[0].rstrip(" \\")
            for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
            if line[:1].isalnum()
        }
        for name in REQUIREMENTS
    )
    assert run <= dev


def test_every_dependency_is_used_and_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {Requirement(line).name: Requirement(line) for line in project["dependencies"]}
    pins = {
        canonicalize_name(Requirement(line.rstrip(" \\")).name): Requirement(line.rstrip(" \\"))
        for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
        if line[:1].isalnum()
    }
    for name, wanted in declared.items():
        (version,) = [spec.version for spec in pins[canonicalize_name(name)].specifier]
        assert wanted.specifier.contains(version), name
    source = "\n".join(path.read_text(encoding="utf-8") for path in list_modules())
    imported = {
        alias.partition(".")[0] for alias in re.findall(r"^\s*(?:from|import) ([\w.]+)", source, flags=re.MULTILINE)
    }
    unused = {name for name in set(declared) - COMMANDS_ONLY if IMPORT_NAMES.get(name, name) not in imported}
    assert not unused


def test_queries_are_composed_in_the_warehouse_only() -> None:
    """There from the names in models.tables; everywhere else a query is a constant and values are parameters."""
    verbs = re.compile(r"^\s*(?:select|insert|update|delete|with|create|copy|attach)\b", re.IGNORECASE)
    offenders = [
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
        for path in list_modules()
        if not path.is_relative_to(ROOT / "pipelines" / "warehouse")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        and isinstance(node.values[0], ast.Constant)
        and verbs.match(str(node.values[0].value))
    ]
    assert not offenders
