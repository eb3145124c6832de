package org.teranga.rights.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Source;

/**
 * A letter of which a page of the association knows the deadline.
 *
 * @param id         its name among all letters: that of the letter, or of the page and the deadline where the page has words of its own
 * @param deadline   what the page knows
 * @param source     on what that rests
 * @param book       the page
 * @param anchor     of the section there
 * @param verifiedOn when the page was last checked; null where it never was
 * @param sure       whether the page was checked in time and no law that the section cites has changed since
 */
record KnownLetter(
        String id,
        Deadline deadline,
        Source source,
        DocumentBook book,
        String anchor,
        @Nullable LocalDate verifiedOn,
        boolean sure) {
    /** Whether its dates are to be believed rather than the other's: checked in time first, then checked last. */
    boolean before(KnownLetter other) {
        if (sure != other.sure) {
            return sure;
        }
        if (verifiedOn == null || other.verifiedOn == null) {
            return verifiedOn != null;
        }
        return verifiedOn.isAfter(other.verifiedOn);
    }
}
