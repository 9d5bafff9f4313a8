"""Facts of scanned text: found in its restored copy, quoted as it was recognised."""

from dataclasses import replace

import pytest

from extractors.facts import extract
from extractors.structure import divide
from models.documents import DocumentText
from models.facts import DocumentFacts
from models.vocabulary import (
    AwardForm,
    CitationRole,
    DocType,
    IssueLevel,
    MilestoneKind,
    Occasion,
    SectionKind,
    Stage,
    Target,
    TextOrigin,
)
from tests.unit.extractors.sentences import lay_out, read_outline

SCANNED = """
    UY BAN NHÂN DÂN
    XA BẾN TRÚC
    Sô: 14/KH-UBNO
    CỘNG HOÀ XÃ HÔI CHỦ NGHĨA VIỆT NAM
    Bến Trúc, ngay 05 thang 6 nam 2026
    KÊ HOẠCH
    Tổ chức phong trào thi đua trồng cây năm 2026
    Căn cư Quyết đinh số 462/QD-TTg ngay 22 thang 3 năm 2026 của Thu tướng Chính phủ;
    Uy ban nhân dân xã Bến Trúc ban hành Kê hoạch như sau:
    I. MUC ĐÍCH, YÊU CÂU
    l. Muc đích
    - Trồng nhiều cây.
    2. Yêu câu
    - Cây phải sống.
    lI. TIÊU CHI THI ĐUA
    1. Đôi với cá nhân
    - Trồng mười cây.
    IIL HINH THỨC KHEN THƯỜNG
    - Khen thưởng sơ kêt: Băng khen cua Chu tịch Ủy ban nhân dân tỉnh.
    IV. TÔ CHỨC THỰC HIÊN
    1. Phóng Kinh tế
    - Tham mưu so kết vào năm 2027.
    Noi nhận:
    - Như trên;
    - Luu: VT.
    TM. ỦY BAN NHÂN DÂN
    CHU TỊCH
    Lê Thanh Tra
"""


@pytest.fixture(scope="module")
def document() -> DocumentText:
    return replace(read_outline(lay_out(SCANNED)), text_origin=TextOrigin.OCR)


@pytest.fixture(scope="module")
def facts(document: DocumentText) -> DocumentFacts:
    return extract(document, divide(document))


def test_header(facts: DocumentFacts) -> None:
    header = facts.instruments[0].instrument
    assert (header.doc_type, header.number, header.symbol, header.code) == (
        DocType.KE_HOACH,
        "14",
        "KH-UBND",
        "14/KH-UBND",
    )
    assert (header.issued_year, header.issued_month, header.issued_day) == (2026, 6, 5)
    assert header.issuer == "Ủy ban nhân dân xã Bến Trúc"
    assert header.signer_title == "Chủ tịch"
    assert header.signer_name == "Lê Thanh Tra"


def test_sections(facts: DocumentFacts) -> None:
    found = [(row.path, row.heading, row.kind) for row in facts.instruments[0].sections]
    assert found == [
        ("I", "MUC ĐÍCH, YÊU CÂU", SectionKind.MUC_DICH_YEU_CAU),
        ("I/1", "Muc đích", SectionKind.MUC_DICH),
        ("I/2", "Yêu câu", SectionKind.YEU_CAU),
        ("II", "TIÊU CHI THI ĐUA", SectionKind.TIEU_CHI),
        ("II/1", "Đôi với cá nhân", SectionKind.KHAC),
        ("III", "HINH THỨC KHEN THƯỜNG", SectionKind.HINH_THUC_KHEN_THUONG),
        ("IV", "TÔ CHỨC THỰC HIÊN", SectionKind.TO_CHUC_THUC_HIEN),
        ("IV/1", "Phóng Kinh tế", SectionKind.KHAC),
    ]


def test_citation(facts: DocumentFacts) -> None:
    (row,) = facts.instruments[0].citations
    assert (row.role, row.doc_type, row.code, row.code_as_written) == (
        CitationRole.LEGAL_BASIS,
        DocType.QUYET_DINH,
        "462/QĐ-TTg",
        "462/QD-TTg",
    )
    assert str(row.issued_on) == "2026-03-22"
    assert row.raw_text.startswith("Quyết đinh số 462/QD-TTg ngay 22 thang 3")


def test_other_facts(facts: DocumentFacts) -> None:
    found = facts.instruments[0]
    assert [(row.target_group, row.target, row.text) for row in found.criteria] == [
        ("Đôi với cá nhân", Target.CA_NHAN, "Trồng mười cây.")
    ]
    assert [(row.occasion, row.form) for row in found.award_tiers] == [(Occasion.SO_KET, AwardForm.BANG_KHEN_TINH)]
    assert [(row.actor, row.text) for row in found.responsibilities] == [
        ("Phòng Kinh tế", "Tham mưu so kết vào năm 2027.")
    ]
    assert [(row.kind, row.year) for row in found.milestones] == [(MilestoneKind.SO_KET, 2027)]
    assert [row.text for row in found.recipients] == ["Như trên;", "Luu: VT."]


def test_evidence_is_what_was_recognised(document: DocumentText, facts: DocumentFacts) -> None:
    found = facts.instruments[0]
    quoted = [
        (row, getattr(row, "raw_text", None) or getattr(row, "text", ""))
        for rows in (found.citations, found.criteria, found.award_tiers, found.milestones, found.responsibilities)
        for row in rows
    ]
    assert len(quoted) == 5
    for row, text in quoted:
        assert document.text[row.char_start : row.char_end] == text
    assert "Băng khen cua Chu tịch" in found.award_tiers[0].raw_text


def test_each_reading_is_told(document: DocumentText, facts: DocumentFacts) -> None:
    told = {document.text[issue.char_start : issue.char_end]: issue for issue in facts.issues}
    assert {issue.level for issue in facts.issues} == {IssueLevel.NOTICE}
    assert {issue.stage for issue in facts.issues} == {Stage.STRUCTURE}
    assert {"QD-TTg", "KH-UBNO", "Băng khen", "l", "lI. ", "IIL "} <= set(told)
    assert told["IIL "].message == "chữ nhận dạng “IIL” được đọc là “III.” (ký hiệu đề mục)"


def test_typed_text_keeps_its_own_reading() -> None:
    plain = "KẾ HOẠCH\nTrồng cây\nCăn cứ Quyết định số 462/QD-TTg ngày 22 tháng 3 năm 2026;\nI. MỤC ĐÍCH\n1. Trồng cây."
    typed = replace(read_outline(plain), text_origin=TextOrigin.DIGITAL)
    facts = extract(typed, divide(typed))
    assert [row.code for row in facts.instruments[0].citations] == ["462/QD-TTg"]
    assert facts.issues == ()
