// The chat: what viewers wrote and what the host answered, and likes. Texts of viewers are only ever text nodes.

import { element, room, send, viewerName, wait, words } from "./page.js";
import { show as showOffer } from "./shop.js";
import { countLikes } from "./likes.js";

const MOST = 120;
const chat = document.getElementById("chat");
const scroll = document.getElementById("scroll");
const newest = document.getElementById("newest");
const empty = document.getElementById("empty");
const composer = document.getElementById("composer");
const text = document.getElementById("text");
const trouble = document.getElementById("trouble");
const items = new Map();

/** Reads along for good; the browser reconnects by itself, unless the server was full or away. */
async function readForever() {
  for (;;) {
    await new Promise((ended) => {
      const talk = new EventSource(`/rooms/${room}/talk?name=${encodeURIComponent(viewerName())}`);
      talk.onmessage = (event) => apply(JSON.parse(event.data));
      talk.onerror = () => talk.readyState === EventSource.CLOSED && ended();
    });
    await wait(3000 + 2000 * Math.random());
  }
}

function apply(talk) {
  const follows = atEnd();
  talk.chat.forEach(upsert);
  talk.offers.forEach(showOffer);
  countLikes(talk.likes);
  tidy(follows);
}

function upsert(said) {
  const item = items.get(said.id) ?? add(said.id, said.name, said.text, said.from);
  item.dataset.state = said.state;
  answer(item, said);
}

function add(id, name, body, from) {
  const item = element("li", "said");
  item.id = `said-${id}`;
  const head = element("p", "who", name || words.guest);
  head.dir = "auto";
  if (from === "simulated") head.append(element("span", "from", words.simulated));
  else if (from && from !== "page") head.append(element("span", "from", from[0].toUpperCase() + from.slice(1)));
  const line = element("p", "what", body);
  line.dir = "auto";
  item.append(head, line);
  chat.append(item);
  items.set(id, item);
  return item;
}

function answer(item, said) {
  const written = !said.reply && said.state !== "answering" && said.written;
  const spoken = said.reply || written || (said.state === "answering" ? words.answering : "");
  if (!spoken) return;
  const reply = item.querySelector(".reply") ?? item.appendChild(element("p", "reply"));
  reply.classList.toggle("written", Boolean(written));
  const line = element("span", said.reply || written ? "spoken" : "thinking", spoken);
  reply.replaceChildren(element("b", "host", written ? words.written : words.host), " ", line);
}

function atEnd() {
  return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60;
}

function tidy(follows) {
  empty.hidden = items.size > 0;
  for (const [id, item] of items) {
    if (items.size <= MOST) break;
    item.remove();
    items.delete(id);
  }
  if (follows) scroll.scrollTop = scroll.scrollHeight;
  newest.hidden = follows || atEnd();
}

/** The viewer's own words stand there at once; the talk finds them by the id that the server gives. */
async function speak(body) {
  const draft = add(`draft-${performance.now()}`, viewerName() || words.you, body, "page");
  draft.classList.add("own", "sending");
  tidy(true);
  try {
    const { id } = await send("comments", { name: viewerName(), text: body });
    settle(draft, id);
    trouble.textContent = "";
  } catch (problem) {
    items.delete(draft.id.slice("said-".length));
    draft.remove();
    text.value ||= body;
    trouble.textContent = problem.status === 429 ? words.slower : words.lost;
  }
}

function settle(draft, id) {
  items.delete(draft.id.slice("said-".length));
  const heard = items.get(id);
  if (heard) {
    heard.classList.add("own");
    draft.remove();
    return;
  }
  draft.id = `said-${id}`;
  draft.classList.remove("sending");
  items.set(id, draft);
}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const body = text.value.trim();
  if (!body) return text.focus();
  text.value = "";
  speak(body);
});
newest.addEventListener("click", () => {
  scroll.scrollTop = scroll.scrollHeight;
  newest.hidden = true;
});
scroll.addEventListener("scroll", () => { if (atEnd()) newest.hidden = true; });
new ResizeObserver(() => tidy(newest.hidden)).observe(scroll);

readForever();
