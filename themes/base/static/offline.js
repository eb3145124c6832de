// Keeps rights pages on this telephone: what is read by itself, all of a language on a press of the button.
(function () {
  "use strict";
  var root = document.documentElement;
  var note = document.querySelector("[data-kept-note]");
  if (root.dataset.kept && note) {
    var when = new Date(root.dataset.kept);
    note.querySelector("[data-kept-at]").textContent = when.toLocaleString(root.lang + "-u-ca-gregory-nu-latn", { dateStyle: "long", timeStyle: "short" });
    note.hidden = false;
  }
  var box = document.querySelector("[data-offline]");
  if (!("serviceWorker" in navigator) || !window.isSecureContext) return;
  navigator.serviceWorker.register("/rights-worker.js");
  if (!box) return;
  var said = box.querySelector("[data-offline-said]");
  box.hidden = false;

  function ask(message, words) {
    said.textContent = box.dataset.busy;
    navigator.serviceWorker.ready.then(function (registration) {
      var channel = new MessageChannel();
      channel.port1.onmessage = function (event) { said.textContent = event.data.done ? words : box.dataset.failed; };
      registration.active.postMessage(message, [channel.port2]);
    });
  }

  box.querySelector("[data-offline-keep]").addEventListener("click", function () {
    var files = Array.prototype.map.call(document.querySelectorAll("script[src]"), function (one) { return one.getAttribute("src"); });
    ask({ pack: box.dataset.pack, files: files }, box.dataset.done);
  });
  box.querySelector("[data-offline-forget]").addEventListener("click", function () { ask({ forget: true }, box.dataset.forgotten); });
})();
