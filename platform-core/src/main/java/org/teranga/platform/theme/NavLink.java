package org.teranga.platform.theme;

import java.util.Objects;

/**
 * An entry that a feature adds to a menu; its words are the message {@code key}.
 *
 * @param menu  which menu
 * @param key   the message key of its words
 * @param path  the path after the language: {@code /offer}
 * @param order where it stands among the others; tens leave room
 * @param icon  the icon of a door, an entry of {@link Menu#ADMIN}; menus in a line have none
 * @param section the message key of what it belongs to, with others of the same ({@link NavMenu}); empty for none
 */
public record NavLink(Menu menu, String key, String path, int order, String icon, String section) {
    public NavLink {
        Objects.requireNonNull(menu, "menu");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(section, "section");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("the path " + path + " of " + key + " has no slash in front");
        }
    }

    /** A door. */
    public NavLink(Menu menu, String key, String path, int order, String icon) {
        this(menu, key, path, order, icon, "");
    }

    /** An entry of a menu in a line. */
    public NavLink(Menu menu, String key, String path, int order) {
        this(menu, key, path, order, "dot");
    }

    /** The same, as one of a section. */
    public NavLink in(String of) {
        return new NavLink(menu, key, path, order, icon, of);
    }

    /** The menus there are. */
    public enum Menu {
        /** On an association's pages, for everybody. */
        PUBLIC,
        /** On an association's pages, for its staff. */
        DESK,
        /** The doors of an association's administration, each with a sentence: the message {@code <key>.note}. */
        ADMIN,
        /** What its staff should know and look into, above each of their pages: a sentence that leads there. */
        NOTICE,
        /** On the platform's own pages. */
        PLATFORM
    }
}
