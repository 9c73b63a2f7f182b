// Plays a room's live stream through Media Source Extensions and keeps close to the live edge.

/** Seconds behind the newest sample that are kept as a cushion. */
const CUSHION = 0.35;
/** Beyond this the player jumps to the live edge instead of playing faster. */
const JUMP = 4;
/** Seconds of played stream that are kept. */
const KEPT = 20;

const wait = (millis) => new Promise((done) => setTimeout(done, millis));

/**
 * Plays for ever, coming back after each interruption.
 *
 * show: live(on), veil(on), behind(seconds), muted() when the browser allows no sound
 */
export async function watch(room, video, show) {
  video.addEventListener("playing", () => { show.veil(false); show.live(true); });
  video.addEventListener("waiting", () => show.live(false));
  video.addEventListener("timeupdate", () => { if (!video.paused) show.live(true); });
  for (let failures = 0; ; failures++) {
    const began = performance.now();
    try {
      await play(room, video, show);
    } catch (problem) {
      console.info("stream interrupted:", problem.message);
    }
    show.live(false);
    show.veil(true);
    if (performance.now() - began > 10_000) failures = 0;
    await wait(Math.min(300 * 2 ** failures, 3000));
  }
}

async function play(room, video, show) {
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
      await trim(video, buffer);
      follow(video, buffer, show);
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

async function trim(video, buffer) {
  if (buffer.buffered.length && video.currentTime - buffer.buffered.start(0) > 2 * KEPT) {
    buffer.remove(0, video.currentTime - KEPT);
    await settled(buffer);
  }
}

/** Plays a little faster or slower so that the distance to the live edge settles at the cushion. */
function follow(video, buffer, show) {
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
  show.behind(distance);
  if (video.paused && distance > CUSHION) video.play().catch(() => { video.muted = true; show.muted(); });
}
