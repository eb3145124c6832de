package org.teranga.platform.theme.menu;

import java.util.Comparator;
import java.util.Objects;

/**
 * An entry of a menu; its words are the message {@code key}.
 *
 * @param menu  which menu
 * @param key   the message key of its words
 * @param path  the path after the language: {@code /offer}
 * @param order where it stands among the others; tens leave room
 * @param icon  the icon of a door, an entry of {@link Menu#ADMIN}; menus in a line have none
 * @param section the message key of what it belongs to, with others of the same ({@link NavMenu}); empty for none
 * @param count how many wait behind it; 0 where that is not told
 */
public record NavLink(Menu menu, String key, String path, int order, String icon, String section, long count) {
    /** As they stand in a menu. */
    public static final Comparator<NavLink> ORDER =
            Comparator.comparingInt(NavLink::order).thenComparing(NavLink::key);

    /** Where nothing is told of how many wait behind it. */
    public NavLink(Menu menu, String key, String path, int order, String icon, String section) {
        this(menu, key, path, order, icon, section, 0);
    }

    /** The same with how many wait behind it. */
    public NavLink counting(long waiting) {
        return new NavLink(menu, key, path, order, icon, section, waiting);
    }

    public NavLink {
        Objects.requireNonNull(menu, "menu");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(section, "section");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("the path " + path + " of " + key + " has no slash in front");
        }
    }
}
