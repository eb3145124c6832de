package org.teranga.platform.notification;

import java.util.Locale;

/** The media by which what waits in the outbox leaves. */
public enum Medium {
    /** E-mail. */
    MAIL,
    /** Text messages (SMS). */
    TEXT;

    /** Its name in the table. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
