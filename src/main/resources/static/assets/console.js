// What all pages of the console need: times that go on, dialogs that open.

const language = document.documentElement.lang;
const STEPS = [[60, "second"], [3600, "minute"], [172800, "hour"], [Infinity, "day"]];
const SECONDS = { second: 1, minute: 60, hour: 3600, day: 86400 };
const ago = new Intl.RelativeTimeFormat(language, { style: "narrow" });
const left = Object.fromEntries(Object.keys(SECONDS).map((unit) =>
  [unit, new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" })]));

/** "12s ago" or, where time is left, "3 min", in the page's language. */
function span(seconds, toGo) {
  const unit = STEPS.find(([most]) => seconds < most)[1];
  const count = Math.floor(seconds / SECONDS[unit]);
  return toGo ? left[unit].format(count) : ago.format(-count, unit);
}

/** Writes how long ago, or how long to go, into every time element that is new or has changed its span. */
export function tellTimes(within = document) {
  within.querySelectorAll("time[datetime]").forEach((time) => {
    const seconds = (Date.now() - Date.parse(time.dateTime)) / 1000;
    const toGo = time.classList.contains("left");
    const text = span(Math.max(0, toGo ? -seconds : seconds), toGo);
    if (time.textContent !== text) time.textContent = text;
    if (!time.title) time.title = new Date(time.dateTime).toLocaleString(language);
  });
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens).showModal();
});

document.body.addEventListener("htmx:beforeRequest", (event) => event.target.closest("dialog")?.close());

tellTimes();
setInterval(() => tellTimes(), 1000);
