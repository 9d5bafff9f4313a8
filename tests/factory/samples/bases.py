"""Documents that several samples cite: national ones as they are, provincial ones invented."""

from datetime import date

from tests.factory.outlines import Basis

MOVEMENT = "Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh"

LAW_ON_LOCAL_GOVERNMENT = Basis(kind_vi="Luật", name="Tổ chức chính quyền địa phương", issued_on=date(2025, 6, 16))
LAW_ON_EMULATION = Basis(kind_vi="Luật", name="Thi đua, khen thưởng", issued_on=date(2022, 6, 15))
DECREE_152 = Basis(
    kind_vi="Nghị định",
    code="152/2025/NĐ-CP",
    issued_on=date(2025, 6, 14),
    issuer="Chính phủ",
    rest="quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi "
    "hành một số điều của Luật Thi đua, khen thưởng",
)
DECISION_462 = Basis(
    kind_vi="Quyết định",
    code="462/QĐ-TTg",
    issued_on=date(2026, 3, 22),
    issuer="Thủ tướng Chính phủ",
    rest=f"ban hành Kế hoạch triển khai phong trào thi đua “{MOVEMENT}”",
)
PROVINCE_PLAN = Basis(
    kind_vi="Quyết định",
    code="1163/QĐ-UBND",
    issued_on=date(2026, 4, 24),
    issuer="Ủy ban nhân dân tỉnh Hòa Giang",
    rest=f"ban hành Kế hoạch tổ chức thực hiện Phong trào thi đua “{MOVEMENT}” trên địa bàn tỉnh Hòa Giang giai đoạn "
    "2026 - 2030",
)
OTHER_PROVINCE_PLAN = Basis(
    kind_vi="Kế hoạch",
    code="163/KH-UBND",
    issued_on=date(2026, 4, 24),
    issuer="Ủy ban nhân dân tỉnh Vân Lĩnh",
    rest=f"tổ chức thực hiện Phong trào thi đua “{MOVEMENT}” trên địa bàn tỉnh Vân Lĩnh giai đoạn 2026 - 2030",
)
PARTY_RESOLUTION = Basis(
    kind_vi="Nghị quyết",
    code="14-NQ/TU",
    issued_on=date(2026, 2, 10),
    issuer="Tỉnh ủy Hòa Giang",
    rest="về phát triển kinh tế xanh đến năm 2030",
)

EARLIER_MOVEMENT = "Cả nước thi đua đổi mới sáng tạo và chuyển đổi số"
DECISION_923 = Basis(
    kind_vi="Quyết định",
    code="923/QĐ-TTg",
    issued_on=date(2025, 5, 14),
    issuer="Thủ tướng Chính phủ",
    rest=f"ban hành Kế hoạch triển khai phong trào thi đua “{EARLIER_MOVEMENT}”",
)
EARLIER_PROVINCE_PLAN = Basis(
    kind_vi="Kế hoạch",
    code="231/KH-UBND",
    issued_on=date(2025, 7, 22),
    issuer="Ủy ban nhân dân tỉnh Hòa Giang",
    rest=f"tổ chức thực hiện Phong trào thi đua “{EARLIER_MOVEMENT}” trên địa bàn tỉnh Hòa Giang",
)
LAW_ON_GOVERNMENT = Basis(kind_vi="Luật", name="Tổ chức Chính phủ", issued_on=date(2025, 2, 18))
OTHER_EARLIER_PROVINCE_PLAN = Basis(
    kind_vi="Kế hoạch",
    code="208/KH-UBND",
    issued_on=date(2025, 8, 5),
    issuer="Ủy ban nhân dân tỉnh Vân Lĩnh",
    rest=f"tổ chức thực hiện Phong trào thi đua “{EARLIER_MOVEMENT}” trên địa bàn tỉnh Vân Lĩnh",
)
PARTY_RESOLUTION_2025 = Basis(
    kind_vi="Nghị quyết",
    code="06-NQ/TU",
    issued_on=date(2025, 7, 30),
    issuer="Tỉnh ủy Hòa Giang",
    rest="về chuyển đổi số đến năm 2030",
)
