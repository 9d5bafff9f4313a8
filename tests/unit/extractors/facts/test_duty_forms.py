# ruff: noqa: E501 - the forms stand many to a line
"""Actors in every form of heading, and what stands behind them as tasks."""

import pytest

from tests.unit.extractors.sentences import check_rows

PLAN = """
ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
Số: 15/KH-UBND
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày”
I. MỤC ĐÍCH
- Khơi dậy tinh thần thi đua.
II. TỔ CHỨC THỰC HIỆN
{}
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Trần Thị Mẫu
"""
# The heading of the first of two actors; both get dashes.
HEADINGS = (
    "1. {}", "1. {}:", "a) {}:", "**1. {}:**", "1. Giao {}:", "1. Yêu cầu {}:", "1. Trách nhiệm của {}:", "1. Phân công {}:",
    "1. Phân công nhiệm vụ cho {}:", "1. Giao nhiệm vụ cho {}:", "1. Đối với {}:", "1. {} (cơ quan thường trực):",
    "1. {} có trách nhiệm:", "1. {} chủ trì:", "1. {} là cơ quan thường trực, có nhiệm vụ:",
    "{}:", "**{}**", "**{}:**", "Trách nhiệm của {}:", "* {}:",
)  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings(heading: str) -> None:
    lead, place, rest = heading.partition("{}")
    second = lead.replace("1.", "2.").replace("a)", "b)") + place + rest
    check_rows(
        PLAN.replace(
            "{}",
            f"{heading.replace('{}', 'Phòng Kinh tế')}\n"
            '- <duty actor="Phòng Kinh tế">Bố trí kinh phí thực hiện phong trào.</duty>\n'
            '- <duty actor="Phòng Kinh tế">Thanh quyết toán.</duty>\n'
            f"{second.replace('{}', 'Công an xã')}\n"
            '- <duty actor="Công an xã">Theo dõi, đôn đốc các thôn.</duty>',
        ),
        "responsibilities",
    )


ACTORS = (
    "Ban Quản lý dự án đầu tư xây dựng",
    "Chi nhánh Văn phòng đăng ký đất đai",
    "Nhà văn hóa xã",
    "Kế toán ngân sách xã",
    "Ủy ban Kiểm tra Đảng ủy",
    "Trưởng Công an xã, Chỉ huy trưởng Ban Chỉ huy Quân sự xã",
    "Bí thư chi bộ, trưởng thôn",
    "Cấp ủy, chính quyền các thôn",
)
# The run-in forms in which a task follows its actor.
RUN_INS = ("1. {}: ", "- {}: ", "- {} chủ trì, ", "1. {} có trách nhiệm ", "{} chủ trì, ")


@pytest.mark.parametrize("actor", ACTORS)
@pytest.mark.parametrize("form", RUN_INS)
def test_run_in_actors(actor: str, form: str) -> None:
    lead, _, verb = form.partition("{}")
    colon, verb = (": ", "") if verb == ": " else (" ", verb.strip() + " ")
    task = f'<duty actor="{actor}">{verb}tuyên truyền, vận động Nhân dân tham gia phong trào.</duty>'
    check_rows(PLAN.replace("{}", f"{lead}{actor}{colon}{task}"), "responsibilities")


CLOSINGS = (
    "Các cơ quan, đơn vị, các thôn nghiêm túc triển khai thực hiện Kế hoạch này.",
    "Ủy ban nhân dân xã đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp thực hiện./.",
    "Quá trình tổ chức thực hiện có vấn đề phát sinh, các đơn vị báo cáo UBND xã xem xét./.",
)


@pytest.mark.parametrize("closing", CLOSINGS)
def test_what_is_addressed_to_all_gives_no_task(closing: str) -> None:
    task = '1. Phòng Kinh tế\n<duty actor="Phòng Kinh tế">Bố trí kinh phí thực hiện phong trào.</duty>'
    check_rows(PLAN.replace("{}", f"{task}\n{closing}"), "responsibilities")


def test_a_dash_that_names_its_own_actor_ends_the_one_alone_above() -> None:
    part = """
    - Phòng Kinh tế:
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    - Các thôn <duty actor="Các thôn">tổ chức phát động phong trào.</duty>
    """
    check_rows(PLAN.replace("{}", part), "responsibilities")
