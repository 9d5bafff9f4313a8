"""Plans of the movement of 2025, which owe nothing to the decision of 2026."""

from models.vocabulary import SectionKind, Target, Verdict
from tests.factory.defects import CONFLICT, MISSING, drop_criteria, drop_part, retime
from tests.factory.parts.awards import AwardLayout
from tests.factory.parts.criteria import CriteriaLayout
from tests.factory.parts.offices import CHAIR, DEPUTY, DIRECTOR, Office
from tests.factory.parts.times import TimesLayout, Timetable
from tests.factory.plans import BasesLayout, Issue, Order, Shape
from tests.factory.samples.assembling import EARLIER as MOVEMENT
from tests.factory.samples.assembling import assemble_plan
from tests.factory.samples.bases import (
    DECISION_923,
    EARLIER_PROVINCE_PLAN,
    LAW_ON_EMULATION,
    OTHER_EARLIER_PROVINCE_PLAN,
    PARTY_RESOLUTION_2025,
)
from tests.factory.samples.renderers import MARKDOWN, PDF, TYPED_WORD

_INHERITED = {"can-cu-923": Verdict.INHERITED}

EARLIER = (
    assemble_plan(
        "lam-dong/uy-ban-nhan-dan-tinh/ke-hoach-231-hoa-giang-2025.pdf",
        PDF,
        Office(kind="tỉnh", name="Hòa Giang", signer="Bế Văn Giả", signing=DEPUTY, hamlets="địa phương"),
        Issue(number="231", day=22, month=7, year=2025),
        shape=Shape(contents=1, criteria=CriteriaLayout.DOTTED, awards=AwardLayout.DOTTED, solutions=1),
        movement=MOVEMENT,
        bases=(DECISION_923,),
    ),
    assemble_plan(
        "lam-dong/phuong-ben-truc/ke-hoach-19-ben-truc-2025.docx",
        TYPED_WORD,
        Office(kind="phường", name="Bến Trúc", signer="Trà Văn Thử", signing=DEPUTY, hamlets="tổ dân phố"),
        Issue(number="19", day=15, month=8, year=2025),
        shape=Shape(purpose=1, contents=2, awards=AwardLayout.PLUSES, times=TimesLayout.HEADED, duties=1),
        movement=MOVEMENT,
        bases=(EARLIER_PROVINCE_PLAN,),
        traits=_INHERITED,
        defects=(
            retime(
                "hai giai đoạn chồng nhau, như kế hoạch cấp trên cho phép",
                TimesLayout.HEADED,
                Timetable(phases=((2025, 2027), (2027, 2030))),
                {"giai-doan-chong-lan": CONFLICT},
            ),
            drop_criteria(Target.MAT_TRAN_DOAN_THE),
        ),
    ),
    assemble_plan(
        "lam-dong/xa-bau-say/ke-hoach-24-bau-say-2025.md",
        MARKDOWN,
        Office(kind="xã", name="Bàu Sậy", signer="Mai Văn Dụ", signing=CHAIR, hamlets="ấp"),
        Issue(number="24", day=20, month=8, year=2025),
        shape=Shape(purpose=2, times=TimesLayout.LETTERED, duties=2, order=Order.EARLY_TIMES),
        movement=MOVEMENT,
        bases=(LAW_ON_EMULATION, PARTY_RESOLUTION_2025),
        traits={"can-cu-923": MISSING, "can-cu-cap-tren": MISSING},
        defects=(
            drop_part(SectionKind.MUC_DICH_YEU_CAU),
            drop_part(SectionKind.TIEU_CHI),
            drop_part(SectionKind.HINH_THUC_KHEN_THUONG),
            retime(
                "hai giai đoạn sai năm, sơ kết không ghi năm, tổng kết năm 2029",
                TimesLayout.LETTERED,
                Timetable(phases=((2025, 2026), (2027, 2029)), mid_review=None, final_review=2029),
                {"giai-doan": CONFLICT, "so-ket-2027": MISSING, "tong-ket-2030": CONFLICT},
            ),
        ),
    ),
    assemble_plan(
        "lam-dong/so-xay-dung/ke-hoach-402-sxd-2025.docx",
        TYPED_WORD,
        Office(kind="Sở", name="Xây dựng", signer="Nghiêm Xuân Ví", signing=DIRECTOR),
        Issue(number="402", symbol="KH-SXD", day=5, month=9, year=2025),
        shape=Shape(contents=1, criteria=CriteriaLayout.NUMBERED, order=Order.SEPARATE, bases=BasesLayout.JOINED),
        movement=MOVEMENT,
        bases=(DECISION_923, EARLIER_PROVINCE_PLAN),
        defects=(drop_part(SectionKind.NOI_DUNG), drop_part(SectionKind.THOI_GIAN)),
    ),
    assemble_plan(
        "lao-cai/xa-nam-xuoi/ke-hoach-11-nam-xuoi-2025.md",
        MARKDOWN,
        Office(kind="xã", name="Nậm Xuôi", signer="Lò Văn Thử", signing=CHAIR, hamlets="bản", province="tỉnh Vân Lĩnh"),
        Issue(number="11", day=12, month=9, year=2025),
        shape=Shape(purpose=1, contents=2, criteria=CriteriaLayout.ONE_SENTENCE, order=Order.SEPARATE),
        movement=MOVEMENT,
        bases=(OTHER_EARLIER_PROVINCE_PLAN,),
        traits={"can-cu-923": Verdict.UNDETERMINED},
        defects=(drop_part(SectionKind.GIAI_PHAP), drop_part(SectionKind.TO_CHUC_THUC_HIEN)),
    ),
)
