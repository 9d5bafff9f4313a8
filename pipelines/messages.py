"""The language of messages to people: Vietnamese, or English with RASOAT_LANG=en."""

import os
import re

from models.labels import LABELS
from models.labels_english import ENGLISH_LABELS

# What Python's argparse says (3.11 to 3.13) when a command line is wrong, and how we say it.
_COMPLAINTS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), wording)
    for pattern, wording in (
        (r"the following arguments are required: (.+)", r"còn thiếu: \1"),
        (r"unrecognized arguments: (.+)", r"không hiểu: \1"),
        (r"ambiguous option: (\S+) could match (.+)", r"tùy chọn \1 có thể là: \2"),
        (r"argument (.+?): invalid choice: (.+) \(choose from (.+)\)", r"\1: không có \2; hãy chọn một trong: \3"),
        (r"argument (.+?): invalid (?:int|float) value: (.+)", r"\1: \2 không phải là số"),
        (r"argument (.+?): expected one argument", r"\1: thiếu giá trị đi kèm"),
        (r"argument (.+?): expected at least one argument", r"\1: cần ít nhất một giá trị"),
        (r"argument (.+?): ignored explicit argument (.+)", r"\1: không nhận giá trị \2"),
    )
)


def say(vietnamese: str, english: str) -> str:
    """The wording in the language that the person asked for."""
    return english if os.environ.get("RASOAT_LANG", "").lower().startswith("en") else vietnamese


def name_code(domain: str, code: str) -> str:
    """The label of a code of a domain that the terminal shows: ``level``, ``verdict``, ``doc_type``, …"""
    return say(LABELS[domain][code][0], ENGLISH_LABELS[domain][code])


def translate_complaint(complaint: str) -> str:
    """What argparse says of a wrong command line, in the language that the person asked for; else as it stands."""
    for pattern, wording in _COMPLAINTS:
        if (match := pattern.fullmatch(complaint)) is not None:
            return say(match.expand(wording), complaint)
    return complaint
