// Makes lists lighter: how many rows are chosen, and keys for those who know them. Without this script everything is a link or a button.
(() => {
  const list = document.querySelector("table.queue");
  const rows = () => [...document.querySelectorAll("table.queue > tbody > tr")];
  const boxes = () => [...document.querySelectorAll("table.queue input[type=checkbox]")];
  const box = (row) => row.querySelector(".queue__pick input[type=checkbox]");
  const link = (row) => row.querySelector("a.queue__name");
  const beside = document.querySelector("#opened");
  let here = rows().findIndex((row) => row.classList.contains("queue__here"));

  const told = document.querySelector("[data-chosen]");
  const first = told?.textContent;
  const count = () => {
    const all = boxes();
    const chosen = all.filter((one) => one.checked).length;
    if (told && !document.querySelector("#bulk input[name=all]")) {
      told.textContent = chosen ? told.dataset.chosen.replace("{0}", chosen).replace("{1}", all.length) : first;
    }
  };

  const go = (by) => {
    const all = rows();
    if (!all.length) {
      return;
    }
    all[here]?.classList.remove("queue__here");
    here = Math.max(0, Math.min(all.length - 1, here + by));
    all[here].classList.add("queue__here");
    link(all[here])?.focus({ preventScroll: true });
    all[here].scrollIntoView({ block: "nearest" });
    if (beside) {
      link(all[here])?.click();
    }
  };

  const follow = (selector) => document.querySelector(selector)?.click();

  const keys = {
    j: () => go(1),
    k: () => go(-1),
    x: () => {
      const one = rows()[here];
      if (one && box(one)) {
        box(one).click();
      }
    },
    e: () => {
      const one = rows()[here];
      if (one) {
        link(one)?.click();
      }
    },
    n: () => follow("[data-next]"),
    c: () => follow("[data-claim]"),
    "/": () => {
      const search = document.querySelector("input[name=q]");
      const folded = search?.closest("details");
      if (folded) {
        folded.open = true;
      }
      search?.focus();
    },
    "?": () => {
      const help = document.querySelector("dialog[data-keys]");
      if (help?.open) {
        help.close();
      } else {
        help?.showModal();
      }
    },
  };

  // A link or button that names its key is pressed by it.
  const named = (key) => (/^[a-z]$|^Escape$/.test(key) ? document.querySelector(`[data-key="${key}"]`) : null);

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !(keys[event.key] || named(event.key))) {
      return;
    }
    if (document.querySelector("dialog[open]") && event.key !== "?") {
      return;
    }
    event.preventDefault();
    if (keys[event.key]) {
      keys[event.key]();
    } else {
      named(event.key).click();
    }
  });

  document.querySelector("[data-close]")?.addEventListener("click", (event) => event.target.closest("dialog").close());
  list?.addEventListener("change", count);
  list?.addEventListener("focusin", (event) => {
    const at = rows().indexOf(event.target.closest("tr"));
    if (at >= 0 && at !== here) {
      rows()[here]?.classList.remove("queue__here");
      here = at;
      rows()[here].classList.add("queue__here");
    }
  });
  count();
})();
