package org.teranga.platform.qualification.charter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The charter, to be read or signed ({@code platform/charter}).
 *
 * @param text     what it says: the platform's clauses, and what the association adds
 * @param action   where it is signed; empty where it is only read
 * @param back     where the reader came from; empty where nowhere
 * @param shown    whether it is shown already, by a signature or by the team
 * @param signedAt when the reader signed this edition; null where that was not done here
 * @param anew     whether the reader signed an earlier edition
 * @param form     the form as it stands
 * @param french   the platform's clauses in French, which stand beside a language whose words nobody who speaks it has read yet
 */
public record CharterView(
        Charter text,
        String action,
        String back,
        boolean shown,
        @Nullable Instant signedAt,
        boolean anew,
        FilledForm form,
        CharterText french) {
    /** Whether it can be signed now. */
    public boolean toSign() {
        return !action.isEmpty() && !shown;
    }
}
