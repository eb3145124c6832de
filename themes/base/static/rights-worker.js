// Keeps rights pages for when there is no line. It touches nothing else: forms, other pages and other hosts go their way.
"use strict";
var KEPT = "rights-1";
var PAGE = /^\/[a-z]{2,3}(-[A-Z]{2})?\/rights(\/[a-z0-9-]+)?$/;
var FILE = /^\/(static|own)\//;
var PATIENCE = 6000;

self.addEventListener("install", function () { self.skipWaiting(); });
self.addEventListener("activate", function (event) {
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (name) { return name.indexOf("rights-") === 0 && name !== KEPT; }).map(function (name) { return caches.delete(name); }));
  }).then(function () { return self.clients.claim(); }));
});

// The same promises as when it came: its policy stays with the page. Its length and its packing are others.
function headersOf(response, at) {
  var headers = new Headers(response.headers);
  ["Content-Encoding", "Content-Length", "ETag", "Transfer-Encoding"].forEach(function (name) { headers.delete(name); });
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("X-Kept-At", at);
  return headers;
}

function stamped(response) {
  return response.text().then(function (html) {
    return new Response(html, { headers: headersOf(response, new Date().toISOString()) });
  });
}

// What is kept says so to the page: when it was fetched stands at its root.
function old(response) {
  return response.text().then(function (html) {
    var at = response.headers.get("X-Kept-At") || "";
    return new Response(html.replace("<html ", "<html data-kept=\"" + at + "\" "), { headers: headersOf(response, at) });
  });
}

function page(request) {
  var path = new URL(request.url).pathname;
  return caches.open(KEPT).then(function (cache) {
    return cache.match(path).then(function (kept) {
      var asked = fetch(request).then(function (response) {
        if (response.ok && !new URL(request.url).search) {
          var copy = response.clone();
          stamped(copy).then(function (one) { cache.put(path, one); });
        } else if (response.status === 410 || response.status === 404) {
          cache.delete(path);
        }
        return response;
      });
      if (!kept) return asked;
      var slow = new Promise(function (resolve) { setTimeout(resolve, PATIENCE); }).then(function () { return old(kept.clone()); });
      return Promise.race([asked, slow]).catch(function () { return old(kept); });
    });
  });
}

function file(request) {
  return caches.open(KEPT).then(function (cache) {
    return cache.match(request.url).then(function (kept) {
      return kept || fetch(request).then(function (response) {
        if (response.ok) cache.put(request.url, response.clone());
        return response;
      });
    });
  });
}

self.addEventListener("fetch", function (event) {
  var url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (event.request.mode === "navigate" && PAGE.test(url.pathname)) event.respondWith(page(event.request));
  else if (FILE.test(url.pathname)) event.respondWith(file(event.request));
});

// Takes a whole language along, or forgets everything.
self.addEventListener("message", function (event) {
  var port = event.ports[0];
  if (event.data.forget) {
    caches.delete(KEPT).then(function () { port.postMessage({ done: true }); });
    return;
  }
  fetch(event.data.pack).then(function (response) {
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
