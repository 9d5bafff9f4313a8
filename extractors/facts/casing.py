"""Names in capitals put back into ordinary case."""

import re

from extractors.facts.patterns.bodies import CASED_NAMES
from extractors.structure.folding import fold_blanks, fold_case, is_capitals

_PLACE_WORD = re.compile(r"^(?:tỉnh|thành\s+phố|xã|phường|đặc\s+khu|huyện|quận|thị\s+xã|thị\s+trấn)$")
# "Trưởng phòng", "Trưởng ban", but "Chánh Văn phòng".
_PLAIN_RESTS = {"phòng", "ban", "khoa", "đoàn"}
_STANDING = " thường trực"
_TWO_WORD_LEVELS = {"thành phố", "đặc khu", "thị xã", "thị trấn"}


def restore_case(name: str, text: str, folded: str) -> str:
    """A body's name in ordinary case: ``ỦY BAN NHÂN DÂN XÃ HÀ BẮC`` → ``Ủy ban nhân dân xã Hà Bắc``.

    The document itself knows best: where the same words stand in it in ordinary case, that spelling is taken; else
    known names of bodies are cased by the rules of Nghị định 30/2020/NĐ-CP, and a place's name gets capitals.
    """
    bare = fold_blanks(name)
    if not is_capitals(bare):
        return bare[:1].upper() + bare[1:]
    wanted = fold_case(bare)
    words = re.compile(r"\s+".join(map(re.escape, wanted.split())))
    for match in words.finditer(folded):
        found = fold_blanks(text[match.start() : match.end()])
        if not is_capitals(found):
            return found[:1].upper() + found[1:]
    return _case_by_rule(wanted)


def _case_by_rule(folded: str) -> str:
    words = folded.split()
    cased: list[str] = []
    in_place = False
    for index, word in enumerate(words):
        pair = f"{words[index - 1]} {word}" if index else ""
        if (
            _PLACE_WORD.match(word)
            or pair in _TWO_WORD_LEVELS
            or f"{word} {words[index + 1] if index + 1 < len(words) else ''}" in _TWO_WORD_LEVELS
        ):
            in_place = True
            cased.append(word)
        else:
            cased.append(word.capitalize() if in_place else word)
    result = " ".join(cased)
    result = result[:1].upper() + result[1:]
    for known in CASED_NAMES:
        result = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", known, result, flags=re.IGNORECASE)
    return result


def capitalize_title(text: str) -> str:
    """A position in capitals as a phrase: ``PHÓ CHỦ TỊCH`` → ``Phó Chủ tịch``."""
    lowered = fold_blanks(fold_case(text))
    for prefix in ("phó chi cục", "phó", "quyền"):
        if lowered.startswith(prefix + " "):
            rest = lowered[len(prefix) + 1 :]
            return f"{prefix.capitalize()} {_capitalize_position(rest)}"
    return _capitalize_position(lowered)


def _capitalize_position(lowered: str) -> str:
    if lowered.endswith(_STANDING):
        return f"{_capitalize_position(lowered.removesuffix(_STANDING))} Thường trực"
    for lead in ("chánh", "trưởng"):
        if lowered.startswith(lead + " "):
            rest = lowered[len(lead) + 1 :]
            return f"{lead.capitalize()} {rest if rest in _PLAIN_RESTS else rest.capitalize()}"
    return lowered.capitalize()
