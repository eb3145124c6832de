// Keeps rights pages for when there is no line: each that was read, or all of a language. It touches nothing else: forms, other pages and
// other hosts go their way.
var PAGE = /^\/[a-z]{2,3}(-[A-Z]{2})?\/rights(\/[a-z0-9-]+)?$/;

function stamped(response) {
  return response.text().then(function (html) {
    return new Response(html, { headers: headersOf(response, new Date().toISOString()) });
  });
}

keepFor({
  kept: "rights-1",
  pages: function (path) { return PAGE.test(path); },
  read: function (cache, request, response) {
    var url = new URL(request.url);
    if (response.ok && !url.search) {
      stamped(response.clone()).then(function (one) { cache.put(url.pathname, one); });
    } else if (response.status === 410 || response.status === 404) {
      cache.delete(url.pathname);
    }
  },
  fetched: function (cache, request, response) {
    if (response.ok) cache.put(request.url, response.clone());
  }
});
