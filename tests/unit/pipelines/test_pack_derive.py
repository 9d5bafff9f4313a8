"""``rasoat pack derive``: a draft that is valid as it stands, with its evidence; and what it makes of lower plans."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from models.vocabulary import IssuerLevel, Verdict
from pipelines.checking.files import read_file
from pipelines.cli import main
from pipelines.commands.pack_check import check_packs
from pipelines.compliance import review_documents
from pipelines.compliance.movements import load_movements
from pipelines.compliance.packs import Pack, load_pack
from pipelines.compliance.reviewing import Rulebook
from tests.factory.build import DEFAULT_FOLDER
from tests.unit.pipelines.compliance.comparing.comparisons import COMMUNE, PROVINCE
from tests.unit.pipelines.compliance.judging import read_text, registers

SAMPLE = DEFAULT_FOLDER / "inbox/lam-dong/uy-ban-nhan-dan-tinh/quyet-dinh-1163-hoa-giang.docx"
# A rule of the derived pack and the rule of the movement's own pack that asks for the same.
NAMED_ALIKE = (
    "muc-dich-yeu-cau noi-dung tieu-chi khen-thuong giai-phap thoi-gian to-chuc-thuc-hien giai-doan so-ket-2027 "
    "tong-ket-2030 tieu-chi-co-quan tieu-chi-mat-tran tieu-chi-doanh-nghiep tieu-chi-ca-nhan khen-thuong-hang-nam "
    "khen-thuong-so-ket khen-thuong-tong-ket don-vi-chu-tri che-do-bao-cao noi-dung-1 noi-dung-2 noi-dung-3 noi-dung-4 "
    "noi-dung-5 can-cu-462 can-cu-cap-tren"
).split()
LOWER = (
    "xa-may-hong/ke-hoach-58-may-hong.md",
    "xa-rung-sen/ke-hoach-66-rung-sen.md",
    "xa-suoi-lum/ke-hoach-47-suoi-lum.md",
)


def derive(plan: Path, out: Path) -> Pack:
    assert main(["pack", "derive", str(plan), "--out", str(out)]) == 0
    return load_pack(out)


def write(folder: Path, text: str) -> Path:
    path = folder / "ke-hoach.md"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_draft_judges_lower_plans_as_the_written_pack_does(tmp_path: Path) -> None:
    pack = derive(SAMPLE, tmp_path / "hoa-giang-2026.yaml")
    assert check_packs(str(tmp_path / "hoa-giang-2026.yaml")) == 0
    assert set(NAMED_ALIKE) <= {rule.id for rule in pack.rules}
    expected = yaml.safe_load((DEFAULT_FOLDER / "expected.yaml").read_text(encoding="utf-8"))["files"]
    paths = [DEFAULT_FOLDER / "inbox/lam-dong" / name for name in LOWER]
    documents = [read_file(path) for path in (*paths, SAMPLE)]
    reviews = review_documents(lambda: iter(documents), Rulebook(registers(), (pack,)))
    for name, review in zip(LOWER, reviews, strict=False):
        wanted = expected[f"lam-dong/{name}"]["findings"][1]["qd-462-ttg-2026"]
        found = {finding.rule_id: finding.verdict.value for finding in review.findings}
        assert {rule: found[rule] for rule in NAMED_ALIKE} == {rule: wanted[rule] for rule in NAMED_ALIKE}, name


def test_every_rule_shows_its_evidence_and_its_clause(tmp_path: Path) -> None:
    out = tmp_path / "tinh.yaml"
    pack = derive(write(tmp_path, PROVINCE), out)
    text = out.read_text(encoding="utf-8")
    assert text.count("# Chứng cứ: ") >= len(pack.rules)
    assert "mục V “THỜI GIAN THỰC HIỆN”" in next(rule.clause for rule in pack.rules if rule.id == "giai-doan")
    assert all("@" not in rule.title for rule in pack.rules)


def test_rules_stand_only_for_what_the_plan_states(tmp_path: Path) -> None:
    """No criteria for firms, no annual awards, no supervision in this plan; a deadline and two contents are."""
    ids = {rule.id for rule in derive(write(tmp_path, PROVINCE), tmp_path / "tinh.yaml").rules}
    assert not ids & {"tieu-chi-doanh-nghiep", "khen-thuong-hang-nam", "kiem-tra-giam-sat", "noi-dung-1"}
    assert {"han-ban-hanh", "noi-dung-2", "noi-dung-5", "hinh-thuc-so-ket", "hinh-thuc-tong-ket"} <= ids


def test_a_new_movement_comes_with_its_file_and_is_judged(tmp_path: Path) -> None:
    name = "Xanh hóa mỗi ngôi nhà, sạch đẹp từng con đường"
    old = "Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh"
    plan = write(tmp_path, PROVINCE.replace(old, name).replace("462/QĐ-TTg ngày 22/3/2026", "815/QĐ-TTg ngày 2/4/2026"))
    folder = tmp_path / "packs"
    folder.mkdir()
    pack = derive(plan, folder / "xanh-hoa.yaml")
    movement = yaml.safe_load((tmp_path / "movements" / f"{pack.applies_to.movement}.yaml").read_text(encoding="utf-8"))
    assert (movement["name"], movement["founding_code"], movement["pack"]) == (name, "815/QĐ-TTg", "xanh-hoa")
    assert check_packs(str(folder / "xanh-hoa.yaml")) == 0
    lower = read_text(COMMUNE.replace(old, name).replace("462/QĐ-TTg ngày 22/3/2026", "815/QĐ-TTg ngày 2/4/2026"))
    rulebook = Rulebook(replace(registers(), movements=load_movements(tmp_path / "movements")), (pack,))
    (review,) = review_documents(lambda: iter([lower]), rulebook)
    verdicts = {finding.rule_id: finding.verdict for finding in review.findings}
    assert verdicts["giai-doan"] is verdicts["noi-dung-1"] is Verdict.MET


def test_files_are_held_against_a_drafts_own_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = tmp_path / "tinh.yaml"
    derive(write(tmp_path, PROVINCE), draft)
    (tmp_path / "xa").mkdir()
    lower = str(write(tmp_path / "xa", COMMUNE))
    capsys.readouterr()
    assert main(["check", lower, "--against", str(draft), "--format", "json"]) in (0, 1)
    assert '"tinh"' in capsys.readouterr().out
    draft.write_text(
        draft.read_text(encoding="utf-8").replace("severity: error", "severity: loud", 1), encoding="utf-8"
    )
    assert main(["check", lower, "--against", str(draft)]) == 2
    assert "tinh.yaml:" in capsys.readouterr().err


def test_a_communes_plan_asks_only_the_bodies_under_communes_of_its_province(tmp_path: Path) -> None:
    condition = derive(write(tmp_path, COMMUNE), tmp_path / "xa.yaml").applies_to
    assert (condition.issuer_level, condition.is_departmental) == ((IssuerLevel.XA,), True)
    condition = derive(write(tmp_path, PROVINCE), tmp_path / "tinh.yaml").applies_to
    assert (condition.issuer_level, condition.is_departmental) == ((), None)


def test_without_a_file_the_draft_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "derive", str(write(tmp_path, PROVINCE))]) == 0
    printed = yaml.safe_load(capsys.readouterr().out)
    assert Pack.model_validate(printed).id == "kh-163-hoa-giang-2026"


@pytest.mark.parametrize("name", ["Bộ quy tắc.yaml", "bo.txt", "khong-co/bo.yaml", "da-co.yaml"])
def test_a_target_that_cannot_be_it_is_refused_in_one_line(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "da-co.yaml").write_text("x", encoding="utf-8")
    assert main(["pack", "derive", str(write(tmp_path, PROVINCE)), "--out", str(tmp_path / name)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert (tmp_path / "da-co.yaml").read_text(encoding="utf-8") == "x"


def test_a_file_without_a_plan_is_refused(tmp_path: Path) -> None:
    assert main(["pack", "derive", str(write(tmp_path, "Thông báo nghỉ lễ.\n"))]) == 2
    assert main(["pack", "derive", str(tmp_path / "khong-co.docx")]) == 2
