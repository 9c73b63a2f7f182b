// Plays the room's live stream through Media Source Extensions and keeps close to the live edge.

const room = document.body.dataset.room;
const video = document.getElementById("video");
const veil = document.getElementById("veil");
const live = document.getElementById("live");
const behind = document.getElementById("behind");
const sound = document.getElementById("sound");

/** Seconds behind the newest sample that are kept as a cushion. */
const CUSHION = 0.35;
/** Beyond this the page jumps to the live edge instead of playing faster. */
const JUMP = 4;
/** Seconds of played stream that are kept. */
const KEPT = 20;

const wait = (millis) => new Promise((done) => setTimeout(done, millis));

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
watchForever();
refreshOffers();
