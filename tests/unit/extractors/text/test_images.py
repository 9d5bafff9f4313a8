"""Pictures of documents: formats, resolution, several pages, and what is refused."""

import PIL.Image
import pytest

from extractors.text.images import find_dpi, flatten, read_pictures
from extractors.text.reading import read_content
from models.errors import UnreadableDocumentError
from models.vocabulary import DocumentFormat, DocumentStatus, TextOrigin
from tests.unit.extractors.text.scan_drawing import DPI, Sheet, make_file, need_tesseract

SENTENCE = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"


def draw(*texts: str) -> PIL.Image.Image:
    sheet = Sheet()
    sheet.lines(100, *texts)
    return sheet.image


@pytest.mark.parametrize(("kind", "name"), [("PNG", "a.png"), ("JPEG", "a.jpg"), ("TIFF", "a.tif"), ("BMP", "a.bmp")])
def test_pictures_are_read(kind: str, name: str) -> None:
    need_tesseract()
    document = read_content(make_file(draw(SENTENCE), kind), name)
    assert (document.status, document.format) == (DocumentStatus.PARSED, DocumentFormat.IMAGE)
    assert document.text == SENTENCE
    assert (document.page_count, document.text_origin) == (1, TextOrigin.OCR)


def test_a_picture_of_several_pages() -> None:
    need_tesseract()
    content = make_file(
        draw(SENTENCE), "TIFF", save_all=True, append_images=[draw("Lưu: VT, VHXH.")], compression="tiff_deflate"
    )
    document = read_content(content, "a.tiff")
    assert document.page_count == 2
    assert [line.page for line in document.lines] == [1, 2]


@pytest.mark.parametrize(
    ("size", "noted", "dpi"),
    [
        ((1654, 2339), None, 200),
        ((2480, 3508), (300, 300), 300),
        ((2480, 3508), (72, 72), 300),
        ((1654, 2339), (1200, 1200), 200),
        ((2339, 1654), None, 200),
    ],
)
def test_the_resolution_is_believed_when_it_makes_a_sheet(
    size: tuple[int, int], noted: tuple[int, int] | None, dpi: int
) -> None:
    image = PIL.Image.new("L", size, 255)
    if noted:
        image.info["dpi"] = noted
    assert find_dpi(image) == pytest.approx(dpi, abs=1)


def test_what_is_transparent_is_paper() -> None:
    clear = PIL.Image.new("RGBA", (4, 4), (0, 0, 0, 0))
    assert flatten(clear).getpixel((0, 0)) == (255, 255, 255)


def test_a_picture_from_a_camera_is_turned_upright() -> None:
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    content = make_file(PIL.Image.new("RGB", (400, 200), "white"), "JPEG", exif=exif)
    (picture,) = read_pictures(content)
    assert picture.image.size == (200, 400)


def test_a_cut_picture_is_refused() -> None:
    content = make_file(draw(SENTENCE), "PNG")
    with pytest.raises(UnreadableDocumentError) as caught:
        list(read_pictures(content[: len(content) // 2]))
    assert caught.value.code == "truncated_file"
    assert DPI == 200


@pytest.mark.parametrize("width", [12_000, 20_000])
def test_a_picture_that_would_take_the_memory_is_refused_as_too_large(width: int) -> None:
    document = read_content(make_file(PIL.Image.new("1", (width, width), 1), "PNG"), "a.png")
    assert (document.status, document.error_code) == (DocumentStatus.UNREADABLE, "too_large")
