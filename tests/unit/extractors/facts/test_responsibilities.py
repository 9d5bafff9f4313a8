# ruff: noqa: E501 - a sentence with its answers stands on one line
"""Who does what: actors in every shape, tasks as dashes, paragraphs, sub-items or table rows."""

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
- UBND tỉnh (b/c);
- Lưu: VT.
CHỦ TỊCH
Trần Thị Mẫu
"""

PARTS = (
    # a sentence that leads into a list: each dash is a task, the last one too
    """
    1. Giao Phòng Kinh tế là cơ quan đầu mối, chủ trì thực hiện phong trào; tổ chức các nhiệm vụ sau:
    - <duty actor="Phòng Kinh tế">Điều phối chung, đôn đốc các thôn.</duty>
    - <duty actor="Phòng Kinh tế">Tổ chức đánh giá kết quả thực hiện./.</duty>
    """,
    # … which has a task of its own where it is closed
    """
    1. Các thôn <duty actor="Các thôn">tổ chức phát động phong trào trong Nhân dân.</duty>
    - <duty actor="Các thôn">Chọn hộ làm điểm.</duty>
    - <duty actor="Các thôn">Nhân rộng cách làm hay.</duty>
    """,
    # … and goes on where a dash broke it
    """
    1. Phòng Kinh tế <duty actor="Phòng Kinh tế">theo dõi, đôn đốc các thôn thực hiện đúng tiến độ nhiệm vụ nêu trong Kế hoạch, tham mưu báo cáo kết quả triển khai và gửi số liệu về Ủy ban nhân dân xã
    - Bộ phận thường trực để tổng hợp.</duty>
    """,
    # which ones are meant is part of a group's name, what one department does is none of its name
    """
    1. Các phòng, đơn vị chủ trì các dự án thuộc Chương trình
    - <duty actor="Các phòng, đơn vị chủ trì các dự án thuộc Chương trình">Báo cáo tiến độ.</duty>
    2. Phòng Kinh tế chủ trì
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    """,
    # an actor ends before the bounds of what he does
    """
    1. Các phòng, đơn vị liên quan <duty actor="Các phòng, đơn vị liên quan">trong phạm vi chức năng, nhiệm vụ của mình tổ chức thực hiện Kế hoạch.</duty>
    2. Các thôn <duty actor="Các thôn">được phân công chủ trì nhiệm vụ có trách nhiệm báo cáo kết quả.</duty>
    """,
    # the ground stands before the actor
    """
    1. Phòng Kinh tế
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    2. Căn cứ nội dung Kế hoạch và tình hình thực tế, các thôn <duty actor="các thôn">xây dựng kế hoạch chi tiết của mình.</duty>
    """,
    # the actor is a heading
    """
    1. Phòng Văn hóa - Xã hội
    - <duty actor="Phòng Văn hóa - Xã hội" origin="section">Theo dõi, đôn đốc các thôn.</duty>
    - <duty actor="Phòng Văn hóa - Xã hội">Tham mưu sơ kết; chủ trì khen thưởng. Báo cáo kết quả.</duty>
    2. Văn phòng HĐND và UBND
    - <duty actor="Văn phòng HĐND và UBND">Tuyên truyền trên trang thông tin:
    + Viết tin;
    + Đăng ảnh.</duty>
    """,
    # a paragraph under the heading
    """
    1. Phòng Kinh tế
    <duty actor="Phòng Kinh tế">Bố trí kinh phí, hướng dẫn thanh quyết toán theo quy định.</duty>
    2. Các thôn
    <duty actor="Các thôn">Phát động phong trào trong Nhân dân.</duty>
    """,
    # run-in colon
    """
    1. Phòng Kinh tế: <duty actor="Phòng Kinh tế">bố trí kinh phí thực hiện.</duty>
    2. Phòng Văn hóa - Xã hội: <duty actor="Phòng Văn hóa - Xã hội">theo dõi, đôn đốc.</duty>
    """,
    # a colon that closes the heading
    """
    1. Phòng Kinh tế:
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    """,
    # a sentence with a verb
    """
    1. Phòng Kinh tế <duty actor="Phòng Kinh tế">bố trí kinh phí thực hiện phong trào theo quy định.</duty>
    2. Các thôn <duty actor="Các thôn">tổ chức phát động phong trào trong Nhân dân.</duty>
    """,
    """
    1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã <duty actor="Ủy ban Mặt trận Tổ quốc Việt Nam xã">vận động đoàn viên, hội viên tham gia phong trào.</duty>
    2. Giao Phòng Văn hóa - Xã hội <duty actor="Phòng Văn hóa - Xã hội">chủ trì, phối hợp với các thôn theo dõi phong trào.</duty>
    """,
    # “Giao”, “Đề nghị” before a heading
    """
    1. Giao Phòng Văn hóa - Xã hội:
    - <duty actor="Phòng Văn hóa - Xã hội">Theo dõi, đôn đốc.</duty>
    2. Đề nghị Mặt trận Tổ quốc và các đoàn thể
    - <duty actor="Mặt trận Tổ quốc và các đoàn thể">Vận động hội viên.</duty>
    """,
    # dashes that name their actors
    """
    - Phòng Kinh tế: <duty actor="Phòng Kinh tế">bố trí kinh phí.</duty>
    - Phòng Văn hóa - Xã hội <duty actor="Phòng Văn hóa - Xã hội">tham mưu khen thưởng.</duty>
    - Giao Văn phòng HĐND và UBND xã <duty actor="Văn phòng HĐND và UBND xã">tổng hợp báo cáo.</duty>
    """,
    # nested groups
    """
    1. Cấp xã
    a) Phòng Kinh tế
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    b) Phòng Văn hóa - Xã hội
    - <duty actor="Phòng Văn hóa - Xã hội">Theo dõi, đôn đốc.</duty>
    2. Cấp thôn
    a) Trưởng thôn
    - <duty actor="Trưởng thôn">Phát động trong Nhân dân.</duty>
    """,
    # a parenthesis is no part of the actor
    """
    1. Phòng Văn hóa - Xã hội (cơ quan thường trực phong trào)
    - <duty actor="Phòng Văn hóa - Xã hội">Theo dõi, đôn đốc.</duty>
    """,
    # numbered sub-items are tasks
    """
    1. Phòng Văn hóa - Xã hội
    a) <duty actor="Phòng Văn hóa - Xã hội">Theo dõi, đôn đốc các thôn thực hiện.</duty>
    b) <duty actor="Phòng Văn hóa - Xã hội">Tham mưu khen thưởng kịp thời.</duty>
    """,
    """
    1. Phòng Văn hóa - Xã hội
    1.1. <duty actor="Phòng Văn hóa - Xã hội">Theo dõi, đôn đốc các thôn thực hiện.</duty>
    1.2. <duty actor="Phòng Văn hóa - Xã hội">Phòng Kinh tế phối hợp bố trí kinh phí.</duty>
    """,
    # decimal numbers on the actors
    """
    2.1. Phòng Kinh tế
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    2.2. Các cơ quan, đơn vị, thôn
    - <duty actor="Các cơ quan, đơn vị, thôn">Xây dựng kế hoạch.</duty>
    """,
    # a number without a dot
    """
    1. Phòng Kinh tế
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    2 Phòng Văn hóa - Xã hội
    - <duty actor="Phòng Văn hóa - Xã hội">Theo dõi, đôn đốc.</duty>
    """,
    # whoever the task's own words name, the heading's actor has it
    """
    1. Phòng Văn hóa - Xã hội
    - <duty actor="Phòng Văn hóa - Xã hội">Hội đồng Thi đua - Khen thưởng xét chọn điển hình.</duty>
    """,
    # mass organisations, schools, companies
    """
    1. Công an xã
    - <duty actor="Công an xã">Bảo đảm an ninh.</duty>
    2. Trạm Y tế xã
    - <duty actor="Trạm Y tế xã">Chăm sóc sức khỏe.</duty>
    3. Các trường học trên địa bàn
    - <duty actor="Các trường học trên địa bàn">Phát động trong học sinh.</duty>
    4. Ủy ban Mặt trận Tổ quốc Việt Nam xã, Hội Nông dân, Hội Liên hiệp Phụ nữ xã
    - <duty actor="Ủy ban Mặt trận Tổ quốc Việt Nam xã, Hội Nông dân, Hội Liên hiệp Phụ nữ xã">Vận động hội viên.</duty>
    5. Trưởng các thôn, tổ dân phố
    - <duty actor="Trưởng các thôn, tổ dân phố">Họp dân.</duty>
    6. Thủ trưởng các cơ quan, đơn vị
    - <duty actor="Thủ trưởng các cơ quan, đơn vị">Xây dựng kế hoạch.</duty>
    7. Đảng viên, cán bộ, công chức
    - <duty actor="Đảng viên, cán bộ, công chức">Gương mẫu.</duty>
    """,
    # the paragraph right below an actor is his, though it opens like a closing
    """
    1. Phòng Kinh tế
    <duty actor="Phòng Kinh tế">Trong quá trình thực hiện, bố trí kinh phí theo quy định.</duty>
    2. Các cơ quan, đơn vị, thôn
    <duty actor="Các cơ quan, đơn vị, thôn">Căn cứ Kế hoạch này xây dựng kế hoạch, gửi về UBND xã trước ngày 30/6/2026./.</duty>
    """,
    # an actor with a parenthesis and a colon; duties that begin with their verb
    """
    1. Phòng Văn hóa - Xã hội (Thường trực Hội đồng):
    - <duty actor="Phòng Văn hóa - Xã hội">Chủ trì, phối hợp các đơn vị tham mưu.</duty>
    2. Hội đồng Thi đua - Khen thưởng xã <duty actor="Hội đồng Thi đua - Khen thưởng xã">có trách nhiệm theo dõi, đôn đốc phong trào.</duty>
    """,
    # “Đối với …”, a heading that runs on with its verb, a person
    """
    1. Đối với các phòng chuyên môn
    - <duty actor="các phòng chuyên môn">Xây dựng kế hoạch.</duty>
    2. Phòng Kinh tế chủ trì, phối hợp với các cơ quan liên quan
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    3. Đồng chí Trưởng phòng Văn hóa - Xã hội
    - <duty actor="Đồng chí Trưởng phòng Văn hóa - Xã hội">Theo dõi phong trào.</duty>
    4. Ban Chỉ đạo phát triển khoa học, công nghệ xã
    - <duty actor="Ban Chỉ đạo phát triển khoa học, công nghệ xã">Chỉ đạo chung.</duty>
    """,
    # duties handed over in so many words; a person with his office
    """
    1. Giao trách nhiệm cho Công an xã:
    - <duty actor="Công an xã" deadline="trước 15/11">Rà soát người nghiện, hoàn thành trước 15/11.</duty>
    2. Nhiệm vụ của các thôn
    - <duty actor="các thôn" deadline="-">Phát động trong Nhân dân.</duty>
    3. Ông Trưởng Công an xã
    - <duty actor="Trưởng Công an xã">Theo dõi địa bàn.</duty>
    """,
    # paragraphs alone
    """
    Giao Phòng Kinh tế <duty actor="Phòng Kinh tế">chủ trì, phối hợp với các đơn vị bố trí kinh phí.</duty>
    Các phòng, ban, thôn <duty actor="Các phòng, ban, thôn">căn cứ Kế hoạch này tổ chức thực hiện.</duty>
    Trên đây là Kế hoạch tổ chức phong trào thi đua./.
    """,
    # parts that name no actor
    """
    1. Phân công nhiệm vụ
    1.1. Phòng Kinh tế
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    2. Chế độ báo cáo
    - Báo cáo trước ngày 15/12 hằng năm.
    """,
    # closing paragraphs give no task
    """
    1. Phòng Kinh tế
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    Trên đây là Kế hoạch tổ chức phong trào thi đua; đề nghị các cơ quan, đơn vị nghiêm túc thực hiện./.
    """,
    """
    1. Phòng Kinh tế
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    Căn cứ Kế hoạch này, các thôn báo cáo kết quả trước ngày 15/12 hằng năm.
    Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về UBND xã để xem xét./.
    """,
    """
    1. Phòng Kinh tế
    <duty actor="Phòng Kinh tế">Bố trí kinh phí thực hiện phong trào.</duty>
    Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về UBND xã để xem xét./.
    """,
    """
    1. Phòng Kinh tế
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    Yêu cầu các cơ quan, đơn vị, thôn triển khai thực hiện nghiêm túc Kế hoạch này./.
    """,
    """
    1. Phòng Kinh tế
    - <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>
    UBND xã yêu cầu các cơ quan, đơn vị, thôn nghiêm túc thực hiện./.
    """,
)

TABLES = (
    """
    | STT | Nhiệm vụ | Cơ quan chủ trì | Phối hợp | Thời hạn | Sản phẩm |
    | 1 | <duty origin="table" actor="Phòng Kinh tế" coordinating="Các thôn" deadline="Quý III/2026" product="Kế hoạch">Bố trí kinh phí</duty> | Phòng Kinh tế | Các thôn | Quý III/2026 | Kế hoạch |
    | 2 | <duty origin="table" actor="Văn phòng" coordinating="-">Tuyên truyền</duty> | Văn phòng | | Năm 2026 | Tin, bài |
    """,
    # two header rows, group rows
    """
    | TT | Nội dung công việc | Phân công thực hiện | << | Thời gian hoàn thành |
    | ^^ | ^^ | Cơ quan chủ trì | Cơ quan phối hợp | ^^ |
    | I | Công tác chỉ đạo | << | << | << |
    | 1 | <duty origin="table" actor="Phòng Kinh tế" coordinating="Các thôn" deadline="Tháng 6/2026">Bố trí kinh phí</duty> | Phòng Kinh tế | Các thôn | Tháng 6/2026 |
    | II | Công tác tuyên truyền | | | |
    | 1 | <duty origin="table" actor="Văn phòng">Viết tin, bài</duty> | Văn phòng | Các thôn | Hằng tháng |
    """,
    # merged cells below each other; no actor column value
    """
    | STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |
    | 1 | <duty origin="table" actor="Phòng Kinh tế" deadline="Quý III">Bố trí kinh phí</duty> | Phòng Kinh tế | Quý III |
    | 2 | <duty origin="table" actor="Phòng Kinh tế" deadline="Quý IV">Quyết toán</duty> | ^^ | Quý IV |
    """,
    # a table of money and one of signatures are none
    """
    | STT | Nội dung chi | Số tiền |
    | 1 | In băng rôn | 2.000.000 |
    """,
)


@pytest.mark.parametrize("part", PARTS)
def test_responsibilities(part: str) -> None:
    check_rows(PLAN.replace("{}", part), "responsibilities")


@pytest.mark.parametrize("table", TABLES)
def test_task_tables(table: str) -> None:
    check_rows(PLAN.replace("{}", table), "responsibilities")


@pytest.mark.parametrize("table", TABLES)
def test_task_tables_in_an_annex(table: str) -> None:
    annex = f"PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 15/KH-UBND)\n{table}"
    text = PLAN.replace("{}", '1. Phòng Kinh tế\n- <duty actor="Phòng Kinh tế">Bố trí kinh phí.</duty>')
    check_rows(f"{text}\n{annex}", "responsibilities")


def test_a_guidance_names_the_holders_of_its_duties() -> None:
    check_rows(
        """
        HƯỚNG DẪN
        Hoạt động của khối thi đua
        I. CƠ CẤU
        1. Trưởng khối
        2. Phó trưởng khối
        II. NHIỆM VỤ
        1. Nhiệm vụ chung của khối thi đua
        a) <duty actor="khối thi đua">Ký giao ước hằng năm.</duty>
        2. Nhiệm vụ của Trưởng khối thi đua
        Chịu trách nhiệm về hoạt động của khối, cụ thể:
        a) <duty actor="Trưởng khối thi đua">Xây dựng chương trình của khối.</duty>
        b) <duty actor="Trưởng khối thi đua">Tổng hợp kết quả chấm điểm.</duty>
        3. Các đơn vị thành viên trong khối
        a) <duty actor="Các đơn vị thành viên trong khối">Tự chấm điểm.</duty>
        """,
        "responsibilities",
    )


def test_a_decisions_articles_give_none() -> None:
    check_rows(
        """
        QUYẾT ĐỊNH
        Ban hành Kế hoạch tổ chức phong trào thi đua
        CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
        Căn cứ Luật Thi đua, khen thưởng;
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        Điều 2. Giao Phòng Văn hóa - Xã hội chủ trì thực hiện.
        Điều 3. Chánh Văn phòng, các phòng chuyên môn chịu trách nhiệm thi hành Quyết định này./.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Trần Thị Mẫu
        """,
        "responsibilities",
    )
