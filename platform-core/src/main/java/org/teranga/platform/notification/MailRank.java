package org.teranga.platform.notification;

/** What leaves first. Of a rank, what has waited longest. */
public enum MailRank {
    /** Letters of placements, for which two people wait. */
    PLACEMENT,
    /** All others. */
    LETTER,
    /** Receipts of forms: anybody can cause many. */
    RECEIPT;

    /** As the outbox has it. */
    int number() {
        return ordinal();
    }

    static MailRank of(int number) {
        return values()[number];
    }
}
