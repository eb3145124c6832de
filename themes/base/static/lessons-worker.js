// Keeps lessons for when there is no line: those of a course, on the learner's wish. Forms and other pages go their way.
"use strict";
var KEPT = "lessons-1";
var FILE = /^\/(static|own)\//;
var PATIENCE = 6000;

self.addEventListener("install", function () { self.skipWaiting(); });
self.addEventListener("activate", function (event) { event.waitUntil(self.clients.claim()); });

// The same promises as when it came: its policy stays with the page. Its length and its packing are others.
function headersOf(response, at) {
  var headers = new Headers(response.headers);
  ["Content-Encoding", "Content-Length", "ETag", "Transfer-Encoding"].forEach(function (name) { headers.delete(name); });
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("X-Kept-At", at);
  return headers;
}

// What is kept says so to the page: when it was fetched stands at its root.
function old(response) {
  return response.text().then(function (html) {
    var at = response.headers.get("X-Kept-At") || "";
    return new Response(html.replace("<html ", "<html data-kept=\"" + at + "\" "), { headers: headersOf(response, at) });
  });
}

function page(request) {
  return caches.open(KEPT).then(function (cache) {
    return cache.match(new URL(request.url).pathname).then(function (kept) {
      if (!kept) return fetch(request);
      var slow = new Promise(function (resolve) { setTimeout(resolve, PATIENCE); }).then(function () { return old(kept.clone()); });
      return Promise.race([fetch(request), slow]).catch(function () { return old(kept); });
    });
  });
}

function file(request) {
  return caches.open(KEPT).then(function (cache) {
    return cache.match(request.url).then(function (kept) { return kept || fetch(request); });
  });
}

self.addEventListener("fetch", function (event) {
  var url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (event.request.mode === "navigate") event.respondWith(page(event.request));
  else if (FILE.test(url.pathname)) event.respondWith(file(event.request));
});

// Takes a course along, or forgets everything.
self.addEventListener("message", function (event) {
  var port = event.ports[0];
  if (event.data.forget) {
    caches.delete(KEPT).then(function () { port.postMessage({ done: true }); });
    return;
  }
  fetch(event.data.pack, { credentials: "same-origin" }).then(function (response) {
    if (!response.ok) throw new Error(response.status);
    return response.json().then(function (pack) { pack.response = response; return pack; });
  }).then(function (pack) {
    return caches.open(KEPT).then(function (cache) {
      var pages = pack.pages.map(function (one) {
        return cache.put(one.path, new Response(one.html, { headers: headersOf(pack.response, pack.made) }));
      });
      return Promise.all(pages.concat(pack.files.concat(event.data.files).map(function (one) {
        return cache.match(one).then(function (known) { return known || cache.add(one); });
      }))).then(function () { port.postMessage({ done: true, pages: pack.pages.length }); });
    });
  }).catch(function () { port.postMessage({ done: false }); });
});
