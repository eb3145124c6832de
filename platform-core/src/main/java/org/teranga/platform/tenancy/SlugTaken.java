package org.teranga.platform.tenancy;

/** The slug belongs to an association already. */
public final class SlugTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SlugTaken(String slug) {
        super("the slug " + slug + " is taken");
    }
}
