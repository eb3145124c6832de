package org.teranga.platform.notification;

/** The ranks of e-mails, in the order in which they leave; within a rank the longest waiting first. */
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
