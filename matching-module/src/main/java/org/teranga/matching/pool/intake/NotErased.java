package org.teranga.matching.pool.intake;

/** The condition that leaves out offers and needs of erased people, of which only a kind, a department, dates and numbers remain. */
public final class NotErased {
    /** The condition, of a row {@code r} of {@code matching.offer} or {@code matching.need}. */
    public static final String SQL = "not (r.status = 'withdrawn' and r.name is null and r.email is null"
            + " and r.phone is null and r.link_hash is null and r.account_id is null)";

    private NotErased() {}
}
