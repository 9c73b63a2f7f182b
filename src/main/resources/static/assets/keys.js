// Single keys for an operator with a keyboard. They can be switched off.

const rows = document.getElementById("rows");
const text = document.getElementById("say-text");
const on = document.getElementById("keys-on");
const STORED = "nightshift-keys";

const press = (id) => document.getElementById(id)?.click();

const deeds = {
  "/": () => text.focus(),
  t: () => press(document.body.dataset.phase === "taken-over" ? "hand-back" : "take-over"),
  p: () => press(document.getElementById("do-resume") ? "do-resume" : "do-pause"),
  n: () => press("do-skip"),
  j: () => choose(1),
  k: () => choose(-1),
  a: () => chosen()?.querySelector('[data-deed="answer"]')?.click(),
  x: () => chosen()?.querySelector('[data-deed="pass"]')?.click(),
  "?": () => press("do-keys"),
};

function chosen() {
  return rows.querySelector(".chosen");
}

function choose(step) {
  const all = [...rows.children];
  const at = all.indexOf(chosen());
  const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + step))];
  chosen()?.classList.remove("chosen");
  next?.classList.add("chosen");
  next?.scrollIntoView({ block: "nearest" });
}

export function listen() {
  on.checked = localStorage.getItem(STORED) !== "off";
  on.addEventListener("change", () => localStorage.setItem(STORED, on.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.activeElement === text) return text.blur();
    const typing = event.target.closest("input, textarea, select, dialog[open]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !on.checked) return;
    const deed = deeds[event.key.toLowerCase()];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
}
