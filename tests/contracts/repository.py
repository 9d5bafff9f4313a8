"""What the contract tests look at: the project's own files and modules."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("models", "extractors", "pipelines")
TEXT_SUFFIXES = {".cfg", ".css", ".html", ".in", ".js", ".json", ".md", ".py", ".sql", ".toml", ".txt", ".yaml", ".yml"}
OURS = (*PACKAGES, "tests", "docs", "notebooks", ".ci", "data/reference", "data/samples")


def list_modules() -> tuple[Path, ...]:
    """Every Python file of the three packages."""
    return tuple(sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py")))


def list_files() -> tuple[Path, ...]:
    """Every file that is or would be committed; without Git, every file of the project's own folders."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listing.returncode == 0 and (ROOT / ".git").exists():
        paths = (ROOT / name for name in listing.stdout.decode().split("\0") if name)
        return tuple(path for path in paths if path.is_file())
    return tuple(sorted(_walk()))


def list_text_files() -> tuple[Path, ...]:
    """The files of ``list_files`` that hold text."""
    return tuple(path for path in list_files() if path.suffix in TEXT_SUFFIXES or not path.suffix)


def _walk() -> Iterator[Path]:
    """The files of the project's own folders and of its root, caches left out."""
    yield from (path for path in ROOT.iterdir() if path.is_file())
    for name in OURS:
        for path in (ROOT / name).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path
