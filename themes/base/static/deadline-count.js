// Counts deadlines on the reader's own device: nothing of what they enter is sent anywhere. The same as org.teranga.rights.deadline.Reckoning,
// held to the same table of cases (rights-module/src/test/resources/deadlines.csv). Days are whole numbers since 1 January 1970.
// deadlines: as DeadlineJson writes them. holidays: {"all": [day], "<code of a part of France>": [day]}, written 2026-12-25.
var deadlineCount = (function () {
  "use strict";
  var PORTAL_DAYS = 15;
  var MINUTES = 24 * 60;

  function day(text) {
    var part = text.split("-").map(Number);
    return Math.round(Date.UTC(part[0], part[1] - 1, part[2]) / 864e5);
  }

  function text(number) { return new Date(number * 864e5).toISOString().slice(0, 10); }

  // 31 January and one month is 28 or 29 February.
  function plusMonths(number, months) {
    var at = new Date(number * 864e5);
    var first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1);
    var next = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 1);
    var length = Math.round((next - first) / 864e5);
    return Math.round(first / 864e5) + Math.min(at.getUTCDate(), length) - 1;
  }

  // 0 is Sunday.
  function weekday(number) { return (number + 4) % 7; }

  function count(deadline, facts, holidays) {
    var why = [];
    var received = day(facts.day) + (facts.arrival === "portal" ? PORTAL_DAYS : 0);
    var typed = Boolean(facts.number && deadline.onLetter);
    var local = deadline.local || {};
    var number = typed ? facts.number : local[facts.residence] || deadline.number;
    var unit = typed ? "day" : deadline.unit;

    function holiday(at, where) { return (holidays[where] || []).indexOf(text(at)) >= 0; }
    function closed(at) { return weekday(at) === 6 || weekday(at) === 0 || holiday(at, "all"); }

    function far() {
      var distance = deadline.distance;
      if (!distance || facts.residence === "fr" || facts.residence === "57-67-68") return 0;
      if ((distance.except || []).indexOf(facts.residence) >= 0) return 0;
      return facts.residence === "abroad" ? distance.abroad : distance.overseas;
    }

    function workingDays(from) {
      var at = from;
      for (var counted = 0; counted < number;) {
        at += 1;
        if (weekday(at) !== 0 && !holiday(at, "all")) counted += 1;
      }
      return at;
    }

    function end(from) {
      var plain = unit === "day" ? plusMonths(from + number, far())
        : unit === "working_day" ? workingDays(from)
        : unit === "month" ? plusMonths(from, number + far())
        : plusMonths(plusMonths(from, 12 * number), far());
      return plain + (deadline.counting === "full" ? 1 : deadline.counting === "inclusive" ? -1 : 0);
    }

    // The last day up to this one on which an office is open where the reader lives.
    function open(last) {
      var at = last;
      while (closed(at) || holiday(at, facts.residence)) at -= 1;
      return Math.max(at, received);
    }

    function answer(last, until, aidBy, left) {
      return {
        received: text(received), last: text(last), hour: until, open: text(open(last)),
        aidBy: aidBy === null ? null : text(aidBy), left: left, why: why.sort()
      };
    }

    // When clocks go back, an hour of the clock is two of time.
    function change() {
      var year = Number(text(received).slice(0, 4));
      var lastOfOctober = day(year + "-10-31");
      return (lastOfOctober - weekday(lastOfOctober)) * MINUTES + 3 * 60;
    }

    function byTheHour() {
      if (!facts.hour) {
        why.push("hour");
        return answer(received + Math.floor(number / 24) - 1, null, null, null);
      }
      var clock = facts.hour.split(":").map(Number);
      var from = received * MINUTES + clock[0] * 60 + clock[1];
      var until = from + number * 60;
      if (from < change() && until >= change()) until -= 60;
      var last = Math.floor(until / MINUTES);
      var rest = until - last * MINUTES;
      var two = function (part) { return (part < 10 ? "0" : "") + part; };
      return answer(last, two(Math.floor(rest / 60)) + ":" + two(rest % 60), null, null);
    }

    if (!number) throw new Error("the number stands on the letter");
    if (facts.arrival === "fetched") why.push("arrival");
    if (deadline.counting === "either") why.push("counting");
    if (deadline.unit === "hour") return byTheHour();

    var last = end(received);
    var aidBy = null;
    var left = null;
    if (deadline.aid) {
      aidBy = deadline.aid.days ? Math.min(received + deadline.aid.days, last) : last;
      var asked = facts.asked ? day(facts.asked) : null;
      if (asked !== null && asked >= received && asked <= aidBy) {
        var rest = last - asked;
        if (facts.answered) {
          last = Math.max(last, deadline.aid.effect === "suspends" ? day(facts.answered) + rest : end(day(facts.answered)));
        } else if (deadline.aid.effect === "suspends") {
          left = rest;
        }
      }
    }
    if (closed(last)) {
      if (deadline.lastDay === "either") why.push("last_day");
      while (deadline.lastDay === "moves" && closed(last)) last += 1;
    }
    return answer(last, null, aidBy, left);
  }

  return { count: count, day: day, text: text, weekday: weekday };
})();
