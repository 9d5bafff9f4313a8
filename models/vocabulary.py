"""The closed vocabularies of the public contract: every code that a column may hold, with its Vietnamese label."""

from dataclasses import dataclass
from enum import StrEnum


class DocumentFormat(StrEnum):
    DOCX = "docx"
    PDF = "pdf"
    DOC = "doc"
    RTF = "rtf"
    TXT = "txt"
    MD = "md"
    IMAGE = "image"


class TextOrigin(StrEnum):
    DIGITAL = "digital"
    OCR = "ocr"
    MIXED = "mixed"


class QualityGrade(StrEnum):
    TOT = "tot"
    KHA = "kha"
    KEM = "kem"


class DocumentStatus(StrEnum):
    PARSED = "parsed"
    UNREADABLE = "unreadable"
    UNSUPPORTED = "unsupported"


class Stage(StrEnum):
    """The seven rooms a plan walks through, in order."""

    INTAKE = "intake"
    TEXT = "text"
    STRUCTURE = "structure"
    FACTS = "facts"
    WAREHOUSE = "warehouse"
    COMPLIANCE = "compliance"
    DASHBOARD = "dashboard"


class IssueLevel(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class DocType(StrEnum):
    KE_HOACH = "ke_hoach"
    QUYET_DINH = "quyet_dinh"
    NGHI_QUYET = "nghi_quyet"
    NGHI_DINH = "nghi_dinh"
    THONG_TU = "thong_tu"
    LUAT = "luat"
    CHI_THI = "chi_thi"
    CHUONG_TRINH = "chuong_trinh"
    TO_TRINH = "to_trinh"
    CONG_VAN = "cong_van"
    THONG_BAO = "thong_bao"
    HUONG_DAN = "huong_dan"
    KET_LUAN = "ket_luan"
    DE_AN = "de_an"
    BAO_CAO = "bao_cao"
    KHAC = "khac"


class IssuerLevel(StrEnum):
    TRUNG_UONG = "trung_uong"
    TINH = "tinh"
    XA = "xa"
    HUYEN = "huyen"
    KHAC = "khac"


class SigningMode(StrEnum):
    TM = "TM"
    KT = "KT"
    TL = "TL"
    TUQ = "TUQ"
    Q = "Q"


class SectionKind(StrEnum):
    MUC_DICH_YEU_CAU = "muc_dich_yeu_cau"
    MUC_DICH = "muc_dich"
    YEU_CAU = "yeu_cau"
    NOI_DUNG = "noi_dung"
    NOI_DUNG_THOI_GIAN = "noi_dung_thoi_gian"
    TIEU_CHI_KHEN_THUONG = "tieu_chi_khen_thuong"
    TIEU_CHI = "tieu_chi"
    KHEN_THUONG = "khen_thuong"
    HINH_THUC_KHEN_THUONG = "hinh_thuc_khen_thuong"
    TIEU_CHUAN_KHEN_THUONG = "tieu_chuan_khen_thuong"
    GIAI_PHAP = "giai_phap"
    THOI_GIAN = "thoi_gian"
    THOI_GIAN_TO_CHUC = "thoi_gian_to_chuc"
    TO_CHUC_THUC_HIEN = "to_chuc_thuc_hien"
    MUC_TIEU = "muc_tieu"
    NHIEM_VU = "nhiem_vu"
    KINH_PHI = "kinh_phi"
    DIEU = "dieu"
    PHU_LUC = "phu_luc"
    KHAC = "khac"


class CitationRole(StrEnum):
    LEGAL_BASIS = "legal_basis"
    PROPOSAL = "proposal"
    NESTED = "nested"
    REFERENCE = "reference"


class Relation(StrEnum):
    CAN_CU = "can_cu"
    THUC_HIEN = "thuc_hien"
    THEO_DE_NGHI = "theo_de_nghi"


class MilestoneKind(StrEnum):
    BAN_HANH_KE_HOACH = "ban_hanh_ke_hoach"
    SO_KET = "so_ket"
    TONG_KET = "tong_ket"
    BAO_CAO = "bao_cao"
    KHAC = "khac"


class Recurrence(StrEnum):
    HANG_NAM = "hang_nam"
    HANG_QUY = "hang_quy"
    HANG_THANG = "hang_thang"
    SAU_THANG = "sau_thang"


class Target(StrEnum):
    CO_QUAN = "co_quan"
    MAT_TRAN_DOAN_THE = "mat_tran_doan_the"
    DOANH_NGHIEP = "doanh_nghiep"
    CA_NHAN = "ca_nhan"
    HO_GIA_DINH = "ho_gia_dinh"
    KHAC = "khac"


class Occasion(StrEnum):
    HANG_NAM = "hang_nam"
    SO_KET = "so_ket"
    TONG_KET = "tong_ket"
    DOT_XUAT = "dot_xuat"
    CHUYEN_DE = "chuyen_de"
    KHAC = "khac"


class AwardForm(StrEnum):
    HUAN_CHUONG_LAO_DONG = "huan_chuong_lao_dong"
    HUAN_CHUONG_KHAC = "huan_chuong_khac"
    CO_THI_DUA_CHINH_PHU = "co_thi_dua_chinh_phu"
    CO_THI_DUA_TINH = "co_thi_dua_tinh"
    BANG_KHEN_THU_TUONG = "bang_khen_thu_tuong"
    BANG_KHEN_TINH = "bang_khen_tinh"
    GIAY_KHEN = "giay_khen"
    DANH_HIEU = "danh_hieu"
    KHAC = "khac"


class DutyOrigin(StrEnum):
    SECTION = "section"
    TABLE = "table"


class Verdict(StrEnum):
    MET = "met"
    MET_BY_REFERENCE = "met_by_reference"
    INHERITED = "inherited"
    MISSING = "missing"
    CONFLICT = "conflict"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not_applicable"


class Severity(StrEnum):
    CRITICAL = "critical"
    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"
    INFO = "info"


class Responsibility(StrEnum):
    DON_VI_BAN_HANH = "don_vi_ban_hanh"
    HE_THONG = "he_thong"


class Grade(StrEnum):
    """What a plan's findings come to."""

    CAN_SUA = "can_sua"
    CHUA_KET_LUAN = "chua_ket_luan"
    DUNG_DUOC = "dung_duoc"
    DAT = "dat"


class LinkState(StrEnum):
    """Whether what a document cites was found in the warehouse."""

    RESOLVED = "resolved"
    ABSENT = "absent"
    AMBIGUOUS = "ambiguous"


class MatrixKind(StrEnum):
    """What of a higher plan is held beside a lower one."""

    PHASE = "phase"
    MILESTONE = "milestone"
    CRITERION = "criterion"
    AWARD_TIER = "award_tier"
    CONTENT = "content"
    REPORTING_DUTY = "reporting_duty"


class MatrixState(StrEnum):
    """What became of a higher plan's item in the lower plan."""

    SAME = "same"
    ADAPTED = "adapted"
    BY_REFERENCE = "by_reference"
    MISSING = "missing"
    EXTRA = "extra"


class ReuseRelation(StrEnum):
    """Whose words a plan shares: its parent's, or those of a plan of its own province and movement."""

    PARENT = "parent"
    SIBLING = "sibling"


class ReuseDirection(StrEnum):
    """Which of two plans stood first, as far as their dates tell."""

    FROM_OTHER = "from_other"
    TO_OTHER = "to_other"
    UNKNOWN = "unknown"


class Lineage(StrEnum):
    """How a plan hangs on the decision that founds its movement."""

    DIRECT = "direct"
    INHERITED = "inherited"
    ABSENT_PARENT = "absent_parent"
    BROKEN = "broken"


class FindingChange(StrEnum):
    """What became of a defect since the review before."""

    NEW = "new"
    PERSISTING = "persisting"
    RESOLVED = "resolved"


class CoverageStatus(StrEnum):
    NOTHING = "nothing"
    DRAFT = "draft"
    ISSUED = "issued"


@dataclass(frozen=True, slots=True)
class Code:
    """One row of the table ``codes``: a code of a domain with its Vietnamese label and what it means."""

    domain: str
    code: str
    label_vi: str
    description_vi: str
