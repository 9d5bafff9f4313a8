"""The spaCy pipeline: a blank Vietnamese language with our tokenizer and rule components that fill SpanGroups.

Components are pure rules; each writes one group of ``doc.spans``: ``codes`` (labels state, party, blank), ``laws``,
``dates`` and ``award_forms`` (label = form).
"""

from collections.abc import Callable, Iterable
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup
from spacy.util import registry

from extractors.facts.patterns.awards import AWARD_FORMS
from extractors.facts.patterns.codes import BLANK_CODE, PARTY_CODE, STATE_CODE
from extractors.facts.patterns.dates import FULL_DATE
from extractors.facts.patterns.laws import find_law_names
from extractors.facts.tokenizer import ExactTokenizer
from extractors.structure.folding import fold_case

Found = tuple[int, int, str]


def find_codes(text: str) -> list[Found]:
    """Every document code in ``text`` as (start, end, label), none inside another."""
    found: list[Found] = []
    if "/" not in text:
        return found
    for label, pattern, group in (("party", PARTY_CODE, 0), ("state", STATE_CODE, 0), ("blank", BLANK_CODE, "symbol")):
        for match in pattern.finditer(text):
            start, end = match.span(group)
            if label == "blank":
                start = text.rfind("/", match.start(), start)
            if not any(start < other[1] and other[0] < end for other in found):
                found.append((start, end, label))
    return sorted(found)


def find_dates(text: str) -> list[Found]:
    """Every whole date in ``text``."""
    return [(match.start(), match.end(), "date") for match in FULL_DATE.finditer(text)]


def find_award_forms(text: str) -> list[Found]:
    """Every award form in ``text``, labelled with its code; the narrowest reading at a place."""
    folded = fold_case(text)
    if "khen" not in folded and "thi đua" not in folded and "huân" not in folded and "danh hiệu" not in folded:
        return []
    found: list[Found] = []
    for form, pattern in AWARD_FORMS:
        for match in pattern.finditer(folded):
            if not any(match.start() < other[1] and other[0] < match.end() for other in found):
                found.append((match.start(), match.end(), form.value))
    return sorted(found)


def _add_component(name: str, find: Callable[[str], Iterable[Found]]) -> None:
    @Language.component(f"rasoat_{name}")
    def component(doc: Doc) -> Doc:
        spans = [
            span
            for start, end, label in find(doc.text)
            if (span := doc.char_span(start, end, label=label, alignment_mode="expand")) is not None
        ]
        doc.spans[name] = SpanGroup(doc, name=name, spans=spans)
        return doc


COMPONENTS: dict[str, Callable[[str], Iterable[Found]]] = {
    "codes": find_codes,
    "laws": find_law_names,
    "dates": find_dates,
    "award_forms": find_award_forms,
}


@cache
def build_pipeline() -> Language:
    """The pipeline, built once per process."""
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "rasoat.exact.v1"}}})
    for name, find in COMPONENTS.items():
        _add_component(name, find)
        nlp.add_pipe(f"rasoat_{name}")
    nlp.max_length = 5_000_000
    return nlp


def _make_tokenizer() -> Callable[[Language], ExactTokenizer]:
    return lambda nlp: ExactTokenizer(nlp.vocab)


registry.tokenizers.register("rasoat.exact.v1", func=_make_tokenizer)


def list_spans(doc: Doc, group: str, start: int, end: int) -> list[Span]:
    """The spans of a group that lie in ``[start, end)`` of the text, in order."""
    return [span for span in doc.spans[group] if start <= span.start_char and span.end_char <= end]
