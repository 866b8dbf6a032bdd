"use strict";
// Opens what is folded for the time of a print, but for what is an aside.
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open]):not(.aside)")];
  for (const part of opened) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of opened) part.open = false;
});

// Search: shows of the whole list the items in which every word occurs.
const list = document.querySelector("[data-search]");
if (list) {
  const field = document.querySelector("input[name=q]");
  const told = document.querySelector("[data-count]");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const items = [...list.querySelectorAll("[data-words]")].map((item) => ({
    item, text: plain(item.textContent + " " + item.dataset.words),
  }));
  const search = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { item, text } of items) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) count += 1;
    }
    for (const part of list.querySelectorAll("section")) {
      part.hidden = !part.querySelector("[data-words]:not([hidden])");
    }
    told.textContent = count === 1 ? told.dataset.one : told.dataset.count.replace("#", count);
  };
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", search);
  field.form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
  search();
}
