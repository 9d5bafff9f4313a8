"""The names of document types, as they head a document and as citations write them.

Source: Nghị định 30/2020/NĐ-CP, Điều 3 (types of administrative documents); Luật Ban hành văn bản quy phạm pháp luật
2025 (laws, decrees, circulars); Quy định 66-QĐ/TW 2017 (party documents).
"""

from models.vocabulary import DocType

# On folded text, longer names first: matchers take the first that fits.
TYPE_NAMES: tuple[tuple[str, DocType], ...] = (
    ("kế hoạch hành động", DocType.KE_HOACH),
    ("kế hoạch liên tịch", DocType.KE_HOACH),
    ("kế hoạch phối hợp", DocType.KE_HOACH),
    ("kế hoạch", DocType.KE_HOACH),
    ("quyết định", DocType.QUYET_DINH),
    ("nghị quyết liên tịch", DocType.NGHI_QUYET),
    ("nghị quyết", DocType.NGHI_QUYET),
    ("nghị định", DocType.NGHI_DINH),
    ("thông tư liên tịch", DocType.THONG_TU),
    ("thông tư", DocType.THONG_TU),
    ("chỉ thị", DocType.CHI_THI),
    ("chương trình hành động", DocType.CHUONG_TRINH),
    ("chương trình phối hợp", DocType.CHUONG_TRINH),
    ("chương trình", DocType.CHUONG_TRINH),
    ("tờ trình", DocType.TO_TRINH),
    ("công văn", DocType.CONG_VAN),
    ("văn bản hợp nhất", DocType.KHAC),
    ("văn bản", DocType.CONG_VAN),
    ("công điện", DocType.KHAC),
    ("thông báo kết luận", DocType.THONG_BAO),
    ("thông báo", DocType.THONG_BAO),
    ("hướng dẫn", DocType.HUONG_DAN),
    ("kết luận", DocType.KET_LUAN),
    ("đề án", DocType.DE_AN),
    ("báo cáo", DocType.BAO_CAO),
    ("quy định", DocType.KHAC),
    ("quy chế", DocType.KHAC),
    ("phương án", DocType.KHAC),
    ("bộ luật", DocType.LUAT),
    ("luật", DocType.LUAT),
    ("pháp lệnh", DocType.LUAT),
    ("hiến pháp", DocType.LUAT),
)
# Names that stand above no title: "VĂN BẢN", "CÔNG VĂN", "LUẬT" begin other headings.
_CITED_ONLY = frozenset({"văn bản", "công văn", "bộ luật", "luật", "pháp lệnh", "hiến pháp"})
HEADING_TYPES: tuple[tuple[str, DocType], ...] = tuple(pair for pair in TYPE_NAMES if pair[0] not in _CITED_ONLY)
