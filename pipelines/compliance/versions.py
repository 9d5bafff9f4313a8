"""The version of the judge: a short hash of its code, its packs and its registers."""

import hashlib
from datetime import date
from functools import cache
from pathlib import Path

from pipelines.compliance.waivers import load_waivers

_HERE = Path(__file__).resolve().parent
_REFERENCE = _HERE.parents[1] / "data" / "reference"
_LENGTH = 12  # hexadecimal digits, as the readers' versions have


def review_version(today: date) -> str:
    """The rules' version on a day: a waiver that expires changes findings as a new rule does."""
    waivers = load_waivers(_REFERENCE / "waivers")
    return f"{rules_version()}-{sum(waiver.expires_on >= today for waiver in waivers)}"


@cache
def rules_version() -> str:
    """The version of everything that findings depend on beside the documents. Reads: this package, data/reference."""
    digest = hashlib.sha256()
    for path in sorted((*_HERE.rglob("*.py"), *_REFERENCE.rglob("*.yaml"), *_REFERENCE.glob("*.csv"))):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:_LENGTH]
