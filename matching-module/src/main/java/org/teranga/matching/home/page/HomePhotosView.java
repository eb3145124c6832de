package org.teranga.matching.home.page;

import java.util.List;
import org.teranga.matching.home.BringPhoto;
import org.teranga.matching.home.HomePhoto;
import org.teranga.platform.theme.FilledForm;

/**
 * The photographs of a home, and the form of the next ({@code matching/home/photos}).
 *
 * @param href     of the first page
 * @param staff    whether somebody of the team looks at it
 * @param photos   in the host's order
 * @param form     of the next one
 * @param happened what was just done; empty where nothing was
 */
public record HomePhotosView(String href, boolean staff, List<HomePhoto> photos, FilledForm form, String happened) {
    public HomePhotosView {
        photos = List.copyOf(photos);
    }

    /** Whether another one may be brought. */
    public boolean more() {
        return photos.size() < BringPhoto.MOST;
    }

    /** How many a home has at most. */
    public int most() {
        return BringPhoto.MOST;
    }
}
