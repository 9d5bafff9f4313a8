"""The spaCy pipeline: a blank Vietnamese language with our tokenizer and rule components that fill SpanGroups.

Components are pure rules; each writes one group of ``doc.spans``: ``codes`` (labels state, party, blank), ``laws``,
and ``award_forms`` (label = form), sorted by place.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.util import registry

from extractors.facts.patterns.awards import AWARD_FORMS
from extractors.facts.patterns.codes import BLANK_CODE, PARTY_CODE, STATE_CODE
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
            _insert_apart(found, (start, end, label))
    return found


def find_award_forms(text: str) -> list[Found]:
    """Every award form in ``text``, labelled with its code; the narrowest reading at a place."""
    folded = fold_case(text)
    if "khen" not in folded and "thi đua" not in folded and "huân" not in folded and "danh hiệu" not in folded:
        return []
    found: list[Found] = []
    for form, pattern in AWARD_FORMS:
        for match in pattern.finditer(folded):
            _insert_apart(found, (match.start(), match.end(), form.value))
    return found


def _insert_apart(found: list[Found], new: Found) -> None:
    """Put ``new`` into the sorted list unless it overlaps one that stands there."""
    at = bisect_left(found, new)
    overlaps_left = at > 0 and found[at - 1][1] > new[0]
    overlaps_right = at < len(found) and found[at][0] < new[1]
    if not overlaps_left and not overlaps_right:
        found.insert(at, new)


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
