"""Fictional offices that issue plans, and the words they use for themselves."""

from dataclasses import dataclass

from models.vocabulary import IssuerLevel, SigningMode
from tests.factory.outlines import Letterhead, Signature

CHAIR = (("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Chủ tịch", SigningMode.TM)
DEPUTY = (("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Phó Chủ tịch", SigningMode.KT)
CHAIR_ALONE = (("CHỦ TỊCH",), "Chủ tịch", None)
DEPUTY_ALONE = (("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Phó Chủ tịch", SigningMode.KT)
DIRECTOR = (("GIÁM ĐỐC",), "Giám đốc", None)
DEPUTY_DIRECTOR = (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Phó Giám đốc", SigningMode.KT)
DEPUTY_PRIME_MINISTER = (("KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"), "Phó Thủ tướng", SigningMode.KT)

Signing = tuple[tuple[str, ...], str, SigningMode | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An issuing body.

    ``kind`` is what it governs or is ("xã", "phường", "tỉnh", "Sở", "Văn phòng"), ``name`` the rest of its name,
    ``hamlets`` its smallest parts, ``province`` the name of the province above it.
    """

    kind: str
    name: str
    signer: str
    signing: Signing
    hamlets: str = "thôn"
    province: str = "tỉnh Hòa Giang"

    @property
    def is_department(self) -> bool:
        """True for a body under a People's Committee."""
        return self.kind in ("Sở", "Văn phòng")

    @property
    def issuer(self) -> str:
        """The full name in sentence case."""
        if self.kind == "Trung ương":
            return "Thủ tướng Chính phủ"
        if self.is_department:
            return f"{self.kind} {self.name} {self.province}"
        return f"Ủy ban nhân dân {self.kind} {self.name}"

    @property
    def short_name(self) -> str:
        """The name as its own plan uses it: “xã Đồi Sim”, “Sở Tư pháp”."""
        return f"{self.kind} {self.name}"

    @property
    def level(self) -> IssuerLevel:
        """The level of government."""
        if self.kind == "Trung ương":
            return IssuerLevel.TRUNG_UONG
        return IssuerLevel.XA if self.kind in ("xã", "phường") else IssuerLevel.TINH

    @property
    def signature(self) -> Signature:
        """The signature block."""
        lines, title, mode = self.signing
        return Signature(lines=lines, title=title, mode=mode, name=self.signer)

    def say(self, text: str) -> str:
        """The text with the office's own words in the places of ``{dv}``, ``{ten}``, ``{thon}`` and ``{chu_tich}``."""
        chair = (
            f"Chủ tịch Ủy ban nhân dân {self.kind}" if self.level is IssuerLevel.XA else "Thủ trưởng cơ quan, đơn vị"
        )
        own = "" if self.kind == "Trung ương" else self.kind
        return " ".join(text.format(dv=own, ten=self.name, thon=self.hamlets, chu_tich=chair).split())

    def head(self, *, number: str | None, symbol: str, day: int | None, month: int | None, year: int) -> Letterhead:
        """The letterhead of a document of this office."""
        superior, lines, place = None, ("ỦY BAN NHÂN DÂN", self.short_name.upper()), self.name
        if self.kind == "Trung ương":
            lines, place = ("THỦ TƯỚNG CHÍNH PHỦ",), "Hà Nội"
        elif self.is_department:
            superior, lines = f"ỦY BAN NHÂN DÂN {self.province.upper()}", (self.short_name.upper(),)
            place = self.province.removeprefix("tỉnh ")
        return Letterhead(
            superior=superior,
            issuer_lines=lines,
            issuer=self.issuer,
            issuer_level=self.level,
            number=number,
            symbol=symbol,
            place=place,
            day=day,
            month=month,
            year=year,
        )
