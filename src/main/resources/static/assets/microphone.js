// Hold to talk: what the operator says is heard through the host while the button, or the key M, is held.
// Pieces go one after the other, each when the one before was answered; what waits longer than a second is dropped.

const RATE = 48000;
const MOST = RATE;
const AT_ONCE = RATE / 2;
/** Answers that the microphone is shut: the first ones come before the program has heard of it. */
const SHUT_AT_FIRST = 20;

const button = document.getElementById("microphone");
const words = button.querySelector(".standing");
const level = button.querySelector(".level");
const notice = document.getElementById("notice");
const keys = document.getElementById("keys-on");

const headers = () => JSON.parse(document.body.getAttribute("hx-headers"));

export function talk(room, video) {
  let held = false;
  let open = false;
  let opening = false;
  let sending = false;
  let sound;
  let waiting = [];
  let dropped = 0;
  let refused = 0;
  let muted;

  function stand(standing) {
    button.dataset.standing = standing;
    button.setAttribute("aria-pressed", String(standing === "on-air"));
    words.textContent = button.getAttribute(`data-${standing}`);
    if (standing === "shut") level.style.transform = "scaleX(0)";
  }

  async function hear() {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
    const context = new AudioContext({ sampleRate: RATE, latencyHint: "interactive" });
    await context.audioWorklet.addModule("/assets/microphone-worklet.js");
    const pieces = new AudioWorkletNode(context, "pieces", { numberOfOutputs: 0, channelCount: 1, channelCountMode: "explicit" });
    pieces.port.onmessage = (event) => take(event.data);
    context.createMediaStreamSource(stream).connect(pieces);
    return { stream, context };
  }

  function take(piece) {
    if (!open) return;
    waiting.push(piece);
    while (waiting.length * piece.length > MOST) {
      waiting.shift();
      dropped += piece.length;
    }
    const loudest = piece.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    level.style.transform = `scaleX(${(loudest / 32768).toFixed(3)})`;
    send();
  }

  async function send() {
    if (sending || waiting.length === 0) return;
    sending = true;
    const pieces = waiting.splice(0, Math.floor(AT_ONCE / waiting[0].length));
    const body = new Int16Array(pieces.length * pieces[0].length);
    pieces.forEach((piece, at) => body.set(piece, at * piece.length));
    try {
      const answer = await fetch(`/console/rooms/${room}/microphone`, {
        method: "POST",
        headers: { ...headers(), "Content-Type": "application/octet-stream" },
        body,
      });
      if (answer.ok) show(await answer.json());
      else fail();
    } catch {
      dropped += body.length;
    }
    sending = false;
    if (waiting.length > 0) send();
    else if (open && !held) shut();
  }

  function show(answer) {
    if (!held) return;
    refused = answer.standing === "shut" ? refused + 1 : 0;
    if (refused > SHUT_AT_FIRST) return fail();
    stand(refused > 0 ? "waiting" : answer.standing);
    const seconds = (dropped / RATE) + (answer.droppedMillis / 1000);
    if (answer.standing === "on-air" && seconds >= 0.1) {
      words.textContent = button.dataset.dropped.replace("#", seconds.toFixed(1));
    }
  }

  /** The room's own words for how it went; what was done well needs none. */
  async function ask(deed) {
    const answer = await fetch(`/console/rooms/${room}/do/${deed}`, { method: "POST", headers: headers() });
    if (!answer.ok) notice.innerHTML = await answer.text();
    return answer.ok;
  }

  async function press() {
    if (held || opening || open || document.body.dataset.phase !== "taken-over") return;
    held = true;
    opening = true;
    stand("waiting");
    try {
      sound ??= await hear();
      await sound.context.resume();
    } catch {
      complain();
      held = false;
    }
    if (held && await ask("open-microphone")) {
      muted = video.muted;
      video.muted = true;
      waiting = [];
      dropped = 0;
      refused = 0;
      open = true;
    } else {
      fail();
    }
    opening = false;
    if (open && !held) shut();
  }

  function release() {
    if (!held) return;
    held = false;
    if (!open) return;
    stand("leaving");
    if (!sending && waiting.length === 0) shut();
  }

  function fail() {
    held = false;
    waiting = [];
    if (open) shut();
    else leave();
    stand("shut");
  }

  async function shut() {
    open = false;
    video.muted = muted;
    await ask("close-microphone").catch(() => {});
    stand("shut");
    leave();
  }

  /** Nobody listens to a room of work when nobody speaks. */
  function leave() {
    sound?.stream.getTracks().forEach((track) => track.stop());
    sound?.context.close();
    sound = undefined;
  }

  function complain() {
    const words = document.createElement("p");
    words.className = "notice refused";
    words.setAttribute("role", "alert");
    words.textContent = button.dataset.none;
    notice.replaceChildren(words);
  }

  const typing = (event) => event.target.closest("input, textarea, select, dialog[open]");
  button.addEventListener("pointerdown", (event) => {
    button.setPointerCapture(event.pointerId);
    press();
  });
  button.addEventListener("pointerup", release);
  button.addEventListener("pointercancel", release);
  button.addEventListener("contextmenu", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    const asked = event.target === button ? event.key === " " : event.key.toLowerCase() === "m" && keys.checked;
    if (!asked || typing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!event.repeat) press();
  });
  document.addEventListener("keyup", (event) => {
    if (event.key === " " || event.key.toLowerCase() === "m") release();
  });
  window.addEventListener("blur", release);
  document.addEventListener("visibilitychange", release);
}
