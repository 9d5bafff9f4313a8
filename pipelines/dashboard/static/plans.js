// The list of all plans: filtered and sorted in memory, a hundred rows on the page at a time.
"use strict";
(() => {
  const [ID, NAME, UNIT, PROVINCE, TITLE, ISSUED, GRADE, ERRORS, WARNINGS, MOVEMENT, SUPERSEDED] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const COLUMNS = [NAME, UNIT, PROVINCE, ISSUED, GRADE, ERRORS, WARNINGS];
  const GRADES = { can_sua: "Cần sửa", chua_ket_luan: "Chưa kết luận", dung_duoc: "Dùng được", dat: "Đạt" };
  const STEP = 100;
  const form = document.getElementById("loc"), body = document.querySelector("#bang tbody");
  const more = document.getElementById("them"), count = document.getElementById("dem");
  const plans = window.rasoatPlans.map((plan) => ({ plan, folded: fold([plan[NAME], plan[UNIT], plan[TITLE], plan[PROVINCE]].join(" ")) }));
  let shown = [], drawn = 0, column = null, down = false;

  const cell = (text, className) => {
    const td = document.createElement("td");
    td.textContent = text;
    if (className) td.className = className;
    return td;
  };
  // as Nghị định 30/2020 writes dates: days below 10 and the months 1 and 2 with a 0 before
  const showDay = (iso) => {
    if (!iso) return "";
    const [year, month, day] = iso.split("-").map(Number);
    return `${String(day).padStart(2, "0")}/${month <= 2 ? `0${month}` : month}/${year}`;
  };
  const draw = () => {
    for (const { plan } of shown.slice(drawn, drawn + STEP)) {
      const row = document.createElement("tr"), first = document.createElement("td");
      const link = document.createElement("a"), title = document.createElement("span"), grade = document.createElement("span");
      link.href = `ke-hoach/${plan[ID]}.html`;
      link.textContent = plan[NAME];
      title.className = "small";
      title.textContent = plan[TITLE];
      first.append(link);
      if (plan[SUPERSEDED]) {
        const tag = document.createElement("span");
        tag.className = "tag";
        tag.textContent = "đã thay thế";
        first.append(" ", tag);
      }
      first.append(document.createElement("br"), title);
      grade.className = `grade ${plan[GRADE] || "none"}`;
      grade.textContent = GRADES[plan[GRADE]] || "Chưa rà soát";
      const graded = document.createElement("td");
      graded.append(grade);
      row.append(first, cell(plan[UNIT].replace("Ủy ban nhân dân", "UBND")), cell(plan[PROVINCE]), cell(showDay(plan[ISSUED])), graded,
        cell(plan[ERRORS], "number"), cell(plan[WARNINGS], "number"));
      body.append(row);
    }
    drawn = Math.min(drawn + STEP, shown.length);
    more.hidden = drawn >= shown.length;
    count.textContent = `${shown.length.toLocaleString("vi")} kế hoạch`;
  };
  const update = () => {
    const words = split(form.q.value);
    shown = plans.filter(({ plan, folded }) => words.every((word) => folded.includes(word))
      && (!form.tinh.value || plan[PROVINCE] === form.tinh.value) && (!form.phong.value || plan[MOVEMENT] === form.phong.value)
      && (!form.loai.value || plan[GRADE] === form.loai.value));
    // grades go from the worst to the best
    const order = Object.keys(GRADES), read = ({ plan }) => (column === GRADE ? String(order.indexOf(plan[GRADE])) : String(plan[column]));
    if (column !== null) shown.sort((a, b) => compareCells(read(a), read(b)) * (down ? -1 : 1));
    body.replaceChildren();
    drawn = 0;
    draw();
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", update);
  more.addEventListener("click", draw);
  for (const button of document.querySelectorAll("#bang [data-column]")) {
    button.addEventListener("click", () => {
      const chosen = COLUMNS[Number(button.dataset.column)];
      down = chosen === column && !down;
      column = chosen;
      for (const head of document.querySelectorAll("#bang th")) head.removeAttribute("aria-sort");
      button.parentNode.setAttribute("aria-sort", down ? "descending" : "ascending");
      update();
    });
  }
  const wanted = new URLSearchParams(location.search).get("q");
  if (wanted) form.q.value = wanted;
  update();
})();
