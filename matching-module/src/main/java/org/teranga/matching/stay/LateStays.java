package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Stays in which something is past its day: a call, an answer to read, a last day. */
@ApplicationScoped
@Transactional
public class LateStays {
    private final ListStays stays;
    private final StayRows rows;

    @Inject
    LateStays(ListStays stays, StayRows rows) {
        this.stays = stays;
        this.rows = rows;
    }

    /** How many, without the reader's own. Listed at {@code /desk/stays?view=late}. */
    public long count() {
        return rows.count(stays.wanted(null, "yes", "team"));
    }
}
