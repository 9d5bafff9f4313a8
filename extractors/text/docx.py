"""Word files (.docx, .docm, .dotx): bytes in, paragraphs out, as Word prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractors.text.paragraphs import Paragraph
from models.issues import Issue

if TYPE_CHECKING:
    from extractors.text.docx_package import WordPackage
    from extractors.text.docx_styles import StyleSheet
    from extractors.text.letters import LetterSurvey


def read_docx(content: bytes) -> tuple[Paragraph, ...]:
    """The paragraphs and data cells of a Word file in reading order, automatic numbers in their text."""
    return read_word(content)[0]


def read_word(content: bytes) -> tuple[tuple[Paragraph, ...], tuple[Issue, ...]]:
    """The paragraphs and data cells of a Word file in reading order, automatic numbers in their text; remarks on it.

    Tracked insertions are kept, deletions left out; text boxes follow the paragraph they are anchored in; footnotes and
    endnotes come last; running headers and footers, comments and hidden text are no text. Letters of legacy fonts
    (TCVN3, VNI, VPS) become Unicode.

    Reads: the bytes of the file.
    Writes: paragraphs, not cleaned yet. Raises UnreadableDocumentError for a file that cannot be read.
    """
    from extractors.text.docx_blocks import finish_block
    from extractors.text.docx_body import DocumentWalk
    from extractors.text.docx_numbering import read_numbering
    from extractors.text.docx_package import open_package
    from extractors.text.docx_styles import read_styles
    from extractors.text.letters_remarks import remark_letters

    package = open_package(content)
    styles = read_styles(package.styles)
    styles.letters = _survey(package, styles)
    walk = DocumentWalk(styles, read_numbering(package.numbering))
    blocks = walk.read_story(package.body)
    blocks += walk.read_notes({"footnote": package.footnotes, "endnote": package.endnotes})
    paragraphs = tuple(paragraph for block in blocks for paragraph in finish_block(block))
    return paragraphs, remark_letters(styles.letters)


def _survey(package: WordPackage, styles: StyleSheet) -> LetterSurvey:
    """Which legacy letters the document holds; what each run is set in is asked only where a legacy font occurs."""
    from extractors.text.docx_runs import list_stretches
    from extractors.text.docx_xml import W, get_value
    from extractors.text.letters import find_legacy_font, survey_letters

    stories = [root for root in (package.body, package.footnotes, package.endnotes) if root is not None]
    roots = [*stories, package.styles] if package.styles is not None else stories
    fonts = {get_value(font, name) for root in roots for font in root.iter(f"{W}rFonts") for name in ("ascii", "hAnsi")}
    paragraphs = (paragraph for root in stories for paragraph in root.iter(f"{W}p"))
    if any(name is not None and find_legacy_font(name) for name in fonts):
        return survey_letters(stretch for paragraph in paragraphs for stretch in list_stretches(paragraph, styles))
    return survey_letters(("".join(text.text or "" for text in each.iter(f"{W}t")), None) for each in paragraphs)
