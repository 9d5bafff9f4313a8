"""Legal bases drawn by lot: laws, decrees, decisions, party papers, joint circulars, with what they nest."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from models.vocabulary import Relation
from tests.factory.outlines import Basis, BasisSentence
from tests.factory.parts.offices import Office
from tests.factory.varied.dice import Dice, Split

_EARLIEST = date(2022, 1, 4)
_LAWS = (
    ("Thi đua, khen thưởng", date(2022, 6, 15)),
    ("Tổ chức chính quyền địa phương", date(2025, 6, 16)),
    ("Phòng, chống ma túy", date(2021, 3, 30)),
    ("Thanh tra", date(2025, 6, 25)),
)
_ENDS = {
    "một vụ việc": "về tăng cường công tác quản lý trên địa bàn",
    "một kế hoạch": "ban hành Kế hoạch công tác trọng tâm của nhiệm kỳ",
    "một quy định": "quy định về phân cấp, phân quyền trong lĩnh vực được giao",
}


def draw_bases(dice: Dice, office: Office, *, is_decision: bool = False) -> tuple[BasisSentence, ...]:
    """The preamble's sentences; every code is made up and stands once. A decision has one line for each."""
    count = dice.chance.randint(1, 4)
    makers = dice.chance.sample(_MAKERS, min(count, len(_MAKERS)))
    bases = tuple(make(dice, office) for make in makers)
    if is_decision:
        return tuple(BasisSentence(relation=Relation.CAN_CU, bases=(basis,)) for basis in bases)
    names = dice.choose("bases", ("lines", "strung", "joined"), ("thuc_hien lines", "mixed", "strung"))
    if names == "strung":
        return (BasisSentence(relation=Relation.THUC_HIEN, bases=bases, tail="."),)
    if names == "joined":
        return (BasisSentence(relation=Relation.THUC_HIEN, bases=bases, joint=" và ", tail="."),)
    verb = Relation.THUC_HIEN if names == "thuc_hien lines" else Relation.CAN_CU
    sentences = [BasisSentence(relation=verb, bases=(basis,)) for basis in bases]
    if names == "mixed":
        sentences[-1] = replace(sentences[-1], relation=Relation.THUC_HIEN, tail=".")
    return tuple(sentences)


def draw_code(dice: Dice, symbol: str, *, has_year: bool = False, year: int = 2025) -> str:
    """A made-up code."""
    number = dice.chance.randint(11, 2999) if symbol[0] != "-" else dice.chance.randint(11, 99)
    if symbol[0] == "-":
        return f"{number}{symbol}"
    return f"{number}/{year}/{symbol}" if has_year else f"{number}/{symbol}"


def _draw_date(dice: Dice) -> date:
    return _EARLIEST + timedelta(days=dice.chance.randint(0, 1400))


def _draw(dice: Dice, kind: str, symbol: str, issuer: str, *, has_year: bool = False, rest: str = "") -> Basis:
    on = _draw_date(dice)
    ending = rest or dice.chance.choice(tuple(_ENDS.values()))
    code = draw_code(dice, symbol, has_year=has_year, year=on.year)
    return Basis(kind_vi=kind, code=code, issued_on=on, is_long_date=dice.toss(0.5), issuer=issuer, rest=ending)


def _draw_law(dice: Dice, office: Office) -> Basis:
    name, on = dice.chance.choice(_LAWS)
    return Basis(kind_vi="Luật", name=name, issued_on=on, is_long_date=dice.toss(0.7))


def _draw_decree(dice: Dice, office: Office) -> Basis:
    rest = ""
    if dice.pick_split() is Split.HELD_OUT:
        amending = draw_code(dice, "NĐ-CP", has_year=True)
        rest = (
            f"quy định chi tiết một số điều của Luật, được sửa đổi, bổ sung tại Nghị định số [[{amending}]] "
            f"ngày {_draw_date(dice):%d/%m/%Y} của Chính phủ"
        )
    return _draw(dice, "Nghị định", "NĐ-CP", "Chính phủ", has_year=True, rest=rest)


def _draw_prime_minister(dice: Dice, office: Office) -> Basis:
    return _draw(dice, "Quyết định", "QĐ-TTg", "Thủ tướng Chính phủ")


def _draw_party(dice: Dice, office: Office) -> Basis:
    if dice.toss(0.5):
        return _draw(dice, "Nghị quyết", "-NQ/TW", "Bộ Chính trị")
    nested = draw_code(dice, "-NQ/TW")
    rest = f"thực hiện Nghị quyết số [[{nested}]] ngày {_draw_date(dice):%d/%m/%Y} của Bộ Chính trị"
    symbol, kind = dice.chance.choice((("-CTr/TU", "Chương trình hành động"), ("-KH/TU", "Kế hoạch")))
    owner = office.province if office.kind != "tỉnh" else f"tỉnh {office.name}"
    return _draw(dice, kind, symbol, f"Tỉnh ủy {owner.removeprefix('tỉnh ')}", rest=rest)


def _draw_joint(dice: Dice, office: Office) -> Basis:
    if dice.pick_split() is Split.TUNING:
        return _draw(dice, "Thông tư", "TT-BNV", "Bộ trưởng Bộ Nội vụ", has_year=True)
    issuer = "Bộ trưởng Bộ Công an và Bộ trưởng Bộ Quốc phòng"
    return _draw(dice, "Thông tư liên tịch", "TTLT-BCA-BQP", issuer, has_year=True)


def _draw_above(dice: Dice, office: Office) -> Basis:
    if office.kind == "tỉnh":
        return _draw(dice, "Nghị quyết", "NQ-CP", "Chính phủ")
    kind, symbol = dice.chance.choice((("Kế hoạch", "KH-UBND"), ("Quyết định", "QĐ-UBND")))
    return _draw(dice, kind, symbol, f"Ủy ban nhân dân {office.province}")


_MAKERS: tuple[Callable[[Dice, Office], Basis], ...] = (
    _draw_law, _draw_decree, _draw_prime_minister, _draw_party, _draw_joint, _draw_above,
)  # fmt: skip
