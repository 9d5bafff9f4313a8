"""Headings that no rule knows, by the words they share with labelled ones.

Words are segmented by underthesea, since a syllable alone says little: ``thi`` stands in ``thi đua`` and ``thi hành``.
"""

import re
from functools import cache

from extractors.structure.folding import fold_blanks, fold_case
from models.vocabulary import SectionKind

# Headings of parts as plans write them when they do not use the usual words (our own collection, November 2026). Those
# of kind ``khac`` keep their neighbours from being taken for something else.
LABELLED_HEADINGS: tuple[tuple[SectionKind, str], ...] = (
    (SectionKind.TO_CHUC_THUC_HIEN, "điều khoản thi hành"),
    (SectionKind.TO_CHUC_THUC_HIEN, "tổ chức thi hành"),
    (SectionKind.TO_CHUC_THUC_HIEN, "triển khai thực hiện"),
    (SectionKind.TO_CHUC_THUC_HIEN, "theo dõi, đôn đốc và thi hành kế hoạch"),
    (SectionKind.TO_CHUC_THUC_HIEN, "giao việc cho các đơn vị"),
    (SectionKind.TO_CHUC_THUC_HIEN, "đơn vị chủ trì và đơn vị phối hợp"),
    (SectionKind.TO_CHUC_THUC_HIEN, "vai trò của các cơ quan, đơn vị"),
    (SectionKind.TO_CHUC_THUC_HIEN, "chỉ đạo, điều hành thực hiện"),
    (SectionKind.KINH_PHI, "nguồn lực"),
    (SectionKind.KINH_PHI, "nguồn lực bảo đảm"),
    (SectionKind.KINH_PHI, "nguồn tài chính"),
    (SectionKind.KINH_PHI, "cơ chế tài chính"),
    (SectionKind.KINH_PHI, "dự toán chi"),
    (SectionKind.KINH_PHI, "dự toán và nguồn chi"),
    (SectionKind.KINH_PHI, "chi phí thực hiện"),
    (SectionKind.KHEN_THUONG, "biểu dương, tôn vinh"),
    (SectionKind.KHEN_THUONG, "tôn vinh điển hình tiên tiến"),
    (SectionKind.KHEN_THUONG, "biểu dương người tốt, việc tốt"),
    (SectionKind.GIAI_PHAP, "cách làm chủ yếu"),
    (SectionKind.GIAI_PHAP, "cách thức thực hiện"),
    (SectionKind.GIAI_PHAP, "phương thức triển khai chủ yếu"),
    (SectionKind.NHIEM_VU, "công việc trọng tâm"),
    (SectionKind.NHIEM_VU, "công việc cần thực hiện"),
    (SectionKind.NHIEM_VU, "những việc cần làm"),
    (SectionKind.NHIEM_VU, "phương hướng công tác"),
    (SectionKind.MUC_DICH, "sự cần thiết"),
    (SectionKind.MUC_DICH, "lý do xây dựng kế hoạch"),
    (SectionKind.MUC_TIEU, "kết quả cần đạt"),
    (SectionKind.MUC_TIEU, "kết quả mong đợi"),
    (SectionKind.MUC_TIEU, "mức phấn đấu"),
    (SectionKind.THOI_GIAN, "kế hoạch theo từng năm"),
    (SectionKind.THOI_GIAN, "các mốc triển khai"),
    (SectionKind.THOI_GIAN, "lịch triển khai"),
    (SectionKind.THOI_GIAN, "thời điểm thực hiện"),
    (SectionKind.NOI_DUNG, "chủ đề và những việc thi đua"),
    (SectionKind.TIEU_CHI, "thang điểm chấm thi đua"),
    (SectionKind.KHAC, "quan điểm chỉ đạo"),
    (SectionKind.KHAC, "công tác chỉ đạo, điều hành"),
    (SectionKind.KHAC, "phạm vi, đối tượng"),
    (SectionKind.KHAC, "đối tượng tham gia"),
    (SectionKind.KHAC, "thành phần tham dự"),
    (SectionKind.KHAC, "phương án triển khai"),
    (SectionKind.KHAC, "phương pháp tiến hành"),
    (SectionKind.KHAC, "nguyên tắc thực hiện"),
    (SectionKind.KHAC, "nguồn nhân lực"),
    (SectionKind.KHAC, "thông tin, tuyên truyền"),
    (SectionKind.KHAC, "kiểm tra, giám sát"),
    (SectionKind.KHAC, "chế độ thông tin, báo cáo"),
    (SectionKind.KHAC, "cơ cấu tổ chức"),
    (SectionKind.KHAC, "cơ sở pháp lý"),
    (SectionKind.KHAC, "đề xuất, kiến nghị"),
    (SectionKind.KHAC, "hoạt động trọng tâm"),
)
# Share of words in common (Dice) from which a heading counts as one of the labelled: three of four words and up.
ENOUGH = 0.7
# Below the first level, where most headings are themes and actors: the same words but for one in ten.
SAME = 0.9
_STOP_WORDS = frozenset(
    {"và", "của", "các", "những", "về", "cho", "trong", "từng", "kế hoạch", ",", "-", "–", ";", "/"}
)
# Words that any part may carry; they count only where a heading has no others.
_LIGHT_WORDS = frozenset({"thực hiện", "triển khai", "chủ yếu", "trọng tâm", "cụ thể", "chung", "công tác", "cần"})


def find_similar_kind(heading: str, *, enough: float = ENOUGH) -> SectionKind:
    """The kind of the labelled heading that shares most words with ``heading``; ``khac`` when none shares enough.

    ``enough`` is a Dice share between 0 and 1. The first of two equally near ones is taken.
    """
    words = _segment(fold_blanks(fold_case(heading)).strip(" .:;"))
    best, kind = 0.0, SectionKind.KHAC
    for labelled_kind, labelled in LABELLED_HEADINGS:
        other = _segment(labelled)
        total = len(words) + len(other)
        share = 2 * len(words & other) / total if total else 0.0
        if share > best:
            best, kind = share, labelled_kind
    return kind if best >= enough else SectionKind.KHAC


@cache
def _segment(text: str) -> frozenset[str]:
    """The words of a short folded text without stop words, and without light ones where others are left."""
    from underthesea import word_tokenize

    words = word_tokenize(text, use_token_normalize=False)
    full = frozenset(re.sub(r"\s+", " ", word) for word in words) - _STOP_WORDS
    return full - _LIGHT_WORDS or full
