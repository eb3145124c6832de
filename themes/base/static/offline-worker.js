// What both workers do that keep pages for when there is no line. It is sent in front of each of them, as one file.
"use strict";
var FILE = /^\/(static|own)\//;
var PATIENCE = 6000;

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

// Takes a whole pack along; the page says which files it needs beside.
function take(cache, pack, files) {
  var pages = pack.pages.map(function (one) {
    return cache.put(one.path, new Response(one.html, { headers: headersOf(pack.response, pack.made) }));
  });
  return Promise.all(pages.concat(pack.files.concat(files).map(function (one) {
    return cache.match(one).then(function (known) { return known || cache.add(one); });
  })));
}

// how.kept: the name of the cache, a word and a number; caches of the same word with other numbers are thrown away.
// how.pages(path): which pages are looked after. how.instead(path): the address of the page that stands in for it; none for itself. how.read(cache, request, response) and how.fetched(cache, request, response): what
// becomes of a page and of a file that came by the line.
function keepFor(how) {
  var family = how.kept.slice(0, how.kept.indexOf("-") + 1);

  function page(request) {
    var own = new URL(request.url).pathname;
    var path = how.instead ? how.instead(own) : own;
    return caches.open(how.kept).then(function (cache) {
      return cache.match(path).then(function (kept) {
        var asked = fetch(request).then(function (response) {
          how.read(cache, request, response);
          return response;
        });
        if (!kept) return asked;
        var slow = new Promise(function (resolve) { setTimeout(resolve, PATIENCE); }).then(function () { return old(kept.clone()); });
        return Promise.race([asked, slow]).catch(function () { return old(kept); });
      });
    });
  }

  function file(request) {
    return caches.open(how.kept).then(function (cache) {
      return cache.match(request.url).then(function (kept) {
        return kept || fetch(request).then(function (response) {
          how.fetched(cache, request, response);
          return response;
        });
      });
    });
  }

  self.addEventListener("install", function () { self.skipWaiting(); });
  self.addEventListener("activate", function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) { return name.indexOf(family) === 0 && name !== how.kept; }).map(function (name) { return caches.delete(name); }));
    }).then(function () { return self.clients.claim(); }));
  });
  self.addEventListener("fetch", function (event) {
    var url = new URL(event.request.url);
    if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
    if (event.request.mode === "navigate" && how.pages(url.pathname)) event.respondWith(page(event.request));
    else if (FILE.test(url.pathname)) event.respondWith(file(event.request));
  });

  // Takes a pack along, or forgets everything.
  self.addEventListener("message", function (event) {
    var port = event.ports[0];
    if (event.data.forget) {
      caches.delete(how.kept).then(function () { port.postMessage({ done: true }); });
      return;
    }
    fetch(event.data.pack, { credentials: "same-origin" }).then(function (response) {
      if (!response.ok) throw new Error(response.status);
      return response.json().then(function (pack) { pack.response = response; return pack; });
    }).then(function (pack) {
      return caches.open(how.kept).then(function (cache) { return take(cache, pack, event.data.files); }).then(function () {
        port.postMessage({ done: true, pages: pack.pages.length });
      });
    }).catch(function () { port.postMessage({ done: false }); });
  });
}
