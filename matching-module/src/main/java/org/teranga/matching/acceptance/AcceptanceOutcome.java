package org.teranga.matching.acceptance;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What became of an accepted suggestion. */
enum AcceptanceOutcome {
    /** Not looked at yet. */
    WAITING,
    /** It is a placement. */
    PROPOSED,
    /** It was one before. */
    ALREADY,
    /** Something stands against it. */
    REFUSED,
    /** The plan has no such suggestion, or its need or offer is gone. */
    GONE,
    /** It is a placement, and its household was asked. */
    ASKED,
    /** It is a placement, and something stands against asking its household. */
    UNASKED,
    /** It was a placement and was taken back again. */
    TAKEN_BACK,
    /** It could not be taken back any more: somebody has answered. */
    KEPT;

    /** Those that are placements by this acceptance, as far as is known. */
    static final Set<AcceptanceOutcome> OPEN = EnumSet.of(PROPOSED, ASKED, UNASKED);

    /** Its name in addresses, messages and the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
