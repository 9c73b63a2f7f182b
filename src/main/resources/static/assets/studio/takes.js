// The takes of a sitting: records them, keeps them in the browser until they are sent, and says how they stand.

import * as camera from "/assets/studio/camera.js";
import * as shelf from "/assets/studio/shelf.js";
import { Booth } from "/assets/studio/booth.js";
import { Lone } from "/assets/studio/lone.js";
import { Refused, Upload } from "/assets/studio/upload.js";

const sitting = document.getElementById("sitting").dataset.id;
const token = document.getElementById("sitting").dataset.token;
const words = new Map([...document.querySelectorAll("#words dt")].map((key) => [key.textContent, key.nextElementSibling.textContent]));

class Take {
  constructor(element) {
    this.element = element;
    this.name = element.dataset.take;
    this.notice = element.querySelector(".notice");
    this.progress = element.querySelector(".progress");
    element.querySelector("input[type=file]")?.addEventListener("change", (event) => this.pick(event.target.files[0]));
  }

  get seconds() { return Number(this.element.dataset.seconds); }
  get bitrate() { return Number(this.element.dataset.bitrate); }
  get there() { return this.element.dataset.there === "true"; }

  /** Goes on with what an earlier visit left, and shows what the server has. */
  async wake() {
    const waiting = await shelf.get(sitting, this.name).catch(() => undefined);
    if (waiting) {
      this.show(waiting);
      await this.send(waiting, true);
    } else if (this.there) {
      this.done();
    }
  }

  async keep(film) {
    await shelf.put(sitting, this.name, film).catch(() => {});
    this.show(film);
    await this.send(film, false);
  }

  pick(file) {
    if (file) this.keep(file);
  }

  show(film) {
    const played = this.element.querySelector(".played");
    if (!played) return;
    if (played.src.startsWith("blob:")) URL.revokeObjectURL(played.src);
    played.src = URL.createObjectURL(film);
    played.hidden = false;
    if (played.loop) played.play().catch(() => {});
    this.element.dataset.shown = "true";
  }

  async send(film, resume) {
    this.upload?.stop();
    this.complain("");
    this.element.dataset.there = "false";
    tell();
    const upload = new Upload(sitting, this.name, token, (state) => { if (this.upload === upload) this.advance(state); });
    this.upload = upload;
    this.advance({ state: "sending", share: 0 });
    try {
      if (!(await upload.send(film, resume))) return;
      await shelf.remove(sitting, this.name).catch(() => {});
      this.done();
    } catch (failure) {
      if (this.upload !== upload) return;
      this.progress.hidden = true;
      this.complain(failure instanceof Refused ? words.get(`refused.${failure.reason}`) ?? failure.reason : String(failure));
      if (failure instanceof Refused) await shelf.remove(sitting, this.name).catch(() => {});
    }
  }

  advance({ state, share }) {
    this.#unfold();
    this.progress.dataset.state = state;
    this.progress.querySelector("i").style.width = `${Math.round(100 * share)}%`;
    const text = this.progress.querySelector(".words");
    text.textContent = state === "sending" ? `${text.dataset.sending} ${Math.round(100 * share)} %` : text.dataset.waiting;
  }

  done() {
    this.element.dataset.there = "true";
    this.#unfold();
    this.progress.dataset.state = "there";
    this.progress.querySelector("i").style.width = "100%";
    const text = this.progress.querySelector(".words");
    text.textContent = text.dataset.there;
    const record = this.element.querySelector(".record span[data-again]");
    if (record) record.textContent = record.dataset.again;
    this.element.dispatchEvent(new Event("there", { bubbles: true }));
    tell();
  }

  /** What goes on is not hidden in a closed part of the page. */
  #unfold() {
    this.progress.hidden = false;
    this.element.closest("details")?.setAttribute("open", "");
  }

  complain(text) {
    this.notice.hidden = !text;
    this.notice.textContent = text;
  }
}

const takes = [...document.querySelectorAll(".take")].map((element) => new Take(element));
const named = (name) => takes.find((take) => take.name === name);

/** Whether a host can be built of what the server has. */
function tell() {
  const ready = document.getElementById("ready");
  if (!ready) return;
  const played = takes.filter((take) => take.name !== "film");
  ready.hidden = !(named("words")?.there || named("film")?.there);
  const text = document.getElementById("ready-words");
  if (!named("film")?.there) text.textContent = played.every((take) => take.there) ? text.dataset.all : text.dataset.enough;
}

function trouble(take, failure) {
  take.complain(camera.available() ? words.get("check.no-camera").replace("%s", failure?.message ?? "") : words.get("check.insecure"));
}

const stage = document.getElementById("stage");
if (stage) {
  const booth = new Booth(stage, words);
  for (const take of takes.filter((one) => one.name !== "film")) {
    take.element.querySelector(".record").addEventListener("click", async () => {
      try {
        const film = await booth.record(take);
        if (film) await take.keep(film);
      } catch (failure) {
        trouble(take, failure);
      }
    });
  }
} else if (named("phrase")) {
  new Lone(named("phrase"), sitting, trouble);
}
// Who presses before anything listens presses for nothing: the page's buttons come disabled.
for (const button of document.querySelectorAll(".record")) button.disabled = false;
for (const take of takes) take.wake();
