package org.teranga.platform.me;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The own page of a signed-in person ({@code platform/me}).
 *
 * @param name   what she is called; empty where it is not known
 * @param roles  codes of what she is here; that somebody was welcomed is told by none
 * @param shown  what she has shown that still holds, the newest first
 * @param before what stands before anybody is placed with her; null where she has offered nothing
 * @param own    what she has left here
 * @param staff  whether the desk is open to her
 */
public record MeView(
        String name,
        List<String> roles,
        List<Shown> shown,
        @Nullable Before before,
        List<Own> own,
        boolean staff) {
    public MeView {
        roles = List.copyOf(roles);
        shown = List.copyOf(shown);
        own = List.copyOf(own);
    }

    /** What was shown, and its last day; null where it does not end. */
    public record Shown(String kind, @Nullable LocalDate until) {}

    /** What is still missing before a placement; empty where nothing is. */
    public record Before(List<Missing> missing) {
        public Before {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Something that is missing.
     *
     * @param kind its code, such as {@code charter}
     * @param path the path after the language of the page on which it can be shown; empty where the team sees to it
     */
    public record Missing(String kind, String path) {}

    /**
     * Something that belongs to her: an offer, a need.
     *
     * @param icon             a name of {@code components/icons.ftlh}
     * @param title            what it is, in the language of the page
     * @param note             how it stands
     * @param number           its number; empty where it has none
     * @param href             where it is followed, changed or withdrawn, from the root of the host
     * @param asksWhatWasShown whether something must be shown before anybody is proposed for it
     */
    public record Own(String icon, String title, String note, String number, String href, boolean asksWhatWasShown) {
        /** Something without a number. */
        public Own(String icon, String title, String note, String href, boolean asksWhatWasShown) {
            this(icon, title, note, "", href, asksWhatWasShown);
        }
    }
}
