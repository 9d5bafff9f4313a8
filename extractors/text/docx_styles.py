"""What a paragraph or run takes from its styles: font, bold, capitals, hiding, alignment, list (ECMA-376, 17.7)."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractors.text.docx_xml import Element, W, find_child, find_path, get_number, get_value, read_switch
from extractors.text.letters import LegacyFont, LetterSurvey, find_legacy_font


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The list and level of a paragraph; ``level`` is None where only the list is named.

    ``is_styled`` is True when the list comes from a style: then the list's levels may link back to styles.
    """

    num_id: str
    level: int | None
    is_styled: bool


@dataclass(slots=True)
class StyleSheet:
    """The styles of one document, by id, with the defaults that stand under them.

    ``letters`` knows what the document's legacy fonts mean, once the document was surveyed.
    """

    styles: dict[str, Element]
    default_style: str | None
    defaults: Element | None
    letters: LetterSurvey = field(default_factory=LetterSurvey)
    _switches: dict[tuple[str | None, str], bool | None] = field(default_factory=dict)
    _fonts: dict[str | None, str | None] = field(default_factory=dict)

    def find_style_id(self, paragraph: Element) -> str | None:
        """The style of a paragraph, the document's default one where it names none that exists."""
        style_id = get_value(find_path(paragraph, "pPr/pStyle"))
        return style_id if style_id in self.styles else self.default_style

    def find_chain(self, style_id: str | None) -> list[str]:
        """The style and those it is based on, nearest first."""
        chain: list[str] = []
        while style_id is not None and style_id in self.styles and style_id not in chain:
            chain.append(style_id)
            style_id = get_value(find_child(self.styles[style_id], "basedOn"))
        return chain

    def find_name(self, style_id: str | None) -> str:
        """The style's name in lower case: built-in names are the same in every language of Word."""
        return (get_value(find_child(self.styles.get(style_id or ""), "name")) or "").lower()

    def is_on(self, run_properties: Element | None, style_id: str | None, name: str) -> bool:
        """Whether a run in a paragraph of that style has ``b`` (bold), ``caps`` (capitals) or ``vanish`` (hidden).

        The run's own word counts; else paragraph and character style cancel each other when both say yes (17.7.3).
        """
        own = read_switch(run_properties, name)
        if own is not None:
            return own
        if read_switch(find_path(self.defaults, "rPrDefault/rPr"), name):
            return True
        character_style = get_value(find_child(run_properties, "rStyle"))
        return bool(self._find_switch(style_id, name)) != bool(self._find_switch(character_style, name))

    def find_font(self, run_properties: Element | None, style_id: str | None) -> LegacyFont | None:
        """The legacy font in which a run of a paragraph of that style is set; None for a font of Unicode.

        The run's own font counts, else its character style's, the paragraph style's, the default (17.3.2.26).
        """
        own = _read_font(run_properties)
        if own is None:
            own = self._find_style_font(get_value(find_child(run_properties, "rStyle")))
        if own is None:
            own = self._find_style_font(style_id)
        if own is None:
            own = _read_font(find_path(self.defaults, "rPrDefault/rPr"))
        return find_legacy_font(own or "")

    def is_centered(self, paragraph: Element) -> bool:
        """Whether the paragraph is set in the middle of the line."""
        alignment = get_value(find_path(paragraph, "pPr/jc"))
        for style_id in self.find_chain(self.find_style_id(paragraph)):
            alignment = alignment or get_value(find_path(self.styles[style_id], "pPr/jc"))
        return (alignment or get_value(find_path(self.defaults, "pPrDefault/pPr/jc"))) == "center"

    def find_list(self, paragraph: Element) -> ListPlace | None:
        """The list that numbers the paragraph: its own, else the nearest along its style's chain; ``numId`` 0 is none.

        List and level are taken each from the nearest place that names it (17.3.1.19).
        """
        own = find_path(paragraph, "pPr/numPr")
        chain = self.find_chain(self.find_style_id(paragraph))
        places = [own, *(find_path(self.styles[style_id], "pPr/numPr") for style_id in chain)]
        num_id = next((value for place in places if (value := get_value(find_child(place, "numId")))), None)
        levels = (get_number(find_child(place, "ilvl")) for place in places)
        level = next((value for value in levels if value is not None), None)
        return None if num_id is None or num_id == "0" else ListPlace(num_id, level, find_child(own, "numId") is None)

    def _find_style_font(self, style_id: str | None) -> str | None:
        if style_id not in self._fonts:
            found = (_read_font(find_child(self.styles[link], "rPr")) for link in self.find_chain(style_id))
            self._fonts[style_id] = next((name for name in found if name is not None), None)
        return self._fonts[style_id]

    def _find_switch(self, style_id: str | None, name: str) -> bool | None:
        key = (style_id, name)
        if key not in self._switches:
            found = (read_switch(find_child(self.styles[link], "rPr"), name) for link in self.find_chain(style_id))
            self._switches[key] = next((value for value in found if value is not None), None)
        return self._switches[key]


def _read_font(properties: Element | None) -> str | None:
    """The font of letters beyond ASCII; empty for one that the theme names (17.18.96), None where nothing is said."""
    fonts = find_child(properties, "rFonts")
    if get_value(fonts, "hAnsiTheme") or get_value(fonts, "asciiTheme"):
        return ""
    return get_value(fonts, "hAnsi") or get_value(fonts, "ascii")


def read_styles(root: Element | None) -> StyleSheet:
    """The style sheet of ``word/styles.xml``; an empty one where the document has no such part.

    Reads: the root of styles.xml.
    Writes: styles by id.
    """
    if root is None:
        return StyleSheet({}, None, None)
    styles = {get_value(style, "styleId") or "": style for style in root.findall(f"{W}style")}
    default = next(
        (
            style_id
            for style_id, style in styles.items()
            if get_value(style, "type") == "paragraph" and get_value(style, "default") in ("1", "true", "on")
        ),
        None,
    )
    return StyleSheet(styles, default, find_child(root, "docDefaults"))
