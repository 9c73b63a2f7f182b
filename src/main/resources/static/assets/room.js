// One room: its preview, its feed, what is typed for the host, and the keys.

import { watch } from "/player.js";
import { follow } from "/assets/feed.js";
import { listen } from "/assets/keys.js";
import { talk } from "/assets/microphone.js";

const room = document.body.dataset.room;
const video = document.getElementById("video");
const veil = document.getElementById("veil");
const behind = document.getElementById("behind");
const sound = document.getElementById("sound");
const form = document.getElementById("say");
const text = document.getElementById("say-text");
const notice = document.getElementById("notice");

function showSound() {
  sound.setAttribute("aria-pressed", String(!video.muted));
}

sound.addEventListener("click", () => {
  video.muted = !video.muted;
  video.play();
  showSound();
});

watch(room, video, {
  live: () => {},
  veil: (on) => { veil.hidden = !on; },
  behind: (seconds) => {
    behind.hidden = seconds < 2;
    behind.textContent = `−${seconds.toFixed(1)} s`;
  },
  muted: showSound,
});

/** The whole page shows how the room stands; whoever takes over types at once. */
function stand(phase) {
  const before = document.body.dataset.phase;
  if (before === phase) return;
  document.body.dataset.phase = phase;
  document.getElementById("state").dataset.phase = phase;
  if (phase === "taken-over") text.focus();
}

follow(room, stand);
listen();
talk(room, video);

/** Enter sends, also on a phone; while signs are being composed it belongs to the input method. */
text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (text.value.trim()) form.requestSubmit();
});

/** What was said leaves the box; what was refused stays for another try. */
let sent = "";
form.addEventListener("htmx:beforeRequest", () => { sent = text.value; });
form.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful && text.value === sent) text.value = "";
  if (event.detail.successful && text.value.startsWith(sent)) text.value = text.value.slice(sent.length);
  text.focus();
});

/** Good news fades; a refusal stays until the next deed. */
let fading;
document.body.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target !== notice) return;
  clearTimeout(fading);
  if (notice.querySelector(".done")) fading = setTimeout(() => { notice.innerHTML = ""; }, 5000);
});
document.body.addEventListener("htmx:sendError", () => { document.getElementById("lost").hidden = false; });

/** Whoever is in charge is called, also with the page behind others: by the title, and by a sound where one is allowed. */
const title = document.title;
let called = "calm";
let ears = null;

function ring(times) {
  ears ??= new AudioContext();
  for (let time = 0; time < times; time++) {
    const from = ears.currentTime + 0.3 * time;
    const tone = ears.createOscillator();
    const volume = ears.createGain();
    tone.frequency.value = times > 1 ? 880 : 660;
    volume.gain.setValueAtTime(0.0001, from);
    volume.gain.exponentialRampToValueAtTime(0.2, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, from + 0.22);
    tone.connect(volume).connect(ears.destination);
    tone.start(from);
    tone.stop(from + 0.25);
  }
}

setInterval(() => {
  const duty = document.querySelector(".duty");
  const word = duty?.dataset.duty ?? "calm";
  if (word !== called) {
    called = word;
    if (word !== "calm") ring(word === "asked" ? 1 : 3);
  }
  document.title = word === "calm" ? title : `(!) ${title}`;
  const left = duty?.querySelector("[data-until]");
  if (left) left.textContent = `${Math.max(0, Math.round((Date.parse(left.dataset.until) - Date.now()) / 1000))} s`;
}, 500);
