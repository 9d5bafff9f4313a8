"""The language of messages to people: Vietnamese, or English with RASOAT_LANG=en."""

import os


def say(vietnamese: str, english: str) -> str:
    """The wording in the language that the person asked for."""
    return english if os.environ.get("RASOAT_LANG", "").lower().startswith("en") else vietnamese
