// The viewer page: the stream, and prices and stock that stay true.

import { watch } from "/player.js";

import { room, wait } from "./viewer/page.js";

const video = document.getElementById("video");
const veil = document.getElementById("veil");
const live = document.getElementById("live");
const behind = document.getElementById("behind");
const sound = document.getElementById("sound");

<<<<<<< HEAD
const wait = (millis) => new Promise((done) => setTimeout(done, millis));
=======
/** Seconds behind the newest sample that are kept as a cushion. */
const CUSHION = 0.35;
/** Beyond this the page jumps to the live edge instead of playing faster. */
const JUMP = 4;
/** Seconds of played stream that are kept. */
const KEPT = 20;

async function watchForever() {
  for (let failures = 0; ; failures++) {
    const began = performance.now();
    try {
      await watch();
    } catch (problem) {
      console.info("stream interrupted:", problem.message);
    }
    live.classList.remove("on");
    veil.classList.remove("gone");
    if (performance.now() - began > 10_000) failures = 0;
    await wait(Math.min(300 * 2 ** failures, 3000));
  }
}

async function watch() {
  const stopped = new AbortController();
  const answer = await fetch(`/rooms/${room}/stream`, { cache: "no-store", signal: stopped.signal });
  if (!answer.ok) throw new Error(`the room answers ${answer.status}`);
  const media = new MediaSource();
  video.src = URL.createObjectURL(media);
  await new Promise((open) => media.addEventListener("sourceopen", open, { once: true }));
  URL.revokeObjectURL(video.src);
  const buffer = media.addSourceBuffer(answer.headers.get("Content-Type"));
  const reader = answer.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw new Error("the stream ended");
      await append(media, buffer, value);
      await trim(buffer);
      follow(buffer);
    }
  } finally {
    stopped.abort();
  }
}

function settled(buffer) {
  return new Promise((done, failed) => {
    buffer.addEventListener("updateend", done, { once: true });
    buffer.addEventListener("error", () => failed(new Error("the browser can't decode the stream")), { once: true });
  });
}

async function append(media, buffer, bytes) {
  if (media.readyState !== "open") throw new Error("the player closed");
  buffer.appendBuffer(bytes);
  await settled(buffer);
}

async function trim(buffer) {
  if (buffer.buffered.length && video.currentTime - buffer.buffered.start(0) > 2 * KEPT) {
    buffer.remove(0, video.currentTime - KEPT);
    await settled(buffer);
  }
}

/** Plays a little faster or slower so that the distance to the live edge settles at the cushion. */
function follow(buffer) {
  if (!buffer.buffered.length) return;
  const last = buffer.buffered.length - 1;
  const edge = buffer.buffered.end(last);
  const start = buffer.buffered.start(last);
  if (video.currentTime < start || edge - video.currentTime > JUMP) {
    video.currentTime = Math.max(start, edge - CUSHION);
  }
  const distance = edge - video.currentTime;
  const excess = distance - CUSHION;
  video.playbackRate = excess > 1 ? 1.15 : excess > 0.25 ? 1.05 : excess < -0.25 ? 0.95 : 1;
  behind.hidden = distance < 2;
  behind.textContent = `−${distance.toFixed(1)} s`;
  if (video.paused && distance > CUSHION) video.play().catch(() => { video.muted = true; showSound(); });
}

video.addEventListener("playing", () => { veil.classList.add("gone"); live.classList.add("on"); });
video.addEventListener("waiting", () => live.classList.remove("on"));
video.addEventListener("timeupdate", () => { if (!video.paused) live.classList.add("on"); });
>>>>>>> 888b357 (Viewers write, like and buy on the page, and read along)

function showSound() {
  sound.setAttribute("aria-pressed", String(!video.muted));
}

sound.addEventListener("click", async () => {
  video.muted = !video.muted;
  await video.play();
  showSound();
});

showSound();
<<<<<<< HEAD
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
=======
watchForever();
>>>>>>> 888b357 (Viewers write, like and buy on the page, and read along)
