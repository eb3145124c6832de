// An empty checklist stands in for the page of a visit when there is no line. Nothing of a home, nor of anybody, is kept here.
var VISIT = /^\/([a-z]{2,3})\/desk\/visits(\/[0-9a-f-]{36}|\/checklist)?$/;

function nothing() {}

keepFor({
  kept: "visits-1",
  pages: function (path) { return VISIT.test(path); },
  instead: function (path) { return "/" + VISIT.exec(path)[1] + "/desk/visits/checklist"; },
  read: nothing,
  fetched: nothing
});
