"""Headings that no rule knows, by the words they share with labelled ones.

Words are segmented by underthesea, since a syllable alone says little: ``thi`` stands in ``thi đua`` and ``thi hành``.
"""

import re
from functools import cache

from extractors.structure.folding import fold_blanks, fold_case
from models.vocabulary import SectionKind

# Headings of parts as plans write them when they do not use the usual words (our own collection, November 2026).
LABELLED_HEADINGS: tuple[tuple[SectionKind, str], ...] = (
    (SectionKind.TO_CHUC_THUC_HIEN, "điều khoản thi hành"),
    (SectionKind.TO_CHUC_THUC_HIEN, "theo dõi, đôn đốc và thi hành kế hoạch"),
    (SectionKind.TO_CHUC_THUC_HIEN, "giao việc cho các đơn vị"),
    (SectionKind.KINH_PHI, "nguồn lực bảo đảm"),
    (SectionKind.KINH_PHI, "cơ chế tài chính"),
    (SectionKind.KINH_PHI, "dự toán và nguồn chi"),
    (SectionKind.KHEN_THUONG, "biểu dương, tôn vinh"),
    (SectionKind.KHEN_THUONG, "tôn vinh điển hình tiên tiến"),
    (SectionKind.GIAI_PHAP, "cách làm chủ yếu"),
    (SectionKind.GIAI_PHAP, "phương thức triển khai chủ yếu"),
    (SectionKind.NHIEM_VU, "công việc trọng tâm"),
    (SectionKind.NHIEM_VU, "những việc cần làm"),
    (SectionKind.MUC_DICH, "sự cần thiết"),
    (SectionKind.THOI_GIAN, "kế hoạch theo từng năm"),
    (SectionKind.THOI_GIAN, "các mốc triển khai"),
)
# Share of words in common (Dice) from which a heading counts as one of the labelled: two of three words and up.
# Lower values took "PHẠM VI TRIỂN KHAI" for the timetable.
_ENOUGH = 0.66
_STOP_WORDS = frozenset({"và", "của", "các", "những", "về", "cho", "trong", "kế hoạch", ",", "-", "–"})


def find_similar_kind(heading: str) -> SectionKind:
    """The kind of the labelled heading that shares most words with ``heading``; ``khac`` when none shares enough."""
    words = _segment(fold_blanks(fold_case(heading)))
    best, kind = 0.0, SectionKind.KHAC
    for labelled_kind, labelled in LABELLED_HEADINGS:
        other = _segment(labelled)
        total = len(words) + len(other)
        share = 2 * len(words & other) / total if total else 0.0
        if share > best:
            best, kind = share, labelled_kind
    return kind if best >= _ENOUGH else SectionKind.KHAC


@cache
def _segment(text: str) -> frozenset[str]:
    """The words of a short folded text without stop words."""
    from underthesea import word_tokenize

    words = word_tokenize(text, use_token_normalize=False)
    return frozenset(re.sub(r"\s+", " ", word) for word in words) - _STOP_WORDS
