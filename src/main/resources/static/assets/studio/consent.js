// The host's name in the program follows the name for viewers until somebody writes another one.

const called = document.getElementById("called");
const talent = document.getElementById("talent");
const host = document.getElementById("host");
let own = host.value !== "";

const plain = (text) => text.toLowerCase().replace("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");

host.addEventListener("input", () => { own = host.value !== ""; });
called.addEventListener("input", () => { if (!own) host.value = plain(called.value); });
talent.addEventListener("change", () => {
  if (called.value) return;
  called.value = talent.value.trim().split(/\s+/)[0] ?? "";
  called.dispatchEvent(new Event("input"));
});
