// The checklist of a visit without a line. What somebody types stays on this device, and nothing else: no name, no address, only the numbers
// by which it finds its way. It leaves by itself when there is a line, counts once however often it is sent, and goes with signing out.
(() => {
  const START = "visit-";
  const AGAIN = 20000;
  const told = document.querySelector("[data-visit-told]");
  const form = document.querySelector("form[data-visit]");
  if (!told) return;

  const box = window.localStorage;
  const read = (key) => {
    try {
      return JSON.parse(box.getItem(key));
    } catch {
      return null;
    }
  };
  const write = (draft) => {
    try {
      box.setItem(START + draft.visit, JSON.stringify(draft));
      return true;
    } catch {
      return false; // no room: what is typed is still in the form
    }
  };
  const drafts = () => Object.keys(box).filter((key) => key.startsWith(START)).map(read).filter((one) => one && one.visit);
  const say = (word) => {
    told.textContent = told.dataset[word];
    told.hidden = false;
  };

  document.querySelectorAll("[data-visit-sent]").forEach((one) => box.removeItem(START + one.dataset.visitSent));

  // The page of the home shows the names; the one that stands in for it has nothing but what lies here.
  const blank = form && form.hasAttribute("data-visit-blank");
  const home = (location.pathname.match(/\/desk\/visits\/([0-9a-f-]{36})$/) || [])[1];
  const begun = () => ({
    visit: form.dataset.visit,
    home,
    action: form.getAttribute("action"),
    reader: form.dataset.reader,
    adults: [...form.querySelectorAll("[name=met]")].map((one) => one.value),
    as: crypto.randomUUID(),
    fields: [],
    state: "typing",
  });
  let draft = null;

  const fill = () => {
    if (!draft || form.querySelector(".field--bad")) return;
    form.querySelectorAll("[type=radio], [type=checkbox]").forEach((one) => {
      one.checked = draft.fields.some(([name, value]) => name === one.name && value === one.value);
    });
    draft.fields.forEach(([name, value]) => {
      const field = form.elements[name];
      if (field && "value" in field && !["radio", "checkbox"].includes(field.type) && !(field instanceof RadioNodeList)) field.value = value;
    });
  };
  const typed = () => [...new FormData(form)].filter(([name, value]) => value && !["as", "reader"].includes(name));

  // The day is that on which it is filled in, not that on which it arrives.
  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  };
  const keep = (state) => {
    if (!form.elements.visited_on.value) form.elements.visited_on.value = today();
    draft = { ...draft, fields: typed(), state };
    if (write(draft)) say(state === "typing" ? "kept" : state);
  };

  const arrived = (one) => {
    box.removeItem(START + one.visit);
    say("arrived");
    if (draft && draft.visit === one.visit) location.assign(one.action.replace(/\/[0-9a-f-]{36}\/report$/, "") + "?happened=reported");
  };
  const answered = (one, status) => {
    if (status === 204) return arrived(one);
    if (status === 422) {
      write({ ...one, state: "faults" });
      say("faults");
      if (!draft || draft.visit !== one.visit) return undefined;
      if (blank) return location.reload();
      return HTMLFormElement.prototype.submit.call(form); // the page says at each field what is missing
    }
    if (status === 404 || status === 409) {
      write({ ...one, state: "typing" });
      return say("taken");
    }
    return say(status === 0 || status === 401 || status === 403 ? "stranger" : "waits");
  };
  const post = (one) => {
    const body = new URLSearchParams(one.fields);
    body.set("as", one.as);
    body.set("reader", one.reader);
    return fetch(one.action + "/device", { method: "POST", body, redirect: "manual", signal: AbortSignal.timeout(AGAIN) });
  };
  let sending = false;
  const send = async () => {
    if (sending || navigator.onLine === false) return;
    sending = true;
    for (const one of drafts().filter((each) => each.state === "waits")) {
      try {
        answered(one, (await post(one)).status);
      } catch {
        say("waits");
      }
    }
    sending = false;
  };

  // On a slow line the empty page may have come once more in place of the one that says what is missing: it is asked for until it comes.
  const askForWhole = async () => {
    if (!blank || !draft || draft.state !== "faults" || navigator.onLine === false) return;
    try {
      const page = await fetch(location.href, { redirect: "manual", signal: AbortSignal.timeout(AGAIN) });
      if (page.ok && draft.state === "faults") location.reload();
    } catch {
      // at the next turn
    }
  };

  const showBlank = () => {
    draft = drafts().find((one) => one.home === home);
    form.hidden = !draft;
    if (!draft) return say("nothing");
    form.dataset.visit = draft.visit;
    form.action = draft.action;
    const pattern = form.querySelector("template");
    draft.adults.forEach((id, at) => {
      const line = pattern.content.cloneNode(true);
      line.querySelector("input").value = id;
      line.querySelector("[data-number]").textContent = at + 1;
      pattern.parentNode.append(line);
    });
    return undefined;
  };
  if (form) {
    if (blank) {
      showBlank();
    } else {
      draft = read(START + form.dataset.visit);
      if (!draft || draft.reader !== form.dataset.reader) draft = begun();
      draft.adults = [...form.querySelectorAll("[name=met]")].map((one) => one.value);
      form.elements.as.value = draft.as;
      form.elements.reader.value = draft.reader;
      write(draft);
    }
    if (draft) {
      fill();
      if (draft.fields.length) say(draft.state === "typing" ? "kept" : draft.state);
    }
    form.addEventListener("input", () => keep("typing"));
    form.addEventListener("change", () => keep("typing"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      keep("waits");
      told.scrollIntoView({ block: "center" });
      send();
    });
    const forget = document.querySelector("[data-visit-forget]");
    if (forget && draft) {
      forget.hidden = false;
      forget.addEventListener("click", () => {
        box.removeItem(START + draft.visit);
        draft = null;
        location.reload();
      });
    }
  }
  send();
  window.addEventListener("online", send);
  window.addEventListener("online", askForWhole);
  setInterval(send, AGAIN);
  setInterval(askForWhole, AGAIN);

  if (blank || !("serviceWorker" in navigator) || !window.isSecureContext) return;
  const empty = told.dataset.empty;
  navigator.serviceWorker.register("/visit-worker.js", { scope: empty.replace(/\/checklist$/, "") });
  const files = [...document.querySelectorAll("script[src], link[rel=stylesheet]")].map((one) => one.src || one.href);
  caches.open("visits-1").then(async (cache) => {
    const page = await fetch(empty, { redirect: "error" });
    if (!page.ok) return;
    await cache.put(empty, page);
    await Promise.all(files.map(async (one) => (await cache.match(one)) || cache.add(one)));
    document.documentElement.dataset.visitReady = "yes";
  }).catch(() => {}); // another time
})();
