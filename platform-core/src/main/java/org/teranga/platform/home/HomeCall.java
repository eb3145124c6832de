package org.teranga.platform.home;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;

/**
 * A campaign of an association, on its home page.
 *
 * @param language in which language it is written
 * @param title    one sentence
 * @param text     a few more
 * @param button   the words of the way on
 * @param href     where it leads
 * @param picture  a picture; null where there is none
 */
public record HomeCall(
        Language language,
        String title,
        String text,
        String button,
        String href,
        @Nullable Picture picture) {
    public HomeCall {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(href, "href");
    }

    /** A picture: its address, its size in pixels, and the same in words. */
    public record Picture(String href, int width, int height, String alternative) {}
}
