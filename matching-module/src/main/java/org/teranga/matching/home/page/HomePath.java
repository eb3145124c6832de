package org.teranga.matching.home.page;

import java.util.Objects;
import org.teranga.matching.home.HomeOwner;
import org.teranga.platform.theme.Redirect;

/**
 * By which way somebody has come to the pages of a home, having been let in.
 *
 * @param owner through which offer
 * @param lang  the language of the page
 * @param href  of the first page, from the root of the host
 * @param back  where that page leads back to
 * @param staff whether it is somebody of the team
 */
record HomePath(HomeOwner owner, String lang, String href, String back, boolean staff) {
    HomePath {
        Objects.requireNonNull(owner, "owner");
    }

    /** Below the page of the offer. */
    static HomePath below(HomeOwner owner, String lang, String back, boolean staff) {
        return new HomePath(owner, lang, back + "/home", back, staff);
    }

    /** The first page, which says what happened. */
    Redirect after(String happened) {
        return new Redirect(href + "?happened=" + happened);
    }

    /** The page of photographs, likewise. */
    Redirect afterPhoto(String happened) {
        return new Redirect(href + "/photos?happened=" + happened);
    }
}
