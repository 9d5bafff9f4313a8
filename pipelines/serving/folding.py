"""Letters without their marks, one for one, so that a place in the folded text is the place in the text."""

import unicodedata

_STROKES = {"đ": "d", "Đ": "d"}


class _Folding(dict[int, str]):
    """The folded form of each letter, found when it is first met; a letter that would become several stays."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        bare = _STROKES.get(letter) or unicodedata.normalize("NFD", letter)[0].lower()
        folded = bare if len(bare) == 1 else letter
        self[code] = folded
        return folded


_FOLDING = _Folding()


def fold_letters(text: str) -> str:
    """The text (NFC) in lower case without accents and with d for đ; as long as the text."""
    return text.translate(_FOLDING)
