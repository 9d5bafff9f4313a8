"""Plans that are no movement: digital transformation, inspection, drug prevention; no contents, criteria or awards."""

from models.vocabulary import SectionKind
from tests.factory.outlines import Mark, Node
from tests.factory.parts.offices import Office
from tests.factory.shorthand import dash, paragraph, part, section
from tests.factory.varied.dice import Dice
from tests.factory.varied.items import write_solutions

OTHER_TITLES = {
    "chuyển đổi số": ("Chuyển đổi số của {place} năm 2026", "Phát triển hạ tầng số năm 2026"),
    "kiểm tra": ("Kiểm tra công tác cải cách hành chính năm 2026", "Kiểm tra công vụ tại {place} năm 2026"),
    "ma túy": ("Công tác phòng, chống ma túy năm 2026", "Phòng, chống và kiểm soát ma túy trên địa bàn {place}"),
    "cải cách": ("Cải cách hành chính năm 2026", "Nâng cao chất lượng phục vụ người dân tại {place}"),
    "thiên tai": ("Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026",),
}
_SCHEDULES = (
    "Thời gian kiểm tra: từ tháng 3 đến tháng 11 năm 2026.",
    "Thực hiện trong năm 2026 theo lịch thông báo trước cho từng đơn vị.",
)
_GOAL = "Xây dựng {dv} {ten} có cách làm hiện đại, người dân thụ hưởng công bằng kết quả phát triển."


def write_other_parts(dice: Dice, office: Office, kind: str) -> tuple[Node, ...]:
    """What stands between the purpose and the duties."""
    middle = (
        _write_inspection(dice) if kind == "kiểm tra" else (_write_goals(dice, office), write_solutions(dice, office))
    )
    if not dice.toss(0.6):
        return middle
    return (*middle, part(dice.say("headings", "kinh_phi"), SectionKind.KINH_PHI, paragraph(dice.say("funds"))))


def _write_goals(dice: Dice, office: Office) -> Node:
    layout = dice.choose("goals", ("dashes", "two levels", "numbered"), ("run-in levels", "two levels"))
    lines = dice.list("goals", least=2, most=4)
    heading = dice.say("headings", "muc_tieu")
    if layout == "two levels":
        return part(
            heading,
            SectionKind.MUC_TIEU,
            section("Mục tiêu chung", SectionKind.MUC_TIEU, paragraph(office.say(_GOAL))),
            section("Mục tiêu cụ thể", SectionKind.MUC_TIEU, *(dash(office.say(line)) for line in lines)),
        )
    if layout == "run-in levels":
        return part(
            heading,
            SectionKind.MUC_TIEU,
            section("Mục tiêu tổng quát", SectionKind.MUC_TIEU, text=office.say(_GOAL)),
            section("Mục tiêu cụ thể", SectionKind.MUC_TIEU, *(dash(office.say(line)) for line in lines)),
        )
    mark = Mark.DASH if layout == "dashes" else Mark.DECIMAL
    return part(heading, SectionKind.MUC_TIEU, *(Node(mark=mark, text=office.say(line)) for line in lines))


def _write_inspection(dice: Dice) -> tuple[Node, ...]:
    mark = (
        Mark.DASH if dice.choose("checks", ("dashes", "numbered"), ("dashes", "numbered")) == "dashes" else Mark.DECIMAL
    )
    lines = dice.list("checks", least=2, most=4)
    checks = part(
        dice.say("headings", "kiem_tra"), SectionKind.NOI_DUNG, *(Node(mark=mark, text=line) for line in lines)
    )
    heading = dice.say("headings", "thoi_gian")
    return checks, part(heading, SectionKind.THOI_GIAN, paragraph(dice.chance.choice(_SCHEDULES)))
