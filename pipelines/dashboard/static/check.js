// Drag and drop for the page that checks a file; without it the file is chosen by hand.
"use strict";
(() => {
  const form = document.getElementById("gui-tep"), file = document.getElementById("tep");
  const status = document.getElementById("dang-doc"), button = form.querySelector("button");
  const name = document.getElementById("ten-tep"), noName = name.textContent;
  const showName = () => { name.textContent = file.files.length ? file.files[0].name : noName; };
  file.addEventListener("change", showName);
  const isOver = (on) => (event) => { event.preventDefault(); form.classList.toggle("over", on); };
  for (const kind of ["dragenter", "dragover"]) form.addEventListener(kind, isOver(true));
  for (const kind of ["dragleave", "drop"]) form.addEventListener(kind, isOver(false));
  form.addEventListener("drop", (event) => {
    if (!event.dataTransfer.files.length) return;
    file.files = event.dataTransfer.files;
    showName();
    form.requestSubmit();
  });
  form.addEventListener("submit", () => {
    button.disabled = true;
    status.textContent = "Đang đọc và rà soát… bản quét có thể mất một, hai phút.";
  });
  addEventListener("pageshow", () => { button.disabled = false; status.textContent = ""; showName(); });
})();
