"""One example for every rule: a plan in which it is silent, and the one change with which it fires."""

import re
from dataclasses import dataclass

from tests.unit.pipelines.compliance.plans import COMMUNE_DECISION, COMMUNE_PLAN, PROVINCE_PLAN_2025

QD462, QD923, FORM, INNER = "qd-462-ttg-2026", "qd-923-ttg-2025", "the-thuc-nd30", "nhat-quan"


@dataclass(frozen=True, slots=True)
class Example:
    """A rule silent on ``plan`` (``met``) and firing with ``verdict`` once ``pattern`` is replaced by ``by``."""

    pattern: str
    by: str
    verdict: str = "missing"
    plan: str = COMMUNE_PLAN
    instrument: int = 1

    @property
    def spoilt(self) -> str:
        """The plan with its defect."""
        spoilt, count = re.subn(self.pattern, self.by, self.plan, flags=re.DOTALL)
        assert count, f"nothing to spoil: {self.pattern}"
        return spoilt


def drop_part(first: str, next_one: str) -> str:
    """The pattern of a whole part, up to the next one."""
    return rf"{re.escape(first)}.*?(?={re.escape(next_one)})"


PARTS_462 = {
    "muc-dich-yeu-cau": Example(drop_part("I. MỤC ĐÍCH", "II. NỘI DUNG"), ""),
    "noi-dung": Example(drop_part("II. NỘI DUNG", "III. TIÊU CHÍ"), ""),
    "tieu-chi": Example(drop_part("III. TIÊU CHÍ", "2. Hình thức"), ""),
    "khen-thuong": Example(
        "III. TIÊU CHÍ THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG(.*?)2. Hình thức.*?(?=IV. )", r"III. TIÊU CHÍ THI ĐUA\1"
    ),
    "giai-phap": Example(drop_part("IV. GIẢI PHÁP", "V. THỜI GIAN"), ""),
    "thoi-gian": Example(drop_part("V. THỜI GIAN", "VI. TỔ CHỨC"), ""),
    "to-chuc-thuc-hien": Example(drop_part("VI. TỔ CHỨC", "Nơi nhận"), ""),
}
PARTS_923 = {
    "muc-dich-yeu-cau": drop_part("I. MỤC ĐÍCH", "II. NỘI DUNG"),
    "noi-dung": drop_part("II. NỘI DUNG", "III. TIÊU CHÍ"),
    "tieu-chi": drop_part("III. TIÊU CHÍ", "IV. HÌNH THỨC"),
    "khen-thuong": drop_part("IV. HÌNH THỨC", "V. GIẢI PHÁP"),
    "giai-phap": drop_part("V. GIẢI PHÁP", "VI. THỜI GIAN"),
    "thoi-gian": drop_part("VI. THỜI GIAN", "VII. TỔ CHỨC"),
    "to-chuc-thuc-hien": drop_part("VII. TỔ CHỨC", "Nơi nhận"),
}

EXAMPLES: dict[tuple[str, str], Example] = {
    **{(QD462, rule): example for rule, example in PARTS_462.items()},
    **{(QD923, rule): Example(pattern, "", plan=PROVINCE_PLAN_2025) for rule, pattern in PARTS_923.items()},
    (QD462, "can-cu-462"): Example(r"Căn cứ (?:Quyết định số 462|Kế hoạch số 163).*?(?=\n)", ""),
    (QD462, "can-cu-cap-tren"): Example(r"Căn cứ Kế hoạch số 163.*?(?=\n)", ""),
    (QD462, "noi-dung-1"): Example(r"tạo đột phá trong tư duy, nhận thức và hành động của", "nâng cao tay nghề của"),
    (QD462, "noi-dung-2"): Example(r"phát triển hạ tầng số, hạ tầng xanh ở", "giúp nhau làm ăn ở"),
    (QD462, "noi-dung-3"): Example(
        r"đổi mới sáng tạo, ứng dụng chuyển đổi số, chuyển đổi xanh trong mọi", "gương mẫu trong mọi"
    ),
    (QD462, "noi-dung-4"): Example(r"phát triển kinh tế số.*?(?=\n)", "xây dựng nếp sống mới."),
    (QD462, "noi-dung-5"): Example(r"5\. Thi đua chuyển đổi xanh, ứng phó với biến đổi khí hậu\.\n", ""),
    (QD462, "giai-doan"): Example(r"2026 - 2027\)", "2026 - 2028)", "conflict"),
    (QD462, "so-ket-2027"): Example(r"sơ kết vào năm 2027", "sơ kết khi kết thúc giai đoạn"),
    (QD462, "tong-ket-2030"): Example(r"tổng kết vào năm 2030", "tổng kết vào năm 2029", "conflict"),
    (QD462, "han-ban-hanh"): Example(r"ngày 12 tháng 6", "ngày 12 tháng 7", "conflict"),
    (QD462, "tieu-chi-co-quan"): Example(drop_part("a) Đối với các cơ quan", "b) Đối với Mặt trận"), ""),
    (QD462, "tieu-chi-mat-tran"): Example(drop_part("b) Đối với Mặt trận", "c) Đối với các doanh"), ""),
    (QD462, "tieu-chi-doanh-nghiep"): Example(drop_part("c) Đối với các doanh", "d) Đối với cá nhân"), ""),
    (QD462, "tieu-chi-ca-nhan"): Example(drop_part("d) Đối với cá nhân", "2. Hình thức"), ""),
    (QD462, "khen-thuong-hang-nam"): Example(drop_part("a) Khen thưởng hằng năm", "b) Khen thưởng sơ"), ""),
    (QD462, "khen-thuong-so-ket"): Example(drop_part("b) Khen thưởng sơ", "c) Khen thưởng tổng"), ""),
    (QD462, "khen-thuong-tong-ket"): Example(drop_part("c) Khen thưởng tổng", "IV. GIẢI PHÁP"), ""),
    (QD462, "hinh-thuc-tong-ket"): Example(r"- Huân chương Lao động;\n", ""),
    (QD462, "don-vi-chu-tri"): Example(r"- Chủ trì, theo dõi việc thực hiện Kế hoạch\.\n", ""),
    (QD462, "che-do-bao-cao"): Example(r"- Tổng hợp, báo cáo Sở Nội vụ.*?(?=\n)", ""),
    (QD462, "kiem-tra-giam-sat"): Example(r"Định kỳ kiểm tra, giám sát", "Kịp thời biểu dương"),
    (QD923, "can-cu-923"): Example(r"Căn cứ Quyết định số 923.*?(?=\n)", "", plan=PROVINCE_PLAN_2025),
    (QD923, "can-cu-cap-tren"): Example(r"Căn cứ Quyết định số 923.*?(?=\n)", "", plan=PROVINCE_PLAN_2025),
    (QD923, "giai-doan"): Example(r"2028 - 2030", "2029 - 2030", "conflict", PROVINCE_PLAN_2025),
    (QD923, "so-ket-2027"): Example(r"; sơ kết vào năm 2027", "", plan=PROVINCE_PLAN_2025),
    (QD923, "tong-ket-2030"): Example(r"; tổng kết vào năm 2030", "", plan=PROVINCE_PLAN_2025),
    (QD923, "tieu-chi-co-quan"): Example(drop_part("1. Đối với các cơ", "2. Đối với Mặt"), "", plan=PROVINCE_PLAN_2025),
    (QD923, "tieu-chi-mat-tran"): Example(drop_part("2. Đối với Mặt", "3. Đối với các"), "", plan=PROVINCE_PLAN_2025),
    (QD923, "tieu-chi-doanh-nghiep"): Example(
        drop_part("3. Đối với các", "4. Đối với cá"), "", plan=PROVINCE_PLAN_2025
    ),
    (QD923, "tieu-chi-ca-nhan"): Example(drop_part("4. Đối với cá", "IV. HÌNH"), "", plan=PROVINCE_PLAN_2025),
    (QD923, "khen-thuong-so-ket"): Example(
        drop_part("1. Khen thưởng sơ", "2. Khen thưởng"), "", plan=PROVINCE_PLAN_2025
    ),
    (QD923, "khen-thuong-tong-ket"): Example(drop_part("2. Khen thưởng tổng", "V. GIẢI"), "", plan=PROVINCE_PLAN_2025),
    (FORM, "quoc-hieu"): Example(r"CỘNG HÒA.*?Hạnh phúc\n", ""),
    (FORM, "co-quan-ban-hanh"): Example(r"^ỦY BAN NHÂN DÂN\nXÃ SUỐI LANH\n", ""),
    (FORM, "so-ky-hieu"): Example(r"Số: 45/", "Số:    /"),
    (FORM, "dia-danh"): Example(r"\nSuối Lanh, ngày", "\nNgày"),
    (FORM, "ngay-ban-hanh"): Example(r"ngày 12 tháng 6", "ngày    tháng 6"),
    (FORM, "ten-loai"): Example(r"\nKẾ HOẠCH\n", "\n"),
    (FORM, "trich-yeu"): Example(r"(?<=KẾ HOẠCH\n\n)Tổ chức.*?(?=\n)", ""),
    (FORM, "can-cu"): Example(r"Căn cứ .*?\n(?=Ủy ban nhân dân xã)", ""),
    (FORM, "nguoi-ky"): Example(r"Vương Đình Giả\n", ""),
    (FORM, "chuc-vu"): Example(r"TM\. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n", ""),
    (FORM, "noi-nhan"): Example(r"Nơi nhận:.*?(?=TM\.)", ""),
    (INNER, "so-hieu-kem-theo"): Example(r"(?<=\(Kèm theo Quyết định số )301", "310", "conflict", COMMUNE_DECISION, 2),
    (INNER, "giai-doan-chong-lan"): Example(r"\(2028 - 2030\)", "(2027 - 2030)", "conflict"),
    (INNER, "ten-phong-trao"): Example(
        r"(?<=KẾ HOẠCH\n\nTổ chức Phong trào thi đua “)Đổi mới sáng tạo, phát", "Đổi mới, sáng tạo, phát", "conflict"
    ),
    (INNER, "can-cu-trung-lap"): Example(r"(Căn cứ Nghị định số 152.*?\n)", r"\1\n\1", "conflict"),
    (INNER, "mot-ma-mot-ten"): Example(
        r"(?<=- Chủ trì, theo dõi việc thực hiện Kế hoạch)\.",
        " và Kế hoạch số 163/KH-UBND ngày 24/4/2026 của Ủy ban nhân dân tỉnh về chăm sóc vườn cây ăn quả mùa khô.",
        "conflict",
    ),
    (INNER, "ngay-van-ban"): Example(
        r"(?<=- Chủ trì, theo dõi việc thực hiện Kế hoạch)\.",
        " và Quyết định số 462/QĐ-TTg ngày 25/3/2026 của Thủ tướng Chính phủ.",
        "conflict",
    ),
    (INNER, "ky-hieu-sai"): Example(
        r"(?<=- Chủ trì, theo dõi việc thực hiện Kế hoạch)\.",
        " và Nghị quyết số 57/NQ-TW của Bộ Chính trị.",
        "conflict",
    ),
    (INNER, "dia-ban"): Example(
        r"(?<=Trên đây là Kế hoạch tổ chức Phong trào thi đua trên địa bàn )xã Suối Lanh", "xã Suối cụ thể", "conflict"
    ),
    (INNER, "tham-quyen-khen"): Example(
        r"- Đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
        "- Chủ tịch Ủy ban nhân dân xã tặng Bằng khen cho tập thể xuất sắc",
        "conflict",
    ),
    (INNER, "can-cu-het-hieu-luc"): Example(
        r"Nghị định số 152/2025/NĐ-CP ngày 14/6/2025",
        "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023",
        "conflict",
        COMMUNE_PLAN.replace("Căn cứ Kế hoạch số 163/KH-UBND ngày 24/4/2026 của", "Theo ý kiến của"),
    ),
}
