package org.teranga.matching.invitation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part of a plan's page about inviting people who have no account.
 *
 * @param wanted how many could be invited
 * @param unproven how many more, of whom somebody typed the address and nobody of the team has opened the file
 * @param href   where a POST invites them, with the plan as {@code run}
 * @param last   what became of the last press; null where nobody has pressed
 */
public record Inviting(
        int wanted, int unproven, String href, @Nullable Last last) {
    public Inviting {
        Objects.requireNonNull(href, "href");
    }

    /** Whether there is anything to say. */
    public boolean said() {
        return wanted > 0 || unproven > 0 || last != null;
    }

    /**
     * A press.
     *
     * @param undo      where it is taken back; null where there is nothing to take back
     * @param waiting   how many are still to be written to
     * @param written   how many were, and have not come
     * @param known     how many had an invitation already
     * @param asked     how many have an account, and have not said yet whether the offer is theirs
     * @param denied    how many have said that it is not
     * @param joined    how many have come
     * @param unwritten how many could not be written to
     * @param takenBack how many were taken back
     */
    public record Last(
            @Nullable String undo,
            int waiting,
            int written,
            int known,
            int asked,
            int denied,
            int joined,
            int unwritten,
            int takenBack) {
        /** How many there were. */
        public int all() {
            return waiting + written + known + asked + denied + joined + unwritten + takenBack;
        }

        /** How many of a hundred are done. */
        public int percent() {
            return all() == 0 ? 100 : 100 * (all() - waiting) / all();
        }
    }
}
