"""Communes' and wards' plans of the movement of 2026, sound and faulty."""

from models.vocabulary import SectionKind
from tests.factory.defects import (
    CONFLICT,
    MISSING,
    UNDETERMINED,
    change_head,
    drop_content,
    drop_part,
    lose_closing,
    misnumber_attached,
    retime,
    rewrite,
    set_bases,
)
from tests.factory.outlines import Proposal
from tests.factory.parts.awards import AwardLayout
from tests.factory.parts.criteria import CriteriaLayout
from tests.factory.parts.offices import CHAIR, CHAIR_ALONE, DEPUTY, Office
from tests.factory.parts.times import TimesLayout, Timetable
from tests.factory.plans import BasesLayout, Issue, Order, Shape
from tests.factory.samples.assembling import BOTH_LEVELS, INHERITED, assemble_decision, assemble_plan
from tests.factory.samples.bases import (
    DECREE_152,
    LAW_ON_EMULATION,
    LAW_ON_LOCAL_GOVERNMENT,
    MOVEMENT,
    OTHER_PROVINCE_PLAN,
    PARTY_RESOLUTION,
    PROVINCE_PLAN,
)
from tests.factory.samples.renderers import COUNTED_WORD, MARKDOWN, PDF, TYPED_WORD
from tests.factory.samples.shapes import DOTTED, EARLY, SEPARATE, issue

_OTHER_SPELLING = MOVEMENT.replace("khoa học, công nghệ", "khoa học công nghệ")

_SOUND = (
    assemble_plan(
        "lam-dong/phuong-ben-truc/ke-hoach-41-ben-truc.docx",
        TYPED_WORD,
        Office(kind="phường", name="Bến Trúc", signer="Trà Văn Thử", signing=DEPUTY, hamlets="tổ dân phố"),
        issue("41", 12, 5),
        shape=Shape(),
    ),
    assemble_plan(
        "lam-dong/xa-doi-sim/ke-hoach-36-doi-sim.pdf",
        PDF,
        Office(kind="xã", name="Đồi Sim", signer="Khuất Thị Mẫu", signing=CHAIR),
        issue("36", 8, 5),
        shape=SEPARATE,
        bases=(PROVINCE_PLAN,),
        traits=INHERITED,
    ),
)

_OF_CONTENT = (
    assemble_plan(
        "lam-dong/xa-may-hong/ke-hoach-58-may-hong.md",
        MARKDOWN,
        Office(kind="xã", name="Mây Hồng", signer="Phan Văn Ví", signing=CHAIR),
        issue("58", 15, 6),
        shape=Shape(purpose=1, bases=BasesLayout.STRUNG),
        defects=(
            drop_part(SectionKind.GIAI_PHAP),
            drop_content(2, 5),
            change_head("ban hành muộn", {"han-ban-hanh": CONFLICT}, month=7),
        ),
    ),
    assemble_plan(
        "lam-dong/phuong-cau-mo/ke-hoach-63-cau-mo.docx",
        COUNTED_WORD,
        Office(kind="phường", name="Cầu Mơ", signer="Hứa Thị Giả", signing=CHAIR, hamlets="khu phố"),
        issue("63", 29, 5),
        shape=DOTTED,
        defects=(
            retime(
                "hai giai đoạn sai năm, sơ kết năm 2028",
                TimesLayout.RUN_IN,
                Timetable(phases=((2026, 2028), (2029, 2030)), mid_review=2028),
                {"giai-doan": CONFLICT, "so-ket-2027": CONFLICT},
            ),
        ),
    ),
    assemble_plan(
        "lam-dong/xa-thac-vang/ke-hoach-29-thac-vang.pdf",
        PDF,
        Office(kind="xã", name="Thác Vàng", signer="Doãn Văn Thử", signing=DEPUTY),
        issue("29", 4, 6),
        shape=SEPARATE,
        defects=(
            drop_part(SectionKind.HINH_THUC_KHEN_THUONG),
            set_bases(
                "một căn cứ dẫn hai lần",
                (*BOTH_LEVELS, PROVINCE_PLAN),
                {"can-cu-trung-lap": CONFLICT},
                BasesLayout.LINES,
            ),
            lose_closing("thiếu nơi nhận", "noi-nhan"),
        ),
    ),
    assemble_decision(
        "lam-dong/xa-lang-co/quyet-dinh-118-lang-co.docx",
        TYPED_WORD,
        Office(kind="xã", name="Láng Cò", signer="Quách Văn Mẫu", signing=CHAIR_ALONE, hamlets="ấp"),
        Issue(number="118", symbol="QĐ-UBND", day=11, month=6),
        shape=Shape(purpose=2, criteria=CriteriaLayout.DOTTED, awards=AwardLayout.PLUSES, solutions=1),
        proposal=Proposal(actor="Trưởng phòng Văn hóa - Xã hội xã"),
        bases=(LAW_ON_LOCAL_GOVERNMENT, LAW_ON_EMULATION, DECREE_152, *BOTH_LEVELS),
        plan_bases=(PROVINCE_PLAN,),
        defects=(
            misnumber_attached("181"),
            retime(
                "hai giai đoạn chồng nhau",
                TimesLayout.DASHES,
                Timetable(phases=((2026, 2027), (2027, 2030))),
                {"giai-doan": CONFLICT, "giai-doan-chong-lan": CONFLICT},
            ),
        ),
    ),
    assemble_plan(
        "lam-dong/xa-go-dua/ke-hoach-77-go-dua.docx",
        COUNTED_WORD,
        Office(kind="xã", name="Gò Dừa", signer="Chử Thị Dụ", signing=CHAIR, hamlets="ấp"),
        issue("77", 30, 6),
        shape=EARLY,
        defects=(
            drop_part(SectionKind.TIEU_CHI),
            rewrite(
                "tên phong trào viết hai cách",
                {"ten-phong-trao": CONFLICT},
                old="ban hành Kế hoạch thực hiện Phong trào thi đua với",
                new=f"ban hành Kế hoạch thực hiện Phong trào thi đua “{_OTHER_SPELLING}” với",
            ),
            lose_closing("thiếu chức vụ người ký", "chuc-vu", lines="TM. ỦY BAN NHÂN DÂN", title=""),
        ),
    ),
    assemble_plan(
        "lam-dong/xa-bau-say/ke-hoach-83-bau-say.docx",
        COUNTED_WORD,
        Office(kind="xã", name="Bàu Sậy", signer="Mai Văn Dụ", signing=CHAIR, hamlets="ấp"),
        issue("83", 17, 6),
        shape=Shape(contents=1, criteria=CriteriaLayout.NUMBERED, order=Order.EARLY_TIMES),
        defects=(
            drop_part(SectionKind.TO_CHUC_THUC_HIEN),
            retime(
                "tổng kết năm 2029",
                TimesLayout.DASHES,
                Timetable(final_review=2029),
                {"tong-ket-2030": CONFLICT},
            ),
        ),
    ),
    assemble_plan(
        "lam-dong/xa-cam-khe-ha/ke-hoach-31-cam-khe-ha.docx",
        TYPED_WORD,
        Office(kind="xã", name="Cẩm Khê Hạ", signer="Tăng Thị Ví", signing=DEPUTY),
        issue("31", 1, 6),
        shape=Shape(contents=1, criteria_wording=1),
        bases=(LAW_ON_EMULATION, PARTY_RESOLUTION),
        traits={"can-cu-462": MISSING, "can-cu-cap-tren": MISSING},
        defects=(drop_content(1, 3, 4),),
    ),
    assemble_decision(
        "lao-cai/xa-nam-xuoi/du-thao-quyet-dinh-nam-xuoi.docx",
        TYPED_WORD,
        Office(
            kind="xã",
            name="Nậm Xuôi",
            signer="Lò Văn Thử",
            signing=CHAIR_ALONE,
            hamlets="bản",
            province="tỉnh Vân Lĩnh",
        ),
        Issue(number=None, symbol="QĐ-UBND", day=None, month=None),
        shape=Shape(purpose=2, contents=1, awards=AwardLayout.PLUSES, duties=1),
        proposal=Proposal(actor="Trưởng phòng Văn hóa - Xã hội xã"),
        bases=(LAW_ON_LOCAL_GOVERNMENT, OTHER_PROVINCE_PLAN),
        plan_bases=(OTHER_PROVINCE_PLAN,),
        traits={
            "can-cu-462": UNDETERMINED,
            "han-ban-hanh": UNDETERMINED,
            "so-hieu-kem-theo": UNDETERMINED,
            "so-ky-hieu": MISSING,
            "ngay-ban-hanh": MISSING,
        },
    ),
)

COMMUNES = (*_SOUND, *_OF_CONTENT)
