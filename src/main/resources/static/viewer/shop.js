// The offers and the test order. Prices, stock and the product on air come with the talk.

import { Refused, send, viewerName, words } from "./page.js";

const MOST = 9;
const panel = document.getElementById("panel");
const bag = document.getElementById("bag");
const dialog = document.getElementById("order");
const quantity = document.getElementById("order-quantity");
const outcome = document.getElementById("order-outcome");
const place = document.getElementById("order-place");
let ordered;

/** Brings one offer up to date. A product that is new to the page needs the page anew. */
export function show(offer) {
  const item = document.querySelector(`[data-product="${CSS.escape(offer.product)}"]`);
  if (!item) return location.reload();
  const was = item.classList.contains("on-air");
  item.classList.toggle("on-air", offer.onAir);
  if (offer.onAir && !was) bring(item);
  item.querySelector(".price").textContent = offer.price;
  item.querySelector(".former").textContent = offer.former;
  item.querySelector(".stock").textContent = offer.stock;
  item.querySelector(".buy").disabled = offer.soldOut;
}

/** Scrolls the list, and nothing else, until an offer is seen in full. */
function bring(item) {
  const list = item.parentElement;
  const above = item.offsetTop - list.scrollTop;
  if (above < 0 || above + item.offsetHeight > list.clientHeight) {
    list.scrollTo({ top: Math.max(0, item.offsetTop - 12), behavior: "smooth" });
  }
}

function open(item) {
  ordered = item.dataset.product;
  const picture = item.querySelector("img");
  const shown = document.getElementById("order-picture");
  shown.hidden = !picture;
  if (picture) shown.src = picture.src;
  document.getElementById("order-name").textContent = item.querySelector("h3").textContent;
  document.getElementById("order-price").textContent = item.querySelector(".price").textContent;
  outcome.textContent = "";
  dialog.classList.remove("done");
  place.disabled = false;
  count(1);
  dialog.showModal();
}

function count(pieces) {
  quantity.value = Math.max(1, Math.min(MOST, pieces));
  document.getElementById("order-less").disabled = quantity.value === "1";
  document.getElementById("order-more").disabled = quantity.value === String(MOST);
}

async function order() {
  place.disabled = true;
  try {
    const receipt = await send("orders", { product: ordered, quantity: Number(quantity.value), name: viewerName() });
    outcome.textContent = words.ordered
      .replace("{quantity}", receipt.quantity)
      .replace("{product}", document.getElementById("order-name").textContent)
      .replace("{total}", receipt.total);
    dialog.classList.add("done");
  } catch (problem) {
    const status = problem instanceof Refused ? problem.status : 0;
    outcome.textContent = status === 409 ? words.soldOut : status === 429 ? words.slower : words.lost;
    place.disabled = false;
  }
}

function unfold(open) {
  panel.classList.toggle("open", open);
  bag.setAttribute("aria-expanded", String(open));
  (open ? document.getElementById("close") : bag).focus();
}

document.getElementById("offers").addEventListener("click", (event) => {
  const button = event.target.closest(".buy");
  if (button) open(button.closest("li"));
});
document.getElementById("order-less").addEventListener("click", () => count(Number(quantity.value) - 1));
document.getElementById("order-more").addEventListener("click", () => count(Number(quantity.value) + 1));
document.getElementById("order-close").addEventListener("click", () => dialog.close());
document.getElementById("order-form").addEventListener("submit", (event) => { event.preventDefault(); order(); });
dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
bag.addEventListener("click", () => unfold(!panel.classList.contains("open")));
document.getElementById("close").addEventListener("click", () => unfold(false));
panel.addEventListener("keydown", (event) => { if (event.key === "Escape") unfold(false); });
