// The viewer page: the stream and its sound. Talk, likes and offers have scripts of their own.

import { watch } from "/player.js";
import { room } from "/viewer/page.js";

const video = document.getElementById("video");
const veil = document.getElementById("veil");
const live = document.getElementById("live");
const behind = document.getElementById("behind");
const sound = document.getElementById("sound");

function showSound() {
  sound.setAttribute("aria-pressed", String(!video.muted));
}

sound.addEventListener("click", async () => {
  video.muted = !video.muted;
  await video.play();
  showSound();
});

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
