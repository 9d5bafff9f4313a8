# ruff: noqa: E501 - a letterhead with its answer stands on one line
"""The issuer in every form of letterhead, and where the letterhead is lost in whole or in part."""

import pytest

from tests.unit.extractors.sentences import check_header

OWN = "Ủy ban nhân dân xã Suối Ngang"
NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
TYPE = "KẾ HOẠCH\nTổ chức phong trào thi đua “Việc tốt mỗi ngày”"
BASIS = "Căn cứ Kế hoạch số 77/KH-UBND ngày 04/5/2026 của UBND tỉnh Bình Sơn;"
BODY = "I. MỤC ĐÍCH\n- Khơi dậy tinh thần thi đua.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Bố trí kinh phí."

LETTERHEADS = (
    ("ĐẢNG ỦY XÃ SUỐI NGANG\nỦY BAN NHÂN DÂN\nSố: 1/KH-UBND", OWN),
    ("TỈNH BÌNH SƠN\nỦY BAN NHÂN DÂN\nSố: 1/KH-UBND", "Ủy ban nhân dân tỉnh Bình Sơn"),
    ("U.B.N.D XÃ SUỐI NGANG\nSố: 1/KH-UBND", OWN),
    ("ỦY BAN NHÂN\nDÂN XÃ SUỐI\nNGANG\nSố: 1/KH-UBND", OWN),
    ("ỦY  BAN  NHÂN  DÂN\nXÃ   SUỐI NGANG\nSố: 1/KH-UBND", OWN),
    ("ỦY BAN NHÂN DÂN\nĐẶC KHU\nHÒN CHÍNH\nSố: 1/KH-UBND", "Ủy ban nhân dân đặc khu Hòn Chính"),
    ("ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ SUỐI NGANG        Độc lập - Tự do - Hạnh phúc", OWN),
    ("ỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ SUỐI NGANG\nĐộc lập - Tự do - Hạnh phúc", OWN),
    ("ỦY BAN NHÂN DÂN\nSố: 3/KH-UBND\nXÃ SUỐI NGANG", OWN),
    ("Đơn vị: UBND xã Suối Ngang\nSố: 3/KH-UBND", OWN),
    ("UBND XÃ SUỐI NGANG\nCÔNG VĂN ĐẾN\nSố: 3/KH-UBND", OWN),
    ("UBND TP.BÌNH SƠN\nSỞ Y TẾ", "Sở Y tế thành phố Bình Sơn"),
    ("ỦY BAN NHÂN DÂN XÃ SUỐI NGANG\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", "Ban Chỉ đạo chuyển đổi số xã Suối Ngang"),
    ("HỘI NÔNG DÂN TỈNH BÌNH SƠN\nHỘI NÔNG DÂN XÃ SUỐI NGANG", "Hội Nông dân xã Suối Ngang"),
    ("ỦY BAN MTTQ VIỆT NAM\nXÃ SUỐI NGANG\nBAN THƯỜNG TRỰC", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Suối Ngang"),
    ("CÔNG AN TỈNH BÌNH SƠN\nCÔNG AN XÃ SUỐI NGANG\nSố: 3/KH-CAX", "Công an xã Suối Ngang"),
    ("ĐẢNG BỘ TỈNH BÌNH SƠN\nĐẢNG ỦY XÃ SUỐI NGANG\n*\nSố 05-KH/ĐU", "Đảng ủy xã Suối Ngang"),
    ("HĐND XÃ SUỐI NGANG\nSố: 3/KH-HĐND", "Hội đồng nhân dân xã Suối Ngang"),
    ("SỞ NỘI VỤ\nSố: 5/KH-SNV", "Sở Nội vụ"),
)  # fmt: skip


@pytest.mark.parametrize(("letterhead", "issuer"), LETTERHEADS)
def test_letterheads(letterhead: str, issuer: str) -> None:
    head = letterhead if "CỘNG HÒA" in letterhead else f"{letterhead}\n{NATIONAL}"
    check_header(f"{head}\n{TYPE}\n{BASIS}\nNội dung cụ thể như sau:\n{BODY}", issuer=issuer)


LEAD_INS = (
    ("UBND xã Suối Ngang xây dựng Kế hoạch tổ chức phong trào như sau:", OWN),
    ("UBND xã Suối Ngang lập Kế hoạch tổ chức thực hiện như sau:", OWN),
    ("UBND xã Suối Ngang phát động phong trào thi đua với nội dung sau:", OWN),
    ("UBND xã Suối Ngang cụ thể hóa bằng Kế hoạch như sau:", OWN),
    ("UBND xã Suối Ngang thực hiện Kế hoạch phát động phong trào như sau:", OWN),
    ("Uỷ ban nhân dân xã Suối Ngang ban hành Kế hoạch như sau:", OWN),
    ("Xã Suối Ngang xây dựng Kế hoạch tổ chức phong trào như sau:", OWN),
    ("Phòng Kinh tế xã Suối Ngang tham mưu UBND xã Suối Ngang ban hành Kế hoạch như sau:", OWN),
    ("UBND phường Cầu Đá Mới tỉnh Bình Sơn xây dựng kế hoạch như sau:", "Ủy ban nhân dân phường Cầu Đá Mới"),
    ("Phòng Văn hóa - Xã hội xã Suối Ngang ban hành Kế hoạch như sau:", "Phòng Văn hóa - Xã hội xã Suối Ngang"),
    ("Ban Thường vụ Đảng ủy xã Suối Ngang ban hành Kế hoạch như sau:", "Đảng ủy xã Suối Ngang"),
    ("Thường trực HĐND xã Suối Ngang xây dựng Kế hoạch như sau:", "Hội đồng nhân dân xã Suối Ngang"),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam xã Suối Ngang xây dựng Kế hoạch như sau:", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Suối Ngang"),
    ("Ban Chỉ đạo Chuyển đổi số xã Suối Ngang ban hành Kế hoạch như sau:", "Ban Chỉ đạo Chuyển đổi số xã Suối Ngang"),
    ("Trường Tiểu học Suối Ngang xây dựng Kế hoạch như sau:", "Trường Tiểu học Suối Ngang"),
    ("Hội Nông dân xã Suối Ngang xây dựng Kế hoạch như sau:", "Hội Nông dân xã Suối Ngang"),
    ("Các đơn vị phối hợp thực hiện như sau:", None),
)  # fmt: skip


@pytest.mark.parametrize(("lead_in", "issuer"), LEAD_INS)
def test_the_lead_in_names_the_issuer(lead_in: str, issuer: str | None) -> None:
    check_header(f"{TYPE}\n{BASIS}\n{lead_in}\n{BODY}", issuer=issuer)


SIGNED = "Nơi nhận:\n- Lưu: VT.\n{}\nTrần Thị Mẫu"
CLOSINGS = (
    ("TM. ỦY BAN NHÂN DÂN XÃ SUỐI NGANG\nCHỦ TỊCH", OWN),
    ("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI NGANG", OWN),
    ("GIÁM ĐỐC SỞ NỘI VỤ", "Sở Nội vụ"),
    ("TRƯỞNG PHÒNG", None),
)


@pytest.mark.parametrize(("signature", "issuer"), CLOSINGS)
def test_the_signature_names_the_issuer(signature: str, issuer: str | None) -> None:
    check_header(f"{TYPE}\n{BASIS}\n{BODY}\n{SIGNED.replace('{}', signature)}", issuer=issuer)


TITLES = (
    ("Tổ chức phong trào thi đua trên địa bàn xã Suối Ngang năm 2026", OWN),
    ("Tổ chức phong trào thi đua xã Suối Ngang năm 2026", OWN),
    ("TỔ CHỨC PHONG TRÀO THI ĐUA TRÊN ĐỊA BÀN XÃ SUỐI NGANG\nGIAI ĐOẠN 2026 - 2030", OWN),
    ("Triển khai phong trào thi đua tại phường Cầu Đá", "Ủy ban nhân dân phường Cầu Đá"),
    ("XÂY DỰNG XÃ NÔNG THÔN MỚI NÂNG CAO", "Ủy ban nhân dân"),
)


@pytest.mark.parametrize(("title", "issuer"), TITLES)
def test_the_title_names_the_place(title: str, issuer: str) -> None:
    signed = SIGNED.replace("{}", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")
    check_header(f"KẾ HOẠCH\n{title}\n{BASIS}\n{BODY}\n{signed}", issuer=issuer)


def test_the_place_line_completes_a_committee_whose_level_the_text_says() -> None:
    head = "Số: 3/KH-UBND\nSuối Ngang, ngày 1 tháng 6 năm 2026"
    signed = SIGNED.replace("{}", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")
    check_header(f"{head}\n{TYPE}\n{BASIS}\n{BODY}\nTrên đây là Kế hoạch của UBND xã./.\n{signed}", issuer=OWN)
    check_header(f"{head}\n{TYPE}\n{BASIS}\n{BODY}\n{signed}", issuer="Ủy ban nhân dân")


def test_the_committee_that_the_text_names_most() -> None:
    one = "UBND xã Suối Ngang yêu cầu các đơn vị thực hiện nghiêm túc./."
    check_header(f"{TYPE}\n{BASIS}\n{BODY}\n{one}", issuer=OWN)
    two = "UBND xã Suối Ngang, UBND xã Đồi Cao phối hợp thực hiện./."
    check_header(f"{TYPE}\n{BASIS}\n{BODY}\n{two}", issuer=None)
