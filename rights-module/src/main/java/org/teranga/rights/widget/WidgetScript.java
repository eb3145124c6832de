package org.teranga.rights.widget;

/** The script that a site includes: it puts the frame where it stands, and believes heights only of that very frame. */
final class WidgetScript {
    static final String TEXT = """
            (() => {
              const own = document.currentScript;
              const source = new URL("rights", own.src);
              for (const name of ["theme", "department", "lang"]) {
                if (own.dataset[name]) {
                  source.searchParams.set(name, own.dataset[name]);
                }
              }
              const frame = document.createElement("iframe");
              frame.src = source.href;
              frame.title = own.dataset.title || "Teranga";
              frame.loading = "lazy";
              frame.referrerPolicy = "no-referrer";
              frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-same-origin");
              frame.width = "100%";
              frame.height = "480";
              frame.style.border = "0";
              own.after(frame);
              addEventListener("message", (told) => {
                const height = told.data && told.data.terangaHeight;
                if (told.source === frame.contentWindow && told.origin === source.origin && Number.isInteger(height)) {
                  frame.height = String(Math.min(20000, Math.max(120, height)));
                }
              });
            })();
            """;

    private WidgetScript() {}
}
