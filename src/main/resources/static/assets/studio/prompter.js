// A teleprompter that goes on while somebody speaks and waits while nobody does.

/** Signs a second, as people read aloud to others. */
const PACE = { en: 14, de: 14, zh: 4.4 };
const SPEED = "nightshift-prompter";
/** Louder than the quiet by so much is speech; decibels. */
const ABOVE = 9;
const HOLD = 450;

export class Prompter {
  #lines;
  #starts = [];
  #at = 0;
  #position = 0;
  #spoke = 0;
  #last = 0;
  #quiet = -50;

  constructor(element) {
    this.element = element;
    this.scroll = element.querySelector(".scroll");
    this.#lines = [...this.scroll.children];
    this.pace = PACE[element.lang] ?? PACE.en;
    this.speed = Number(localStorage.getItem(SPEED) ?? 1);
    let signs = 0;
    for (const line of this.#lines) { this.#starts.push(signs); signs += line.textContent.length + this.pace * 0.35; }
    this.length = signs;
  }

  begin() {
    [this.#at, this.#position, this.#spoke, this.#last] = [0, 0, 0, performance.now()];
    this.#mark(0);
    this.scroll.style.transform = "";
  }

  faster(by) {
    this.speed = Math.max(0.6, Math.min(1.6, this.speed + by));
    localStorage.setItem(SPEED, this.speed.toFixed(2));
  }

  /** A step; how much of the text is behind, 0 .. 1. */
  step(level) {
    const now = performance.now();
    this.#quiet = Math.min(level, this.#quiet + 0.02);
    if (level > this.#quiet + ABOVE) this.#spoke = now;
    if (now - this.#spoke < HOLD) this.#at += ((now - this.#last) / 1000) * this.pace * this.speed;
    this.#last = now;
    const line = Math.max(0, this.#starts.findLastIndex((start) => start <= this.#at));
    this.#mark(line);
    this.#follow(line);
    return Math.min(1, this.#at / this.length);
  }

  #mark(now) {
    this.#lines.forEach((line, at) => { line.dataset.state = at < now ? "said" : at === now ? "now" : "next"; });
  }

  #follow(line) {
    const wanted = Math.max(0, this.#lines[line].offsetTop - this.element.clientHeight * 0.12);
    this.#position += (wanted - this.#position) * 0.08;
    this.scroll.style.transform = `translateY(${-this.#position.toFixed(1)}px)`;
  }
}
