"""The static site as a person uses it: opened from disk, looked through, followed, printed."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
Open = Callable[..., Page]

KINDS = (
    "index.html",
    "ke-hoach.html",
    "yeu-cau.html",
    "phong-trao.html",
    "van-de.html",
    "tai-ve.html",
    "tim-kiem.html",
    "tinh/lam-dong.html",
    "tinh/chua-phan-loai.html",
    "phong-trao/phong-trao-462.html",
    "yeu-cau/qd-462-ttg-2026.so-ket-2027.html",
    "don-vi/68-uybannhandanxabausay.html",
)
# WCAG 2.1's formula for the contrast of two colours, asked of every text on the page.
CONTRASTS = """() => {
  const read = (colour) => (colour.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = read(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const weak = [];
  for (const element of document.querySelectorAll("body *")) {
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!text || !element.checkVisibility() || element.closest("script, noscript, .skip, .hidden")) continue;
    const [a, b] = [light(read(getComputedStyle(element).color)), light(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) weak.push(`${element.tagName}.${element.className}: ${ratio.toFixed(2)}`);
  }
  return [...new Set(weak)];
}"""


def find_plan(site: Path, words: str) -> str:
    """The address of the plan whose page says these words first in its heading."""
    for path in sorted((site / "ke-hoach").glob("*.html")):
        if re.search(rf"<h1>{re.escape(words)}", path.read_text(encoding="utf-8")):
            return f"ke-hoach/{path.name}"
    raise AssertionError(words)


@pytest.mark.parametrize("address", KINDS)
def test_every_kind_of_page_opens_and_reads_well(open_page: Open, address: str) -> None:
    page = open_page(address)
    expect(page.locator("h1")).to_have_count(1)
    levels = page.eval_on_selector_all(
        "h1, h2, h3", "found => found.filter(one => one.checkVisibility()).map(one => Number(one.tagName[1]))"
    )
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))
    doubles = "all => all.map(one => one.id).filter((id, at, ids) => ids.indexOf(id) !== at)"
    assert page.eval_on_selector_all("[id]", doubles) == []
    assert page.evaluate(CONTRASTS) == []
    for width in (1400, 800):
        page.set_viewport_size({"width": width, "height": 1000})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_every_link_leads_to_a_page_and_a_place_in_it(site: Path) -> None:
    ids = {path: set(re.findall(r'\bid="([^"]+)"', path.read_text(encoding="utf-8"))) for path in site.rglob("*.html")}
    broken = []
    for path in ids:
        for target in re.findall(r'(?:href|src)="([^"]+)"', path.read_text(encoding="utf-8")):
            file, _, place = target.partition("#")
            found = (path.parent / file).resolve() if file else path
            if target.startswith("data:") or place.startswith("v-"):
                continue
            if not found.exists() or (place and place not in ids.get(found, set())):
                broken.append(f"{path.name}: {target}")
    assert broken == []


def test_a_finding_leads_to_its_highlighted_sentence_and_back(open_page: Open, site: Path) -> None:
    page = open_page(find_plan(site, "90/KH-UBND"))
    quote = page.locator(".findings .quote").first
    finding = quote.get_attribute("data-finding")
    quote.click()
    lit = page.locator("mark.lit", has=page.locator(f"#c-{finding}"))
    expect(lit).to_be_in_viewport()
    assert lit.inner_text()[:20] in quote.inner_text()
    page.locator(f"mark[data-findings^='{finding}']").first.click()
    expect(page.locator(f"#y-{finding}")).to_be_in_viewport()


def test_evidence_is_boxed_on_the_page_it_stands_on(open_page: Open, site: Path) -> None:
    page = open_page(find_plan(site, "90/KH-UBND"))
    sheet = page.locator("#trang-1 .sheet")
    sheet.scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('#trang-1 img').naturalWidth > 500")
    outer, inner = sheet.bounding_box(), sheet.locator(".box").first.bounding_box()
    assert outer is not None
    assert inner is not None
    assert outer["x"] <= inner["x"]
    assert inner["x"] + inner["width"] <= outer["x"] + outer["width"]
    box = sheet.locator(".box.conflict").first
    card = box.get_attribute("href")
    box.click()
    expect(page.locator(str(card))).to_be_in_viewport()


def test_the_list_of_plans_filters_and_sorts(open_page: Open) -> None:
    page = open_page("ke-hoach.html")
    rows = page.locator("#bang tbody tr")
    everything = rows.count()
    page.fill("#loc [name=q]", "bau say")
    expect(rows).to_have_count(2)
    assert all("Bàu Sậy" in text for text in rows.all_inner_texts())
    page.fill("#loc [name=q]", "")
    page.select_option("#loc [name=tinh]", label="Lào Cai")
    assert 0 < rows.count() < everything
    page.select_option("#loc [name=tinh]", "")
    page.click("#bang button[data-column='5']")
    page.click("#bang button[data-column='5']")
    errors = [int(text) for text in page.locator("#bang tbody tr td:nth-child(6)").all_inner_texts()]
    assert errors == sorted(errors, reverse=True)
    assert errors[0] > errors[-1]


def test_a_table_sorts_by_its_headings_from_the_keyboard(open_page: Open) -> None:
    page = open_page("tinh/lam-dong.html")
    head = page.locator("#cac-ke-hoach thead [role=button]").nth(4)
    head.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    errors = [int(text) for text in page.locator("#cac-ke-hoach tbody td:nth-child(5)").all_inner_texts()]
    assert errors == sorted(errors, reverse=True)
    assert errors[0] > errors[-1]


def test_search_needs_no_accents(open_page: Open) -> None:
    page = open_page("index.html")
    page.fill("#tim", "muc dich")
    page.keyboard.press("Enter")
    first = page.locator("#thay li").first
    expect(first).to_contain_text(re.compile("mục đích", re.IGNORECASE))
    expect(first.locator("mark").first).to_have_text(re.compile("mục", re.IGNORECASE))
    first.locator("a").first.click()
    expect(page.locator(".text p.here")).to_be_in_viewport()
    expect(page.locator(".text p.here")).to_contain_text(re.compile("mục đích", re.IGNORECASE))


def test_the_chain_shows_what_is_missing(open_page: Open) -> None:
    page = open_page("phong-trao/phong-trao-462.html")
    tree = page.locator("#chuoi")
    expect(tree.locator(".root a")).to_have_text("462/QĐ-TTg")
    under = tree.locator("li", has=page.locator("a", has_text="1163/QĐ-UBND")).first
    expect(under.locator("ul").first).to_contain_text("90/KH-UBND")
    expect(tree.locator(".gap").first).to_contain_text("chưa có trong kho")


def test_what_could_not_be_read_is_told(open_page: Open) -> None:
    page = open_page("van-de.html")
    expect(page.locator("main")).to_contain_text("lam-dong/xa-bau-say/rong.docx")


def test_a_keyboard_reaches_the_content_first(open_page: Open) -> None:
    page = open_page("index.html")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.url.endswith("#noi-dung")


def test_a_plan_prints_on_a_few_sheets_of_a4(open_page: Open, site: Path, tmp_path: Path) -> None:
    page = open_page(find_plan(site, "90/KH-UBND"))
    sheet = tmp_path / "ke-hoach.pdf"
    page.pdf(path=sheet, prefer_css_page_size=True)
    document = pypdfium2.PdfDocument(sheet)
    texts = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    assert [round(edge) for edge in document[0].get_size()] == [595, 842]
    assert len(texts) <= 8
    assert "Phải xem" in texts[0]
    assert "Tìm kế hoạch" not in "".join(texts)
    document.close()


def test_the_first_page_is_light_and_quick(open_page: Open, site: Path) -> None:
    page = open_page("index.html")
    ready = page.evaluate("performance.getEntriesByType('navigation')[0].domInteractive")
    assert ready < 1000
    parts = re.findall(r'(?:src|href)="((?:static|du-lieu)/[^"]+)"', (site / "index.html").read_text(encoding="utf-8"))
    assert parts
    assert sum((site / part).stat().st_size for part in ["index.html", *parts]) < 1_000_000
