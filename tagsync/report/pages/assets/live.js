"use strict";
// Keeps the page as new as the board is: takes the newer <main> from the same address, and says when nothing feeds it.
(() => {
  const SILENT_MS = 25000;
  const bar = () => document.getElementById("board");
  const main = () => document.getElementById("main");
  const hold = document.getElementById("hold");
  let source = null, heard = Date.now(), drawn = Date.now(), served = "";
  let taking = false, missed = false, held = false, asked = false;

  // How old what is shown is, by the age that came with it: the clocks of the two machines may differ.
  function age() {
    const then = bar().dataset.age;
    return then === "" ? null : Number(then) + (Date.now() - drawn) / 1000;
  }
  function words(seconds) {
    if (seconds < 90) return `${Math.round(seconds)} s`;
    return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
  }
  function tell() {
    const { problem, oldIn } = bar().dataset, seconds = age(), silent = Date.now() - heard > SILENT_MS;
    const shown = document.getElementById("age");
    if (shown && seconds !== null) shown.textContent = `, ${words(seconds)} ago`;
    document.getElementById("silent").hidden = !silent;
    bar().classList.toggle("old", silent || problem !== "" || seconds === null || Date.now() - drawn > 1000 * Number(oldIn));
  }

  // What a reader has done to <main>, to be found again in the next one.
  const name = (details) => details.dataset.key ||
    (details.querySelector(".name")?.textContent ?? details.querySelector("summary").textContent.replace(/\d+/g, "#"));
  function path(element) {
    if (!element || !main().contains(element)) return null;
    const steps = [];
    for (let each = element; each !== main(); each = each.parentElement) {
      if (each.id) return { from: each.id, steps };
      steps.unshift([...each.parentElement.children].indexOf(each));
    }
    return { from: "main", steps };
  }
  const at = ({ from, steps }) => steps.reduce((each, step) => each?.children[step], document.getElementById(from));
  function kept() {
    const scrolled = [...main().querySelectorAll("*")].filter((each) => each.scrollLeft || each.scrollTop);
    return {
      open: new Map([...main().querySelectorAll("details")].map((each) => [name(each), each.open])),
      fields: [...main().querySelectorAll("input[id], select[id]")].map(({ id, value }) => [id, value]),
      focus: path(document.activeElement),
      scrolled: scrolled.map((each) => [path(each), each.scrollLeft, each.scrollTop]),
      page: [scrollX, scrollY],
    };
  }
  function restore({ open, fields, focus, scrolled, page }) {
    for (const [id, value] of fields) {
      const field = document.getElementById(id);
      if (field) field.value = value;
    }
    dispatchEvent(new Event("tagsync:renewed"));
    for (const each of main().querySelectorAll("details")) {
      if (open.has(name(each))) each.open = open.get(name(each));
    }
    for (const [where, left, top] of scrolled) at(where)?.scrollTo(left, top);
    if (focus) at(focus)?.focus({ preventScroll: true });
    const back = () => scrollTo({ left: page[0], top: page[1], behavior: "instant" });
    back();
    setTimeout(back);  // what was opened is filled by now
  }

  // Only what differs is put in place, so that nothing is announced twice and the focus stays where it is.
  function renewBar(fresh) {
    Object.assign(bar().dataset, fresh.dataset);
    for (const part of ["nav", ".read", ".problems"]) {
      const before = bar().querySelector(part), next = fresh.querySelector(part);
      if (before && next && before.outerHTML !== next.outerHTML) before.replaceWith(next);
      else if (before && !next) before.remove();
      else if (next && !before) bar().append(next);
    }
    drawn = Date.now();
    const again = document.getElementById("again");
    if (asked && again) {
      asked = false;
      if (document.activeElement === document.body) again.focus();  // it was away while the board was reading
    }
  }
  function renew(fresh) {
    const next = fresh.getElementById("main"), text = next.innerHTML;
    renewBar(fresh.getElementById("board"));
    if (text === served) return;
    served = text;
    const before = kept();
    main().replaceWith(next);
    document.title = fresh.title;
    for (const part of [".top nav", ".top .what"]) {
      document.querySelector(part).replaceWith(fresh.querySelector(part));
    }
    restore(before);
  }
  // A page with other styles or scripts than this one has to be loaded: the policy of this one keeps them out.
  const own = document.querySelector("meta[http-equiv=Content-Security-Policy]").content;
  const policy = (text) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)[1].replaceAll("&#x27;", "'");
  async function take() {
    if (held) return;
    if (taking) { missed = true; return; }
    taking = true;
    try {
      const answer = await fetch(location.pathname, { cache: "no-store" });
      if (answer.ok) {
        const text = await answer.text();
        if (policy(text) !== own) location.reload();
        else renew(new DOMParser().parseFromString(text, "text/html"));
      }
    } catch { heard = 0; } finally { taking = false; }
    tell();
    if (missed) { missed = false; take(); }
  }

  function listen() {
    source = new EventSource(location.pathname);
    source.addEventListener("state", (event) => {
      heard = Date.now();
      if (JSON.parse(event.data).number !== bar().dataset.number) take();
      tell();
    });
    source.addEventListener("error", () => { heard = 0; tell(); });
  }
  // Reading again is asked for without leaving the page: the board says when it is done.
  document.addEventListener("click", (event) => {
    if (event.target.id !== "again") return;
    event.preventDefault();
    asked = true;
    fetch(`${location.pathname}?again`, { redirect: "manual" }).catch(() => { heard = 0; tell(); });
  });
  // A reader may want the page to stand still. It grows old meanwhile, and says so.
  hold.addEventListener("click", () => {
    held = !held;
    hold.setAttribute("aria-pressed", String(held));
    if (!held) take();
  });
  hold.hidden = false;
  // A page that is not looked at costs nothing.
  document.addEventListener("visibilitychange", () => {
    source?.close();
    if (!document.hidden) { heard = Date.now(); listen(); }
  });
  setInterval(tell, 1000);
  tell();
  if (!document.hidden) listen();
})();
