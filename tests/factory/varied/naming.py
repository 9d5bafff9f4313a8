"""Names of fictional offices, places and people."""

from models.vocabulary import SigningMode
from tests.factory.parts import offices
from tests.factory.parts.offices import Office, Signing
from tests.factory.varied.dice import Dice

_FIRST = ("Đồi", "Suối", "Bến", "Gò", "Khe", "Đầm", "Cồn", "Rạch", "Bàu", "Thác", "Đèo", "Vũng")
_SECOND = ("Sim", "Trúc", "Mây", "Sậy", "Lim", "Sen", "Trầm", "Quế", "Nứa", "Chàm", "Mận", "Sung")
_THIRD = ("", "", " Đông", " Tây", " Thượng", " Hạ", " Mới")
_PROVINCES = ("Hòa Giang", "Sơn Khê", "Đại Trường", "Lâm Thủy")
_DEPARTMENTS = ("Nội vụ", "Tư pháp", "Xây dựng", "Khoa học và Công nghệ", "Công Thương")
_SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Lò", "Y", "Thạch")
_MIDDLE = ("Văn", "Thị", "Đức", "Minh")
_GIVEN = ("Mẫu", "Thử", "Ví Dụ", "Giả Định", "Minh Họa")
_BY_ORDER: Signing = (("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"), "Chánh Văn phòng", SigningMode.TL)
_OF_COMMITTEES = {"chair": offices.CHAIR, "deputy": offices.DEPUTY, "by order": _BY_ORDER}
_OF_CHAIRS = {"chair": offices.CHAIR_ALONE, "deputy": offices.DEPUTY_ALONE}
_OF_DEPARTMENTS = {"director": offices.DIRECTOR, "deputy director": offices.DEPUTY_DIRECTOR}


def invent_office(dice: Dice, *, is_chair: bool = False) -> Office:
    """An office that no register knows; ``is_chair`` where its chair signs for himself, as a decision asks."""
    kind = dice.choose("office", ("xã", "phường", "xã", "tỉnh", "Sở"), ("xã", "phường", "xã", "tỉnh", "Sở"))
    province = f"tỉnh {dice.chance.choice(_PROVINCES)}"
    if kind == "Sở" and is_chair:
        kind = dice.traits["office"] = "xã"
    name = f"{dice.chance.choice(_FIRST)} {dice.chance.choice(_SECOND)}{dice.chance.choice(_THIRD)}"
    if kind == "tỉnh":
        name = province.removeprefix("tỉnh ")
    signing = _OF_CHAIRS if is_chair else _OF_COMMITTEES
    if kind == "Sở":
        name, signing = dice.chance.choice(_DEPARTMENTS), _OF_DEPARTMENTS
    names = list(signing)
    signer = " ".join(dice.chance.choice(part) for part in (_SURNAMES, _MIDDLE, _GIVEN))
    return Office(
        kind=kind,
        name=name,
        signer=signer,
        signing=signing[dice.choose("signing", names, names)],
        hamlets=dice.chance.choice(("thôn", "bản", "ấp") if kind != "phường" else ("khu phố", "tổ dân phố")),
        province=province,
    )


def name_actors(office: Office) -> str:
    """Which actors an office of this kind charges."""
    return office.kind if office.kind in ("tỉnh", "Sở") else "xã"


def name_superior(office: Office) -> str:
    """Whom the office reports to."""
    if office.kind == "tỉnh":
        return "Bộ Nội vụ"
    return "Ủy ban nhân dân tỉnh" if office.is_department else "Sở Nội vụ"


def list_recipients(dice: Dice, office: Office) -> tuple[str, ...]:
    """The lines under “Nơi nhận”."""
    first = {"tỉnh": "Bộ Nội vụ (b/c);", "Sở": "UBND tỉnh (b/c);"}.get(office.kind, "Sở Nội vụ (b/c);")
    own = office.kind if not office.is_department else "Sở"
    pool = (
        f"TT. Đảng ủy, TT. HĐND {own};",
        f"Chủ tịch, các Phó Chủ tịch UBND {own};",
        f"Ủy ban MTTQ Việt Nam {own};",
        f"Các phòng, đơn vị thuộc {own} (để thực hiện);",
        f"Các {office.hamlets};",
        "Trang thông tin điện tử (đăng tải);",
        "Thành viên Hội đồng TĐ-KT;",
    )
    chosen = dice.chance.sample(pool, dice.chance.randint(1, 5))
    return (first, *chosen, dice.chance.choice(("Lưu: VT.", "Lưu: VT, VHXH.", "Lưu: VT, NV (02b).")))
