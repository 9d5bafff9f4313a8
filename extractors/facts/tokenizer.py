"""A spaCy tokenizer with exact offsets: a code, a date or a word is one token, and nothing is re-spelt."""

import re

from spacy.tokens import Doc
from spacy.vocab import Vocab

from extractors.facts.patterns.codes import PARTY_CODE, STATE_CODE


def _without_names(pattern: re.Pattern[str]) -> str:
    return re.sub(r"[?]P<[a-z]+>", "?:", pattern.pattern)


_TOKEN = re.compile(
    rf"(?P<code>{_without_names(STATE_CODE)}|{_without_names(PARTY_CODE)})"
    r"|(?P<date>\d{1,2}/\d{1,2}/\d{4})|(?P<word>[^\W\d_]+|\d+)|(?P<blank>\s+)|(?P<sign>.)",
    re.DOTALL,
)


class ExactTokenizer:
    """Splits text into codes, dates, words, signs and blanks; ``doc.text == text`` for every text."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """A Doc whose token offsets are code points of ``text``."""
        words: list[str] = []
        spaces: list[bool] = []
        for match in _TOKEN.finditer(text):
            piece = match[0]
            if match.lastgroup == "blank" and words and not spaces[-1] and piece[0] == " ":
                spaces[-1] = True
                piece = piece[1:]
            if match.lastgroup == "code" and re.search(r"\s", piece):
                for part in re.finditer(r"\w+|[^\w\s]|\s", piece):
                    words.append(part[0])
                    spaces.append(False)
            elif piece:
                words.append(piece)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)
