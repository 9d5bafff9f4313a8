"""What a run tells the person who started it: figures of the run, and of what is published now.

What the judge found is told by ``pipelines.summary_of_findings``.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from models.tables import find_table
from pipelines.messages import name_code, say
from pipelines.summary_of_findings import render_next_steps, summarise_findings
from pipelines.warehouse.queries import run_query

Figures = Mapping[str, Mapping[str, object]]

SHOWN = 10  # named one by one; the rest is counted
FACT_TABLES = "citations contents phases milestones criteria award_tiers solutions responsibilities recipients".split()
TYPES = "SELECT doc_type, count(*) FROM instruments GROUP BY doc_type ORDER BY count(*) DESC, doc_type"
# The same bytes under several names are one document: the others are named behind the reason.
UNREADABLE = """
SELECT error_message, list(source_path ORDER BY source_path) FILTER (removed_at IS NULL)
FROM documents LEFT JOIN files USING (document_id)
WHERE status <> 'parsed'
GROUP BY document_id, error_message
ORDER BY error_message
"""
UNEXTRACTED = """
SELECT concat(min(file_name), ': ', issues.message), list(source_path ORDER BY source_path) FILTER (removed_at IS NULL)
FROM issues JOIN files USING (document_id)
WHERE level = 'error' AND stage IN ('structure', 'facts')
GROUP BY document_id, issues.message
ORDER BY ALL
"""
ISSUES = "SELECT level, count(*) FROM issues GROUP BY level ORDER BY level"


def summarise_run(figures: Figures, database: Path, *, seconds: float, state_option: str = "") -> str:
    """The summary of a run in lines for a terminal.

    Reads: the run's figures by asset, the published database.
    """
    if _is_nothing(figures):
        return "\n".join((*_render_incoming(figures), *_render_empty(database)))
    return "\n".join(
        (
            say(f"Rà soát xong sau {seconds:.1f} giây.", f"Done in {seconds:.1f} seconds."),
            *_render_incoming(figures),
            *_render_troubles(database),
            *_render_content(figures["published_database"], database),
            "",
            *summarise_findings(database),
            "",
            say(f"Kết quả: {database}", f"Results: {database}"),
            say(f"Trang xem: {figures['site']['path']}", f"Pages to look at: {figures['site']['path']}"),
            *render_next_steps(database, state_option),
        )
    )


def _render_incoming(figures: Figures) -> Iterator[str]:
    """Files and documents: how many came, were read, stayed as they were, could not be opened."""
    files, texts, facts = figures["incoming_files"], figures["plan_texts"], figures["plan_facts"]
    changes = figures["tables"]
    yield _align(
        say("Tệp", "Files"),
        say(
            f"{files['files']} ({changes['files_new']} mới, {changes['files_changed']} thay đổi, "
            f"{changes['files_removed']} không còn)",
            f"{files['files']} ({changes['files_new']} new, {changes['files_changed']} changed, "
            f"{changes['files_removed']} gone)",
        ),
    )
    yield _align(
        say("Tài liệu", "Documents"),
        say(
            f"{files['documents']}: đọc {texts['read']}, trích xuất {facts['read']}, không đổi {facts['unchanged']}",
            f"{files['documents']}: read {texts['read']}, extracted {facts['read']}, unchanged {facts['unchanged']}",
        ),
    )
    if not texts["read"] and not facts["read"]:
        yield say(
            "Không có tệp mới hay thay đổi: không trích xuất lại tài liệu nào.",
            "Nothing new or changed: nothing was extracted.",
        )
    if files["unclassified"]:
        yield say(
            f"{files['unclassified']} tệp không nằm trong thư mục của tỉnh nào (xem bảng issues).",
            f"{files['unclassified']} files lie in no province's folder (see the table issues).",
        )
    unopened = files["first_unopened"]
    if isinstance(unopened, Sequence) and unopened:
        yield from _render_list(say("Tệp không mở được:", "Files that could not be opened:"), list(map(str, unopened)))


def _is_nothing(figures: Figures) -> bool:
    """True when the inbox that was read holds no file and nothing is left of earlier ones."""
    return not figures["incoming_files"]["files"] and not figures["published_database"]["rows/documents"]


def _render_empty(database: Path) -> Iterator[str]:
    """What to do about an empty inbox."""
    inbox = database.parent.parent / "inbox"
    yield say(
        f"Không có tệp nào để đọc: bỏ kế hoạch vào {inbox}/<tỉnh>/<đơn vị>/ rồi chạy lại, "
        "hoặc nêu thư mục khác: rasoat run THƯ_MỤC.",
        f"No file to read: put plans into {inbox}/<province>/<unit>/ and run again, "
        "or name another folder: rasoat run FOLDER.",
    )


def _name_copies(reason: object, paths: object) -> str:
    """A reason, with every place where the same bytes lie when there are several."""
    places = [str(path) for path in paths] if isinstance(paths, list) else []
    if len(places) < 2:
        return str(reason)
    return f"{reason} " + say(f"(cùng nội dung: {', '.join(places)})", f"(same bytes: {', '.join(places)})")


def _render_troubles(database: Path) -> Iterator[str]:
    """The documents in the database that could not be read or extracted, each with its reason."""
    unreadable = [_name_copies(*row) for row in run_query(database, UNREADABLE).rows]
    if unreadable:
        head = say(f"Không đọc được {len(unreadable)} tài liệu:", f"{len(unreadable)} documents could not be read:")
        yield from _render_list(head, unreadable)
    unextracted = [_name_copies(*row) for row in run_query(database, UNEXTRACTED).rows]
    if unextracted:
        head = say(
            f"Đã đọc nhưng không trích xuất được {len(unextracted)} tài liệu:",
            f"{len(unextracted)} documents were read but not extracted:",
        )
        yield from _render_list(head, unextracted)


def _render_content(published: Mapping[str, object], database: Path) -> Iterator[str]:
    """What stands in the database: instruments by type, rows by table, remarks by level."""
    types = run_query(database, TYPES).rows
    named = [f"{count} {name_code('doc_type', str(code)).lower()}" for code, count in types]
    yield _align(say("Văn bản", "Instruments"), ", ".join(named) or "0")
    for name in FACT_TABLES:
        meaning = find_table(name).comment.partition(";")[0].partition(":")[0]
        yield _align(f"  {name}", f"{published[f'rows/{name}']!s:>6}  {say(meaning, '')}".rstrip())
    levels = [f"{count} {name_code('level', str(code)).lower()}" for code, count in run_query(database, ISSUES).rows]
    yield _align(say("Ghi chú đọc", "Remarks"), (", ".join(levels) or "0") + say(" (bảng issues)", " (table issues)"))


def _render_list(head: str, lines: Sequence[str]) -> Iterator[str]:
    yield head
    yield from (f"  - {line}" for line in lines[:SHOWN])
    if len(lines) > SHOWN:
        yield say(f"  … và {len(lines) - SHOWN} nữa", f"  … and {len(lines) - SHOWN} more")


def _align(label: str, value: str) -> str:
    return f"{label:<20}{value}"
