"""The score of a small database, number by number, and line by line against the script that the golds came with."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from models.errors import ImpossibleRequestError
from pipelines.scoring import score
from pipelines.scoring.folding import fold_code, fold_text
from pipelines.scoring.tallies import Tally, tally_starts
from pipelines.state import open_state
from pipelines.warehouse.connection import connect_working
from pipelines.warehouse.loading import load_documents, record_files
from pipelines.warehouse.publishing import publish
from tests.unit.pipelines.warehouse.builders import NOW, make_document, make_file, make_id

BASIS = {"instrument": 1, "relation": "can_cu", "code": "462/QĐ- TTg", "issued_on": "2026-03-22"}
GOLD = {
    "file": "a.docx",
    "instruments": [
        {
            "doc_type": "quyet_dinh",
            "number": "12",
            "symbol": "QĐ-UBND",
            "place": "Xã Mới",
            "issued": {"year": 2026, "month": 6, "day": 9},
            "issuer": "UBND xã Mới",
            "signer_title": "Chủ tịch",
            "is_draft": False,
        },
        {"doc_type": "ke_hoach", "number": None, "issued": {"year": 2026, "month": 6, "day": None}},
    ],
    "legal_bases": [BASIS],
    "citations": ["462/QĐ-TTg", "57-NQ/TW"],
    "sections": [
        {"instrument": 2, "marker": "1", "heading": "Thi đua đổi mới", "kind": "noi_dung"},
        {"instrument": 2, "marker": "1/2", "heading": "Giai đoạn 1 (2026 - 2027)", "kind": "thoi_gian"},
    ],
    "contents": {"instrument": 2, "count": 1, "starts": ["Thi đua đổi"]},
    "phases": [{"ordinal": 1, "start_year": 2026, "end_year": 2027}],
    "milestones": [{"kind": "so_ket", "year": 2027}, {"kind": "tong_ket", "year": 2030}],
    "criteria": [{"group": "Đối với cơ quan", "target": "co_quan", "starts": ["Nội bộ", "Không có"]}],
    "award_tiers": [{"occasion": "so_ket", "form": "giay_khen"}, {"occasion": "tong_ket", "form": "giay_khen"}],
    "awards_by_reference": [],
    "solutions": {"instrument": 2, "count": 1},
    "task_table": {"rows": 2},
    "responsibilities": [{"actor": "Phòng Văn hóa - Xã hội", "tasks": 1}],
    "recipients": {"instrument": 2, "count": 3},
    "findings": {"p": {"r1": "missing", "r2": "met"}},
}
EXPECTED = """\
z: not in the warehouse
field                         gold found   hit      P      R     F1
instruments                      2     2     2  1.000  1.000  1.000
header.doc_type                  2     2     2  1.000  1.000  1.000
header.number                    1     1     1  1.000  1.000  1.000
header.symbol                    1     1     1  1.000  1.000  1.000
header.place                     1     1     1  1.000  1.000  1.000
header.issuer                    1     1     1  1.000  1.000  1.000
header.signer_title              1     1     0  0.000  0.000  0.000
header.is_draft                  1     1     1  1.000  1.000  1.000
header.issued                    2     2     1  0.500  0.500  0.500
legal_bases                      1     1     1  1.000  1.000  1.000
citations                        2     1     1  1.000  0.500  0.667
sections                         2     2     2  1.000  1.000  1.000
sections.kind                    2     2     1  0.500  0.500  0.500
contents                         1     1     1  1.000  1.000  1.000
phases                           1     1     1  1.000  1.000  1.000
milestones                       2     1     1  1.000  0.500  0.667
criteria                         2     1     1  1.000  0.500  0.667
criteria.target                  1     1     1  1.000  1.000  1.000
award_tiers                      2     1     1  1.000  0.500  0.667
award_tiers.occasion             2     1     1  1.000  0.500  0.667
solutions                        1     1     1  1.000  1.000  1.000
responsibilities.table           2     0     0  0.000  0.000  0.000  <
responsibilities.actor           1     1     1  1.000  1.000  1.000
responsibilities.tasks           1     1     1  1.000  1.000  1.000
recipients                       3     1     1  1.000  0.333  0.500  <
evidence                        10    10    10  1.000  1.000  1.000
documents 1, absent 1, groups short 2, macro F1 0.801, worst group F1 0.000"""


@pytest.fixture(scope="module")
def golds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gold")
    without_findings = {name: value for name, value in GOLD.items() if name != "findings"}
    for name in ("a", "z"):
        text = yaml.safe_dump({**without_findings, "file": f"{name}.txt"}, allow_unicode=True)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def build_database(root: Path, names: list[str]) -> Path:
    """A database of one document per name, each with two findings."""
    state = open_state(root)
    with connect_working(state) as con:
        record_files(con, [make_file(f"t/x/{name}.txt", name) for name in names], seen_at=NOW, complete=True)
        load_documents(con, [make_document(name) for name in names], extractor_version="1", parsed_at=NOW)
        for name in names:
            for number, (rule, verdict) in enumerate([("r1", "met"), ("r1", "missing"), ("r2", "undetermined")], 1):
                con.execute(
                    "INSERT INTO findings (finding_id, instrument_id, ordinal, pack_id, rule_id, verdict, severity, "
                    "responsibility, message) VALUES (?, ?, ?, 'p', ?, ?, 'error', 'he_thong', 'm')",
                    [f"{name}{number}", f"{make_id(name)[:16]}-2", number, rule, verdict],
                )
    return publish(state).path


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_database(tmp_path_factory.mktemp("state"), ["a", "b"])


def test_the_table_is_the_expected_one(database: Path, golds: Path) -> None:
    report = score(database, golds)
    assert report.text == EXPECTED
    assert report.exit_status == 1


def test_a_lower_bar_and_skipped_groups_pass(database: Path, golds: Path) -> None:
    (golds / "z.yaml").rename(golds / "z.off")
    try:
        skipped = ["responsibilities.table"]
        assert score(database, golds, minimum=0.4, skip=skipped).exit_status == 0
        assert score(database, golds, minimum=0.6, skip=skipped).exit_status == 1
    finally:
        (golds / "z.off").rename(golds / "z.yaml")


def test_verbose_tells_differences_of_the_wanted_groups(database: Path, golds: Path) -> None:
    lines = score(database, golds, is_verbose=True, fields=["milestones", "header.signer"]).lines
    assert [line for line in lines if line.startswith("  ")] == [
        "  a.txt header.signer_title: gold 'chủ tịch' found 'phó chủ tịch'",
        "  a.txt milestones: missed ('tong_ket', 2030, None, None, None, None)",
    ]


def test_findings_count_by_their_worst(database: Path, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(yaml.safe_dump(GOLD, allow_unicode=True), encoding="utf-8")
    lines = score(database, tmp_path).lines
    assert "findings                         2     2     1  0.500  0.500  0.500" in lines


def test_what_cannot_be_scored_is_one_line(database: Path, golds: Path, tmp_path: Path) -> None:
    with pytest.raises(ImpossibleRequestError):
        score(tmp_path / "none.duckdb", golds)
    with pytest.raises(ImpossibleRequestError):
        score(database, tmp_path / "none")
    for content in ("file: a.txt", "- 1", "a: [", "\x00"):
        (tmp_path / "a.yaml").write_text(content, encoding="utf-8")
        with pytest.raises(ImpossibleRequestError) as caught:
            score(database, tmp_path)
        assert "\n" not in str(caught.value)


def test_an_empty_folder_of_golds_does_not_pass(database: Path, tmp_path: Path) -> None:
    assert score(database, tmp_path).exit_status == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoà", "hòa"),
        ("Uỷ ban", "ủy ban"),
        ("UBND xã", "Ủy ban nhân dân xã"),
        ("“A”, b", "A b"),
        ("e\u0302\u0301", "ế"),
    ],
)
def test_folding_makes_one_of_two_spellings(one: str, other: str) -> None:
    assert fold_text(one) == fold_text(other)


@pytest.mark.parametrize(("one", "other"), [("quý", "qúy"), ("hoàn", "hòan"), ("xã", "xa")])
def test_folding_keeps_different_words_apart(one: str, other: str) -> None:
    assert fold_text(one) != fold_text(other)


def test_codes_fold_blanks_and_case() -> None:
    assert fold_code("2159/QĐ- UBND") == fold_code("2159/qđ-ubnd")
    assert fold_code(None) is None


def test_each_opening_takes_one_text() -> None:
    assert tally_starts(["Một", "Một"], ["Một hai", "Ba"]) == Tally(1, 2, 2)


@pytest.mark.shared
@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--min", "0.5"],
        ["--skip", "evidence", "--skip", "sections"],
        ["--verbose"],
        ["--verbose", "--field", "header"],
    ],
)
def test_the_script_prints_the_same(
    shared: Path, database: Path, golds: Path, tmp_path: Path, options: list[str]
) -> None:
    compare_with_script(shared, database, golds, options)
    stems = [yaml.safe_load(path.read_text(encoding="utf-8"))["file"].rsplit(".", 1)[0] for path in list_golds(shared)]
    compare_with_script(shared, build_database(tmp_path, stems[1:]), shared / "gold", options)


def list_golds(shared: Path) -> list[Path]:
    return sorted((shared / "gold").glob("*.yaml"))


def compare_with_script(shared: Path, database: Path, golds: Path, options: list[str]) -> None:
    """The same lines and exit status; with notes, the same lines in any order, since the script walks through sets."""
    script = [sys.executable, str(shared / "tools" / "score.py"), str(database), str(golds), *options]
    run = subprocess.run(script, capture_output=True, text=True, encoding="utf-8", check=False)
    report = score(
        database,
        golds,
        minimum=float(options[1]) if "--min" in options else 0.95,
        skip=options[1::2] if "--skip" in options else (),
        is_verbose="--verbose" in options,
        fields=options[2::2] if "--field" in options else (),
    )
    theirs, ours = run.stdout.splitlines(), list(report.lines)
    assert (sorted(theirs), run.returncode) == (sorted(ours), report.exit_status), run.stderr
    if "--verbose" not in options:
        assert theirs == ours
