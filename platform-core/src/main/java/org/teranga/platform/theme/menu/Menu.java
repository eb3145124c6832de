package org.teranga.platform.theme.menu;

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
