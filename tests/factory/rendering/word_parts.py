"""The unchanging parts of the Word files we write: content types, relations, properties, styles, page header."""

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_KINDS = {
    "document": "document.main",
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "header1": "header",
}
_OVERRIDES = "".join(
    f'<Override PartName="/word/{part}.xml" '
    f'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>'
    for part, kind in _KINDS.items()
)
CONTENT_TYPES = (
    f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f"{_OVERRIDES}"
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS_OPEN = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
PACKAGE_RELATIONS = (
    f"{DECLARATION}{_RELATIONS_OPEN}"
    f'<Relationship Id="rId1" Type="{_RELATION}/officeDocument" Target="word/document.xml"/>'
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/'
    'core-properties" Target="docProps/core.xml"/></Relationships>'
)
DOCUMENT_RELATIONS = (
    f"{DECLARATION}{_RELATIONS_OPEN}"
    + "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATION}/{kind}" Target="{target}.xml"/>'
        for number, (kind, target) in enumerate(
            (("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"), ("header", "header1")), 1
        )
    )
    + "</Relationships>"
)
HEADER_RELATION = "rId4"
"""The relation of the page header that holds the page number."""

CORE_PROPERTIES = (
    f'{DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Văn bản mẫu</dc:title>'
    "<dc:creator>rasoat</dc:creator>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created></cp:coreProperties>'
)
SETTINGS = f'{DECLARATION}<w:settings {W}><w:defaultTabStop w:val="720"/></w:settings>'

PAGE_HEADER = (
    f'{DECLARATION}<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
)


def write_style(style_id: str, *, base: str = "Normal", paragraph: str = "", run: str = "") -> str:
    """One paragraph style."""
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id}"><w:name w:val="{style_id}"/>'
        f'<w:basedOn w:val="{base}"/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
    )


def write_numbering_property(number: int, level: int | None = None) -> str:
    """The list (and level) that a paragraph or style is counted in."""
    level_part = "" if level is None else f'<w:ilvl w:val="{level}"/>'
    return f'<w:numPr>{level_part}<w:numId w:val="{number}"/></w:numPr>'


CENTRED = '<w:jc w:val="center"/>'
_LIST_NUMBER, _DASH_NUMBER, _PLUS_NUMBER = 1, 2, 3
_TABLE_PARAGRAPH = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/>'

STYLES = (
    f"{DECLARATION}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" '
    'w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>'
    "</w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    + write_style(
        "ThanVanBan",
        paragraph='<w:spacing w:before="60" w:after="60" w:line="252" w:lineRule="auto"/>'
        '<w:ind w:firstLine="720"/><w:jc w:val="both"/>',
    )
    + write_style(
        "GiuaDong", paragraph='<w:spacing w:before="0" w:after="0"/><w:ind w:firstLine="0"/><w:jc w:val="center"/>'
    )
    + write_style("OBang", paragraph=_TABLE_PARAGRAPH)
    + write_style("SoTrang", paragraph=CENTRED)
    # counted styles: levels 1 and 2 name the list themselves, level 3 and the plus inherit it from their base
    + write_style("Muc1", base="ThanVanBan", paragraph=write_numbering_property(_LIST_NUMBER, 0), run="<w:b/>")
    + write_style("Muc2", base="ThanVanBan", paragraph=write_numbering_property(_LIST_NUMBER, 1))
    + write_style("Muc3", base="Muc2", paragraph='<w:numPr><w:ilvl w:val="2"/></w:numPr>')
    + write_style("GachDauDong", base="ThanVanBan", paragraph=write_numbering_property(_DASH_NUMBER, 0))
    + write_style("GachNhiemVu", base="GachDauDong")
    + write_style("DauCong", base="ThanVanBan", paragraph=write_numbering_property(_PLUS_NUMBER, 0))
    + "</w:styles>"
)
