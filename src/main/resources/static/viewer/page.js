// What all scripts of the viewer page share: its room, its words, its viewer's name, and how it writes to the server.

export const room = document.body.dataset.room;
export const words = JSON.parse(document.body.dataset.words);
export const wait = (millis) => new Promise((done) => setTimeout(done, millis));

const nameField = document.getElementById("name");
const NAME = "nightshift-name";
nameField.value = localStorage.getItem(NAME) ?? "";
nameField.addEventListener("change", () => localStorage.setItem(NAME, viewerName()));

export function viewerName() {
  return nameField.value.trim();
}

/** Sends a JSON object; the header is one that no other site's page may set. */
export async function send(path, body) {
  const answer = await fetch(`/rooms/${room}/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Nightshift": "page" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Refused(answer.status);
  return answer.headers.get("Content-Type")?.includes("json") ? answer.json() : undefined;
}

/** The server said no; the status says why. */
export class Refused extends Error {
  constructor(status) {
    super(`the server answers ${status}`);
    this.status = status;
  }
}

/** A small element with a class and a text; the text is never read as HTML. */
export function element(tag, name, text = "") {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}
