"""What every test may ask for: the sample plans and, where they lie beside the checkout, the shared documents."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes depends on the machine; speed is the benchmarks' business. The gate draws the same examples
# every time.
settings.register_profile("gate", deadline=None, derandomize=os.environ.get("CI") == "true")
settings.load_profile("gate")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def samples() -> Path:
    """The inbox of sample plans."""
    return ROOT / "data" / "samples" / "inbox"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared documents and annotations that RASOAT_SHARED names; in CI it must be there."""
    folder = os.environ.get("RASOAT_SHARED")
    if folder and Path(folder).is_dir():
        return Path(folder)
    reason = f"RASOAT_SHARED names no folder ({folder or 'unset'}): the shared documents are not on this machine"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
