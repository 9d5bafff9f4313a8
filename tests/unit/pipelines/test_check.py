"""``rasoat check``: what is told of a file, its exit codes, and what it does without."""

import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from models.findings import FindingRow
from models.vocabulary import Verdict
from pipelines.checking import files as checking
from pipelines.cli import main
from pipelines.commands import check as check_command
from pipelines.compliance import load_rulebook
from pipelines.compliance.waivers import Waiver
from pipelines.workers import Loss, LossCode

ROOT = Path(__file__).resolve().parents[3]
INBOX = ROOT / "data" / "samples" / "inbox" / "lam-dong"
SOUND = INBOX / "phuong-cau-da-moi" / "ke-hoach-87-cau-da-moi.docx"
FAULTY = INBOX / "xa-bau-say" / "ke-hoach-83-bau-say.docx"
PAGED = INBOX / "xa-thac-vang" / "ke-hoach-29-thac-vang.pdf"
PROVINCE = INBOX / "uy-ban-nhan-dan-tinh" / "quyet-dinh-1163-hoa-giang.docx"
NAMES = list(FindingRow.__dataclass_fields__)


@pytest.fixture(autouse=True)
def vietnamese_in_a_hundred_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "140")
    monkeypatch.delenv("RASOAT_LANG", raising=False)


def check(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = main(["check", *map(str, arguments)])
    shown = capsys.readouterr()
    return code, shown.out, shown.err


def check_json(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, dict[str, Any]]:
    code, out, _ = check(capsys, *arguments, "--format", "json")
    return code, json.loads(out)


def verdicts_of(document: dict[str, Any]) -> dict[str, str]:
    return {row["rule_id"]: row["verdict"] for part in document["instruments"] for row in part["findings"]}


def test_a_sound_plan_ends_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = check(capsys, SOUND)
    assert (code, err) == (0, "")
    assert "Kế hoạch 87/KH-UBND, Ủy ban nhân dân phường Cầu Đá Mới" in out
    assert "LỖI" not in out


def test_a_faulty_plan_ends_with_1_and_tells_proof_and_remedy(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = check(capsys, FAULTY)
    flowed = " ".join(out.split())
    assert code == 1
    assert "LỖI (3)" in out
    assert "- Thiếu: phần tổ chức thực hiện [qd-462-ttg-2026/to-chuc-thuc-hien]" in out
    assert "đã tìm trong các đề mục: I. MỤC ĐÍCH, YÊU CẦU" in flowed
    assert "- Sai, mâu thuẫn: Tổng kết năm 2030" in out
    assert "Nguyên văn: “Giai đoạn II (2028 - 2030)" in out
    assert "Cách khắc phục: Ghi rõ việc tổng kết phong trào vào năm 2030" in " ".join(out.split())
    assert out.index("LỖI") < out.index("CẢNH BÁO") < out.index("CHƯA KẾT LUẬN") < out.index("Đạt ")
    assert max(map(len, out.splitlines())) <= 100


def test_a_waived_finding_stands_apart_with_its_reason(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    document = hashlib.sha256(FAULTY.read_bytes()).hexdigest()
    waiver = Waiver(
        rule="to-chuc-thuc-hien",
        document=document,
        reason="Xã mới sắp xếp",
        author="Sở Nội vụ",
        expires_on=date(2026, 12, 31),
    )
    rulebook = replace(load_rulebook(today=date(2026, 12, 1)), waivers=(waiver,))
    monkeypatch.setattr(check_command, "load_rulebook", lambda: rulebook)
    _, out, _ = check(capsys, FAULTY)
    assert "LỖI (2)" in out
    told, _, waived = out.partition("ĐƯỢC MIỄN TRỪ, KHÔNG TÍNH LỖI (1)")
    assert "to-chuc-thuc-hien" not in told
    assert "[qd-462-ttg-2026/to-chuc-thuc-hien]" in waived
    assert "Lý do miễn trừ: Xã mới sắp xếp (Sở Nội vụ; hiệu lực đến 31/12/2026)" in waived


def test_quotes_of_a_pdf_name_their_page(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = check(capsys, PAGED)
    assert "Nguyên văn (trang 1): “" in out


def test_headings_are_english_when_asked(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("RASOAT_LANG", "en")
    _, out, _ = check(capsys, FAULTY)
    assert "Remedy: Ghi rõ việc tổng kết" in out


def test_files_see_each_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A commune that cites its province's decision only: inherited when that is given too, else undetermined."""
    plan = tmp_path / "kế hoạch của xã.md"
    plan.write_text(
        """ỦY BAN NHÂN DÂN
XÃ SUỐI LANH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 7/KH-UBND

Suối Lanh, ngày 12 tháng 5 năm 2026

KẾ HOẠCH

Triển khai Phong trào thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh”

Căn cứ Quyết định số 1163/QĐ-UBND ngày 24 tháng 4 năm 2026 của Ủy ban nhân dân tỉnh Hòa Giang ban hành Kế hoạch tổ chức
thực hiện Phong trào thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh”;

Ủy ban nhân dân xã ban hành Kế hoạch như sau:

## I. MỤC ĐÍCH

1. Phát huy tinh thần sáng tạo của cán bộ và Nhân dân.
""",
        encoding="utf-8",
    )
    _, alone = check_json(capsys, plan)
    _, together = check_json(capsys, plan, PROVINCE)
    assert verdicts_of(alone["documents"][0])["can-cu-462"] == Verdict.UNDETERMINED
    assert verdicts_of(together["documents"][0])["can-cu-462"] == Verdict.INHERITED


def test_json_holds_every_field(capsys: pytest.CaptureFixture[str]) -> None:
    code, report = check_json(capsys, FAULTY)
    assert code == 1
    assert list(report) == ["shape", "packs", "documents"]
    (document,) = report["documents"]
    (plan,) = document["instruments"]
    assert (document["status"], plan["doc_type"], plan["code"]) == ("parsed", "ke_hoach", "83/KH-UBND")
    assert plan["movement_id"] == "phong-trao-462"
    assert plan["issued_on"] == "2026-06-17"
    assert "1163/QĐ-UBND" in {link["parent_code"] for link in plan["plan_links"]}
    assert sum(plan["verdicts"].values()) == len(plan["findings"])
    assert all(list(finding) == NAMES for finding in plan["findings"])
    assert all(finding["details"]["title"] for finding in plan["findings"])


def test_an_attached_plan_names_its_decision(capsys: pytest.CaptureFixture[str]) -> None:
    _, report = check_json(capsys, PROVINCE)
    decision, plan = report["documents"][0]["instruments"]
    assert plan["attached_to"] == decision["instrument_id"]
    assert decision["attached_to"] is None


def test_one_pack_alone(capsys: pytest.CaptureFixture[str]) -> None:
    code, report = check_json(capsys, FAULTY, "--against", "the-thuc-nd30")
    assert code == 0
    assert [pack["pack_id"] for pack in report["packs"]] == ["the-thuc-nd30"]
    assert {row["pack_id"] for row in report["documents"][0]["instruments"][0]["findings"]} == {"the-thuc-nd30"}


def test_a_pack_of_another_movement_has_nothing_to_say(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = check(capsys, FAULTY, "--against", "qd-923-ttg-2025")
    assert code == 0
    assert "Không có quy tắc nào áp dụng." in out


def test_an_unknown_pack_is_told_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = check(capsys, FAULTY, "--against", "qd-462")
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert "the-thuc-nd30" in err


def test_the_readable_are_judged_beside_the_unreadable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty, absent = tmp_path / "rỗng.docx", tmp_path / "không có.docx"
    empty.write_bytes(b"")
    code, out, err = check(capsys, empty, FAULTY, absent)
    assert code == 2
    assert "Không đọc được: rỗng.docx" in " ".join(out.split())
    assert "LỖI (3)" in out
    assert "3 lỗi" in out
    assert "1 tệp không đọc được" in out
    assert err == f"rasoat: không có tệp {absent}; hãy kiểm tra lại đường dẫn.\n"


def test_unreadable_files_stand_in_the_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "rỗng.docx"
    empty.write_bytes(b"")
    code, report = check_json(capsys, empty)
    (document,) = report["documents"]
    assert (code, document["status"], document["instruments"]) == (2, "unreadable", [])
    assert document["error_message"]
    assert document["issues"]


def test_the_same_file_twice_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    _, report = check_json(capsys, SOUND, SOUND)
    assert len(report["documents"]) == 1


def test_the_same_bytes_under_two_names_are_two_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "bản sao.docx"
    copy.write_bytes(FAULTY.read_bytes())
    _, report = check_json(capsys, FAULTY, copy)
    first, second = report["documents"]
    assert verdicts_of(first) == verdicts_of(second)


def test_no_database_and_no_dagster_are_loaded() -> None:
    program = (
        "import sys; from pipelines.cli import main; main(['check', sys.argv[1]]); "
        "print(sorted({'dagster', 'duckdb'} & set(sys.modules)))"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program, str(FAULTY)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert shown.stdout.splitlines()[-1] == "[]"


def test_a_file_that_is_too_much_for_its_worker_costs_one_line_and_ends_with_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def lose_first(function: Any, tasks: list[Path], **_: Any) -> Any:
        yield tasks[0], Loss(LossCode.MEMORY_LIMIT, "cần hơn 3072 MB bộ nhớ")
        yield from ((task, function(task)) for task in tasks[1:])

    monkeypatch.setattr(checking, "work_through", lose_first)
    code, out, err = check(capsys, SOUND, FAULTY)
    flowed = " ".join(out.split())
    assert (code, err) == (2, "")
    assert f"Không đọc được: {SOUND.name}: tiến trình đọc bị dừng vì quá bộ nhớ cho phép" in flowed
    assert "LỖI (3)" in out
