package org.teranga.matching.safeguarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The separations of a person, and whether a host is proposed to nobody ({@code matching/safeguarding/bar}). A POST to {@code href} asks
 * that it be lifted.
 *
 * @param line    what stands against whom
 * @param offer   the offer, with its address; null where it is gone
 * @param need    the need, likewise; null too where this reader may not read needs
 * @param waits   until when a wish to lift it waits for a second person; null where none does
 * @param mayLift whether this reader may ask that it be lifted
 * @param form    the form as it stands
 * @param asked   whether it was just asked for
 */
public record BarView(
        Line line,
        @Nullable Linked offer,
        @Nullable Linked need,
        @Nullable Instant waits,
        boolean mayLift,
        FilledForm form,
        boolean asked) {
    /** A record by its number, and where it is shown. */
    public record Linked(String number, String href) {}

    /**
     * A bar in a line, as both files show it.
     *
     * @param href     where it is shown whole
     * @param raisedAt since when
     * @param frozen   whether the host is proposed to nobody
     * @param barred   whether the two are kept apart
     */
    public record Line(String href, Instant raisedAt, boolean frozen, boolean barred) {
        /** Whether anything still stands. */
        public boolean stands() {
            return frozen || barred;
        }
    }
}
