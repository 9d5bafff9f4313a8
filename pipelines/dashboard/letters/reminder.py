"""The công văn đôn đốc: to the units from which nothing came, with the list of them as an annex."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipelines.dashboard.letters import layout
from pipelines.dashboard.letters.layout import Office
from pipelines.dashboard.templating import render_day


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentUnit:
    """A unit that owes a plan: its name, and whether a draft came."""

    name: str
    has_draft: bool


def render_reminder(
    units: Sequence[SilentUnit], office: Office, *, movement: str, due_on: date | None, expected_count: int
) -> bytes:
    """The letter (.docx) about a movement's plans that have not come by ``due_on``."""
    letter = layout.start_letter(office, symbol="………", subject="đôn đốc ban hành kế hoạch tổ chức phong trào thi đua")
    layout.add_addressee(letter, "Ủy ban nhân dân các xã, phường, đặc khu và các cơ quan, đơn vị có tên trong Phụ lục")
    limit = f" chậm nhất ngày {render_day(due_on)}" if due_on else ""
    layout.add_text(
        letter,
        f"Thực hiện Phong trào thi đua “{movement}”, các cơ quan, đơn vị, địa phương phải ban hành kế hoạch "
        f"tổ chức thực hiện{limit}.",
    )
    layout.add_text(
        letter,
        f"Qua tổng hợp, đến nay còn {len(units)} trên {expected_count} đơn vị chưa gửi kế hoạch đã ban hành "
        "(danh sách tại Phụ lục kèm theo).",
    )
    layout.add_text(
        letter,
        "Đề nghị các đơn vị có tên trong danh sách khẩn trương ban hành kế hoạch và gửi về "
        f"{office.name} trước ngày {layout.TO_FILL}. Đơn vị đã ban hành mà chưa gửi thì gửi ngay bản đã ký, có số và "
        "ngày tháng; quá thời hạn trên, đơn vị chịu trách nhiệm về việc chậm trễ.",
    )
    layout.add_text(letter, "Trân trọng đề nghị các đơn vị quan tâm thực hiện./.")
    layout.add_closing(letter, ("Như trên;", "Lưu: VT."))
    host = f"Công văn số        /……… ngày      tháng      năm 20… của {office.name}"
    layout.start_annex(letter, "Danh sách đơn vị chưa gửi kế hoạch đã ban hành", host=host)
    rows = [
        (str(number), unit.name, "Mới gửi dự thảo" if unit.has_draft else "Chưa gửi")
        for number, unit in enumerate(units, start=1)
    ]
    layout.add_table(letter, ("STT", "Đơn vị", "Tình trạng"), rows, widths=(1.5, 9.5, 5.0))
    return layout.save_letter(letter)
