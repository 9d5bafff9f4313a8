"""Departments' own plans: nothing is asked of the Front and of firms."""

from models.vocabulary import Occasion, Target
from tests.factory.defects import CONFLICT, MISSING, change_head, drop_awards, drop_criteria, set_bases
from tests.factory.parts.awards import AwardLayout
from tests.factory.parts.criteria import CriteriaLayout
from tests.factory.parts.offices import DEPUTY_DIRECTOR, DIRECTOR, Office
from tests.factory.parts.times import TimesLayout
from tests.factory.plans import BasesLayout, Issue, Order, Shape
from tests.factory.samples.assembling import INHERITED, assemble_plan
from tests.factory.samples.bases import DECISION_462, PARTY_RESOLUTION, PROVINCE_PLAN
from tests.factory.samples.renderers import COUNTED_WORD, PDF

_BUILDING = Office(kind="Sở", name="Xây dựng", signer="Nghiêm Xuân Ví", signing=DEPUTY_DIRECTOR)
_JUSTICE = Office(kind="Sở", name="Tư pháp", signer="Ông Thị Dụ", signing=DIRECTOR)

DEPARTMENTS = (
    assemble_plan(
        "lam-dong/so-xay-dung/ke-hoach-315-sxd.pdf",
        PDF,
        _BUILDING,
        Issue(number="315", symbol="KH-SXD", day=20, month=5),
        shape=Shape(
            contents=1, criteria=CriteriaLayout.NUMBERED, awards=AwardLayout.LETTERED, solutions=1, order=Order.SEPARATE
        ),
        bases=(PROVINCE_PLAN,),
        traits=INHERITED,
    ),
    assemble_plan(
        "lam-dong/so-tu-phap/ke-hoach-148-stp.docx",
        COUNTED_WORD,
        _JUSTICE,
        Issue(number="148", symbol="KH-STP", day=9, month=6),
        shape=Shape(purpose=2, criteria=CriteriaLayout.DOTTED, awards=AwardLayout.DOTTED, times=TimesLayout.LETTERED),
        defects=(
            set_bases(
                "không dẫn kế hoạch của tỉnh",
                (DECISION_462, PARTY_RESOLUTION),
                {"can-cu-cap-tren": MISSING},
                BasesLayout.LINES,
            ),
            change_head("ban hành muộn", {"han-ban-hanh": CONFLICT}, month=7),
            drop_criteria(Target.CA_NHAN),
            drop_awards(Occasion.TONG_KET),
        ),
    ),
)
