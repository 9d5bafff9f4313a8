"""Small documents for the warehouse's tests: a decision with its plan, every table filled, every place right."""

from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any

from models import facts as f
from models import vocabulary as v
from models.documents import DocumentText
from models.facts import DocumentFacts, InstrumentFacts
from models.issues import Issue
from pipelines.warehouse.files import IncomingFile

NOW = datetime(2026, 7, 1, 8, 30, tzinfo=UTC)

# “ế” decomposed, an emoji with a joiner: letters that code points, graphemes and bytes count differently
LINES = (
    "QUYẾT ĐỊNH",
    "Căn cứ Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ",
    "KẾ HOẠCH phong trào “Xã mới” 👨‍👩‍👧 e\u0302\u0301 {tag}",
    "Thi đua đổi mới",
    "Giai đoạn 1 (2026 - 2027)",
    "Năm 2027 sơ kết",
    "Nội bộ đoàn kết",
    "Giấy khen của Chủ tịch UBND xã",
    "Tăng cường tuyên truyền",
    "Tham mưu kế hoạch",
    "- Lưu: VT.",
)


def make_id(name: str) -> str:
    """A document id for a name."""
    return sha256(name.encode()).hexdigest()


def make_text(name: str, tag: str = "") -> DocumentText:
    """A readable document's text."""
    text = "\n".join(LINES).format(tag=tag)
    return DocumentText(
        document_id=make_id(name),
        format=v.DocumentFormat.TXT,
        byte_size=len(text.encode()),
        status=v.DocumentStatus.PARSED,
        text=text,
        issues=(
            Issue(stage=v.Stage.TEXT, level=v.IssueLevel.NOTICE, message="Dòng 3 khó đọc", char_start=0, char_end=3),
        ),
    )


def make_unreadable(name: str) -> tuple[DocumentText, DocumentFacts]:
    """A document that could not be read."""
    text = DocumentText(
        document_id=make_id(name),
        format=None,
        byte_size=0,
        status=v.DocumentStatus.UNREADABLE,
        error_code="rong",
        error_message="Tệp rỗng; hãy gửi lại tệp.",
    )
    return text, DocumentFacts(document_id=text.document_id)


def make_document(name: str, tag: str = "") -> tuple[DocumentText, DocumentFacts]:
    """A document of two instruments: a decision (one basis) and the plan it issues (a row in every table)."""
    text = make_text(name, tag)
    plan_start = text.text.index("KẾ HOẠCH")
    decision = InstrumentFacts(
        instrument=make_instrument(1, 0, plan_start - 1, code="12/QĐ-UBND", doc_type=v.DocType.QUYET_DINH),
        citations=(make_citation(text.text, 1),),
    )
    plan = InstrumentFacts(
        instrument=replace(make_instrument(2, plan_start, len(text.text)), attached_to=1),
        sections=(
            make_section(text.text, "Thi đua đổi mới", 1, None),
            make_section(text.text, "Giai đoạn 1 (2026 - 2027)", 2, 1),
        ),
        citations=(make_citation(text.text, 1, section=2, role=v.CitationRole.REFERENCE),),
        contents=(f.Content(**_place(text.text, "Thi đua đổi mới"), text="Thi đua đổi mới"),),
        phases=(
            f.Phase(
                **_place(text.text, "Giai đoạn 1 (2026 - 2027)"),
                label="Giai đoạn 1",
                start_year=2026,
                end_year=2027,
                start_on=None,
                end_on=date(2027, 12, 31),
                raw_text="Giai đoạn 1 (2026 - 2027)",
            ),
        ),
        milestones=(
            f.Milestone(
                **_place(text.text, "Năm 2027 sơ kết"),
                kind=v.MilestoneKind.SO_KET,
                year=2027,
                quarter=None,
                month=None,
                day=None,
                recurrence=None,
                actor=None,
                phase_ordinal=1,
                raw_text="Năm 2027 sơ kết",
            ),
        ),
        criteria=(
            f.Criterion(
                **_place(text.text, "Nội bộ đoàn kết"),
                target_group="Đối với cơ quan",
                target=v.Target.CO_QUAN,
                text="Nội bộ đoàn kết",
            ),
        ),
        award_tiers=(
            f.AwardTier(
                **_place(text.text, "Giấy khen của Chủ tịch UBND xã"),
                occasion=v.Occasion.SO_KET,
                form=v.AwardForm.GIAY_KHEN,
                authority="Chủ tịch UBND xã",
                by_reference=None,
                clause=None,
                raw_text="Giấy khen của Chủ tịch UBND xã",
            ),
        ),
        solutions=(f.Solution(**_place(text.text, "Tăng cường tuyên truyền"), text="Tăng cường tuyên truyền"),),
        responsibilities=(
            f.Duty(
                **_place(text.text, "Tham mưu kế hoạch"),
                actor="Phòng Văn hóa - Xã hội",
                text="Tham mưu kế hoạch",
                origin=v.DutyOrigin.SECTION,
                coordinating=None,
                product=None,
                deadline=None,
            ),
        ),
        recipients=(f.Recipient(**_place(text.text, "Lưu: VT."), text="Lưu: VT.", purpose=None),),
    )
    issue = Issue(stage=v.Stage.FACTS, level=v.IssueLevel.WARNING, message="Không thấy người ký")
    return text, DocumentFacts(document_id=text.document_id, instruments=(decision, plan), issues=(issue,))


def make_instrument(
    ordinal: int, start: int, end: int, *, code: str | None = None, doc_type: v.DocType = v.DocType.KE_HOACH
) -> f.Instrument:
    """An instrument's header."""
    return f.Instrument(
        ordinal=ordinal,
        page=None,
        char_start=start,
        char_end=end,
        doc_type=doc_type,
        number=code.split("/")[0] if code else None,
        symbol=code.split("/")[1] if code else None,
        code=code,
        place="Xã Mới",
        issued_year=2026,
        issued_month=6,
        issued_day=9,
        issued_on=date(2026, 6, 9),
        issuer="Ủy ban nhân dân xã Mới",
        issuer_level=v.IssuerLevel.XA,
        title="Tổ chức phong trào",
        signer_name=None,
        signer_title="Phó Chủ tịch",
        signing_mode=v.SigningMode.KT,
        is_draft=False,
        attached_to=None,
        proposed_by=None,
    )


def make_section(text: str, heading: str, ordinal: int, parent: int | None) -> f.SectionRow:
    """A section of that heading."""
    return f.SectionRow(
        **_place(text, heading, ordinal),
        parent=parent,
        depth=1 if parent is None else 2,
        marker=str(ordinal),
        path=str(ordinal) if parent is None else f"{parent}/{ordinal}",
        heading=heading,
        body=None,
        kind=v.SectionKind.NOI_DUNG,
    )


def make_citation(
    text: str,
    ordinal: int,
    *,
    section: int | None = None,
    role: v.CitationRole = v.CitationRole.LEGAL_BASIS,
    title: str | None = None,
) -> f.Citation:
    """A citation of 462/QĐ-TTg."""
    raw = "Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ"
    return f.Citation(
        **_place(text, raw, ordinal),
        section=section,
        role=role,
        relation=v.Relation.CAN_CU if role is v.CitationRole.LEGAL_BASIS else None,
        doc_type=v.DocType.QUYET_DINH,
        code="462/QĐ-TTg",
        code_as_written="462/QĐ-TTg",
        issuer="Thủ tướng Chính phủ",
        issued_on=date(2026, 3, 22),
        issued_year=2026,
        title=title,
        raw_text=raw,
    )


def make_file(path: str, name: str) -> IncomingFile:
    """A file whose bytes are the document of that name."""
    return IncomingFile(source_path=path, file_name=path.rsplit("/", 1)[-1], document_id=make_id(name))


def _place(text: str, quote: str, ordinal: int = 1) -> dict[str, Any]:
    """Where the quote stands."""
    start = text.index(quote)
    return {"ordinal": ordinal, "page": None, "char_start": start, "char_end": start + len(quote)}
