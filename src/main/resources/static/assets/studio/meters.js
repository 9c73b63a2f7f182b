// What a camera and a microphone give, as figures: light, sharpness and framing of the face, loudness and noise.

/** The picture as the film shows it, upright, small enough to look at often. */
const WIDTH = 90;
const HEIGHT = 160;
/** The oval of the guide. */
const OVAL = { x: 45, y: 58, rx: 20, ry: 27 };
const DETAIL = 160;

/** The upright part of a picture that fills WIDTH x HEIGHT. */
function upright(video) {
  const width = Math.min(video.videoWidth, (video.videoHeight * WIDTH) / HEIGHT);
  const height = Math.min(video.videoHeight, (video.videoWidth * HEIGHT) / WIDTH);
  return { x: (video.videoWidth - width) / 2, y: (video.videoHeight - height) / 2, width, height };
}

const inOval = (x, y) => ((x - OVAL.x) / OVAL.rx) ** 2 + ((y - OVAL.y) / OVAL.ry) ** 2 <= 1;

/** Skin of any shade differs from most else in its redness, not in its brightness. */
function isSkin(r, g, b, y) {
  const cb = 128 - 0.169 * r - 0.331 * g + 0.5 * b;
  const cr = 128 + 0.5 * r - 0.419 * g - 0.081 * b;
  return y > 30 && cr > 134 && cr < 182 && cb > 78 && cb < 134;
}

export class Eye {
  #small = Object.assign(document.createElement("canvas"), { width: WIDTH, height: HEIGHT });
  #detail = Object.assign(document.createElement("canvas"), { width: DETAIL, height: DETAIL });
  #light = [];

  /** Looks once. */
  look(video) {
    const part = upright(video);
    const pen = this.#small.getContext("2d", { willReadFrequently: true });
    pen.drawImage(video, part.x, part.y, part.width, part.height, 0, 0, WIDTH, HEIGHT);
    const seen = this.#measure(pen.getImageData(0, 0, WIDTH, HEIGHT).data);
    this.#light = [...this.#light, seen.face].slice(-20);
    return { ...seen, sharpness: this.#sharpness(video, part), lines: Math.min(video.videoWidth, video.videoHeight), jumps: this.#jumps() };
  }

  #measure(pixels) {
    const sums = { face: 0, left: 0, right: 0, around: 0, skinInOval: 0 };
    const counts = { face: 0, left: 0, right: 0, around: 0 };
    const columns = new Uint16Array(WIDTH);
    const rows = new Uint16Array(HEIGHT);
    let bright = 0;
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) {
        const at = 4 * (y * WIDTH + x);
        const [r, g, b] = [pixels[at], pixels[at + 1], pixels[at + 2]];
        const light = 0.299 * r + 0.587 * g + 0.114 * b;
        const skin = isSkin(r, g, b, light);
        if (skin && y < 0.68 * HEIGHT) { columns[x]++; rows[y]++; }
        if (inOval(x, y)) {
          const side = x < OVAL.x ? "left" : "right";
          sums.face += light; counts.face++; sums[side] += light; counts[side]++;
          sums.skinInOval += skin; bright += light > 246;
        } else if (y < 0.7 * HEIGHT) { sums.around += light; counts.around++; }
      }
    }
    const mean = (key) => sums[key] / Math.max(1, counts[key]);
    return {
      face: mean("face"), around: mean("around"), uneven: Math.abs(Math.log((mean("left") + 1) / (mean("right") + 1))),
      burnt: bright / counts.face, filled: sums.skinInOval / counts.face, ...this.#place(columns, rows),
    };
  }

  /** Where the skin is and how wide it is there, in parts of the oval. */
  #place(columns, rows) {
    const x = middle(columns);
    const y = middle(rows.subarray(0, Math.round(0.62 * HEIGHT)));
    const tall = columns[Math.round(x)] ?? 0;
    let [left, right] = [Math.round(x), Math.round(x)];
    while (left > 0 && columns[left - 1] > tall * 0.35) left--;
    while (right < WIDTH - 1 && columns[right + 1] > tall * 0.35) right++;
    return { aside: (x - OVAL.x) / OVAL.rx, below: (y - OVAL.y) / OVAL.ry, width: (right - left + 1) / (2 * OVAL.rx) };
  }

  /** How much of the change from pixel to pixel is left of the change over four: 0.1 blurred, 0.4 sharp. */
  #sharpness(video, part) {
    const pen = this.#detail.getContext("2d", { willReadFrequently: true });
    const x = part.x + (part.width * OVAL.x) / WIDTH - DETAIL / 2;
    const y = part.y + (part.height * OVAL.y) / HEIGHT - DETAIL / 2;
    pen.drawImage(video, x, y, DETAIL, DETAIL, 0, 0, DETAIL, DETAIL);
    const pixels = pen.getImageData(0, 0, DETAIL, DETAIL).data;
    let [fine, coarse] = [0, 1];
    for (let row = 0; row < DETAIL; row++) {
      for (let at = 4 * row * DETAIL + 1, end = at + 4 * (DETAIL - 4); at < end; at += 4) {
        fine += Math.abs(pixels[at] - pixels[at + 4]);
        coarse += Math.abs(pixels[at] - pixels[at + 16]);
      }
    }
    return fine / coarse;
  }

  #jumps() {
    const mean = this.#light.reduce((sum, value) => sum + value, 0) / this.#light.length;
    return Math.max(...this.#light.map((value) => Math.abs(value - mean))) / Math.max(1, mean);
  }
}

function middle(counts) {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i];
    if (sum >= half && half > 0) return i;
  }
  return counts.length / 2;
}

/** Listens to a stream's sound; levels in decibels below full scale. */
export class Ear {
  #samples = new Float32Array(2048);
  #levels = [];
  #clipped = 0;

  constructor(stream) {
    this.context = new AudioContext();
    this.analyser = this.context.createAnalyser();
    this.analyser.fftSize = this.#samples.length;
    this.context.createMediaStreamSource(stream).connect(this.analyser);
    this.context.resume();
  }

  /** Loudness now. */
  level() {
    this.analyser.getFloatTimeDomainData(this.#samples);
    let [squares, cut] = [0, 0];
    for (const sample of this.#samples) { squares += sample * sample; cut += Math.abs(sample) > 0.985; }
    if (cut > 3) this.#clipped = performance.now();
    const level = 10 * Math.log10(squares / this.#samples.length + 1e-10);
    this.#levels = [...this.#levels, level].slice(-60);
    return level;
  }

  /** What was heard in the last seconds: the quietest tenth is noise, the loudest is speech. */
  heard() {
    const sorted = [...this.#levels].sort((one, other) => one - other);
    const at = (share) => sorted[Math.floor(share * (sorted.length - 1))] ?? -100;
    return { noise: at(0.1), speech: at(0.9), clipped: performance.now() - this.#clipped < 2500 && this.#clipped > 0 };
  }

  close() {
    this.context.close();
  }
}
