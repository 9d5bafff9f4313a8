"""Word files (.docx, .docm, .dotx): bytes in, paragraphs out, as Word prints them."""

from extractors.text.paragraphs import Paragraph


def read_docx(content: bytes) -> tuple[Paragraph, ...]:
    """The paragraphs and data cells of a Word file in reading order, automatic numbers in their text.

    Tracked insertions are kept, deletions left out; text boxes follow the paragraph they are anchored in; footnotes and
    endnotes come last; running headers and footers, comments and hidden text are no text.

    Reads: the bytes of the file.
    Writes: paragraphs, not cleaned yet. Raises UnreadableDocumentError for a file that cannot be read.
    """
    from extractors.text.docx_blocks import finish_block
    from extractors.text.docx_body import DocumentWalk
    from extractors.text.docx_numbering import read_numbering
    from extractors.text.docx_package import open_package
    from extractors.text.docx_styles import read_styles

    package = open_package(content)
    walk = DocumentWalk(read_styles(package.styles), read_numbering(package.numbering))
    blocks = walk.read_story(package.body)
    blocks += walk.read_notes({"footnote": package.footnotes, "endnote": package.endnotes})
    return tuple(paragraph for block in blocks for paragraph in finish_block(block))
