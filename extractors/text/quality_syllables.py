"""Which strings can be Vietnamese syllables: onset, rime and tone by the rules of the orthography.

Source: the table of rimes taught in primary schools (vần tiếng Việt), as L. C. Thompson, *A Vietnamese Reference
Grammar* (1987), chapters 2-3, describes the phonology behind it: 27 onsets, some 160 rimes, and two tones only (sắc,
nặng) on syllables that end in a stop. Rare rimes of loanwords (oong, uynh) are in.
"""

from functools import cache
from unicodedata import normalize

TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
STOP_TONES = frozenset({"\u0301", "\u0323"})
STOPS = ("c", "ch", "p", "t")

ONSETS = (
    "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch",
    "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "x", "",
)  # fmt: skip
RIMES = frozenset(
    """
    a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et  ê êch êm ên êng ênh êp êt êu  i ich im in inh ip it iu
    ia iêc iêm iên iêng iêp iêt iêu  yêm yên yêng yêt yêu  y ynh ych
    o oc oi om on ong op ot ooc oong  oa oac oach oai oam oan oang oanh oao oap oat oay
    oăc oăm oăn oăng oăt  oe oem oen oeo oet  ô ôc ôi ôm ôn ông ôp ôt  ơ ơi ơm ơn ơp ơt
    u uc ui um un ung up ut  ua uôc uôi uôm uôn uông uôt  uân uâng uât uây  uê uêch uênh uên uơ
    uy uya uych uyn uynh uyt uyu uyp uyên uyêt  ư ưc ưi ưng ưt ưu ưm ưn  ưa ươc ươi ươm ươn ương ươp ươt ươu
    """.split()
)
# Letters before which c, g, ng are written k, gh, ngh.
FRONT_LETTERS = ("i", "e", "ê", "y")


def is_possible_syllable(word: str) -> bool:
    """True when a word can be one Vietnamese syllable: ``nghiêng``, ``Quyết``, ``THƯỞNG``; not ``ngiêng``, ``đươc``."""
    return len(word) <= 8 and _is_possible(normalize("NFC", word.lower()))


def has_marks(word: str) -> bool:
    """True when a word has a tone or a letter of its own (ă â đ ê ô ơ ư): plain Latin letters have neither."""
    return any(letter == "đ" or len(normalize("NFD", letter)) > 1 for letter in word.lower())


@cache
def _is_possible(word: str) -> bool:
    bare, tone = _take_tone(word)
    if bare is None or not bare.isalpha():
        return False
    return any(_fits(onset, bare[len(onset) :], tone) for onset in ONSETS if bare.startswith(onset))


def _fits(onset: str, rime: str, tone: str) -> bool:
    if onset == "qu":
        is_rime = rime in RIMES and rime[0] in "aăâeêiyơ"
    elif onset == "q":
        is_rime = rime in RIMES and rime.startswith("uô")
    elif onset == "gi":
        is_rime = rime in RIMES and rime[0] not in "iy"
    elif onset in ("k", "gh", "ngh"):
        is_rime = rime in RIMES and rime.startswith(FRONT_LETTERS)
    elif onset in ("c", "ng"):
        is_rime = rime in RIMES and not rime.startswith(FRONT_LETTERS)
    elif onset == "g":
        is_rime = rime in RIMES and (not rime.startswith(FRONT_LETTERS) or rime in ("i", "in", "iêng", "iêc", "iêt"))
    elif onset == "":
        is_rime = rime in RIMES and not rime.startswith(("iê", "ynh", "ych"))
    else:
        is_rime = rime in RIMES and not rime.startswith("yê")
    return is_rime and (tone in STOP_TONES or not rime.endswith(STOPS))


def _take_tone(word: str) -> tuple[str | None, str]:
    """A word without its tone, and the tone ("" for none); None for the word when it has two."""
    decomposed = normalize("NFD", word)
    tones = [mark for mark in decomposed if mark in TONES]
    bare = normalize("NFC", "".join(mark for mark in decomposed if mark not in TONES))
    return (bare, tones[0] if tones else "") if len(tones) <= 1 else (None, "")
