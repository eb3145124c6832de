package org.teranga.matching.safeguarding.policy.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.CheckCode;

/**
 * What counts for one person or one home, under whichever ids it was shown.
 *
 * @param subject  the person or the home
 * @param shown    what nobody took back, whether it still holds or not
 * @param exempted what two of the team agreed to do without
 */
record ShownBy(UUID subject, List<ShownCheck> shown, List<ExemptedCheck> exempted) {
    /** Whether it meets a line on this day; who passed both long courses has the short one. */
    boolean meets(Ask ask, LocalDate day) {
        for (ShownCheck one : shown) {
            if (one.meets(ask, day)) {
                return true;
            }
        }
        return ask.check().equals(CheckCode.HELPER_COURSE)
                && meets(ask.as(CheckCode.ETHICS_COURSE), day)
                && meets(ask.as(CheckCode.TRAUMA_COURSE), day);
    }

    /** Whether there is an exemption from a check of this kind of help on this day. */
    boolean exempts(String kind, String check, LocalDate day) {
        for (ExemptedCheck one : exempted) {
            if (one.counts(kind, check, day)) {
                return true;
            }
        }
        return false;
    }
}
