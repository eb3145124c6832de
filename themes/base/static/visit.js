// The checklist of a visit without a line: what is filled in stays on this device until it was sent, and goes then.
(function () {
  "use strict";
  var PREFIX = "visit-";
  var sent = document.querySelector("[data-visit-sent]");
  if (sent) {
    Object.keys(localStorage).forEach(function (key) { if (key.indexOf(PREFIX) === 0) localStorage.removeItem(key); });
  }
  var form = document.querySelector("form[data-visit]");
  if (!form) return;
  var key = PREFIX + form.dataset.visit;
  var said = form.querySelector("[data-visit-said]");
  function keep() {
    var filled = [];
    new FormData(form).forEach(function (value, name) { if (value) filled.push([name, value]); });
    localStorage.setItem(key, JSON.stringify(filled));
  }
  // What came back from the server with faults is newer than what lies here.
  function fill() {
    var filled;
    try { filled = JSON.parse(localStorage.getItem(key)); } catch (broken) { filled = null; }
    if (!filled || form.querySelector(".field--bad")) return;
    filled.forEach(function (pair) {
      form.querySelectorAll("[name=\"" + pair[0] + "\"]").forEach(function (field) {
        if (field.type === "radio" || field.type === "checkbox") { if (field.value === pair[1]) field.checked = true; } else field.value = pair[1];
      });
    });
    said.textContent = form.dataset.kept;
  }
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  form.addEventListener("submit", function (event) {
    keep();
    if (navigator.onLine === false) {
      event.preventDefault();
      said.textContent = form.dataset.waits;
      said.scrollIntoView();
    }
  });
  window.addEventListener("online", function () { said.textContent = form.dataset.kept; });
  fill();
})();
