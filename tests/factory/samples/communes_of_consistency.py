"""Communes' and wards' plans that contradict themselves: codes, dates, places, authority."""

from datetime import date

from models.vocabulary import AwardForm, Occasion, SectionKind
from tests.factory.defects import (
    CONFLICT,
    MISSING,
    NOT_APPLICABLE,
    add_to_part,
    drop_awards,
    retime,
    rewrite,
    set_bases,
)
from tests.factory.outlines import Award, Basis, Mark, Node
from tests.factory.parts.awards import AwardLayout
from tests.factory.parts.offices import CHAIR, DEPUTY, Office
from tests.factory.parts.times import TimesLayout, Timetable
from tests.factory.plans import BasesLayout, Order, Shape
from tests.factory.samples.assembling import BOTH_LEVELS, INHERITED, assemble_plan
from tests.factory.samples.bases import PROVINCE_PLAN
from tests.factory.samples.renderers import MARKDOWN, PDF, TYPED_WORD
from tests.factory.samples.shapes import DOTTED, EARLY, issue
from tests.factory.shorthand import dash, solution

_MALFORMED = Basis(kind_vi="Nghị quyết", code="05/NQ-TU", issued_on=date(2026, 3, 3), issuer="Tỉnh ủy Hòa Giang")


COMMUNES_OF_CONSISTENCY = (
    assemble_plan(
        "lam-dong/phuong-an-lac-ha/ke-hoach-90-an-lac-ha.pdf",
        PDF,
        Office(kind="phường", name="An Lạc Hạ", signer="Giang Văn Ví", signing=DEPUTY, hamlets="tổ dân phố"),
        issue("90", 19, 5),
        shape=Shape(contents=2, awards=AwardLayout.SENTENCES, solutions=1, times=TimesLayout.HEADED),
        defects=(
            set_bases("ký hiệu viết sai", (*BOTH_LEVELS, _MALFORMED), {"ky-hieu-sai": CONFLICT}, BasesLayout.LINES),
            add_to_part(
                "một số hiệu mang hai trích yếu",
                {"mot-ma-mot-ten": CONFLICT},
                SectionKind.GIAI_PHAP,
                solution(
                    "Kinh phí lồng ghép từ nguồn thực hiện Quyết định số [[1163/QĐ-UBND]] ngày 24/4/2026 của Ủy ban "
                    "nhân dân tỉnh Hòa Giang phê duyệt Đề án cấp nước sạch nông thôn."
                ),
            ),
            add_to_part(
                "một số hiệu mang hai ngày",
                {"ngay-van-ban": CONFLICT},
                SectionKind.GIAI_PHAP,
                solution(
                    "Những nội dung khác thực hiện theo Quyết định số [[462/QĐ-TTg]] ngày 23/3/2026 của Thủ tướng "
                    "Chính phủ."
                ),
            ),
        ),
    ),
    assemble_plan(
        "lam-dong/xa-suoi-lum/ke-hoach-47-suoi-lum.md",
        MARKDOWN,
        Office(kind="xã", name="Suối Lùm", signer="Ninh Thị Thử", signing=CHAIR, hamlets="buôn"),
        issue("47", 22, 5),
        shape=EARLY,
        bases=(PROVINCE_PLAN,),
        traits=INHERITED,
        defects=(
            rewrite(
                "nói đến đơn vị khác",
                {"dia-ban": CONFLICT},
                old="Trong quá trình thực hiện,",
                new="Trên đây là Kế hoạch thực hiện Phong trào thi đua trên địa bàn xã Trà Sơn; trong quá trình thực "
                "hiện,",
            ),
            retime(
                "không chia giai đoạn",
                TimesLayout.LETTERED,
                Timetable(phases=()),
                {"giai-doan": MISSING, "giai-doan-chong-lan": NOT_APPLICABLE},
            ),
        ),
    ),
    assemble_plan(
        "lam-dong/xa-thuan-khe-tay/ke-hoach-52-thuan-khe-tay.pdf",
        PDF,
        Office(kind="xã", name="Thuận Khê Tây", signer="Lều Văn Giả", signing=CHAIR),
        issue("52", 25, 5),
        shape=DOTTED,
        defects=(
            rewrite(
                "tên xã bị cắt",
                {"dia-ban": CONFLICT},
                old="thực hiện Phong trào thi đua với các nội dung sau:",
                new="thực hiện Phong trào thi đua trên địa bàn xã Thuận cụ thể như sau:",
            ),
            retime(
                "sơ kết, tổng kết không ghi năm",
                TimesLayout.RUN_IN,
                Timetable(mid_review=None, final_review=None),
                {"so-ket-2027": MISSING, "tong-ket-2030": MISSING},
            ),
        ),
    ),
    assemble_plan(
        "lam-dong/phuong-hon-soi/ke-hoach-104-hon-soi.docx",
        TYPED_WORD,
        Office(kind="phường", name="Hòn Sỏi", signer="Vi Thị Mẫu", signing=DEPUTY, hamlets="tổ dân phố"),
        issue("104", 2, 6),
        shape=Shape(purpose=1, contents=2, order=Order.SEPARATE, bases=BasesLayout.JOINED),
        defects=(
            rewrite(
                "nói đến tổ chức của cấp khác",
                {"dia-ban": CONFLICT},
                old="Đối với Mặt trận Tổ quốc Việt Nam phường",
                new="Đối với Mặt trận Tổ quốc Việt Nam thành phố",
            ),
            drop_awards(Occasion.HANG_NAM),
            add_to_part(
                "phường tặng Bằng khen của Thủ tướng",
                {"tham-quyen-khen": CONFLICT},
                SectionKind.HINH_THUC_KHEN_THUONG,
                Node(
                    mark=Mark.LETTER,
                    heading="Khen thưởng đột xuất",
                    kind=SectionKind.KHEN_THUONG,
                    children=(
                        dash(
                            "Chủ tịch Ủy ban nhân dân phường quyết định tặng Bằng khen của Thủ tướng Chính phủ cho tập "
                            "thể, cá nhân lập thành tích đột xuất.",
                            Award(Occasion.DOT_XUAT, AwardForm.BANG_KHEN_THU_TUONG),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
