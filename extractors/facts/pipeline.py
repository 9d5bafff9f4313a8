"""The spaCy pipeline: a blank Vietnamese language with our tokenizer and rule components that fill SpanGroups.

Components are pure rules; each writes one group of ``doc.spans``: ``codes`` (labels state, party, named,
blank), ``laws``, and ``award_forms`` (label = form), sorted by place.
"""

from collections.abc import Callable, Iterable
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.util import registry

from extractors.facts.codes import Found, find_codes, insert_apart
from extractors.facts.patterns.awards import AWARD_FORMS
from extractors.facts.patterns.laws import find_law_names
from extractors.facts.tokenizer import ExactTokenizer
from extractors.structure.folding import fold_case

# A text without any of these syllables names no form of award.
_AWARD_WORDS = ("khen", "đua", "huân", "hiệu", "chương", "thưởng")


def find_award_forms(text: str) -> list[Found]:
    """Every award form in ``text``, labelled with its code; the narrowest reading at a place."""
    folded = fold_case(text)
    if not any(word in folded for word in _AWARD_WORDS):
        return []
    found: list[Found] = []
    for form, pattern in AWARD_FORMS:
        for match in pattern.finditer(folded):
            insert_apart(found, (match.start(), match.end(), form.value))
    return found


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
