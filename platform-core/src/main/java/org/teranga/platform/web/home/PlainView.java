package org.teranga.platform.web.home;

/** The view of a page that says the same to everybody. */
public record PlainView() {
    /** The only one. */
    public static final PlainView PLAIN = new PlainView();
}
