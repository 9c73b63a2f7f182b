// Keeps a room's page true: takes what the server sends and changes only what differs, never under a finger or a caret.

import { tellTimes } from "/assets/console.js";

/** Without a word for so long the connection counts as lost; the server speaks every two seconds. */
const SILENCE = 6000;
/** A broken connection most often comes back in less. */
const BROKEN = 2000;

const rows = document.getElementById("rows");
const fresh = document.getElementById("fresh");
const parts = new Map();
const comments = new Map();
let order = [];
let pressed = null;
let heard = Date.now();
let broke = 0;

/** Opens the feed; the browser itself comes back after an interruption. */
export function follow(room, onState) {
  document.addEventListener("pointerdown", (event) => { pressed = event.target; });
  for (const end of ["pointerup", "pointercancel"]) {
    document.addEventListener(end, () => setTimeout(() => { pressed = null; settle(onState); }, 50));
  }
  rows.addEventListener("pointerleave", () => settle(onState));
  rows.addEventListener("scroll", () => settle(onState));
  rows.addEventListener("focusout", () => setTimeout(() => settle(onState)));
  fresh.addEventListener("click", () => { rows.scrollTop = 0; release(); });
  connect(room, onState);
  setInterval(() => showLost(lost()), 500);
}

function connect(room, onState) {
  const source = new EventSource(`/console/rooms/${room}/feed`);
  source.onmessage = (event) => {
    heard = Date.now();
    document.body.dataset.feed = "on";
    showLost(false);
    take(JSON.parse(event.data));
    settle(onState);
  };
  source.onerror = async () => {
    if (broke <= heard) broke = Date.now();
    if (source.readyState !== EventSource.CLOSED) return;
    const alive = await fetch("/console/alive").catch(() => null);
    if (alive && alive.status === 401) location.reload();
    else setTimeout(() => connect(room, onState), 2000);
  };
}

function lost() {
  return Date.now() - heard > SILENCE || (broke > heard && Date.now() - broke > BROKEN);
}

function showLost(lost) {
  document.getElementById("lost").hidden = !lost;
  document.body.classList.toggle("is-lost", lost);
}

function take(change) {
  for (const [name, html] of Object.entries(change.parts)) {
    const part = parts.get(name) ?? {};
    if (part.html !== html) parts.set(name, { html, waits: true });
  }
  for (const [id, html] of Object.entries(change.rows)) {
    const row = comments.get(id);
    if (row?.html !== html) comments.set(id, { html, waits: true });
  }
  if (change.order.length) order = change.order.filter((id) => id !== "");
  for (const id of comments.keys()) if (!order.includes(id)) comments.delete(id);
}

/** Shows what waits, but for what is being pressed or typed into. */
function settle(onState) {
  for (const [name, part] of parts) {
    const element = document.getElementById(`part-${name}`);
    if (!part.waits || !element || element.contains(pressed)) continue;
    part.waits = false;
    swap(element, () => { element.innerHTML = part.html; });
    if (name === "state") onState(element.querySelector("[data-phase]").dataset.phase);
  }
  changeRows();
  if (!held()) release();
  countFresh();
}

/** Keeps the focus on the button that has the same name afterwards. */
function swap(element, change) {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  change();
  htmx.process(element);
  tellTimes(element);
  const again = focused?.id && document.getElementById(focused.id);
  if (again) again.focus({ preventScroll: true });
}

/** While the list is pointed at, used or scrolled, no comment is put in or taken out: nothing moves under the hand. */
function held() {
  return rows.scrollTop > 4 || rows.matches(":hover") || rows.querySelector(":focus-visible") || rows.contains(pressed);
}

function element(id) {
  return rows.querySelector(`:scope > [data-id="${CSS.escape(id)}"]`);
}

function changeRows() {
  for (const [id, row] of comments) {
    const old = element(id);
    if (!row.waits || !old || old.contains(pressed)) continue;
    row.waits = false;
    const deed = old.contains(document.activeElement) ? document.activeElement.dataset.deed : null;
    const chosen = old.matches(".chosen");
    const now = made(row.html);
    old.replaceWith(now);
    now.classList.toggle("chosen", chosen);
    if (deed) (now.querySelector(`[data-deed="${deed}"]`) ?? now.querySelector("button"))?.focus({ preventScroll: true });
  }
}

function made(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html.trim();
  const row = holder.content.firstElementChild;
  htmx.process(row);
  tellTimes(row);
  return row;
}

function release() {
  [...rows.children].filter((row) => !order.includes(row.dataset.id)).forEach((row) => row.remove());
  let before = rows.firstElementChild;
  for (const id of order) {
    if (before?.dataset.id === id) {
      before = before.nextElementSibling;
    } else if (comments.has(id)) {
      comments.get(id).waits = false;
      rows.insertBefore(element(id) ?? made(comments.get(id).html), before);
    }
  }
  document.getElementById("no-comments").hidden = order.length > 0 || rows.children.length > 0;
  countFresh();
}

function countFresh() {
  const missing = order.filter((id) => !element(id)).length;
  fresh.hidden = missing === 0;
  fresh.textContent = `${missing} ${fresh.dataset.words}`;
}
