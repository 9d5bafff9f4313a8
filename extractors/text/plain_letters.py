"""The bytes of a text file as Unicode in NFC: its encoding, its legacy letters, its damaged places."""

import unicodedata
from collections.abc import Iterator

from extractors.decoding import DecodedText, decode_text
from extractors.text.letters import (
    SURE_AFTER,
    count_syllables,
    count_unknown,
    guess_letters,
    is_foreign,
    survey_letters,
)
from extractors.text.letters_remarks import remark_letters
from models.errors import UnreadableDocumentError
from models.issues import Issue
from models.vocabulary import IssueLevel, Stage

# So many places are named in a remark; who looks at these sees what became of the file.
NAMED_PLACES = 5


def decode_plain(content: bytes) -> tuple[str, tuple[Issue, ...]]:
    """The text of a file in NFC, and what had to be guessed or could not be decoded.

    Legacy letters (TCVN3, VNI, VPS), which a text file cannot name, are converted where their spelling is sure.

    Reads: the bytes of the file.
    Writes: text and remarks. Raises UnreadableDocumentError (``unknown_encoding``) for bytes that are no text.
    """
    try:
        decoded = decode_text(content)
    except UnicodeError as error:
        raise _refuse() from error
    text = decoded.text
    if decoded.encoding in ("cp1258", "latin-1"):
        text = _choose_single_bytes(content, decoded)
    survey = survey_letters([(text, None)])
    if survey.unnamed is not None:
        text = "".join(survey.decode(line, None) for line in text.splitlines(keepends=True))
    elif decoded.encoding == "cp1258" and is_foreign(unicodedata.normalize("NFC", text)):
        # As windows-1258 any bytes have some Vietnamese letters; as windows-1252 they show what they are.
        survey.unknown_words = count_unknown("".join(_read_western(content)))
    return unicodedata.normalize("NFC", text), (*_remark_damage(decoded), *remark_letters(survey))


def _choose_single_bytes(content: bytes, decoded: DecodedText) -> str:
    """The text of a file of one byte a letter: legacy letters as windows-1252 has them, else windows-1258."""
    western = "".join(_read_western(content))
    if guess_letters(western) is not None:
        good, bad = count_syllables(unicodedata.normalize("NFC", decoded.text))
        if decoded.encoding == "latin-1" or good < SURE_AFTER * (good + bad):
            return western
    if decoded.encoding == "latin-1":
        raise _refuse()
    return decoded.text


def _read_western(content: bytes) -> Iterator[str]:
    """windows-1252, where a byte that it leaves open is the control character of its number."""
    for byte in content:
        try:
            yield bytes((byte,)).decode("cp1252")
        except UnicodeDecodeError:
            yield chr(byte)


def _remark_damage(decoded: DecodedText) -> tuple[Issue, ...]:
    """A warning that counts the damaged places and names the lines of the first ones."""
    if not decoded.damaged:
        return ()
    lines = [decoded.text.count("\n", 0, place) + 1 for place in decoded.damaged[:NAMED_PLACES]]
    named = ", ".join(map(str, dict.fromkeys(lines)))
    more = "…" if len(decoded.damaged) > NAMED_PLACES else ""
    message = (
        f"{len(decoded.damaged)} chỗ trong tệp không giải mã được (dòng {named}{more}): ký hiệu điều khiển bị bỏ, "
        "byte hỏng được thay bằng dấu �; hãy đối chiếu với bản gốc."
    )
    return (Issue(stage=Stage.TEXT, level=IssueLevel.WARNING, message=message),)


def _refuse() -> UnreadableDocumentError:
    return UnreadableDocumentError(
        "unknown_encoding", "không nhận ra bảng mã của tệp văn bản; hãy mở tệp và lưu lại với bảng mã UTF-8"
    )
