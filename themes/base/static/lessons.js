// Lessons without a line: kept on the press of a button, and what was read meanwhile is noted once the line is back.
(function () {
  "use strict";
  var root = document.documentElement;
  var WAITING = "lessons-read";
  var note = document.querySelector("[data-kept-note]");
  if (root.dataset.kept && note) {
    var when = new Date(root.dataset.kept);
    note.querySelector("[data-kept-at]").textContent = when.toLocaleString(root.lang + "-u-ca-gregory-nu-latn", { dateStyle: "long", timeStyle: "short" });
    note.hidden = false;
  }

  // What waits says whose it is: several people may share a device, and what one has read is not noted for another.
  function waiting() {
    try {
      return (JSON.parse(localStorage.getItem(WAITING)) || []).filter(function (one) { return one.href && one.reader; });
    } catch (broken) { return []; }
  }
  function keep(all) {
    if (all.length) localStorage.setItem(WAITING, JSON.stringify(all)); else localStorage.removeItem(WAITING);
  }
  function same(one, other) {
    return one.href === other.href && one.reader === other.reader;
  }
  function send(one) {
    return fetch(one.href, { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, redirect: "manual", body: "reader=" + encodeURIComponent(one.reader) });
  }

  // 204 was noted; a lesson that is gone will never be; anything else waits for another time, or for its reader to sign in again.
  function catchUp() {
    var all = waiting();
    if (!all.length || navigator.onLine === false) return Promise.resolve();
    return all.reduce(function (before, one) {
      return before.then(function () {
        return send(one).then(function (answer) {
          if (answer.status === 204 || answer.status === 404) keep(waiting().filter(function (other) { return !same(one, other); }));
        });
      });
    }, Promise.resolve()).catch(function () {});
  }
  catchUp();
  window.addEventListener("online", catchUp);

  var read = document.querySelector("[data-read]");
  if (read) {
    var form = read.closest("form");
    form.addEventListener("submit", function (event) {
      if (navigator.onLine !== false && !root.dataset.kept) return;
      event.preventDefault();
      var said = document.querySelector("[data-read-said]");
      var own = { href: read.dataset.read, reader: read.dataset.reader };
      send(own).then(function (answer) {
        if (answer.status !== 204) throw new Error(answer.status);
        location.reload();
      }).catch(function () {
        if (!waiting().some(function (one) { return same(one, own); })) keep(waiting().concat([own]));
        said.textContent = said.dataset.waiting;
        read.hidden = true;
      });
    });
  }

  // Where in a lesson somebody rests is noted, so that they go on there on any device; who never scrolls has not moved.
  var lesson = document.querySelector("[data-place]");
  if (lesson && !root.dataset.kept) {
    var places = lesson.querySelectorAll("section[id^='place-']");
    var noted = lesson.dataset.rested;
    var moved = false;
    var pause;
    var restHere = function () {
      var at = "";
      Array.prototype.forEach.call(places, function (one) {
        if (one.getBoundingClientRect().top < window.innerHeight / 3) at = one.id.slice("place-".length);
      });
      if (!moved || at === noted || navigator.onLine === false) return;
      noted = at;
      fetch(lesson.dataset.place, { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, keepalive: true, body: "at=" + encodeURIComponent(at) }).catch(function () {});
    };
    window.addEventListener("scroll", function () { moved = true; clearTimeout(pause); pause = setTimeout(restHere, 1000); }, { passive: true });
    window.addEventListener("pagehide", restHere);
  }

  if (!("serviceWorker" in navigator) || !window.isSecureContext) return;
  navigator.serviceWorker.register("/lessons-worker.js", { scope: "/" + root.lang + "/training" });
  var box = document.querySelector("[data-lessons]");
  if (!box) return;
  var told = box.querySelector("[data-lessons-said]");
  box.hidden = false;
  function ask(message, words) {
    told.textContent = box.dataset.busy;
    navigator.serviceWorker.ready.then(function (registration) {
      var channel = new MessageChannel();
      channel.port1.onmessage = function (event) { told.textContent = event.data.done ? words : box.dataset.failed; };
      registration.active.postMessage(message, [channel.port2]);
    });
  }
  box.querySelector("[data-lessons-keep]").addEventListener("click", function () {
    var files = Array.prototype.map.call(document.querySelectorAll("script[src]"), function (one) { return one.getAttribute("src"); });
    ask({ pack: box.dataset.pack, files: files }, box.dataset.done);
  });
  box.querySelector("[data-lessons-forget]").addEventListener("click", function () { ask({ forget: true }, box.dataset.forgotten); });
})();
