// The recording of the consent's phrase: one mirror, one button, and the film to look at.

import * as camera from "/assets/studio/camera.js";
import { Recorder } from "/assets/studio/recorder.js";

export class Lone {
  constructor(take, sitting, trouble) {
    this.take = take;
    this.element = take.element;
    this.trouble = trouble;
    this.live = this.element.querySelector(".live");
    this.played = this.element.querySelector(".played");
    this.find(".record").addEventListener("click", () => this.#start().catch((failure) => this.#failed(failure)));
    this.find(".again").addEventListener("click", () => this.#start().catch((failure) => this.#failed(failure)));
    this.find(".stop").addEventListener("click", () => this.#stop());
    this.element.addEventListener("there", () => this.#there(sitting));
    addEventListener("pagehide", () => camera.stop(this.stream));
  }

  find(selector) {
    return this.element.querySelector(selector);
  }

  async #start() {
    this.take.complain("");
    this.stream = await camera.open();
    this.live.srcObject = this.stream;
    await this.live.play();
    this.#stage("counting");
    await this.#count();
    this.recorder = new Recorder(this.stream, this.take.bitrate);
    this.recorder.start();
    this.#stage("recording");
    this.timer = setTimeout(() => this.#stop(), this.take.seconds * 1000);
  }

  async #count() {
    const shown = this.find(".countdown");
    for (let left = 3; left > 0; left--) {
      shown.textContent = left;
      await new Promise((resolve) => { setTimeout(resolve, 800); });
    }
  }

  async #stop() {
    if (this.element.dataset.stage !== "recording") return;
    clearTimeout(this.timer);
    const film = await this.recorder.stop();
    camera.stop(this.stream);
    this.#stage("recorded");
    await this.take.keep(film);
  }

  #failed(failure) {
    camera.stop(this.stream);
    this.#stage("");
    this.trouble(this.take, failure);
  }

  /** Whoever listens hears what the server has. */
  #there(sitting) {
    if (this.element.dataset.shown !== "true") {
      this.played.src = `/console/hosts/new/${sitting}/takes/phrase/film`;
      this.played.hidden = false;
    }
    this.#stage("recorded");
    document.getElementById("heard").hidden = false;
  }

  #stage(name) {
    this.element.dataset.stage = name;
    this.live.hidden = name !== "counting" && name !== "recording";
    this.played.hidden = name !== "recorded";
    this.find(".countdown").hidden = name !== "counting";
    this.find(".record").hidden = name !== "";
    this.find(".stop").hidden = name !== "recording";
    this.find(".again").hidden = name !== "recorded";
    if (name === "counting") document.getElementById("heard").hidden = true;
  }
}
