// What every page can do: filter and sort its tables, follow a finding to its sentence. No library, no network.
"use strict";

// Lower case without accents, so that “ke hoach” finds “kế hoạch”.
const fold = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");

const compareCells = (a, b) => {
  const [x, y] = [Number(a), Number(b)];
  if (a !== "" && b !== "" && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return a.localeCompare(b, "vi");
};

for (const input of document.querySelectorAll("[data-filter]")) {
  const rows = [...document.querySelectorAll(`${input.dataset.filter} tbody tr`)].map((row) => [row, fold(row.textContent)]);
  input.addEventListener("input", () => {
    const words = fold(input.value).split(/\s+/);
    for (const [row, text] of rows) row.hidden = !words.every((word) => text.includes(word));
  });
}

for (const table of document.querySelectorAll("table.sortable")) {
  table.querySelectorAll("thead th").forEach((head, column) => {
    head.tabIndex = 0;
    const sort = () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of head.parentNode.children) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const read = (row) => row.cells[column]?.dataset.value ?? row.cells[column]?.textContent.trim() ?? "";
      const body = table.tBodies[0];
      const rows = [...body.rows].sort((a, b) => compareCells(read(a), read(b)) * (down ? -1 : 1));
      body.append(...rows);
    };
    head.addEventListener("click", (event) => { if (!event.target.closest("a")) sort(); });
    head.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.target === head) sort(); });
  });
}

// A quote leads to its sentence in the text; a marked sentence leads back to its finding.
const light = (id) => {
  for (const mark of document.querySelectorAll("mark.lit")) mark.classList.remove("lit");
  for (const mark of document.querySelectorAll("mark")) if (mark.dataset.findings?.split(" ").includes(id)) mark.classList.add("lit");
};
for (const link of document.querySelectorAll("a.quote")) {
  link.addEventListener("click", () => light(link.getAttribute("href").slice(3)));
}
for (const mark of document.querySelectorAll("mark[data-findings]")) {
  mark.addEventListener("click", () => {
    const id = mark.dataset.findings.split(" ")[0];
    const card = document.getElementById(`y-${id}`);
    card?.closest("details")?.setAttribute("open", "");
    card?.scrollIntoView({ block: "center" });
    light(id);
  });
}
if (location.hash.startsWith("#c-")) light(location.hash.slice(3));
if (location.hash.startsWith("#y-")) {
  const card = document.getElementById(location.hash.slice(1));
  card?.closest("details")?.setAttribute("open", "");
  card?.scrollIntoView({ block: "center" });
}
for (const row of document.querySelectorAll("tr[data-at]")) {
  row.addEventListener("click", () => {
    const paragraphs = [...document.querySelectorAll(".text p")];
    const at = Number(row.dataset.at);
    paragraphs.findLast((paragraph) => Number(paragraph.id.slice(2)) <= at)?.scrollIntoView({ block: "center" });
  });
}
