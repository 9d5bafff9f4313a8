"""Whole plans put together from the parts: which parts, in which order and wording."""

from dataclasses import dataclass, replace
from enum import StrEnum

from models.vocabulary import Relation, SectionKind
from tests.factory.outlines import (
    Basis,
    BasisSentence,
    DecisionOutline,
    Letterhead,
    Node,
    PlanOutline,
    Proposal,
)
from tests.factory.parts.awards import AwardLayout, write_awards, write_awards_part, write_standards
from tests.factory.parts.contents import write_contents, write_earlier_contents
from tests.factory.parts.criteria import CriteriaLayout, write_criteria, write_criteria_part
from tests.factory.parts.duties import write_duties
from tests.factory.parts.offices import Office
from tests.factory.parts.purpose import write_purpose
from tests.factory.parts.solutions import write_solutions
from tests.factory.parts.times import TimesLayout, Timetable, write_times
from tests.factory.shorthand import article, part


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """An emulation movement: its name, the years it runs, and its phases."""

    name: str
    years: tuple[int, int]
    timetable: Timetable
    is_earlier: bool = False


class BasesLayout(StrEnum):
    """How the bases stand: a line for each, one sentence with semicolons, or one sentence with “và”."""

    LINES = "lines"
    STRUNG = "strung"
    JOINED = "joined"


class Order(StrEnum):
    """Which parts are one, and which comes first."""

    COMBINED = "combined"  # criteria and awards are one part, times before duties
    SEPARATE = "separate"  # every part alone, times last but one
    EARLY_TIMES = "early_times"  # times right after the contents, solutions before criteria


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How a plan is worded and laid out."""

    purpose: int = 0
    contents: int = 0
    criteria: CriteriaLayout = CriteriaLayout.LETTERED
    criteria_wording: int = 0
    awards: AwardLayout = AwardLayout.LETTERED
    solutions: int = 0
    times: TimesLayout = TimesLayout.DASHES
    duties: int = 0
    bases: BasesLayout = BasesLayout.LINES
    order: Order = Order.COMBINED


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Number and date of a document: None where a draft leaves them open."""

    number: str | None
    symbol: str = "KH-UBND"
    day: int | None
    month: int | None
    year: int = 2026


def compose_plan(
    office: Office, movement: Movement, shape: Shape, *, issue: Issue | None, bases: tuple[Basis, ...]
) -> PlanOutline:
    """A complete plan of an office; without ``issue`` one that a decision issues."""
    plan = PlanOutline(
        title=write_title(office, movement),
        movement=movement.name,
        preamble=write_preamble(bases, shape.bases),
        lead_in=f"{office.issuer if office.kind != 'tỉnh' else 'Ủy ban nhân dân tỉnh'} ban hành Kế hoạch thực hiện "
        "Phong trào thi đua với các nội dung sau:",
        sections=_order_parts(office, movement, shape),
        closing=(
            (
                "Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị kịp thời phản ánh để xem xét, điều "
                "chỉnh cho phù hợp./."
            ),
        ),
    )
    if issue is None:
        return plan
    return replace(
        plan,
        letterhead=write_head(office, issue),
        recipients=list_recipients(office),
        signature=office.signature,
    )


def compose_decision(
    office: Office,
    plan: PlanOutline,
    *,
    issue: Issue,
    bases: tuple[Basis, ...],
    proposal: Proposal,
) -> DecisionOutline:
    """The decision of an office's chair that issues a plan."""
    is_central = office.kind == "Trung ương"
    decider = "THỦ TƯỚNG CHÍNH PHỦ" if is_central else f"CHỦ TỊCH ỦY BAN NHÂN DÂN {office.short_name.upper()}"
    title = plan.title[0].lower() + plan.title[1:]
    chair = "Thủ tướng Chính phủ" if is_central else f"Chủ tịch {office.issuer}"
    executors = (
        "Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố và cơ quan, đơn vị "
        "có liên quan"
        if is_central
        else office.say("Chánh Văn phòng Ủy ban nhân dân {dv}, Thủ trưởng các cơ quan, đơn vị và cá nhân có liên quan")
    )
    return DecisionOutline(
        letterhead=write_head(office, issue),
        title=f"Ban hành Kế hoạch {title}",
        decider=decider,
        preamble=write_preamble(bases, BasesLayout.LINES),
        proposal=proposal,
        articles=(
            article(f"Ban hành kèm theo Quyết định này Kế hoạch {title}."),
            article("Quyết định này có hiệu lực kể từ ngày ký."),
            article(f"{executors} chịu trách nhiệm thi hành Quyết định này./."),
        ),
        recipients=("Như Điều 3;", *list_recipients(office)),
        signature=office.signature,
        plan=plan,
        attached_by=chair,
    )


def write_title(office: Office, movement: Movement) -> str:
    """The plan's title."""
    start, end = movement.years
    name = f"Phong trào thi đua “{movement.name}”"
    if office.kind == "Trung ương":
        return f"Triển khai {name.replace('Phong', 'phong')}"
    if office.is_department:
        return f"Thực hiện {name} của {office.short_name}"
    verb = {"tỉnh": "Tổ chức thực hiện", "xã": "Triển khai", "phường": "Tổ chức"}[office.kind]
    return f"{verb} {name} trên địa bàn {office.short_name} giai đoạn {start} - {end}"


def write_head(office: Office, issue: Issue) -> Letterhead:
    """The letterhead of a document."""
    return office.head(number=issue.number, symbol=issue.symbol, day=issue.day, month=issue.month, year=issue.year)


def write_preamble(bases: tuple[Basis, ...], layout: BasesLayout) -> tuple[BasisSentence, ...]:
    """The preamble sentences of a plan or decision."""
    if not bases:
        return ()
    if layout is BasesLayout.LINES:
        lines = [BasisSentence(relation=Relation.CAN_CU, bases=(basis,)) for basis in bases]
        return tuple(lines)
    joint = "; " if layout is BasesLayout.STRUNG else " và "
    return (BasisSentence(relation=Relation.THUC_HIEN, bases=bases, joint=joint, tail="."),)


def list_recipients(office: Office) -> tuple[str, ...]:
    """The lines under “Nơi nhận”."""
    if office.kind == "Trung ương":
        return ("Các bộ, ngành;", "UBND các tỉnh, thành phố;", "Văn phòng Chính phủ (để theo dõi);", "Lưu: VT, TCCV.")
    if office.kind == "tỉnh":
        return (
            "Bộ Nội vụ (b/c);",
            "TT. Tỉnh ủy, TT. HĐND tỉnh;",
            "UBND các xã, phường (để thực hiện);",
            "Lưu: VT, NV.",
        )
    if office.is_department:
        return ("UBND tỉnh (b/c);", "Sở Nội vụ;", "Các phòng, đơn vị trực thuộc;", "Lưu: VT.")
    dv = office.kind
    return (
        "Sở Nội vụ (b/c);",
        f"TT. Đảng ủy, TT. HĐND {dv};",
        f"Các phòng, trung tâm thuộc {dv} (để thực hiện);",
        f"Các {office.hamlets};",
        "Lưu: VT, VHXH.",
    )


def _order_parts(office: Office, movement: Movement, shape: Shape) -> tuple[Node, ...]:
    purpose = write_purpose(office, shape.purpose)
    contents = (
        write_earlier_contents(shape.contents)
        if movement.is_earlier
        else write_contents(office, shape.contents, has_opening=shape.duties == 0)
    )
    solutions = write_solutions(shape.solutions)
    times = write_times(shape.times, movement.timetable)
    duties = write_duties(office, shape.duties)
    if shape.order is Order.COMBINED:
        both = part(
            "TIÊU CHÍ THI ĐUA VÀ KHEN THƯỞNG",
            SectionKind.TIEU_CHI_KHEN_THUONG,
            write_criteria(office, shape.criteria, wording=shape.criteria_wording),
            write_awards(office, shape.awards),
            write_standards(),
        )
        return purpose, contents, both, solutions, times, duties
    criteria = write_criteria_part(office, shape.criteria, wording=shape.criteria_wording)
    awards = write_awards_part(office, shape.awards)
    if shape.order is Order.SEPARATE:
        return purpose, contents, criteria, awards, solutions, times, duties
    return purpose, contents, times, solutions, criteria, awards, duties
