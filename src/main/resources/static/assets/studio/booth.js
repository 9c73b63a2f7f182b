// The full page before which a take is recorded: countdown, teleprompter or ring, and out again.

import * as camera from "/assets/studio/camera.js";
import { Ear } from "/assets/studio/meters.js";
import { Prompter } from "/assets/studio/prompter.js";
import { Recorder } from "/assets/studio/recorder.js";

/** So long nobody is done. */
const SOONEST = 4000;
const TAIL = 1400;

const pause = (millis) => new Promise((resolve) => { setTimeout(resolve, millis); });

export class Booth {
  constructor(stage) {
    this.stage = stage;
    this.prompter = new Prompter(document.getElementById("prompter"));
    this.ring = document.getElementById("ring");
    this.done = document.getElementById("done");
    document.getElementById("slower").addEventListener("click", () => this.prompter.faster(-0.1));
    document.getElementById("faster").addEventListener("click", () => this.prompter.faster(0.1));
    document.getElementById("cancel").addEventListener("click", () => this.#leave());
    this.done.addEventListener("click", () => { this.finished = true; });
    stage.addEventListener("cancel", () => this.#leave());
    addEventListener("pagehide", () => camera.stop(this.stream));
  }

  /** The film of a take; nothing when it was left. */
  async record(take) {
    [this.left, this.finished] = [false, false];
    const spoken = take.name === "words";
    this.stream = await camera.open();
    const ear = new Ear(this.stream);
    try {
      await this.#enter(take, spoken);
      await this.#count();
      if (this.left) return null;
      const recorder = new Recorder(this.stream, take.bitrate);
      recorder.start();
      this.stage.dataset.state = "recording";
      await (spoken ? this.#read(take, ear) : this.#hold(take));
      const film = await recorder.stop();
      return this.left ? null : film;
    } finally {
      ear.close();
      camera.stop(this.stream);
      this.stage.close();
    }
  }

  async #enter(take, spoken) {
    this.stage.dataset.take = take.name;
    this.stage.dataset.state = "counting";
    document.getElementById("cue").textContent = take.element.querySelector("p.soft").textContent;
    for (const id of ["slower", "faster", "prompter"]) document.getElementById(id).hidden = !spoken;
    this.ring.hidden = true;
    this.done.hidden = true;
    this.prompter.begin();
    const live = this.stage.querySelector(".live");
    live.srcObject = this.stream;
    this.stage.showModal();
    await live.play();
  }

  async #count() {
    const shown = this.stage.querySelector(".countdown");
    shown.hidden = false;
    for (let left = 3; left > 0 && !this.left; left--) {
      shown.textContent = left;
      await pause(900);
    }
    shown.hidden = true;
  }

  /** Until the text is read, the button is pressed or the time is over. */
  async #read(take, ear) {
    const start = performance.now();
    this.prompter.begin();
    let behind = 0;
    while (!this.left && !this.finished && performance.now() - start < take.seconds * 1000 && behind < 1) {
      behind = this.prompter.step(ear.level());
      this.done.hidden = performance.now() - start < SOONEST;
      await pause(40);
    }
    if (!this.left && !this.finished) await pause(TAIL);
  }

  async #hold(take) {
    const run = this.ring.querySelector(".run");
    const start = performance.now();
    this.ring.hidden = false;
    for (let past = 0; past < take.seconds && !this.left; past = (performance.now() - start) / 1000) {
      run.style.strokeDashoffset = String(past / take.seconds);
      this.ring.querySelector("b").textContent = Math.ceil(take.seconds - past);
      await pause(50);
    }
    this.ring.hidden = true;
  }

  #leave() {
    this.left = true;
  }
}
