"use strict";
// The button that switches between light and dark. Without it the page follows the system.
(() => {
  const button = document.getElementById("theme");
  const root = document.documentElement;
  const dark = () =>
    (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const label = () => { button.textContent = dark() ? "Light" : "Dark"; };
  button.addEventListener("click", () => { root.dataset.theme = dark() ? "light" : "dark"; label(); });
  label();
  button.hidden = false;
  // Paper has no details to open.
  addEventListener("beforeprint", () => {
    for (const each of document.querySelectorAll("details:not(.server)")) each.open = true;
  });
})();
