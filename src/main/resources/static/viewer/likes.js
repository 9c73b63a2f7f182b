// Likes: counted on the server, sent in bunches, and a few hearts that rise.

import { send, wait } from "./page.js";

const MOST_HEARTS = 10;
const EVERY = 900;
const button = document.getElementById("like");
const count = document.getElementById("likes");
const hearts = document.getElementById("hearts");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let mine = 0;
let sending = false;
let known = -1;
/** Likes of this page that the server may not have counted yet. */
let ahead = 0;

export function countLikes(total) {
  if (known >= 0) {
    const anew = Math.max(0, total - known);
    rise(Math.min(3, Math.max(0, anew - ahead)));
    ahead = Math.max(0, ahead - anew);
  }
  known = total;
  show();
}

function show() {
  count.textContent = new Intl.NumberFormat(document.documentElement.lang, { notation: "compact" })
    .format(Math.max(0, known) + ahead);
}

async function rise(number) {
  for (let heart = 0; heart < number && !calm.matches; heart++) {
    if (hearts.childElementCount >= MOST_HEARTS) return;
    const made = document.createElement("i");
    made.style.setProperty("--drift", `${Math.round(Math.random() * 44 - 22)}px`);
    made.style.setProperty("--turn", `${Math.round(Math.random() * 30 - 15)}deg`);
    made.addEventListener("animationend", () => made.remove());
    hearts.append(made);
    await wait(140);
  }
}

async function flush() {
  if (sending) return;
  sending = true;
  while (mine > 0) {
    await wait(EVERY);
    const bunch = Math.min(mine, 8);
    mine = 0;
    try {
      await send("likes", { count: bunch });
    } catch (problem) {
      ahead = 0;
      show();
      console.info("likes not sent:", problem.message);
    }
  }
  sending = false;
  await wait(1500);
  ahead = mine;
  show();
}

button.addEventListener("click", () => {
  if (mine < 8) {
    mine++;
    ahead++;
  }
  show();
  rise(1);
  flush();
});
