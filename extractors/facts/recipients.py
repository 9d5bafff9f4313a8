"""Recipients: the lines under “Nơi nhận”."""

import re

from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks
from models.facts import Recipient
from models.sections import DividedInstrument

# "Sở Nội vụ (b/c);" – "Các phòng (để thực hiện);"
_PURPOSE = re.compile(
    r"\((?P<purpose>(?:để\s+)?(?:b/c|báo\s+cáo|t/h|thực\s+hiện|p/h|phối\s+hợp|biết|theo\s+dõi|chỉ\s+đạo|đăng\s+tải|kiểm\s+tra|k/t|c/đ)[^()]*)\)",
    re.IGNORECASE,
)


def extract_recipients(reading: Reading, part: DividedInstrument) -> tuple[Recipient, ...]:
    """One row per line under “Nơi nhận”, “Lưu: …” included.

    Reads: the closing. Writes: recipients with the purpose that stands in brackets.
    """
    rows: list[Recipient] = []
    for number, span in enumerate(part.recipients, 1):
        text = span.text_of(reading.text)
        purpose = _PURPOSE.search(text)
        rows.append(
            Recipient(
                ordinal=number,
                page=reading.page_at(span.start),
                char_start=span.start,
                char_end=span.end,
                text=text,
                purpose=fold_blanks(purpose["purpose"]) if purpose else None,
            )
        )
    return tuple(rows)
