"""A commune's plan beside its province's, as the tests compare them."""

from models.comparisons import MatrixRow, ReuseRow
from models.vocabulary import MatrixKind
from pipelines.compliance import Review, review_documents
from pipelines.compliance.reviewing import Rulebook
from tests.unit.pipelines.compliance.judging import packs, read_text, registers

PROVINCE = """\
ỦY BAN NHÂN DÂN
TỈNH HÒA GIANG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 163/KH-UBND

Hòa Giang, ngày 24 tháng 4 năm 2026

KẾ HOẠCH

Tổ chức Phong trào thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh” \
trên địa bàn tỉnh Hòa Giang

Căn cứ Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai Phong trào \
thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh”.

Ủy ban nhân dân tỉnh Hòa Giang ban hành Kế hoạch tổ chức Phong trào thi đua như sau:

I. MỤC ĐÍCH, YÊU CẦU

- Khơi dậy tinh thần dám nghĩ, dám làm trong các sở, ngành và các xã, phường; mỗi nơi chọn một việc khó để làm mới.

II. NỘI DUNG THI ĐUA

1. Thi đua phát triển hạ tầng số, hạ tầng xanh ở trường học, trạm y tế và nhà văn hóa các thôn vùng cao.

2. Thi đua chuyển đổi xanh, ứng phó với biến đổi khí hậu bằng trồng rừng và thu gom rác tại nguồn.

III. TIÊU CHÍ THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG

1. Tiêu chí thi đua

a) Đối với các cơ quan, đơn vị

- Hoàn thành từ 95% hồ sơ trực tuyến đúng hạn, không để người dân phải bổ sung giấy tờ đã có trong dữ liệu.

- Trụ sở gọn gàng, tiết kiệm điện, nước và văn phòng phẩm trong cả năm.

b) Đối với cá nhân

- Có sáng kiến được áp dụng tại nơi làm việc.

2. Hình thức khen thưởng

a) Khen thưởng sơ kết

- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.

b) Khen thưởng tổng kết

- Bằng khen của Thủ tướng Chính phủ;

- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.

IV. GIẢI PHÁP THỰC HIỆN

1. Gắn kết quả thi đua với đánh giá người đứng đầu và xét khen thưởng cuối năm của từng cơ quan, đơn vị.

V. THỜI GIAN THỰC HIỆN

- Giai đoạn 1 (2026 - 2027): phát động; các xã, phường ban hành kế hoạch trong Quý II/2026; sơ kết vào năm 2027.

- Giai đoạn 2 (2028 - 2030): nhân rộng; tổng kết vào năm 2030.

VI. TỔ CHỨC THỰC HIỆN

1. Sở Khoa học và Công nghệ

- Chủ trì, theo dõi việc thực hiện Kế hoạch; báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm.

Nơi nhận:

- Bộ Nội vụ (b/c);

- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lò Thị Mẫu
"""
COMMUNE = (
    PROVINCE.replace("ỦY BAN NHÂN DÂN\nTỈNH HÒA GIANG", "ỦY BAN NHÂN DÂN\nXÃ SUỐI LANH")
    .replace("163/KH-UBND", "45/KH-UBND")
    .replace("Hòa Giang, ngày 24 tháng 4", "Suối Lanh, ngày 12 tháng 6")
    .replace("tỉnh Hòa Giang", "xã Suối Lanh")
    .replace(
        "Căn cứ Quyết định số 462",
        "Căn cứ Kế hoạch số 163/KH-UBND ngày 24/4/2026 của Ủy ban nhân dân tỉnh Hòa Giang tổ chức Phong trào thi đua "
        "“Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh”;\n\n"
        "Căn cứ Quyết định số 462",
    )
    .replace("các xã, phường ban hành kế hoạch trong Quý II/2026; ", "")
)


def review(*texts: str) -> list[Review]:
    """The reviews of those plans beside one another."""
    documents = [read_text(text, "lam-dong") for text in texts]
    return list(review_documents(lambda: iter(documents), Rulebook(registers(), packs())))


def compare(child: str, parent: str = PROVINCE, *others: str) -> tuple[MatrixRow, ...]:
    """The matrix of a plan, every quote held against its text."""
    texts = (child, parent, *others)
    reviews = review(*texts)
    by_id = {
        assigned.instrument_id: read_text(text, "lam-dong").text.text
        for text, found in zip(texts, reviews, strict=True)
        for assigned in found.assignments
    }
    for row in reviews[0].matrix:
        for owner, quote, start, end in (
            (row.parent_instrument_id, row.parent_quote, row.parent_start, row.parent_end),
            (row.child_instrument_id, row.child_quote, row.child_start, row.child_end),
            (row.origin_instrument_id, row.origin_quote, row.origin_start, row.origin_end),
        ):
            if quote is not None and owner is not None:
                assert by_id[owner][start:end] == quote
            else:
                assert start is end is quote is None
    return reviews[0].matrix


def list_kind(rows: tuple[MatrixRow, ...], kind: MatrixKind) -> list[MatrixRow]:
    return [row for row in rows if row.kind is kind]


def list_states(rows: tuple[MatrixRow, ...], kind: MatrixKind) -> list[str]:
    return [row.state.value for row in list_kind(rows, kind)]


def reuse_of(*texts: str) -> tuple[ReuseRow, ...]:
    """What the first plan shares with the others, every quote held against its text."""
    rows = review(*texts)[0].reuse
    text = read_text(texts[0], "lam-dong").text.text
    for row in rows:
        assert row.quote is None or text[row.char_start : row.char_end] == row.quote
        assert row.leftover is None or text[row.leftover_start : row.leftover_end] == row.leftover
    return rows
