"use strict";
// The list of servers. Values of tags are hostile input: they are written with textContent alone.
(() => {
  const STEP = 200, ON_PAPER = 2000;
  const ids = ["text", "status", "account", "region", "key"];
  let rows = [], found = [], shown = 0, fields = {};

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const some = (number, word) => `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;

  function unpacked({ texts, rows: packed }) {
    const text = (number) => texts[number];
    return packed.map(([status, tone, account, region, id, name, brief, changes, facts, remarks, keys]) => {
      const row = {
        status: text(status), tone: text(tone), account: text(account), region: text(region), id, name,
        brief: text(brief), changes: changes.map((each) => each.map(text)),
        facts: facts.map((each) => each.map(text)), remarks: remarks.map(text), keys: keys.map(text),
      };
      row.words = [id, name, row.account, row.region, row.status, row.brief, ...row.changes.flat(),
        ...row.facts.flat(), ...row.remarks].join("\n").toLowerCase();
      return row;
    });
  }

  function matching() {
    const words = fields.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const { status, account, region, key } = fields;
    return rows.filter((row) =>
      (!status.value || row.status === status.value) &&
      (!account.value || row.account === account.value) &&
      (!region.value || row.region === region.value) &&
      (!key.value || row.keys.includes(key.value)) &&
      words.every((word) => row.words.includes(word)));
  }

  function story(row) {
    const box = element("div", "story");
    if (row.changes.length) {
      const table = element("table", "changes");
      const head = table.createTHead().insertRow();
      const titles = ["", "Tag", "Before", "After", "Rule"];
      // What the service remembers of a run has no values.
      const used = (_, column) => column < 2 || row.changes.some((change) => change[column]);
      for (const title of titles.filter(used)) {
        const cell = element("th", "", title);
        cell.scope = "col";
        head.append(cell);
      }
      const body = table.createTBody();
      for (const change of row.changes) {
        const line = body.insertRow();
        line.className = { "+": "add", "~": "update", "-": "remove" }[change[0]] || "";
        for (const text of change.filter(used)) line.insertCell().textContent = text;
      }
      box.append(table);
    }
    for (const remark of row.remarks) box.append(element("p", "remark", remark));
    const list = element("dl", "facts");
    for (const [name, text] of [["Source server", row.id], ["Account", row.account], ["Region", row.region], ...row.facts]) {
      const pair = element("div");
      pair.append(element("dt", "", name), element("dd", "", text));
      list.append(pair);
    }
    box.append(list);
    return box;
  }

  function line(row) {
    const details = element("details", "server");
    const summary = element("summary");
    summary.append(
      element("span", `badge ${row.tone}`, row.status),
      element("span", "name", row.name || row.id),
      element("span", "brief", row.brief),
      element("span", "place", `${row.account} ${row.region}`));
    details.append(summary);
    details.addEventListener("toggle", () => {
      if (details.open && details.childElementCount === 1) details.append(story(row));
    });
    return details;
  }

  function show(upTo) {
    const list = document.getElementById("rows");
    list.append(...found.slice(shown, upTo).map(line));
    shown = Math.min(upTo, found.length);
    document.getElementById("more").hidden = shown >= found.length;
    const listed = shown < found.length ? `, the first ${shown.toLocaleString("en")} listed` : "";
    document.getElementById("shown").textContent =
      `${found.length.toLocaleString("en")} of ${some(rows.length, "server")}${listed}`;
  }

  function filter() {
    found = matching();
    shown = 0;
    document.getElementById("rows").replaceChildren();
    show(STEP);
  }

  // A button elsewhere on the page that sets filters: data-filter='{"region": "us-east-1"}'.
  function jump(button) {
    const wanted = JSON.parse(button.dataset.filter);
    for (const id of ids) fields[id].value = wanted[id] || "";
    filter();
    document.getElementById("servers").scrollIntoView();
    document.getElementById("servers").focus({ preventScroll: true });
  }

  function start() {
    const island = document.getElementById("island");
    if (!island) return;
    rows = unpacked(JSON.parse(island.textContent));
    fields = Object.fromEntries(ids.map((id) => [id, document.getElementById(`f-${id}`)]));
    const form = document.getElementById("filters");
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    document.getElementById("more").addEventListener("click", () => show(shown + STEP));
    for (const button of document.querySelectorAll("button[data-filter]")) {
      button.disabled = false;
      button.addEventListener("click", () => jump(button));
    }
    filter();
  }

  addEventListener("beforeprint", () => { if (rows.length) show(ON_PAPER); });
  // The board puts a newer <main> in place, and then asks for this.
  addEventListener("tagsync:renewed", start);
  start();
})();
