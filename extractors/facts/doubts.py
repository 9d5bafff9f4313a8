"""What speaks against a fact: signs in the page, in its own words, and in what it leaves open."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractors.facts.patterns.doubts import (
    INNER_MARK,
    KIND_WORDS,
    LONG_ACTOR,
    LONG_HEADING,
    REPORTED,
    RUN_ON,
    SENTENCE,
    TWO_BODIES,
    UNFINISHED_ACTOR,
)
from extractors.facts.patterns.targets import DEFINITE
from extractors.structure.actor_patterns import BODY_START, LEAD
from extractors.structure.folding import drop_marks, fold_case
from extractors.text.quality_syllables import is_possible_syllable
from models.documents import DocumentText
from models.facts import (
    AwardTier,
    Citation,
    Content,
    Criterion,
    Duty,
    Fact,
    Instrument,
    Milestone,
    Phase,
    Recipient,
    SectionRow,
    Solution,
)
from models.spans import Span
from models.vocabulary import CitationRole, DocType, DutyOrigin, Occasion, SectionKind, Target, TextOrigin

# Text whose worst page is below the first figure is damaged, below the second doubtful (DocumentText.quality).
DAMAGED, DOUBTFUL = 0.95, 0.995
_LONG_TEXT = 1_500
_BARE_KIND_WORDS = tuple(re.compile(drop_marks(words.pattern)) for _, words in KIND_WORDS)


@dataclass(frozen=True, slots=True)
class PageState:
    """What is known of the text a fact stands in: doubts of the whole document, and restored places in order."""

    doubts: tuple[str, ...]
    text: str
    restored: tuple[Span, ...] = ()

    @classmethod
    def of(cls, document: DocumentText, restored: Sequence[Span]) -> "PageState":
        """The state of a document's text."""
        doubts = []
        if document.text_origin in (TextOrigin.OCR, TextOrigin.MIXED):
            doubts.append("recognized")
        if document.quality is not None and document.quality < DOUBTFUL:
            doubts.append("damaged" if document.quality < DAMAGED else "doubtful")
        return cls(tuple(doubts), document.text, tuple(sorted(restored)))


def list_doubts(fact: Fact, page: PageState) -> tuple[str, ...]:
    """The names of the doubts about a fact, in order; empty for one that nothing speaks against."""
    own = _OWN_DOUBTS[type(fact)](fact)
    return (*page.doubts, *_list_place_doubts(fact, page), *own)


def _list_place_doubts(fact: Fact, page: PageState) -> Iterator[str]:
    """Doubts about the letters a fact was read off; an instrument's are those of its document."""
    if isinstance(fact, Instrument):
        quoted = f"{fact.issuer or ''} {fact.title or ''}"
    else:
        quoted = page.text[fact.char_start : fact.char_end]
        at = bisect_left(page.restored, Span(fact.char_start, fact.char_start))
        if at < len(page.restored) and page.restored[at].start < fact.char_end:
            yield "restored"
    if isinstance(fact, SectionRow):
        quoted = fact.heading or ""
    if any(_is_odd(word) for word in quoted.split()):
        yield "odd_word"


def _is_odd(word: str) -> bool:
    """A small-lettered word that no Vietnamese syllable is and that has a Vietnamese letter: ``triểknh``."""
    word = word.strip("“”\"'‘’.,;:()[]-–…*")
    letters = sum(map(str.isalpha, word))
    if word.isalnum() and letters < len(word):
        return (letters > 1 and word[:1].isalpha() and not word.isascii()) or (word.isupper() and letters > 2)
    if not word.isalpha() or word.isascii() or word.isupper():
        return False
    return not is_possible_syllable(word)


def _doubt_instrument(row: Instrument) -> Iterator[str]:
    for name in ("issuer", "title", "symbol", "place", "issued_year"):
        if getattr(row, name) is None and (row.attached_to is None or name == "title"):
            yield f"no_{name}"
    if row.signer_title is None and row.attached_to is None:
        yield "no_signer"
    if row.doc_type is DocType.KHAC:
        yield "no_type"
    if row.issuer is not None and (not BODY_START.match(fold_case(row.issuer)) or TWO_BODIES.search(row.issuer)):
        yield "odd_issuer"
    if RUN_ON.search(fold_case(row.title or "")):
        yield "run_on_title"


def _doubt_section(row: SectionRow) -> Iterator[str]:
    if row.heading is None:
        if row.depth == 1:
            yield "no_heading"
        return
    heading = fold_case(row.heading)
    named = [kinds for kinds, words in KIND_WORDS if words.search(heading)]
    if len(named) < sum(bare.search(drop_marks(heading)) is not None for bare in _BARE_KIND_WORDS):
        yield "kind_word_misread"
    if row.kind is SectionKind.KHAC and named:
        yield "kind_left_open"
    elif named and all(row.kind not in kinds for kinds in named) and row.kind is not SectionKind.PHU_LUC:
        yield "kind_by_other_words"
    elif any(row.kind not in kinds for kinds in named):
        yield "several_kinds"
    elif not named and row.kind not in (SectionKind.KHAC, SectionKind.PHU_LUC, SectionKind.DIEU):
        yield "kind_by_likeness"
    if INNER_MARK.search(row.heading):
        yield "inner_mark"
    if len(row.heading) > LONG_HEADING:
        yield "long_heading"
    if row.marker is None:
        yield "no_marker"
    if "§" in row.path or "#" in row.path:
        yield "odd_path"


def _doubt_citation(row: Citation) -> Iterator[str]:
    if row.code is None:
        yield "no_code"
    elif row.code != row.code_as_written:
        yield "code_mended"
    if row.code is not None and "-" not in row.code:
        yield "code_bare"
    if row.role is CitationRole.LEGAL_BASIS and row.issued_on is None:
        yield "no_date"


def _doubt_text(text: str) -> Iterator[str]:
    """Doubts about a text that should be a whole item."""
    if text[:1].islower():
        yield "starts_inside"
    if len(text) > _LONG_TEXT:
        yield "long_text"


def _doubt_item(row: Content | Solution) -> Iterator[str]:
    return _doubt_text(row.text)


def _doubt_phase(row: Phase) -> Iterator[str]:
    if row.start_year is None:
        yield "no_start"
    if row.end_year is None:
        yield "no_end"


def _doubt_milestone(row: Milestone) -> Iterator[str]:
    if row.year is None and row.recurrence is None:
        yield "no_year"
    if row.actor is None:
        yield "no_actor"
    if row.quarter is not None:
        yield "by_quarter"


def _doubt_criterion(row: Criterion) -> Iterator[str]:
    group = fold_case(row.target_group or "")
    named = {target for target, words in DEFINITE if words.search(group)}
    if row.target is Target.KHAC or row.target_group is None:
        yield "no_target"
    elif len(named) > 1:
        yield "several_targets"
    yield from _doubt_text(row.text)


def _doubt_award(row: AwardTier) -> Iterator[str]:
    if row.occasion is None or row.occasion is Occasion.KHAC:
        yield "no_occasion"
    elif row.occasion is Occasion.CHUYEN_DE:
        yield "occasion_by_default"
    if row.form is None and row.by_reference is None:
        yield "no_form"


def _doubt_duty(row: Duty) -> Iterator[str]:
    if row.origin is DutyOrigin.TABLE:
        return
    actor = fold_case(row.actor or "")
    if not actor:
        yield "no_actor"
    elif UNFINISHED_ACTOR.search(actor) or len(actor) > LONG_ACTOR or INNER_MARK.search(actor):
        yield "odd_actor"
    elif not (row.actor or "")[:1].isupper():
        yield "small_actor"
    text = fold_case(row.text)
    if any(LEAD.match(text, m.end()) or BODY_START.match(text[m.end() :]) for m in SENTENCE.finditer(text)):
        yield "inner_actor"
    if REPORTED.search(text):
        yield "reporting"
    yield from _doubt_text(row.text)


def _doubt_recipient(row: Recipient) -> Iterator[str]:
    if not any(map(str.isalpha, row.text)):
        yield "no_letters"


_OWN_DOUBTS: Mapping[type[Fact], Callable[..., Iterator[str]]] = {
    Instrument: _doubt_instrument,
    SectionRow: _doubt_section,
    Citation: _doubt_citation,
    Content: _doubt_item,
    Solution: _doubt_item,
    Phase: _doubt_phase,
    Milestone: _doubt_milestone,
    Criterion: _doubt_criterion,
    AwardTier: _doubt_award,
    Duty: _doubt_duty,
    Recipient: _doubt_recipient,
}
