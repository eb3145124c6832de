// Reads a page aloud with the browser's own voice, part by part, where it has one for the language. Without it nothing is shown.
(function () {
  "use strict";
  var box = document.querySelector("[data-listen]");
  if (!box || !("speechSynthesis" in window)) return;
  var voice = null;
  var words = box.querySelector("[data-listen-words]");
  var start = words.textContent;
  var parts = Array.prototype.slice.call(document.querySelectorAll("[data-listen-article] h1, [data-listen-article] .lede, [data-listen-part], .section > h2"));
  var at = -1;

  function find() {
    var wanted = box.dataset.language.split("-")[0];
    voice = window.speechSynthesis.getVoices().filter(function (one) { return one.lang.replace("_", "-").split("-")[0] === wanted; })[0] || null;
    box.hidden = !voice;
  }

  function say(label) { words.textContent = label; }

  function next() {
    at += 1;
    if (at >= parts.length) { at = -1; say(start); return; }
    var speech = new SpeechSynthesisUtterance(parts[at].innerText);
    var own = parts[at].closest("[lang]").lang;
    speech.lang = own;
    if (own.split("-")[0] === box.dataset.language.split("-")[0]) speech.voice = voice;
    speech.rate = 0.9;
    speech.onend = function () { if (at >= 0) next(); };
    window.speechSynthesis.speak(speech);
  }

  box.querySelector("[data-listen-go]").addEventListener("click", function () {
    var synthesis = window.speechSynthesis;
    if (at < 0) { say(words.dataset.pause); next(); }
    else if (synthesis.paused) { synthesis.resume(); say(words.dataset.pause); }
    else { synthesis.pause(); say(words.dataset.on); }
  });
  window.addEventListener("pagehide", function () { at = -1; window.speechSynthesis.cancel(); });
  window.speechSynthesis.addEventListener("voiceschanged", find);
  find();
})();
