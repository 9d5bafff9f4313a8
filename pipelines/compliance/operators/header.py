"""Components of form (Nghị định 30/2020/NĐ-CP): what stands above, beside and below the text."""

import re

from extractors.facts.patterns.bodies import BODY_LINE
from extractors.structure.actor_patterns import BODY_START
from extractors.structure.folding import fold_blanks, fold_case
from models.labels import LABELS
from models.spans import Span
from models.vocabulary import DocType, TextOrigin
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import AttachedNumberAgrees, HeaderField
from pipelines.compliance.operators.citing import place_of
from pipelines.compliance.operators.timing import find_date_line
from pipelines.compliance.outcomes import Outcome, conflict, met, missing, not_applicable, undetermined

_TOP = "phần đầu văn bản"
_CLOSING = "phần cuối văn bản"
_NATION = re.compile(r"cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam")
_MOTTO = re.compile(r"độc\s+lập\s*[-–]\s*tự\s+do\s*[-–]\s*hạnh\s+phúc")
_NUMBER_LINE = re.compile(r"(?m)^[^\w\n]*số\s*:?[^\n]*/[^\n]*$")
# What stands where a number belongs and is no blank: a machine read something there that is no number.
_NUMBER_PLACE = re.compile(r"số\s*:?(?P<stood>[^/\n]*)/")
_DATE_PLACES = {
    "ngày": re.compile(r"ngày(?P<stood>.{0,6}?)tháng"),
    "tháng": re.compile(r"tháng(?P<stood>.{0,6}?)năm"),
    "năm": re.compile(r"năm(?P<stood>.{0,6})"),
}
_BLANKS = " .…_-x"
_ATTACHED_LINE = re.compile(r"\b(?:ban\s+hành\s+)?kèm\s+theo\s+quyết\s+định\s+số[^\n]*")
_HEAD_LENGTH = 3000


def header_field(case: Case, check: HeaderField) -> Outcome:
    """Met when the component stands in the instrument, with its line as evidence.

    A file in which nothing of a document's form was recognised (a note, a page in a broken font) tells nothing.
    """
    instrument = case.instrument
    recognised = (instrument.symbol, instrument.title, instrument.signer_name, instrument.place)
    if instrument.doc_type is DocType.KHAC and not any(recognised):
        return undetermined("không nhận ra thể thức của một văn bản hành chính", by_system=True, searched_in="toàn văn")
    return _FIELDS[check.field](case)


def attached_number_agrees(case: Case, _check: AttachedNumberAgrees) -> Outcome:
    """Conflict when the “Kèm theo” line names another number than the decision's, missing when it names none.

    Undetermined while the decision has no number itself.
    """
    if case.host is None:
        return not_applicable("văn bản không phải là kế hoạch ban hành kèm theo quyết định")
    host = case.host.instrument
    line = find_attached_line(case)
    expected = host.code or ""
    if line is None:
        return missing(
            "phần đầu kế hoạch, dưới trích yếu", found="không có dòng “Kèm theo Quyết định”", expected=expected
        )
    named = [c for c in case.facts.citations if line.start <= c.char_start < line.end]
    code = next((c.code for c in named if c.code), None)
    if host.code is None and host.symbol and not host.is_draft:
        return undetermined("số của quyết định viết tay hoặc mờ, máy chưa đọc được", line, by_system=True)
    if host.code is None:
        blank = "đều để trống" if code is None else f"chưa đối chiếu được với {code} ghi ở dòng “Kèm theo”"
        return undetermined(
            f"số của quyết định chưa ghi, {blank}",
            line,
            remedy="Khi lấy số cho quyết định, ghi cùng số ấy vào dòng “Kèm theo Quyết định số …”.",
        )
    if code is None:
        return missing("dòng “Kèm theo Quyết định”", found="chưa ghi số", expected=expected, evidence=(line,))
    if code != host.code:
        return conflict(line, found=code, expected=host.code)
    return met(line, note=f"cùng ghi {code}", expected=host.code)


def find_attached_line(case: Case) -> Span | None:
    """The line “Kèm theo Quyết định số …” at the head of an attached plan."""
    start = case.instrument.char_start
    match = _ATTACHED_LINE.search(case.folded, start, min(case.instrument.char_end, start + _HEAD_LENGTH))
    return Span(match.start(), match.end()) if match else None


def _read_nation(case: Case) -> Outcome:
    nation, motto = _find(case, _NATION), _find(case, _MOTTO)
    if nation is None and motto is None:
        return missing(_TOP, absent="Quốc hiệu và Tiêu ngữ")
    if nation is None or motto is None:
        return missing(
            _TOP, absent="Quốc hiệu" if nation is None else "Tiêu ngữ", evidence=(nation or motto or Span(0, 0),)
        )
    return met(nation, motto)


def _read_issuer(case: Case) -> Outcome:
    """The issuing body as a line of its own above the type, in the header's left column."""
    start, end = case.instrument.char_start, _find_type_start(case)
    at = start
    for line in case.document.text[start:end].split("\n"):
        folded = fold_case(line).strip(" *_#")
        if (BODY_START.match(folded) or BODY_LINE.match(folded)) and "," not in folded and "số" not in folded.split():
            first = at + line.index(line.strip(" *_#")[0])
            return met(Span(first, first + len(line.strip(" *_#"))))
        at += len(line) + 1
    return missing(_TOP, found=case.instrument.issuer or "")


def _read_number(case: Case) -> Outcome:
    instrument = case.instrument
    place = _find(case, _NUMBER_LINE)
    if instrument.number and instrument.symbol:
        return met(*([place] if place else []), note=f"số, ký hiệu {instrument.code}")
    if place is None:
        return missing(_TOP, absent="số và ký hiệu", found="phần đầu văn bản không có dòng “Số: …”")
    if _is_misread(case, place, _NUMBER_PLACE):
        return _tell_misread(case, place)
    absent = "số" if instrument.symbol else "số và ký hiệu"
    written = fold_blanks(place.text_of(case.document.text))
    return missing(_TOP, absent=absent, found=f"phần đầu văn bản ghi “{written}”", evidence=(place,))


def _read_place(case: Case) -> Outcome:
    return _met_by_text(case, case.instrument.place, _TOP)


def _read_date(case: Case) -> Outcome:
    instrument = case.instrument
    line = find_date_line(case)
    evidence = (line,) if line else ()
    if instrument.issued_year and instrument.issued_month and instrument.issued_day:
        return met(*evidence)
    told = "phần đầu văn bản không có dòng ngày, tháng, năm"
    if line is not None:
        told = f"phần đầu văn bản ghi “{fold_blanks(line.text_of(case.document.text))}”"
    absent = [
        name
        for name, value in (
            ("ngày", instrument.issued_day),
            ("tháng", instrument.issued_month),
            ("năm", instrument.issued_year),
        )
        if not value
    ]
    if line is not None and all(_is_misread(case, line, _DATE_PLACES[name]) for name in absent):
        return _tell_misread(case, line)
    return missing(_TOP, absent=", ".join(absent), found=told, evidence=evidence)


def _is_misread(case: Case, line: Span, pattern: re.Pattern[str]) -> bool:
    """True when a machine read something in a place of a scanned line that holds no value: handwriting, most often."""
    if case.document.text_origin is TextOrigin.DIGITAL:
        return False
    if case.document.text_origin is TextOrigin.MIXED and case.page_at(line.start) not in case.document.recognized_pages:
        return False
    match = pattern.search(case.fold(line))
    return match is not None and bool(match["stood"].strip(_BLANKS))


def _tell_misread(case: Case, line: Span) -> Outcome:
    told = fold_blanks(line.text_of(case.document.text))
    return undetermined(f"chữ viết tay hoặc mờ trên bản quét, máy đọc được: {told}", line, by_system=True)


def _read_type(case: Case) -> Outcome:
    instrument = case.instrument
    if instrument.doc_type is DocType.CONG_VAN:
        return not_applicable("công văn không ghi tên loại")
    place = _find_type_line(case)
    if place is not None:
        return met(place)
    return missing(_TOP, absent=LABELS["doc_type"][instrument.doc_type][0])


def _read_title(case: Case) -> Outcome:
    return _met_by_text(case, case.instrument.title, f"{_TOP}, dưới tên loại văn bản")


def _read_bases(case: Case) -> Outcome:
    if case.bases:
        return met(*map(place_of, case.bases), note=f"có {len(case.bases)} căn cứ")
    return missing("phần mở đầu văn bản")


def _read_signer(case: Case) -> Outcome:
    return _met_by_text(case, case.instrument.signer_name, _CLOSING)


def _read_signer_title(case: Case) -> Outcome:
    return _met_by_text(case, case.instrument.signer_title, _CLOSING)


def _read_recipients(case: Case) -> Outcome:
    rows = case.facts.recipients
    if rows:
        return met(*(Span(row.char_start, row.char_end) for row in rows[:1]), note=f"có {len(rows)} nơi nhận")
    return missing(_CLOSING)


_FIELDS = {
    "quoc_hieu": _read_nation,
    "co_quan_ban_hanh": _read_issuer,
    "so_ky_hieu": _read_number,
    "dia_danh": _read_place,
    "ngay_ban_hanh": _read_date,
    "ten_loai": _read_type,
    "trich_yeu": _read_title,
    "can_cu": _read_bases,
    "nguoi_ky": _read_signer,
    "chuc_vu": _read_signer_title,
    "noi_nhan": _read_recipients,
}


def _met_by_text(case: Case, value: str | None, searched_in: str) -> Outcome:
    """Met by a value, with its place where the words stand in the instrument; the last one for what closes it."""
    if not value:
        return missing(searched_in)
    words = r"\s+".join(map(re.escape, fold_case(value).split()))
    places = [Span(m.start(), m.end()) for m in re.finditer(words, case.fold(case.extent))]
    chosen = places[-1:] if searched_in == _CLOSING else places[:1]
    start = case.extent.start
    return met(*(Span(start + place.start, start + place.end) for place in chosen), note=fold_blanks(value))


def _find(case: Case, pattern: re.Pattern[str]) -> Span | None:
    """Where a pattern stands at the head of the instrument."""
    start = case.instrument.char_start
    match = pattern.search(case.folded, start, min(case.instrument.char_end, start + _HEAD_LENGTH))
    if match is None:
        return None
    raw = match[0]
    left = len(raw) - len(raw.lstrip())
    return Span(match.start() + left, match.end() - (len(raw) - len(raw.rstrip())))


def _find_type_line(case: Case) -> Span | None:
    label = LABELS["doc_type"][case.instrument.doc_type][0]
    words = r"[^\S\n]+".join(map(re.escape, fold_case(label).split()))
    return _find(case, re.compile(rf"(?m)^[^\w\n]*{words}\b[^\n]*$"))


def _find_type_start(case: Case) -> int:
    """Where the type's line begins; the first thousand characters are the header of an instrument without one."""
    place = _find_type_line(case)
    return place.start if place else min(case.instrument.char_end, case.instrument.char_start + 1000)
