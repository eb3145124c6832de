package org.teranga.platform.sms;

import org.teranga.platform.notification.MailRank;

/** How soon a text message leaves. */
public enum TextRank {
    /** Somebody waits for it, as for a code, or has to know at once: at any hour, before all others, beyond the day's limit. */
    NOW(MailRank.PLACEMENT),
    /** As soon as it is not the time of quiet. */
    SOON(MailRank.LETTER),
    /** After all others: reminders. */
    LATER(MailRank.RECEIPT);

    private final MailRank inOutbox;

    TextRank(MailRank inOutbox) {
        this.inOutbox = inOutbox;
    }

    MailRank inOutbox() {
        return inOutbox;
    }
}
