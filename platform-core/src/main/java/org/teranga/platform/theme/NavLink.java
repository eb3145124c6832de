package org.teranga.platform.theme;

import java.util.Objects;

/**
 * An entry that a feature adds to a menu; its words are the message {@code key}.
 *
 * @param menu  which menu
 * @param key   the message key of its words
 * @param path  the path after the language: {@code /offer}
 * @param order where it stands among the others; tens leave room
 */
public record NavLink(Menu menu, String key, String path, int order) {
    public NavLink {
        Objects.requireNonNull(menu, "menu");
        Objects.requireNonNull(key, "key");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("the path " + path + " of " + key + " has no slash in front");
        }
    }

    /** The menus there are. */
    public enum Menu {
        /** On an association's pages, for everybody. */
        PUBLIC,
        /** On an association's pages, for its staff. */
        DESK,
        /** On the platform's own pages. */
        PLATFORM
    }
}
