// The check before a sitting: shows what the camera gives and says what to change. Nothing is sent.

import * as camera from "/assets/studio/camera.js";
import { Ear, Eye } from "/assets/studio/meters.js";

const check = document.getElementById("check");
const mirror = document.getElementById("mirror");
const words = check.dataset;
let stream = null;
let ear = null;
let eye = null;
/** Advice stays until another one has held for a while: what jumps can't be followed. */
const steady = {};

/** Each: the share of the gauge, and the key of the advice; none when it is good. */
const judges = {
  frame: (seen) => ({
    share: 1 - Math.min(1, Math.abs(seen.aside) / 2 + Math.abs(seen.below) / 3 + Math.abs(1 - seen.width) / 3),
    advice: seen.filled < 0.25 ? "frameNone"
      : seen.width < 0.62 ? "frameFar"
      : seen.width > 1.9 && seen.filled > 0.85 ? "frameNear"
      : seen.aside > 0.45 ? "frameRight"
      : seen.aside < -0.45 ? "frameLeft"
      : seen.below > 0.6 ? "frameUp"
      : seen.below < -0.75 ? "frameDown" : null,
  }),
  light: (seen) => ({
    share: Math.min(1, seen.face / 150),
    advice: seen.face < 62 ? "lightDark"
      : seen.burnt > 0.12 || seen.face > 225 ? "lightBright"
      : seen.around > 2.1 * seen.face ? "lightBack"
      : seen.uneven > 0.62 ? "lightUneven"
      : seen.jumps > 0.14 ? "lightFlicker" : null,
  }),
  sharp: (seen) => ({
    share: Math.min(1, seen.sharpness / 0.42),
    advice: seen.lines < 700 ? "sharpSmall" : seen.sharpness < 0.17 ? "sharpBlur" : null,
  }),
  sound: (_, heard, level) => ({
    share: Math.max(0, Math.min(1, (level + 60) / 50)),
    advice: heard.speech < -72 ? "soundNone"
      : heard.clipped ? "soundLoud"
      : heard.noise > -46 && heard.speech - heard.noise < 12 ? "soundNoise"
      : heard.speech < -42 ? "soundQuiet" : null,
  }),
};

function show(name, { share, advice }) {
  const meter = document.getElementById(`meter-${name}`);
  const known = (steady[name] ??= { shown: undefined, next: advice, since: performance.now() });
  if (known.next !== advice) Object.assign(known, { next: advice, since: performance.now() });
  if (known.shown === undefined || performance.now() - known.since > 700) known.shown = known.next;
  meter.querySelector("i").style.width = `${Math.round(100 * Math.max(0.03, share))}%`;
  meter.dataset.state = known.shown ? "poor" : "good";
  const text = known.shown ? words[known.shown] : words.good;
  const advised = meter.querySelector(".advice");
  if (advised.textContent !== text) advised.textContent = text;
  return !known.shown;
}

function look() {
  if (!stream || mirror.readyState < 2) return;
  const level = ear.level();
  const seen = eye.look(mirror);
  const heard = ear.heard();
  const good = Object.entries(judges).map(([name, judge]) => show(name, judge(seen, heard, level)));
  const verdict = document.getElementById("verdict");
  verdict.hidden = false;
  verdict.dataset.good = good.every(Boolean);
  verdict.textContent = good.every(Boolean) ? words.allGood : words.notYet;
}

async function fill(id, kind, now) {
  const select = document.getElementById(id);
  const options = (await camera.devices(kind)).map((device) => new Option(device.label, device.deviceId, false, device.deviceId === now));
  select.replaceChildren(...options);
}

async function start() {
  camera.stop(stream);
  ear?.close();
  stream = await camera.open();
  [ear, eye] = [new Ear(stream), new Eye()];
  mirror.srcObject = stream;
  await mirror.play();
  check.dataset.state = "on";
  const [picture] = stream.getVideoTracks();
  const [sound] = stream.getAudioTracks();
  await fill("cameras", "videoinput", picture.getSettings().deviceId);
  await fill("microphones", "audioinput", sound.getSettings().deviceId);
  for (const id of ["devices", "say-something"]) document.getElementById(id).hidden = false;
}

function complain(failure) {
  const trouble = document.getElementById("trouble");
  trouble.hidden = false;
  trouble.textContent = camera.available() ? words.noCamera.replace("%s", failure?.message ?? "") : words.insecure;
}

document.getElementById("start").addEventListener("click", () => start().catch(complain));
document.getElementById("start").disabled = false;
document.getElementById("cameras").addEventListener("change", (event) => {
  camera.choose({ camera: event.target.value });
  start().catch(complain);
});
document.getElementById("microphones").addEventListener("change", (event) => {
  camera.choose({ microphone: event.target.value });
  start().catch(complain);
});
if (!camera.available()) complain();
setInterval(look, 120);
addEventListener("pagehide", () => camera.stop(stream));
