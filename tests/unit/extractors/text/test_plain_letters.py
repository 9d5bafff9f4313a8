"""Text files: damaged UTF-8, legacy letters, and what is no text at all."""

import unicodedata

import pytest

from extractors.text.letters import Letters
from extractors.text.plain_letters import decode_plain
from extractors.text.reading import read_content
from models.errors import UnreadableDocumentError
from models.vocabulary import DocumentStatus, IssueLevel, QualityGrade
from tests.unit.extractors.text.legacy_encoding import SENTENCES, encode_letters

TEXT = "\n".join(SENTENCES)


def test_clean_utf8_has_no_remark() -> None:
    assert decode_plain(TEXT.encode()) == (TEXT, ())


def test_damaged_utf8_is_read_and_the_places_named() -> None:
    lines = TEXT.split("\n")
    content = "\n".join([lines[0] + "\x03", *lines[1:3]]).encode() + b"\n\xe1\xba hai\n" + lines[3].encode()
    text, issues = decode_plain(content)
    assert text == "\n".join([*lines[:3], "\ufffd hai", lines[3]])
    assert [issue.level for issue in issues] == [IssueLevel.WARNING]
    assert "2 chỗ" in issues[0].message
    assert "(dòng 1, 4)" in issues[0].message
    document = read_content(content, "ke-hoach.txt")
    assert document.status is DocumentStatus.PARSED
    assert document.issues == issues


def test_a_mark_and_damage() -> None:
    text, issues = decode_plain(b"\xef\xbb\xbf" + TEXT.encode() + b"\n\xff")
    assert text == TEXT + "\n\ufffd"
    assert len(issues) == 1


@pytest.mark.parametrize("letters", Letters)
def test_legacy_letters_as_bytes(letters: Letters) -> None:
    typed = encode_letters(TEXT, letters)
    content = b"".join(_encode_byte(letter) for letter in typed)
    text, issues = decode_plain(content)
    assert text == TEXT
    assert [issue.level for issue in issues] == [IssueLevel.NOTICE, IssueLevel.WARNING]
    assert read_content(content, "ke-hoach.txt").status is DocumentStatus.PARSED


def _encode_byte(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return bytes((ord(letter),))


@pytest.mark.parametrize("letters", Letters)
def test_legacy_letters_kept_as_utf8(letters: Letters) -> None:
    assert decode_plain(encode_letters(TEXT, letters).encode())[0] == TEXT


def test_windows_1258_stays_what_it_is() -> None:
    decomposed = unicodedata.normalize("NFC", TEXT)
    content = b"".join(_encode_1258(letter) for letter in decomposed)
    assert decode_plain(content) == (TEXT, ())


def _encode_1258(letter: str) -> bytes:
    try:
        return letter.encode("cp1258")
    except UnicodeEncodeError:
        vowel, tone = _split_tone(letter)
        return (vowel + tone).encode("cp1258")


def _split_tone(letter: str) -> tuple[str, str]:
    marks = unicodedata.normalize("NFD", letter)
    tone = next(mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323")
    return unicodedata.normalize("NFC", marks.replace(tone, "")), tone


@pytest.mark.parametrize("content", [b"\x8d\x8f\x90\x9d plain", b"\xfe\xfd\x81 bytes", b"caf\xe9 au lait, tr\xe8s"])
def test_other_bytes_are_refused(content: bytes) -> None:
    with pytest.raises(UnreadableDocumentError) as caught:
        decode_plain(content)
    assert caught.value.code == "unknown_encoding"
    assert "UTF-8" in str(caught.value)


# The first words of an invented plan in VISCII (RFC 1456), as windows-1252 shows its bytes.
VISCII = "nhân dân, đ½n v¸ t± chÑc thñc hi®n; g¡n v¾i nhi®m vø chính tr¸ cüa phß½ng, k¸p th¶i phát hi®n, bi¬u dß½ng"


def test_letters_of_an_unknown_encoding_are_told_and_the_text_is_bad() -> None:
    document = read_content(VISCII.replace("đ", "ð").encode(), "viscii.txt")
    assert document.quality_grade is QualityGrade.KEM
    assert [issue.level for issue in document.issues if "VISCII" in issue.message] == [IssueLevel.WARNING]
    as_bytes = read_content(VISCII.replace("đ", "ð").encode("cp1252"), "viscii.txt")
    assert any("VISCII" in issue.message for issue in as_bytes.issues)


@pytest.mark.parametrize("letters", Letters)
def test_known_letters_are_not_told_as_unknown(letters: Letters) -> None:
    _, issues = decode_plain(encode_letters(TEXT, letters).encode())
    assert not any("VISCII" in issue.message for issue in issues)
