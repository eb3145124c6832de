// Tells the page around the frame how high the list is, and nothing else.
const tell = () => parent.postMessage({ terangaHeight: document.documentElement.scrollHeight }, "*");
if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  tell();
}
