"""Awards by occasion in many layouts and wordings."""

from models.vocabulary import AwardForm, Occasion, SectionKind
from tests.factory.outlines import Award, AwardReference, Mark, Node
from tests.factory.parts.offices import Office
from tests.factory.shorthand import dash, paragraph, plus
from tests.factory.varied.bases import draw_code
from tests.factory.varied.dice import Dice, Split

_NAMES: dict[AwardForm, dict[Split, str]] = {
    AwardForm.HUAN_CHUONG_LAO_DONG: {
        Split.TUNING: "Huân chương Lao động",
        Split.HELD_OUT: "Huân chương Lao động các hạng",
    },
    AwardForm.CO_THI_DUA_CHINH_PHU: {
        Split.TUNING: "Cờ thi đua của Chính phủ",
        Split.HELD_OUT: "Cờ Thi đua của Chính phủ cho tập thể dẫn đầu",
    },
    AwardForm.BANG_KHEN_THU_TUONG: {
        Split.TUNING: "Bằng khen của Thủ tướng Chính phủ",
        Split.HELD_OUT: "Bằng khen của Thủ tướng Chính phủ cho tập thể, cá nhân tiêu biểu",
    },
    AwardForm.CO_THI_DUA_TINH: {
        Split.TUNING: "Cờ thi đua của Ủy ban nhân dân tỉnh",
        Split.HELD_OUT: "Cờ thi đua của UBND tỉnh",
    },
    AwardForm.BANG_KHEN_TINH: {
        Split.TUNING: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
        Split.HELD_OUT: "Bằng khen của UBND tỉnh cho tập thể, cá nhân xuất sắc",
    },
    AwardForm.GIAY_KHEN: {
        Split.TUNING: "Giấy khen của {chu_tich}",
        Split.HELD_OUT: "Giấy khen của {chu_tich} cho tập thể, cá nhân có thành tích",
    },
}
_HEADINGS: dict[Occasion, dict[Split, tuple[str, ...]]] = {
    Occasion.HANG_NAM: {
        Split.TUNING: ("Khen thưởng hằng năm",),
        Split.HELD_OUT: ("Khen thưởng hàng năm", "Khen thưởng thường xuyên hằng năm"),
    },
    Occasion.SO_KET: {
        Split.TUNING: ("Khen thưởng sơ kết", "Khen thưởng khi sơ kết"),
        Split.HELD_OUT: ("Khen thưởng tại hội nghị sơ kết", "Khen thưởng nhân dịp sơ kết Phong trào thi đua"),
    },
    Occasion.TONG_KET: {
        Split.TUNING: ("Khen thưởng tổng kết", "Khen thưởng khi tổng kết"),
        Split.HELD_OUT: ("Khen thưởng tại hội nghị tổng kết", "Khen thưởng nhân dịp tổng kết Phong trào thi đua"),
    },
    Occasion.DOT_XUAT: {Split.TUNING: ("Khen thưởng đột xuất",), Split.HELD_OUT: ("Khen đột xuất",)},
}
_OPENINGS: dict[Occasion, dict[Split, str]] = {
    Occasion.HANG_NAM: {Split.TUNING: "Hằng năm, xét tặng", Split.HELD_OUT: "Vào dịp cuối năm hằng năm, xem xét tặng"},
    Occasion.SO_KET: {
        Split.TUNING: "Khi sơ kết, xét tặng",
        Split.HELD_OUT: "Khi tiến hành sơ kết, lựa chọn đề nghị tặng",
    },
    Occasion.TONG_KET: {
        Split.TUNING: "Khi tổng kết, đề nghị cấp có thẩm quyền tặng",
        Split.HELD_OUT: "Nhân dịp tổng kết, trình cấp trên xem xét tặng",
    },
    Occasion.DOT_XUAT: {Split.TUNING: "Khen thưởng đột xuất, tặng", Split.HELD_OUT: "Khi có thành tích đột xuất, tặng"},
}


def write_awards(dice: Dice, office: Office, *, mark: Mark, kind: SectionKind, heading: str, depth_mark: Mark) -> Node:
    """The awards as a node of ``mark``; occasions below it are numbered with ``depth_mark``."""
    layout = dice.choose(
        "awards",
        ("numbered", "plus", "sentences", "run-in", "numbered plus", "paragraphs", "by reference", "no occasion"),
        ("by form", "proposed", "numbered", "reference ahead"),
    )
    children = _write_layout(dice, office, layout, depth_mark)
    return Node(mark=mark, heading=heading, kind=kind, children=children)


def _write_layout(dice: Dice, office: Office, layout: str, mark: Mark) -> tuple[Node, ...]:
    if layout == "by reference":
        return (_refer(dice, office),)
    if layout == "reference ahead":
        code = draw_code(dice, "HD-SNV")
        said = f"Hình thức, tiêu chuẩn khen thưởng thực hiện theo Hướng dẫn số [[{code}]] ngày 12/5/2026 của Sở Nội vụ."
        return (dash(said, AwardReference(code)),)
    if layout == "by form":
        return tuple(_write_form(one) for one in _name_forms(dice, office, _draw_forms(dice)))
    if layout == "no occasion":
        forms = _draw_forms(dice)
        return tuple(
            dash(f"{text}{';' if place < len(forms) else '.'}", Award(Occasion.CHUYEN_DE, form))
            for place, (form, text) in enumerate(_name_forms(dice, office, forms), 1)
        )
    occasions = [one for one in _HEADINGS if one is not Occasion.DOT_XUAT or dice.toss(0.3)]
    dropped = dice.chance.choice(occasions) if dice.toss(0.3) else None
    return tuple(_write_occasion(dice, office, one, layout, mark) for one in occasions if one is not dropped)


def _write_occasion(dice: Dice, office: Office, occasion: Occasion, layout: str, mark: Mark) -> Node:
    heading = dice.chance.choice(_HEADINGS[occasion][dice.pick_split()])
    forms = _draw_forms(dice) if occasion in (Occasion.SO_KET, Occasion.TONG_KET) else (AwardForm.GIAY_KHEN,)
    named = _name_forms(dice, office, forms)
    awards = tuple(Award(occasion, form) for form in forms)
    joined = ", ".join(text for _, text in named)
    match layout:
        case "sentences" | "paragraphs":
            said = f"{_OPENINGS[occasion][dice.pick_split()]} {joined}."
            return dash(said, *awards) if layout == "sentences" else paragraph(said, *awards)
        case "proposed":
            lines = tuple(
                dash(f"Xét, đề nghị tặng {text}.", award) for (_, text), award in zip(named, awards, strict=True)
            )
            return Node(mark=mark, heading=f"{heading}:", kind=_find_kind(heading), children=lines)
        case "run-in":
            return Node(mark=mark, heading=heading, text=f"{joined}.", kind=_find_kind(heading), means=awards)
        case "plus":
            lines = tuple(plus(f"{text}.", award) for (_, text), award in zip(named, awards, strict=True))
            return dash(f"{heading}:", children=lines)
        case _:
            write = plus if layout == "numbered plus" else dash
            lines = tuple(write(f"{text}.", award) for (_, text), award in zip(named, awards, strict=True))
            return Node(mark=mark, heading=heading, kind=_find_kind(heading), children=lines)


def _write_form(named: tuple[AwardForm, str]) -> Node:
    form, text = named
    return dash(
        f"{text}: xét tặng khi sơ kết và tổng kết Phong trào thi đua.",
        Award(Occasion.SO_KET, form),
        Award(Occasion.TONG_KET, form),
    )


def _find_kind(heading: str) -> SectionKind:
    return SectionKind.KHEN_THUONG if heading.startswith("Khen") else SectionKind.KHAC


def _draw_forms(dice: Dice) -> tuple[AwardForm, ...]:
    forms = [form for form in _NAMES if dice.toss(0.5)]
    return tuple(forms) or (AwardForm.BANG_KHEN_TINH, AwardForm.GIAY_KHEN)


def _name_forms(dice: Dice, office: Office, forms: tuple[AwardForm, ...]) -> list[tuple[AwardForm, str]]:
    return [(form, office.say(_NAMES[form][dice.pick_split()])) for form in forms]


def _refer(dice: Dice, office: Office) -> Node:
    code = draw_code(dice, "KH-UBND")
    clause = dice.chance.choice(("mục 2 phần III", "khoản 2 mục IV", "phần V"))
    opening = dice.chance.choice(("Thực hiện theo", "Thực hiện theo quy định tại"))
    owner = office.province if office.kind != "tỉnh" else "tỉnh"
    said = f"{opening} {clause} Kế hoạch số [[{code}]] ngày 27/4/2026 của Ủy ban nhân dân {owner}."
    return paragraph(said, AwardReference(code))
