"""Unicode typed back into legacy letters, as an old document holds them."""

from collections.abc import Mapping

from extractors.text.letters import Letters
from extractors.text.letters_tables import TCVN3, VNI, VPS

TABLES: dict[Letters, Mapping[str, str]] = {Letters.TCVN3: TCVN3, Letters.VNI: VNI, Letters.VPS: VPS}

# Sentences of an invented plan; small letters only, since the fonts of TCVN3 have no other letters with tones.
SENTENCES = (
    "Căn cứ chương trình công tác năm của ủy ban nhân dân xã;",
    "tổ chức tuyên truyền, vận động cán bộ và nhân dân hưởng ứng phong trào thi đua;",
    "phấn đấu mỗi thôn có ít nhất một sáng kiến được áp dụng, mỗi hộ biết dùng dịch vụ công trực tuyến;",
    "các phòng, ban phối hợp thực hiện nghiêm túc, báo cáo kết quả trước ngày 15 tháng 12 hằng năm;",
    "kinh phí bảo đảm từ ngân sách; những đơn vị làm tốt sẽ được xem xét, khen thưởng kịp thời.",
)


def encode_letters(text: str, letters: Letters) -> str:
    """``text`` as windows-1252 shows it in that encoding; letters that the encoding lacks stay."""
    sources: dict[str, str] = {}
    for source, letter in TABLES[letters].items():
        sources.setdefault(letter, source)
    return "".join(sources.get(letter, letter) for letter in text)
