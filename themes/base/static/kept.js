// Answers that somebody types stay in this tab, and nowhere else, until they are sent: so they survive another language and a reload.
// A quick exit and signing out empty it, and take what visitors typed without a line, and deadlines that somebody kept, from the device. Without this script nothing is kept, and nothing else changes.
(() => {
  const START = "answers:";
  const OF_VISITS = "visit-";
  const OF_DEADLINES = "deadline-";
  let tab;
  try {
    tab = window.sessionStorage;
    tab.getItem(START);
  } catch {
    return; // a browser that keeps nothing for anybody
  }

  const forget = (start, where = tab) => {
    Object.keys(where)
      .filter((key) => key.startsWith(start))
      .forEach((key) => where.removeItem(key));
  };
  const leave = () => {
    forget(START);
    forget(OF_VISITS, window.localStorage);
    forget(OF_DEADLINES, window.localStorage);
  };

  const fields = (form) =>
    [...form.elements].filter((field) => field.name && !["hidden", "file", "password", "submit"].includes(field.type));

  const ticked = (field) => field.type === "checkbox" || field.type === "radio";

  const keep = (form) => {
    const said = {};
    fields(form).forEach((field) => {
      said[field.name] ??= [];
      if (!ticked(field) || field.checked) {
        said[field.name].push(field.value);
      }
    });
    try {
      tab.setItem(START + form.dataset.keeps, JSON.stringify(said));
    } catch {
      // The tab is full: what is typed is still in the form.
    }
  };

  const bringBack = (form) => {
    const said = JSON.parse(tab.getItem(START + form.dataset.keeps) ?? "{}");
    const nth = {}; // fields of one name stand line by line
    fields(form)
      .filter((field) => Object.hasOwn(said, field.name))
      .forEach((field) => {
        if (ticked(field)) {
          field.checked = said[field.name].includes(field.value);
        } else {
          nth[field.name] = (nth[field.name] ?? -1) + 1;
          field.value = said[field.name][nth[field.name]] ?? "";
        }
      });
  };

  document.querySelectorAll(".site__nav > [aria-current]").forEach((here) => {
    const menu = here.parentElement;
    const [whole, part] = [menu.getBoundingClientRect(), here.getBoundingClientRect()];
    menu.scrollLeft += part.x + part.width / 2 - whole.x - whole.width / 2;
  });

  const arrived = document.querySelector("[data-sent]");
  if (arrived) {
    forget(START + arrived.dataset.sent);
  }
  document.querySelectorAll("form[data-keeps]").forEach((form) => {
    if (!form.hasAttribute("data-answered")) {
      bringBack(form);
    }
    form.addEventListener("input", () => keep(form));
    form.addEventListener("change", () => keep(form));
  });
  document.addEventListener("click", (press) => {
    if (press.target.closest(".exit")) {
      leave();
    }
  });
  document.addEventListener("submit", (sent) => {
    if (sent.target.getAttribute("action") === "/auth/sign-out") {
      leave();
    }
  });
})();
