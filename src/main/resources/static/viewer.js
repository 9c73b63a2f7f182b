// The viewer page: the stream, and prices and stock that stay true.

import { watch } from "/player.js";

const room = document.body.dataset.room;
const video = document.getElementById("video");
const veil = document.getElementById("veil");
const live = document.getElementById("live");
const behind = document.getElementById("behind");
const sound = document.getElementById("sound");

const wait = (millis) => new Promise((done) => setTimeout(done, millis));

function showSound() {
  sound.setAttribute("aria-pressed", String(!video.muted));
}

sound.addEventListener("click", async () => {
  video.muted = !video.muted;
  await video.play();
  showSound();
});

/** Keeps prices, stock and the product on air true while the show goes on. */
async function refreshOffers() {
  for (;;) {
    await wait(2000);
    try {
      const view = await (await fetch(`/rooms/${room}/view`, { cache: "no-store" })).json();
      view.offers.forEach(show);
    } catch (problem) {
      console.info("offers not refreshed:", problem.message);
    }
  }
}

function show(offer) {
  const item = document.querySelector(`[data-product="${CSS.escape(offer.product)}"]`);
  if (!item) return location.reload();
  const was = item.classList.contains("on-air");
  item.classList.toggle("on-air", offer.onAir);
  if (offer.onAir && !was) item.parentElement.scrollTo({ top: item.offsetTop - item.parentElement.offsetTop, behavior: "smooth" });
  item.querySelector(".price").textContent = offer.price;
  item.querySelector(".former").textContent = offer.former;
  item.querySelector(".stock").textContent = offer.stock;
}

showSound();
watch(room, video, {
  live: (on) => live.classList.toggle("on", on),
  veil: (on) => veil.classList.toggle("gone", !on),
  behind: (seconds) => {
    behind.hidden = seconds < 2;
    behind.textContent = `−${seconds.toFixed(1)} s`;
  },
  muted: showSound,
});
refreshOffers();
