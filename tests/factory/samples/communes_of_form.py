"""Communes' and wards' plans that lack components of form, bases, criteria or duties, or point elsewhere."""

from datetime import date

from models.vocabulary import AwardForm, Occasion, SectionKind, Target, Verdict
from tests.factory.defects import (
    MISSING,
    NOT_APPLICABLE,
    change_head,
    change_plan,
    drop_awards,
    drop_criteria,
    drop_final_forms,
    drop_part,
    drop_words,
    lose_closing,
    refer_part,
    rewrite,
    set_bases,
)
from tests.factory.outlines import AwardReference, Basis
from tests.factory.parts.awards import AwardLayout
from tests.factory.parts.criteria import CriteriaLayout
from tests.factory.parts.offices import CHAIR, DEPUTY, Office
from tests.factory.parts.times import TimesLayout
from tests.factory.plans import BasesLayout, Issue, Order, Shape
from tests.factory.samples.assembling import BOTH_LEVELS, INHERITED, assemble_plan
from tests.factory.samples.bases import PROVINCE_PLAN
from tests.factory.samples.renderers import COUNTED_WORD, MARKDOWN, PDF, TYPED_WORD
from tests.factory.shorthand import paragraph

_REPLACED = Basis(
    kind_vi="Nghị định",
    code="98/2023/NĐ-CP",
    issued_on=date(2023, 12, 31),
    issuer="Chính phủ",
    rest="quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
)
_WITHOUT_BASES = {
    "can-cu": MISSING,
    "can-cu-462": MISSING,
    "can-cu-cap-tren": MISSING,
    "can-cu-trung-lap": NOT_APPLICABLE,
    "mot-ma-mot-ten": NOT_APPLICABLE,
    "ngay-van-ban": NOT_APPLICABLE,
    "ky-hieu-sai": NOT_APPLICABLE,
    "can-cu-het-hieu-luc": NOT_APPLICABLE,
}


def _refer(*rules: str) -> dict[str, Verdict]:
    return dict.fromkeys(rules, Verdict.MET_BY_REFERENCE)


COMMUNES_OF_FORM = (
    assemble_plan(
        "lam-dong/xa-rung-sen/ke-hoach-66-rung-sen.md",
        MARKDOWN,
        Office(kind="xã", name="Rừng Sến", signer="Tống Văn Mẫu", signing=CHAIR),
        Issue(number="66", day=10, month=6),
        shape=Shape(criteria=CriteriaLayout.DOTTED),
        defects=(
            change_plan("không dẫn căn cứ nào", _WITHOUT_BASES, preamble=()),
            drop_part(SectionKind.MUC_DICH_YEU_CAU),
            drop_part(SectionKind.NOI_DUNG),
        ),
    ),
    assemble_plan(
        "lam-dong/xa-son-khue/ke-hoach-25-son-khue.docx",
        TYPED_WORD,
        Office(kind="xã", name="Sơn Khuê", signer="Bành Thị Giả", signing=DEPUTY),
        Issue(number="25", day=28, month=5),
        shape=Shape(solutions=1, times=TimesLayout.RUN_IN, order=Order.SEPARATE),
        defects=(
            set_bases(
                "dẫn căn cứ đã được thay thế",
                (_REPLACED, PROVINCE_PLAN),
                INHERITED,
                BasesLayout.LINES,
            ),
            refer_part(
                SectionKind.NOI_DUNG,
                paragraph(
                    "Thực hiện theo phần II, Kế hoạch kèm theo Quyết định số [[1163/QĐ-UBND]] ngày 24/4/2026 của Ủy "
                    "ban nhân dân tỉnh."
                ),
                _refer(*(f"noi-dung-{theme}" for theme in range(1, 6))),
            ),
            refer_part(
                SectionKind.TIEU_CHI,
                paragraph(
                    "Thực hiện theo phần III, Kế hoạch kèm theo Quyết định số [[1163/QĐ-UBND]] ngày 24/4/2026 của Ủy "
                    "ban nhân dân tỉnh."
                ),
                _refer("tieu-chi-co-quan", "tieu-chi-mat-tran", "tieu-chi-doanh-nghiep", "tieu-chi-ca-nhan"),
            ),
            refer_part(
                SectionKind.HINH_THUC_KHEN_THUONG,
                paragraph(
                    "Thực hiện theo phần IV, Kế hoạch kèm theo Quyết định số [[1163/QĐ-UBND]] ngày 24/4/2026 của Ủy "
                    "ban nhân dân tỉnh.",
                    AwardReference("1163/QĐ-UBND"),
                ),
                _refer("khen-thuong-hang-nam", "khen-thuong-so-ket", "khen-thuong-tong-ket", "hinh-thuc-tong-ket")
                | {"tham-quyen-khen": NOT_APPLICABLE},
            ),
        ),
    ),
    assemble_plan(
        "lam-dong/phuong-kenh-la/du-thao-ke-hoach-kenh-la.pdf",
        PDF,
        Office(kind="phường", name="Kênh Lá", signer="Thái Văn Dụ", signing=DEPUTY, hamlets="khu phố"),
        Issue(number="70", day=5, month=6),
        shape=Shape(purpose=2, contents=2, awards=AwardLayout.PLUSES, bases=BasesLayout.STRUNG),
        defects=(
            change_head("thiếu Quốc hiệu, Tiêu ngữ", {"quoc-hieu": MISSING}, has_national_title=False),
            change_head("thiếu tên cơ quan ban hành", {"co-quan-ban-hanh": MISSING}, issuer_lines=()),
            change_head("thiếu địa danh", {"dia-danh": MISSING}, place=None),
            change_head("chưa có số", {"so-ky-hieu": MISSING}, number=None),
            change_head("chưa có ngày", {"ngay-ban-hanh": MISSING}, day=None),
        ),
    ),
    assemble_plan(
        "lam-dong/xa-dam-vac/ke-hoach-39-dam-vac.docx",
        COUNTED_WORD,
        Office(kind="xã", name="Đầm Vạc", signer="Kiều Thị Thử", signing=CHAIR),
        Issue(number="39", day=14, month=5),
        shape=Shape(contents=1, order=Order.SEPARATE, criteria_wording=1),
        defects=(
            change_plan("thiếu tên loại văn bản", {"ten-loai": MISSING}, has_type=False),
            lose_closing("thiếu tên người ký", "nguoi-ky", name=""),
            drop_part(SectionKind.THOI_GIAN),
        ),
    ),
    assemble_plan(
        "lam-dong/xa-bung-lac/ke-hoach-44-bung-lac.pdf",
        PDF,
        Office(kind="xã", name="Bưng Lác", signer="Lâm Văn Ví", signing=CHAIR, hamlets="ấp"),
        Issue(number="44", day=3, month=6),
        shape=Shape(contents=1, awards=AwardLayout.PLUSES, times=TimesLayout.HEADED, duties=1),
        defects=(
            change_plan("thiếu trích yếu", {"trich-yeu": MISSING}, title=""),
            drop_criteria(Target.MAT_TRAN_DOAN_THE, Target.DOANH_NGHIEP),
            drop_awards(Occasion.SO_KET),
            drop_final_forms(AwardForm.HUAN_CHUONG_LAO_DONG, AwardForm.CO_THI_DUA_CHINH_PHU),
        ),
    ),
    assemble_plan(
        "lam-dong/phuong-gio-dong/ke-hoach-95-gio-dong.docx",
        COUNTED_WORD,
        Office(kind="phường", name="Gió Đông", signer="Đàm Thị Mẫu", signing=DEPUTY, hamlets="tổ dân phố"),
        Issue(number="95", day=26, month=5),
        shape=Shape(contents=1, criteria=CriteriaLayout.DOTTED, awards=AwardLayout.DOTTED, solutions=1),
        bases=BOTH_LEVELS,
        defects=(
            rewrite(
                "không giao đơn vị chủ trì",
                {"don-vi-chu-tri": MISSING},
                old="Chủ trì, phối hợp với các đơn vị tham mưu",
                new="Phối hợp với các đơn vị tham mưu",
            ),
            drop_words("không quy định kiểm tra, giám sát", {"kiem-tra-giam-sat": MISSING}, "kiểm tra", "giám sát"),
            drop_words("không quy định chế độ báo cáo", {"che-do-bao-cao": MISSING}, "báo cáo"),
            drop_criteria(Target.CO_QUAN, Target.CA_NHAN),
        ),
    ),
)
