// What all pages of the console need: times that go on, dialogs that open.

/** "12 s", "3 min", "2 h": short and the same in all three languages. */
function span(seconds) {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  return seconds < 172800 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 86400)} d`;
}

/** Writes how long ago, or how long to go, into every time element that is new or has changed its span. */
export function tellTimes(within = document) {
  within.querySelectorAll("time[datetime]").forEach((time) => {
    const seconds = (Date.now() - Date.parse(time.dateTime)) / 1000;
    const text = span(Math.max(0, time.classList.contains("left") ? -seconds : seconds));
    if (time.textContent !== text) time.textContent = text;
    if (!time.title) time.title = new Date(time.dateTime).toLocaleString(document.documentElement.lang);
  });
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens).showModal();
});

document.body.addEventListener("htmx:beforeRequest", (event) => event.target.closest("dialog")?.close());

tellTimes();
setInterval(tellTimes, 1000);
