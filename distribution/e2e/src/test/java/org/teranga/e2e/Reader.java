package org.teranga.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/**
 * Who looks at a page, and with what.
 *
 * @param language of the pages, a BCP 47 code
 * @param width    of the window, in CSS pixels
 * @param colours  light or dark
 * @param script   whether the browser runs scripts
 */
record Reader(String language, int width, ColorScheme colours, boolean script) {
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 800;

    /** At a desk, in the light. */
    static Reader atDesk(String language) {
        return new Reader(language, DESK, ColorScheme.LIGHT, true);
    }

    /** With a small phone, in the dark. */
    static Reader withPhone(String language) {
        return new Reader(language, PHONE, ColorScheme.DARK, true);
    }

    /** The same, where scripts do not run. */
    Reader withoutScript() {
        return new Reader(language, width, colours, false);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(colours)
                .setLocale(language)
                .setJavaScriptEnabled(script);
    }

    @Override
    public String toString() {
        return language + " at " + width;
    }
}
