package org.teranga.platform.audit;

/**
 * A place in a trail that does not match its seal.
 *
 * @param kind  what
 * @param where the position in the chain, or the id of the entry
 */
public record AuditFault(Kind kind, String where) {
    /** What can be found. */
    public enum Kind {
        /** An entry, or its place in the chain, was changed. */
        ALTERED,
        /** An entry that was sealed is gone. */
        ENTRY_REMOVED,
        /** Links are gone. */
        LINK_REMOVED,
        /** An entry appeared with a date that was long sealed. */
        INSERTED,
        /** The chain ends before the link that the signed file names, or has another in its place. */
        CUT,
        /** The chain does not hold the link that somebody kept elsewhere: database and signed file were set back together. */
        SET_BACK,
        /** There is a chain, and no file that names its end. */
        HEAD_MISSING,
        /** The file that names the end was not signed by this platform. */
        HEAD_FORGED
    }
}
