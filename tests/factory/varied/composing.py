"""Whole plans put together by lot: which parts, in which order, joined or apart, with a decision or without."""

from dataclasses import replace

from models.vocabulary import SectionKind
from tests.factory.outlines import Mark, Node, Outline, PlanOutline, Proposal
from tests.factory.parts.offices import Office
from tests.factory.plans import Issue, compose_decision, write_head
from tests.factory.shorthand import paragraph, part, section
from tests.factory.varied import naming
from tests.factory.varied.awards import write_awards
from tests.factory.varied.bases import draw_bases
from tests.factory.varied.criteria import write_groups
from tests.factory.varied.dice import Dice
from tests.factory.varied.duties import write_duties, write_table
from tests.factory.varied.items import write_contents, write_purpose, write_solutions
from tests.factory.varied.other_kinds import OTHER_TITLES, write_other_parts
from tests.factory.varied.times import write_times

_MOVEMENTS = {
    "462": "Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh",
    "923": "Cả nước thi đua đổi mới sáng tạo và chuyển đổi số",
    "nông thôn": "Chung sức xây dựng nông thôn mới",
    "gia đình": "Mỗi gia đình một việc tốt",
}
_TITLES = (
    "Tổ chức thực hiện Phong trào thi đua “{name}” trên địa bàn {place}",
    "Triển khai Phong trào thi đua “{name}” giai đoạn 2026 - 2030",
    "Phát động Phong trào thi đua “{name}” tại {place}",
)
_TUNING_KINDS = ("462", "923", "462", "nông thôn", "chuyển đổi số", "kiểm tra", "ma túy")
_HELD_OUT_KINDS = ("462", "gia đình", "462", "cải cách", "thiên tai")
DECISION_SHARE = 0.3
DRAFT_SHARE = 0.15


def compose(dice: Dice) -> Outline:
    """A whole document."""
    is_decision = dice.toss(DECISION_SHARE)
    office = naming.invent_office(dice, is_chair=is_decision)
    kind = dice.choose("plan", _TUNING_KINDS, _HELD_OUT_KINDS)
    plan = _compose_plan(dice, office, kind)
    issue = _draw_issue(dice)
    dice.traits["form"] = "decision" if is_decision else "plan"
    if not is_decision:
        recipients = naming.list_recipients(dice, office)
        symbol = (
            issue.symbol if not office.is_department else "KH-S" + "".join(w[0] for w in office.name.split()).upper()
        )
        head = write_head(office, replace(issue, symbol=symbol))
        return replace(plan, letterhead=head, recipients=recipients, signature=office.signature)
    below = office.say("Trưởng phòng Văn hóa - Xã hội {dv}") if office.kind != "tỉnh" else "Giám đốc Sở Nội vụ"
    whole = compose_decision(
        office, plan, issue=replace(issue, symbol="QĐ-UBND"), bases=(), proposal=Proposal(actor=below)
    )
    return replace(
        whole,
        preamble=draw_bases(dice, office, is_decision=True),
        recipients=("Như Điều 3;", *naming.list_recipients(dice, office)),
        plan=replace(plan, preamble=plan.preamble if dice.toss(0.4) else ()),
    )


def _draw_issue(dice: Dice) -> Issue:
    if dice.toss(DRAFT_SHARE):
        return Issue(number=None, day=None, month=dice.chance.choice((None, 6, 9)))
    number = str(dice.chance.randint(11, 980))
    return Issue(number=number, day=dice.chance.randint(1, 28), month=dice.chance.randint(1, 12))


def _compose_plan(dice: Dice, office: Office, kind: str) -> PlanOutline:
    place = office.short_name
    issuer = office.issuer
    if dice.toss(0.3):
        issuer = issuer.replace("Ủy ban nhân dân", "UBND")
    if kind in _MOVEMENTS:
        title = dice.chance.choice(_TITLES).format(name=_MOVEMENTS[kind], place=place)
        sections = _order_movement(dice, office)
    else:
        title = dice.chance.choice(OTHER_TITLES[kind]).format(place=place)
        sections = _order_other(dice, office, kind)
    annexes = (write_table(dice, office),) if dice.toss(0.15) else ()
    return PlanOutline(
        title=title,
        movement=_MOVEMENTS.get(kind),
        preamble=draw_bases(dice, office),
        lead_in=dice.say("lead_ins").format(issuer=issuer),
        sections=sections,
        closing=(office.say(dice.say("closings")),),
        annexes=annexes,
    )


def _order_other(dice: Dice, office: Office, kind: str) -> tuple[Node, ...]:
    middle = write_other_parts(dice, office, kind)
    heading = dice.say("headings", "to_chuc_thuc_hien")
    duties = write_duties(dice, office, mark=Mark.ROMAN, below=Mark.DECIMAL, heading=heading)
    return (write_purpose(dice, office), *middle, duties)


def _order_movement(dice: Dice, office: Office) -> tuple[Node, ...]:
    order = dice.choose(
        "order",
        ("combined", "separate", "early times", "times with duties"),
        ("solutions first", "combined", "separate"),
    )
    purpose, contents, solutions = (
        write_purpose(dice, office),
        write_contents(dice, office),
        write_solutions(dice, office),
    )
    rewards = _write_rewards(dice, office, is_combined=order in ("combined", "times with duties"))
    is_joined = order == "times with duties"
    mark, below = (Mark.DECIMAL, Mark.LETTER) if is_joined else (Mark.ROMAN, Mark.DECIMAL)
    names = [dice.say("headings", name) for name in ("thoi_gian", "to_chuc_thuc_hien")]
    if is_joined:
        names = [name.capitalize() for name in names]
    times = write_times(dice, mark=mark, below=below, heading=names[0])
    duties = write_duties(dice, office, mark=mark, below=below, heading=names[1])
    if is_joined:
        both = part(dice.say("headings", "thoi_gian_to_chuc"), SectionKind.THOI_GIAN_TO_CHUC, times, duties)
        return purpose, contents, *rewards, solutions, both
    funds = (_write_funds(dice),) if dice.toss(0.25) else ()
    dropped = dice.toss(0.15)
    middle = (
        (contents, times, solutions, *rewards) if order == "early times" else (contents, *rewards, solutions, times)
    )
    if order == "solutions first":
        middle = (contents, solutions, times, *rewards)
    kept = tuple(node for node in middle if not (dropped and node is solutions))
    return purpose, *kept, *funds, duties


def _write_rewards(dice: Dice, office: Office, *, is_combined: bool) -> tuple[Node, ...]:
    name = dice.chance.choice(("hinh_thuc_khen_thuong", "hinh_thuc_khen_thuong", "khen_thuong"))
    heading, kind = dice.say("headings", name), SectionKind(name)
    criteria = dice.say("headings", "tieu_chi")
    if not is_combined:
        groups = write_groups(dice, office, mark=Mark.DECIMAL)
        awards = write_awards(dice, office, mark=Mark.ROMAN, kind=kind, heading=heading, depth_mark=Mark.DECIMAL)
        return part(criteria, SectionKind.TIEU_CHI, *groups), awards
    groups = write_groups(dice, office, mark=Mark.LETTER)
    below = Mark.DOTTED if dice.toss(0.4) else Mark.LETTER
    awards = write_awards(dice, office, mark=Mark.DECIMAL, kind=kind, heading=heading.capitalize(), depth_mark=below)
    standards = ()
    if dice.toss(0.5):
        said = paragraph("Căn cứ thành tích thực tế, bảo đảm đúng quy định; ưu tiên tập thể nhỏ và người lao động.")
        name = dice.say("headings", "tieu_chuan_khen_thuong")
        standards = (section(name, SectionKind.TIEU_CHUAN_KHEN_THUONG, said),)
    children = (section(criteria.capitalize(), SectionKind.TIEU_CHI, *groups), awards, *standards)
    return (part(dice.say("headings", "tieu_chi_khen_thuong"), SectionKind.TIEU_CHI_KHEN_THUONG, *children),)


def _write_funds(dice: Dice) -> Node:
    return part(dice.say("headings", "kinh_phi"), SectionKind.KINH_PHI, paragraph(dice.say("funds")))
