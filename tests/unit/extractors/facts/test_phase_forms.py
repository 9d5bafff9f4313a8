# ruff: noqa: E501 - a form stands on one line
"""The years of phases in the forms that offices give them; the plan's whole span and periods of others are none."""

import pytest

from tests.unit.extractors.sentences import read_facts

PLAN = """
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày” giai đoạn 2026 - 2030
I. MỤC ĐÍCH
- Hoàn thành chỉ tiêu giai đoạn 2026 - 2030.
II. {}
III. TỔ CHỨC THỰC HIỆN
- Các thôn thực hiện kế hoạch giai đoạn 2026 - 2030.
"""

FORMS: tuple[tuple[str, list[tuple[int | None, int]]], ...] = (
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 1: Năm 2026 - 2027.\n- Giai đoạn 2: Năm 2028 - 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 1: Năm 2026 và năm 2027.\n- Giai đoạn 2: Từ năm 2028 đến hết năm 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Từ năm 2026 đến hết năm 2027: Phát động.\n- Từ năm 2028 đến năm 2030: Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Từ năm 2026 đến hết năm 2027, phát động phong trào.\n- Từ năm 2028 đến năm 2030, tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Năm 2026 và năm 2027: Phát động.\n- Các năm 2028, 2029, 2030: Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Chặng 1 (2026 - 2027): Phát động.\n- Chặng 2 (2028 - 2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Chặng thứ nhất (2026 - 2027): Phát động.\n- Chặng thứ hai (2028 - 2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Bước 1: 2026 - 2027, phát động.\n- Bước 2: 2028 - 2030, tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    ("THỜI GIAN THỰC HIỆN\n- Kỳ 1: 2026 - 2027.\n- Kỳ 2: 2028 - 2030.", [(2026, 2027), (2028, 2030)]),
    (
        "THỜI GIAN THỰC HIỆN\n- Kỳ I (từ năm 2026 đến năm 2027): phát động.\n- Kỳ II (từ năm 2028 đến năm 2030): tổng kết",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Thời kỳ 2026 - 2027: Phát động.\n- Thời kỳ 2028 - 2030: Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Thời kỳ đầu (2026 - 2027): Phát động.\n- Thời kỳ sau (2028 - 2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn khởi động (2026 - 2027): Phát động.\n- Giai đoạn tăng tốc (2028 - 2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn khởi động, từ năm 2026 đến năm 2027: Phát động.\n- Giai đoạn tăng tốc và tổng kết, từ năm 2028 đến năm 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn đầu (2026 - 2027): Phát động.\n- Giai đoạn hai (2028 - 2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn đầu: từ năm 2026 đến năm 2027.\n- Giai đoạn sau: từ năm 2028 đến năm 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn đầu từ 2026 đến 2027.\n- Giai đoạn cuối từ 2028 đến 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn thứ nhất, 2026 - 2027: Phát động.\n- Giai đoạn thứ hai, 2028 - 2030: Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    ("THỜI GIAN THỰC HIỆN\n- Giai đoạn một: 2026 - 2027.\n- Giai đoạn hai: 2028 - 2030.", [(2026, 2027), (2028, 2030)]),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn Một (năm 2026, 2027).\n- Giai đoạn Hai (các năm 2028, 2029 và 2030).",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn I, từ 2026 đến 2027: phát động.\n- Giai đoạn II, từ 2028 đến 2030: tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\nPhong trào được triển khai theo 02 giai đoạn: 2026 - 2027 và 2028 - 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    ("THỜI GIAN THỰC HIỆN\nPhong trào chia làm hai giai đoạn 2026-2027 và 2028-2030.", [(2026, 2027), (2028, 2030)]),
    (
        "THỜI GIAN THỰC HIỆN\nPhong trào được chia thành 2 giai đoạn: từ năm 2026 đến năm 2027; từ năm 2028 đến năm 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\nPhong trào được thực hiện trong 05 năm, từ năm 2026 đến năm 2030, chia làm hai giai đoạn: từ năm 2026 đến hết năm 2027 và từ năm 2028 đến hết năm 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\nGiai đoạn 2026 - 2027: Phát động.\nGiai đoạn 2028 - 2030: Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\nGiai đoạn 1: Từ năm 2026 - 2027.\nGiai đoạn 2: Từ năm 2028 - 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    ("CÁC GIAI ĐOẠN THỰC HIỆN\n- 2026 - 2027: Phát động.\n- 2028 - 2030: Tổng kết.", [(2026, 2027), (2028, 2030)]),
    ("CÁC GIAI ĐOẠN\n1. 2026 - 2027: Phát động.\n2. 2028 - 2030: Tổng kết.", [(2026, 2027), (2028, 2030)]),
    ("PHÂN KỲ THỰC HIỆN\n- 2026 - 2027: Phát động.\n- 2028 - 2030: Tổng kết.", [(2026, 2027), (2028, 2030)]),
    (
        "LỘ TRÌNH\n- Giai đoạn 2026 - 2027\n+ Phát động.\n- Giai đoạn 2028 - 2030\n+ Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "LỘ TRÌNH THỰC HIỆN\n+ Giai đoạn 1 (từ tháng 6/2026 đến tháng 12/2027): Phát động.\n+ Giai đoạn 2 (từ tháng 01/2028 đến tháng 12/2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "LỘ TRÌNH THỰC HIỆN\n| Giai đoạn | Thời gian | Nội dung |\n| Giai đoạn 1 | 2026 - 2027 | Phát động |\n| Giai đoạn 2 | 2028 - 2030 | Tổng kết |",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "LỘ TRÌNH THỰC HIỆN\n| STT | Giai đoạn | Thời gian | Nội dung |\n| 1 | Khởi động | Từ năm 2026 đến năm 2027 | Phát động |\n| 2 | Tăng tốc | Từ năm 2028 đến năm 2030 | Tổng kết |",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "LỘ TRÌNH THỰC HIỆN\n| Giai đoạn | Nội dung |\n| 2026 - 2027 | Phát động |\n| 2028 - 2030 | Tổng kết |",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "LỘ TRÌNH THỰC HIỆN\n| Giai đoạn | Nội dung |\n| Giai đoạn 1 (2026 - 2027) | Phát động |\n| Giai đoạn 2 (2028 - 2030) | Tổng kết |",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "LỘ TRÌNH THỰC HIỆN\n| Thời gian | Nội dung |\n| Giai đoạn 2026 - 2027 | Phát động |\n| Giai đoạn 2028 - 2030 | Tổng kết |",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Trong hai năm đầu (2026, 2027): phát động.\n- Trong ba năm tiếp theo (2028, 2029, 2030): tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Hai năm đầu (2026 - 2027): phát động.\n- Ba năm sau (2028 - 2030): tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN: Giai đoạn 1: từ năm 2026 đến năm 2027; giai đoạn 2: từ năm 2028 đến năm 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n1. Giai đoạn 1: Phát động và triển khai\nTừ năm 2026 đến năm 2027.\n2. Giai đoạn 2: Nhân rộng và tổng kết\nTừ năm 2028 đến năm 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n1. Giai đoạn 1\n- Thời gian: Từ năm 2026 đến năm 2027.\n- Nội dung: Phát động.\n2. Giai đoạn 2\n- Thời gian: Từ năm 2028 đến năm 2030.\n- Nội dung: Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\nGiai đoạn 1 (2026 - 2027): phát động; giai đoạn 2 (2028 - 2030): nhân rộng, tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\nĐợt 1 (năm 2026 - 2027): phát động; Đợt 2 (năm 2028 - 2030): tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    ("THỜI GIAN THỰC HIỆN\nĐợt 1 (năm 2026): phát động; Đợt 2 (năm 2027): tổng kết.", [(2026, 2026), (2027, 2027)]),
    (
        "THỜI GIAN THỰC HIỆN\nĐợt 1: từ tháng 6/2026 đến hết tháng 12/2027. Đợt 2: từ tháng 01/2028 đến hết tháng 12/2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn phát động: năm 2026.\n- Giai đoạn triển khai: từ năm 2027 đến năm 2029.\n- Giai đoạn tổng kết: năm 2030.",
        [(2026, 2026), (2027, 2029), (2030, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 1, năm 2026: phát động.\n- Giai đoạn 2, các năm 2027 - 2029: nhân rộng.\n- Giai đoạn 3, năm 2030: tổng kết.",
        [(2026, 2026), (2027, 2029), (2030, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 1: Phát động, triển khai phong trào thi đua (năm 2026 - 2027);\n- Giai đoạn 2: Nhân rộng, tổng kết phong trào thi đua (năm 2028 - 2030).",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn I – Khởi động: 2026–2027\n- Giai đoạn II – Bứt phá: 2028–2030",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 1 – 2026-2027: phát động\n- Giai đoạn 2 – 2028-2030: tổng kết",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 1 triển khai từ năm 2026 đến năm 2027.\n- Giai đoạn 2 triển khai từ năm 2028 đến năm 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 1 được thực hiện trong các năm 2026, 2027.\n- Giai đoạn 2 được thực hiện trong các năm 2028, 2029, 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 1 kéo dài từ năm 2026 đến hết năm 2027, tập trung phát động.\n- Giai đoạn 2 kéo dài từ năm 2028 đến hết năm 2030, tập trung tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    ("THỜI GIAN THỰC HIỆN\n- Năm 2026 - 2027: Phát động.\n- Năm 2028 - 2030: Tổng kết.", [(2026, 2027), (2028, 2030)]),
    (
        "THỜI GIAN THỰC HIỆN\n- Từ 2026 đến 2027 - Phát động.\n- Từ 2028 đến 2030 - Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Từ tháng 6/2026 đến tháng 12/2027: Phát động.\n- Từ tháng 01/2028 đến tháng 12/2030: Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\na) Giai đoạn 1\n- Từ năm 2026 đến năm 2027: phát động phong trào.\nb) Giai đoạn 2\n- Từ năm 2028 đến năm 2030: tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "NỘI DUNG, THỜI GIAN\n1. Nội dung\n- Thi đua làm việc tốt.\n2. Thời gian: Từ năm 2026 đến năm 2030, chia làm 02 giai đoạn\n- Giai đoạn 1: 2026 - 2027\n- Giai đoạn 2: 2028 - 2030",
        [(2026, 2027), (2028, 2030)],
    ),
    ("TIẾN ĐỘ\n1. Lộ trình 2026 - 2027: Phát động.\n2. Lộ trình 2028 - 2030: Tổng kết.", [(2026, 2027), (2028, 2030)]),
    (
        "TIẾN ĐỘ\nThời gian thực hiện chia 2 đợt, đợt 1 từ năm 2026 đến năm 2027, đợt 2 từ năm 2028 đến năm 2030.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\nPhong trào gồm ba chặng: chặng thứ nhất trong năm 2026, chặng thứ hai từ năm 2027 đến năm 2029 và chặng thứ ba trong năm 2030.",
        [(2026, 2026), (2027, 2029), (2030, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n(1) Giai đoạn 1 (2026 - 2027): Phát động.\n(2) Giai đoạn 2 (2028 - 2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n* Giai đoạn 1 (2026 - 2027): Phát động.\n* Giai đoạn 2 (2028 - 2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n**Giai đoạn 1: 2026 - 2027**\n- Phát động.\n**Giai đoạn 2: 2028 - 2030**\n- Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "TỔ CHỨC PHÁT ĐỘNG\n1. Giai đoạn 1: Từ năm 2026 đến năm 2027\n- Phát động.\n2. Giai đoạn 2: Từ năm 2028 đến năm 2030\n- Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "NỘI DUNG\n1. Giai đoạn 2026 - 2027\n- Phát động.\n2. Giai đoạn 2028 - 2030\n- Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    ("THỜI GIAN THỰC HIỆN\n- Giai đoạn 1 (2026 - 2027) và Giai đoạn 2 (2028 - 2030).", [(2026, 2027), (2028, 2030)]),
    (
        "THỜI GIAN THỰC HIỆN\n- 02 năm đầu (từ năm 2026 đến năm 2027): phát động.\n- 03 năm cuối (từ năm 2028 đến năm 2030): tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Từ ngày 01/7/2026 đến ngày 31/12/2027: phát động.\n- Từ ngày 01/01/2028 đến ngày 31/12/2030: tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 1: Phát động phong trào (từ Quý III năm 2026 đến hết Quý IV năm 2027).\n- Giai đoạn 2: Tổng kết (từ Quý I năm 2028 đến hết Quý IV năm 2030).",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- GIAI ĐOẠN 1 (2026 - 2027): Phát động.\n- GIAI ĐOẠN 2 (2028 - 2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 01 (2026 - 2027): Phát động.\n- Giai đoạn 02 (2028 - 2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 1 (năm 2026 – 2027): Phát động.\n- Giai đoạn 2 (năm 2028 – 2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    ("THỜI GIAN THỰC HIỆN\n- Phong trào được triển khai trong giai đoạn 2026 - 2030.", []),
    ("THỜI GIAN THỰC HIỆN\n- Giai đoạn 2026 - 2030.", []),
    ("THỜI GIAN THỰC HIỆN\nGiai đoạn 2026 - 2030.", []),
    ("THỜI GIAN THỰC HIỆN: Giai đoạn 2026 - 2030", []),
    ("THỜI GIAN THỰC HIỆN: Từ năm 2026 đến năm 2030", []),
    ("THỜI GIAN THỰC HIỆN\n- Phong trào được tổ chức từ năm 2026 đến hết năm 2030, sơ kết vào năm 2028.", []),
    ("THỜI GIAN THỰC HIỆN\n- Từ năm 2026 đến năm 2030: tổ chức thực hiện.", []),
    ("NHIỆM VỤ\n- Triển khai Nghị quyết của Tỉnh ủy giai đoạn 2021 - 2025 và giai đoạn 2026 - 2030.", []),
    ("KINH PHÍ\n- Giai đoạn 2026 - 2030: ngân sách xã bảo đảm.", []),
    ("THỜI GIAN THỰC HIỆN\n- Kỳ họp thứ 2 năm 2026 thông qua kế hoạch.\n- Kỳ 6 tháng đầu năm 2026 báo cáo.", []),
    # a first year that is no date
    (
        "THỜI GIAN THỰC HIỆN\n- Giai đoạn 1 (từ khi phát động đến hết năm 2027): phát động.\n- Giai đoạn 2 (từ năm 2028 đến hết năm 2030): tổng kết.",
        [(None, 2027), (2028, 2030)],
    ),
    (
        "LỘ TRÌNH\n1. Giai đoạn 1 (2026 - 2027): Phát động.\n2. Giai đoạn 2 (2028 - 2030): Tổng kết.",
        [(2026, 2027), (2028, 2030)],
    ),
    ("LỘ TRÌNH\n- 2026 - 2027: Phát động.\n- 2028 - 2030: Tổng kết.", [(2026, 2027), (2028, 2030)]),
    ("THỜI GIAN THỰC HIỆN\n- Năm 2026: Phát động.\n- Năm 2030: Tổng kết.", []),
)


@pytest.mark.parametrize(("part", "years"), FORMS)
def test_the_years_of_phases(part: str, years: list[tuple[int | None, int]]) -> None:
    _, instruments = read_facts(PLAN.replace("{}", part))
    assert [(phase.start_year, phase.end_year) for phase in instruments[0].phases] == years
