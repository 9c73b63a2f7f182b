// Sends a take piece by piece. The server knows how far it has got, so whatever interrupts it, it goes on there.

/** Small enough to be through before a weak connection breaks; a long film goes in larger ones. */
const PIECE = 1 << 18;
const LARGE_PIECE = 1 << 20;
const LONG = 64 << 20;
const WAITS = [500, 1000, 2000, 4000, 8000];

/** The server does not want it. */
export class Refused extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

const pause = (millis) => new Promise((resolve) => { setTimeout(resolve, millis); });

export class Upload {
  /** @param on told {state: "sending" | "waiting", share} */
  constructor(sitting, take, token, on) {
    this.address = `/console/hosts/new/${sitting}/takes/${take}`;
    this.token = token;
    this.on = on;
    this.stopped = false;
  }

  stop() {
    this.stopped = true;
  }

  /** Sends all of it, or what the server lacks of it; false when it was stopped. */
  async send(film, resume = false) {
    let at = resume ? await this.#resumed(film) : -1;
    for (let failed = 0; !this.stopped;) {
      try {
        if (at < 0) at = (await this.#begin(film)).received;
        const answer = await this.#piece(film, at);
        if (answer.whole) return true;
        at = answer.received;
        failed = 0;
        this.on({ state: "sending", share: at / film.size });
      } catch (broken) {
        if (broken instanceof Refused) throw broken;
        this.on({ state: "waiting", share: Math.max(0, at) / film.size });
        await pause(WAITS[Math.min(failed++, WAITS.length - 1)]);
        if (at >= 0) at = await this.#resumed(film).catch(() => at);
      }
    }
    return false;
  }

  /** How far the server has got with this very film; -1 when it has to be begun. */
  async #resumed(film) {
    const known = await this.#ask("GET", "");
    return known.bytes === film.size ? known.received : -1;
  }

  #begin(film) {
    const type = (film.type || "video/x-unknown").toLowerCase();
    return this.#ask("POST", `?bytes=${film.size}&type=${encodeURIComponent(type)}`);
  }

  #piece(film, at) {
    if (at >= film.size) return this.#ask("GET", "");
    return this.#ask("POST", `/pieces?from=${at}`, film.slice(at, at + (film.size > LONG ? LARGE_PIECE : PIECE)));
  }

  async #ask(method, path, body) {
    const response = await fetch(this.address + path, {
      method,
      body,
      headers: {
        "X-CSRF-TOKEN": this.token,
        "HX-Request": "true",
        ...(body && { "Content-Type": "application/octet-stream" }),
      },
    });
    if (response.status === 401 || response.status === 405) location.reload();
    if (response.ok || response.status === 409) return response.json();
    const answer = await response.json().catch(() => ({}));
    if (answer.refused) throw new Refused(answer.refused);
    if (response.status === 404) throw new Refused("NO_SITTING");
    throw new Error(`answer ${response.status}`);
  }
}
