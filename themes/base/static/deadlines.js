// Counts a reader's deadline on their device. Nothing that they enter is sent: the form is caught, and there is no other way out. What they
// choose to keep stays in this browser until they take it away, or leave by the quick exit (kept.js).
(function () {
  "use strict";
  var root = document.querySelector("[data-count]");
  var form = root && root.querySelector("[data-letter-form]");
  if (!form) return;
  var KEPT = "deadline-kept";
  var about = JSON.parse(root.dataset.count);
  var answer = root.querySelector("[data-answer]");
  var second = form.querySelector("[data-second]");
  var keep = root.querySelector("[data-keep]");
  var now = null;

  function all(selector, where) { return Array.prototype.slice.call((where || root).querySelectorAll(selector)); }
  function show(element, whether) { if (element) element.hidden = !whether; }
  function value(name) {
    var fields = all("[name='" + name + "']", form);
    var one = fields.length > 1 ? fields.filter(function (field) { return field.checked; })[0] : fields[0];
    return one ? one.value : "";
  }
  function today() {
    var at = new Date();
    return Math.round(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 864e5);
  }

  // A day as the language writes it, and in figures as on the letter from the prefecture.
  function words(text) {
    var part = text.split("-");
    var first = document.documentElement.lang === "fr" && part[2] === "01" ? "1er" : String(Number(part[2]));
    var date = about.dates[Number(part[1]) - 1].replace("{D}", first).replace("{Y}", part[0]);
    return about.weekdays[deadlineCount.weekday(deadlineCount.day(text))] + " " + date + " (\u2066" + part[2] + "/" + part[1] + "/" + part[0] + "\u2069)";
  }

  function slot(name, text) {
    var place = root.querySelector("[data-slot='" + name + "']");
    show(root.querySelector("[data-row='" + name + "']"), text !== "");
    place.textContent = text;
  }

  // Only what this letter asks for.
  function fit() {
    var letter = value("letter");
    var rule = about.letters[letter];
    show(second, letter !== "");
    all("[name='arrival']", form).forEach(function (field) {
      var offered = !rule || rule.arrivals.indexOf(field.value) >= 0;
      show(field.closest("label"), offered);
      if (!offered) field.checked = false;
    });
    var offered = all("[name='arrival']", form).filter(function (field) { return !field.closest("label").hidden; });
    if (offered.length === 1) offered[0].checked = true;
    show(form.querySelector("[data-field='hour']"), Boolean(rule) && rule.unit === "hour");
    show(form.querySelector("[data-field='number']"), Boolean(rule && rule.onLetter));
    show(form.querySelector("[data-field='aid']"), Boolean(rule && rule.aid));
  }

  function facts() {
    return {
      letter: value("letter"), arrival: value("arrival"), day: value("day"), hour: value("hour"), number: Number(value("number")) || 0,
      residence: value("residence"), asked: value("asked"), answered: value("answered")
    };
  }

  function days(said, due) {
    var left = deadlineCount.day(due.last) - today();
    slot("last", words(due.last));
    slot("hour", due.hour || "");
    slot("left", left < 0 ? "" : String(left));
    slot("open", due.open === due.last ? "" : words(due.open));
    slot("aidBy", due.aidBy ? words(due.aidBy) : "");
    slot("afterward", due.left === null ? "" : String(due.left));
    slot("received", words(due.received));
    show(root.querySelector("[data-row='past']"), left < 0);
    show(root.querySelector("[data-row='why']"), due.why.length > 0);
    all("[data-why]").forEach(function (one) { show(one, due.why.indexOf(one.dataset.why) >= 0); });
    now = { said: said, due: due };
    keep.checked = stored().some(function (one) { return JSON.stringify(one) === JSON.stringify(said); });
  }

  // Shows what comes of it; false where something is missing.
  function count(said) {
    var rule = about.letters[said.letter];
    var known = all("[data-for]").some(function (one) { return one.dataset.for === said.letter; });
    if (!known || rule && (rule.arrivals.indexOf(said.arrival) < 0 || !said.day || !rule.number && !said.number)) return false;
    all("[data-for]").forEach(function (one) { show(one, one.dataset.for === said.letter); });
    show(root.querySelector("[data-days]"), Boolean(rule));
    if (rule) days(said, deadlineCount.count(rule, said, about.closed));
    show(answer, true);
    return true;
  }

  function missing() {
    var name = !value("letter") ? "letter" : !value("arrival") ? "arrival" : !value("day") ? "day" : "number";
    var field = form.querySelector("[name='" + name + "']");
    field.setAttribute("aria-invalid", "true");
    field.closest(".field").classList.add("field--bad");
    field.focus();
  }

  form.addEventListener("submit", function (sent) {
    sent.preventDefault();
    all("[aria-invalid]", form).forEach(function (field) { field.removeAttribute("aria-invalid"); });
    all(".field--bad", form).forEach(function (field) { field.classList.remove("field--bad"); });
    if (!count(facts())) {
      show(answer, false);
      missing();
      return;
    }
    answer.focus();
  });
  form.addEventListener("change", function (press) {
    if (press.target.name !== "letter") return;
    show(answer, false);
    fit();
    // A page that nobody has checked gives no date: there is nothing to ask for.
    if (!about.letters[press.target.value] && count(facts())) show(second, false);
  });

  function stored() {
    try {
      return JSON.parse(window.localStorage.getItem(KEPT) || "[]");
    } catch (none) {
      return [];
    }
  }

  function store(list) {
    try {
      if (list.length) window.localStorage.setItem(KEPT, JSON.stringify(list));
      else window.localStorage.removeItem(KEPT);
    } catch (none) {
      keep.checked = false; // a browser that keeps nothing for anybody
    }
    listed();
  }

  // What is kept, counted anew: the page may know better than on the day on which it was kept.
  function listed() {
    var list = root.querySelector("[data-kept-list]");
    list.textContent = "";
    stored().forEach(function (said) {
      var rule = about.letters[said.letter];
      var name = root.querySelector("[data-for='" + said.letter + "'] h3");
      if (!name) return;
      var item = document.createElement("li");
      var again = document.createElement("button");
      again.type = "button";
      again.className = "button button--quiet";
      again.textContent = name.textContent.trim() + (rule ? " " + words(deadlineCount.count(rule, said, about.closed).last) : "");
      again.addEventListener("click", function () { if (count(said)) answer.focus(); });
      item.appendChild(again);
      list.appendChild(item);
    });
    show(root.querySelector("[data-kept-days]"), list.children.length > 0);
  }

  keep.addEventListener("change", function () {
    var text = JSON.stringify(now.said);
    var others = stored().filter(function (one) { return JSON.stringify(one) !== text; });
    store(keep.checked ? others.concat([now.said]) : others);
  });
  root.querySelector("[data-forget]").addEventListener("click", function () {
    keep.checked = false;
    store([]);
  });

  // Its title says nothing to whoever sees the calendar.
  function calendar(due) {
    var stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
    var dates = [due.aidBy, due.open].filter(function (day, at, both) { return day && deadlineCount.day(day) >= today() && both.indexOf(day) === at; });
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//calendar//1//"];
    dates.forEach(function (day, at) {
      lines.push("BEGIN:VEVENT", "UID:" + stamp + "-" + at + "-" + Math.random().toString(36).slice(2), "DTSTAMP:" + stamp,
        "DTSTART;VALUE=DATE:" + day.replace(/-/g, ""), "SUMMARY:" + root.dataset.event, "TRANSP:TRANSPARENT");
      ["-P7D", "-P3D", "-P1D"].forEach(function (before) {
        lines.push("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:" + before, "DESCRIPTION:" + root.dataset.event, "END:VALARM");
      });
      lines.push("END:VEVENT");
    });
    return lines.concat(["END:VCALENDAR", ""]).join("\r\n");
  }

  root.querySelector("[data-calendar]").addEventListener("click", function () {
    var address = URL.createObjectURL(new Blob([calendar(now.due)], { type: "text/calendar" }));
    var link = document.createElement("a");
    link.href = address;
    link.download = "calendar.ics";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(address); }, 1000);
  });

  all("[data-device]").forEach(function (one) { show(one, true); });
  show(root.querySelector("[data-server]"), false);
  fit();
  listed();
})();
