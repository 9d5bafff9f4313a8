"""How a document divides: instruments, each with header, preamble, a tree of sections and a closing."""

from dataclasses import dataclass

from models.spans import Span
from models.vocabulary import DocType, SectionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One paragraph of a section's own text: a dash, a plus, or plain.

    ``span`` starts after the mark and runs to the end of the last line that belongs to it (``+`` lines under a dash
    included). ``mark`` is ``-``, ``+`` or empty.
    """

    mark: str
    span: Span
    children: tuple["Item", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A node of an instrument's section tree.

    ``ordinal`` is 1-based in document order, ``parent`` its parent's ordinal. ``path`` is unique in the instrument.
    ``heading`` is None where the numbered item is a whole sentence (all of it is then ``body``). ``body`` is the
    section's own text up to its first child section, None when there is none. ``extent`` runs from the first letter
    after the marker to the end of its last descendant.
    """

    ordinal: int
    parent: int | None
    depth: int
    marker: str | None
    path: str
    heading: Span | None
    body: Span | None
    extent: Span
    kind: SectionKind
    page: int | None = None
    items: tuple[Item, ...] = ()

    @property
    def start(self) -> int:
        """Where the row's evidence starts: the heading, else the body."""
        return self.heading.start if self.heading else self.extent.start


@dataclass(frozen=True, slots=True, kw_only=True)
class DividedInstrument:
    """One instrument of a document, cut into its parts; spans may be empty where the part is absent.

    ``attached_to`` is the ordinal of the decision that issues it. ``decider`` is the line that names who decides
    (CHỦ TỊCH ỦY BAN NHÂN DÂN …), ``preamble`` the legal bases up to the first section, ``closing`` recipients and
    signature; annexes stand behind the closing and are sections too.
    """

    ordinal: int
    doc_type: DocType
    extent: Span
    header: Span
    title: Span | None
    attached_line: Span | None
    decider: Span | None
    preamble: Span
    body: Span
    closing: Span
    attached_to: int | None = None
    sections: tuple[Section, ...] = ()
    recipients: tuple[Span, ...] = ()
    signature: tuple[Span, ...] = ()
