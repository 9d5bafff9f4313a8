"""The awards by occasion, in four layouts."""

from enum import StrEnum

from models.vocabulary import AwardForm, Occasion, SectionKind
from tests.factory.outlines import Award, Mark, Node
from tests.factory.parts.offices import Office
from tests.factory.shorthand import dash, paragraph, part, plus, section


class AwardLayout(StrEnum):
    """How occasions and forms stand: letters with dashes, dashes with pluses, dotted numbers, or one sentence each."""

    LETTERED = "lettered"
    PLUSES = "pluses"
    DOTTED = "dotted"
    SENTENCES = "sentences"


_NAMES = {
    AwardForm.HUAN_CHUONG_LAO_DONG: "Huân chương Lao động",
    AwardForm.CO_THI_DUA_CHINH_PHU: "Cờ thi đua của Chính phủ",
    AwardForm.BANG_KHEN_THU_TUONG: "Bằng khen của Thủ tướng Chính phủ",
    AwardForm.CO_THI_DUA_TINH: "Cờ thi đua của Ủy ban nhân dân tỉnh",
    AwardForm.BANG_KHEN_TINH: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    AwardForm.GIAY_KHEN: "Giấy khen của {chu_tich}",
}
_HEADINGS = {
    Occasion.HANG_NAM: "Khen thưởng hằng năm",
    Occasion.SO_KET: "Khen thưởng sơ kết",
    Occasion.TONG_KET: "Khen thưởng tổng kết",
}
_FORMS = {
    Occasion.HANG_NAM: (AwardForm.GIAY_KHEN,),
    Occasion.SO_KET: (AwardForm.BANG_KHEN_TINH, AwardForm.GIAY_KHEN),
    Occasion.TONG_KET: tuple(_NAMES),
}
_OPENINGS = {
    Occasion.HANG_NAM: "Hằng năm, xét tặng",
    Occasion.SO_KET: "Khi sơ kết, xét tặng hoặc đề nghị tặng",
    Occasion.TONG_KET: "Khi tổng kết, xét tặng hoặc đề nghị cấp có thẩm quyền tặng",
}
_STANDARDS = (
    "Căn cứ thành tích thực tế, bảo đảm đúng quy định của pháp luật về thi đua, khen thưởng; ưu tiên tập thể nhỏ và "
    "người trực tiếp lao động."
)


def write_awards(office: Office, layout: AwardLayout) -> Node:
    """The section “Hình thức khen thưởng” of a combined part."""
    heading, kind = "Hình thức khen thưởng", SectionKind.HINH_THUC_KHEN_THUONG
    return section(heading, kind, *_write_occasions(office, layout))


def write_awards_part(office: Office, layout: AwardLayout) -> Node:
    """The awards as a part of their own."""
    return part("HÌNH THỨC KHEN THƯỞNG", SectionKind.HINH_THUC_KHEN_THUONG, *_write_occasions(office, layout))


def write_standards() -> Node:
    """The section on standards, which names no form."""
    return section("Tiêu chuẩn khen thưởng", SectionKind.TIEU_CHUAN_KHEN_THUONG, paragraph(_STANDARDS))


def _write_occasions(office: Office, layout: AwardLayout) -> tuple[Node, ...]:
    return tuple(_write_occasion(office, layout, occasion) for occasion in _HEADINGS)


def _write_occasion(office: Office, layout: AwardLayout, occasion: Occasion) -> Node:
    forms, heading = _FORMS[occasion], _HEADINGS[occasion]
    names = [office.say(_NAMES[form]) for form in forms]
    awards = tuple(Award(occasion, form) for form in forms)
    if layout is AwardLayout.SENTENCES:
        return dash(f"{_OPENINGS[occasion]} {', '.join(names)}.", *awards)
    endings = [";"] * (len(names) - 1) + ["."]
    lines = tuple(zip((name + end for name, end in zip(names, endings, strict=True)), awards, strict=True))
    if layout is AwardLayout.PLUSES:
        return dash(heading, children=tuple(plus(text, award) for text, award in lines))
    mark = Mark.LETTER if layout is AwardLayout.LETTERED else Mark.DOTTED
    children = tuple(dash(text, award) for text, award in lines)
    return Node(mark=mark, heading=heading, kind=SectionKind.KHEN_THUONG, children=children)
