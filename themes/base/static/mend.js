// Keeps what is typed into the rows of a spreadsheet while it is typed, so that a closed tab loses nothing. Without this script the button keeps it.
(() => {
  const form = document.querySelector("form[data-keep]");
  if (!form) {
    return;
  }
  const told = form.querySelector("[data-told]");
  let turn = Promise.resolve();

  const keep = (last) => {
    const body = new URLSearchParams(new FormData(form));
    const send = () =>
      fetch(form.dataset.keep, { method: "POST", body, redirect: "manual", keepalive: last }).then(
        (answer) => {
          told.textContent = answer.status === 204 ? form.dataset.kept : form.dataset.unkept;
        },
        () => {
          told.textContent = form.dataset.unkept;
        },
      );
    turn = last ? send() : turn.then(send);
  };

  let typing;
  let changed = false;
  form.addEventListener("input", () => {
    changed = true;
    clearTimeout(typing);
    typing = setTimeout(() => {
      changed = false;
      keep(false);
    }, 800);
  });
  addEventListener("pagehide", () => {
    if (changed) {
      keep(true);
    }
  });
})();
