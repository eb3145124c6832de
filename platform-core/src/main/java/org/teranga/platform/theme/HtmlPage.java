package org.teranga.platform.theme;

import java.util.Objects;

/**
 * A page to show: what a JAX-RS method returns. The template finds the record under {@code view} and what every page shares under
 * {@code page}.
 *
 * @param template path of the template within a theme, with or without {@code .ftlh}: {@code matching/offer/form}
 * @param view     a public record
 * @param status   the HTTP status
 * @see PageContext
 */
public record HtmlPage(String template, Record view, int status) implements PageOrRedirect {
    public HtmlPage {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(view, "view");
        if (!template.endsWith(".ftlh")) {
            template = template + ".ftlh";
        }
    }

    /** A page with status 200. */
    public HtmlPage(String template, Record view) {
        this(template, view, 200);
    }
}
