"""Legacy letters in Word files: by run, by style, by default font; letters cut between two runs; remarks."""

from extractors.text.docx import read_word
from extractors.text.letters import Letters
from models.vocabulary import IssueLevel
from tests.unit.extractors.text.docx_building import build_docx, numbered, para, read_texts, run
from tests.unit.extractors.text.legacy_encoding import SENTENCES, encode_letters


def font(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'


def test_runs_of_one_paragraph_in_several_fonts() -> None:
    body = para(
        run("Sè: 12/KH-", font(".VnTime")),
        run("UBND ngày ", font("Times New Roman")),
        run("ủy ban ", font(".VnTime")),
        run("nhaân daân", font("VNI-Times")),
    )
    legacy = "".join(para(run(encode_letters(text, Letters.TCVN3), font(".VnTime"))) for text in SENTENCES)
    assert read_texts(body + legacy) == ["Số: 12/KH-UBND ngày ủy ban nhân dân", *SENTENCES]


def test_a_letter_and_its_mark_in_two_runs() -> None:
    body = para(run("Coä", font("VNI-Times") + "<w:b/>"), run("ng ho", font("VNI-Times")), run("øa", font("VNI-Times")))
    assert read_texts(body) == ["Cộng hòa"]


def test_capital_fonts_and_capital_letters() -> None:
    assert read_texts(para(run("ñy ban nh©n d©n", font(".VnTimeH")))) == ["ỦY BAN NHÂN DÂN"]
    assert read_texts(para(run("ñy ban", font(".VnTime") + "<w:caps/>"))) == ["ỦY BAN"]


def test_a_soft_hyphen_is_a_letter_of_tcvn3_and_nothing_else() -> None:
    hyphen = "<w:r><w:rPr>{}</w:rPr><w:t>ch</w:t><w:softHyphen/><w:t>¬ng</w:t></w:r>"
    assert read_texts(para(hyphen.format(font(".VnTime")))) == ["chương"]
    assert read_texts(para("<w:r><w:t>ủy</w:t><w:softHyphen/><w:t>ban</w:t></w:r>")) == ["ủyban"]


def test_the_font_of_a_style_and_of_the_defaults() -> None:
    styles = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{font('VNI-Times')}</w:rPr></w:rPrDefault></w:docDefaults>"
        f'<w:style w:type="paragraph" w:styleId="A"><w:rPr>{font(".VnTime")}</w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
        '<w:style w:type="character" w:styleId="C"><w:rPr><w:rFonts w:hAnsiTheme="minorHAnsi"/></w:rPr></w:style>'
    )
    body = (
        para("Céng hßa", properties='<w:pStyle w:val="B"/>')
        + para("Coäng hoøa")
        + para(run("café", '<w:rStyle w:val="C"/>'), properties='<w:pStyle w:val="B"/>')
    )
    assert read_texts(body, styles=styles) == ["Cộng hòa", "Cộng hòa", "café"]


def test_a_list_numbered_in_legacy_letters() -> None:
    levels = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§iÒu %1."/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    styles = f"<w:docDefaults><w:rPrDefault><w:rPr>{font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>"
    assert read_texts(numbered("Ph¹m vi ®iÒu chØnh"), styles=styles, numbering=numbering) == [
        "Điều 1. Phạm vi điều chỉnh"
    ]


def test_converted_letters_are_remarked() -> None:
    named = build_docx(para(run("Céng hßa", font(".VnTime"))))
    assert [(issue.level, "TCVN3" in issue.message) for issue in read_word(named)[1]] == [(IssueLevel.NOTICE, True)]
    lost = build_docx("".join(para(encode_letters(sentence, Letters.VNI)) for sentence in SENTENCES))
    paragraphs, issues = read_word(lost)
    assert [paragraph.text for paragraph in paragraphs if paragraph.text] == list(SENTENCES)
    assert [issue.level for issue in issues] == [IssueLevel.NOTICE, IssueLevel.WARNING]
    assert read_word(build_docx("".join(map(para, SENTENCES))))[1] == ()
