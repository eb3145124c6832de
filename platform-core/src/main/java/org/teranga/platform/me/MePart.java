package org.teranga.platform.me;

import java.util.List;
import java.util.UUID;

/** A feature's part of a person's own page: what this person has left there. A bean of each feature that keeps some implements it. */
@FunctionalInterface
public interface MePart {
    /** What belongs to this account at the open association, in the language of the page, the newest first. */
    List<MeView.Own> of(UUID account);

    /** Where it stands among the others, the smallest first: what waits for an answer before what can wait. */
    default int order() {
        return 20;
    }
}
