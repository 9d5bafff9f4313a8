// Search over plans, headings and quotes, without accents, in the browser. Big texts come in parts, one after another.
"use strict";
(() => {
  const [ID, NAME, UNIT, PROVINCE, TITLE] = [0, 1, 2, 3, 4];
  const KINDS = ["Đề mục", "Câu được trích"];
  const STEP = 50;
  const { plans, parts } = window.rasoatSearch;
  const form = document.getElementById("tim-kiem"), list = document.getElementById("thay");
  const more = document.getElementById("them"), status = document.getElementById("ket-qua");
  const entries = plans.map((plan, number) => {
    const shown = `${plan[NAME]} – ${plan[UNIT]} – ${plan[TITLE]}`;
    return { kind: "plan", text: shown, folded: fold(`${shown} ${plan[PROVINCE]}`), places: [number, 0] };
  });
  let found = [], drawn = 0, waiting = 0;

  const mark = (text, words) => {
    const folded = fold(text), piece = document.createDocumentFragment();
    const spans = words.flatMap((word) => { const at = folded.indexOf(word); return at < 0 ? [] : [[at, at + word.length]]; });
    spans.sort((a, b) => a[0] - b[0]);
    let at = 0;
    for (const [start, end] of spans) {
      if (start < at) continue;
      const lit = document.createElement("mark");
      lit.textContent = text.slice(start, end);
      piece.append(text.slice(at, start), lit);
      at = end;
    }
    piece.append(text.slice(at));
    return piece;
  };
  const link = (entry, place, label) => {
    const anchor = document.createElement("a");
    anchor.href = `ke-hoach/${plans[entry.places[place]][ID]}.html${entry.kind === "plan" ? "" : `#v-${entry.places[place + 1]}`}`;
    anchor.append(label);
    return anchor;
  };
  const describe = (number) => `${plans[number][NAME]} – ${plans[number][UNIT]}`;
  const draw = () => {
    const words = split(form.q.value);
    for (const entry of found.slice(drawn, drawn + STEP)) {
      const item = document.createElement("li");
      item.append(link(entry, 0, mark(entry.text, words)));
      const under = document.createElement("div");
      under.className = "small";
      if (entry.kind === "plan") under.append(plans[entry.places[0]][PROVINCE]);
      else {
        const count = entry.places.length / 2;
        under.append(`${KINDS[entry.kind]} · `, describe(entry.places[0]));
        if (count > 1) {
          const others = document.createElement("details"), summary = document.createElement("summary");
          summary.append(`và ${count - 1} nơi khác`);
          others.append(summary);
          others.addEventListener("toggle", () => {
            if (others.childElementCount > 1) return;
            for (let place = 2; place < Math.min(entry.places.length, 202); place += 2) {
              const line = document.createElement("div");
              line.append(link(entry, place, describe(entry.places[place])));
              others.append(line);
            }
          });
          under.append(others);
        }
      }
      item.append(under);
      list.append(item);
    }
    drawn = Math.min(drawn + STEP, found.length);
    more.hidden = drawn >= found.length;
  };
  const search = () => {
    const words = split(form.q.value), phrase = words.join(" "), kind = form.loai.value;
    list.replaceChildren();
    drawn = 0;
    found = !words.length ? [] : entries.filter((entry) =>
      (kind === "" || String(entry.kind) === kind) && words.every((word) => entry.folded.includes(word)));
    // plans before texts; the words as they were typed before the same words apart
    const rank = (entry) => (entry.kind === "plan" ? 0 : 2) + (entry.folded.includes(phrase) ? 0 : 1);
    found = found.map((entry) => [rank(entry), entry]).sort((a, b) => a[0] - b[0]).map(([, entry]) => entry);
    const loading = waiting ? " (đang nạp thêm dữ liệu…)" : "";
    status.textContent = words.length ? `${found.length.toLocaleString("vi")} kết quả${loading}` : `Tìm trong ${plans.length.toLocaleString("vi")} kế hoạch.${loading}`;
    draw();
  };
  // texts are folded a slice at a time, so that typing never waits
  window.rasoatTexts = (texts) => {
    const take = (start) => {
      for (const [kind, text, ...places] of texts.slice(start, start + 2000)) entries.push({ kind, text, folded: fold(text), places });
      if (start + 2000 < texts.length) setTimeout(take, 0, start + 2000);
      else { waiting -= 1; loadNext(); search(); }
    };
    take(0);
  };
  const left = [...parts];
  waiting = left.length;
  const loadNext = () => {
    const name = left.shift();
    if (!name) return;
    const script = document.createElement("script");
    script.src = `du-lieu/${name}`;
    document.head.append(script);
  };
  let timer = 0;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(search, 80); });
  more.addEventListener("click", draw);
  form.q.value = new URLSearchParams(location.search).get("q") ?? "";
  search();
  loadNext();
})();
