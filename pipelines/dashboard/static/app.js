// What every page can do: filter and sort its tables, follow a finding to its sentence. No library, no network.
"use strict";

// Lower case without accents, letter for letter, so that “ke hoach” finds “kế hoạch” and a hit's place holds.
const BARE = new Map();
for (const [bare, marked] of Object.entries({
  a: "àáảãạăằắẳẵặâầấẩẫậ", e: "èéẻẽẹêềếểễệ", i: "ìíỉĩị", o: "òóỏõọôồốổỗộơờớởỡợ", u: "ùúủũụưừứửữự", y: "ỳýỷỹỵ", d: "đ",
})) for (const letter of marked) BARE.set(letter, bare);
const fold = (text) => text.normalize("NFC").toLowerCase().replace(/[^\x00-\x7f]/g, (letter) => BARE.get(letter) ?? letter);
const split = (text) => fold(text).split(/\s+/).filter(Boolean);

const readCell = (text) => {
  const bare = text.replace(/[%\s]/g, "").replace(",", ".");
  return bare !== "" && !Number.isNaN(Number(bare)) ? Number(bare) : text;
};
const compareCells = (a, b) => {
  const [x, y] = [readCell(a), readCell(b)];
  if (typeof x === "number" && typeof y === "number") return x - y;
  return a.localeCompare(b, "vi");
};

for (const input of document.querySelectorAll("[data-filter]")) {
  const within = document.querySelector(input.dataset.filter);
  const lines = [...within.querySelectorAll("tbody tr, li")].map((line) => [line, fold(line.textContent)]);
  input.addEventListener("input", () => {
    const words = split(input.value);
    for (const [line, text] of lines) line.hidden = !words.every((word) => text.includes(word));
    if (words.length) for (const part of within.querySelectorAll("details")) part.open = true;
  });
}
for (const button of document.querySelectorAll("[data-open]")) {
  button.addEventListener("click", () => {
    for (const part of document.querySelectorAll(`${button.dataset.open} details`)) part.open = true;
  });
}

for (const table of document.querySelectorAll("table.sortable")) {
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    // no <button>: browsers leave those out of the headings that they repeat on every printed sheet
    const handle = document.createElement("span");
    handle.tabIndex = 0;
    handle.setAttribute("role", "button");
    handle.append(...head.childNodes);
    head.append(handle);
    handle.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); handle.click(); } });
    handle.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of head.parentNode.children) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const read = (row) => row.cells[column]?.dataset.value ?? row.cells[column]?.textContent.trim() ?? "";
      const body = table.tBodies[0];
      body.append(...[...body.rows].sort((a, b) => compareCells(read(a), read(b)) * (down ? -1 : 1)));
    });
  });
}

// A quote leads to its sentence in the text; a marked sentence, or its box on the page's picture, back to its finding.
const isOf = (element, id) => element.dataset.findings?.split(" ").includes(id);
const light = (id) => {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  for (const mark of document.querySelectorAll("[data-findings]")) if (isOf(mark, id)) mark.classList.add("lit");
};
const show = (id) => {
  const card = document.getElementById(`y-${id}`);
  card?.closest("details")?.setAttribute("open", "");
  card?.scrollIntoView({ block: "center" });
  light(id);
};
for (const mark of document.querySelectorAll("mark[data-findings]")) {
  mark.addEventListener("click", () => show(mark.dataset.findings.split(" ")[0]));
}

const showPlace = (at) => {
  const paragraphs = [...document.querySelectorAll(".text p")];
  const found = paragraphs.findLast((paragraph) => Number(paragraph.id.slice(2)) <= at);
  for (const other of document.querySelectorAll(".text p.here")) other.classList.remove("here");
  found?.classList.add("here");
  found?.scrollIntoView({ block: "center" });
};
const follow = () => {
  const [kind, rest] = [location.hash.slice(0, 3), location.hash.slice(3)];
  if (kind === "#c-") {
    light(rest);
    document.getElementById(`c-${rest}`)?.scrollIntoView({ block: "center" });
  } else if (kind === "#y-") show(rest);
  else if (kind === "#v-") showPlace(Number(rest));
};
addEventListener("hashchange", follow);
follow();
// the same link a second time changes no hash
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='#']");
  if (link && link.getAttribute("href") === location.hash) follow();
});
