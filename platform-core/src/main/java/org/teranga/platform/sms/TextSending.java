package org.teranga.platform.sms;

/** What becomes of a text message that is handed in. Each but the first has the message {@code texting.sending.<name>} for whoever sends it. */
public enum TextSending {
    /** It waits, and leaves once the running transaction has committed. */
    QUEUED,
    /** The person wrote STOP to the association. */
    STOPPED,
    /** The association has sent as many as it may today. */
    LIMIT_REACHED,
    /** Nothing is known of the number but that somebody typed it. */
    UNPROVEN,
    /** This platform sends no text messages. */
    UNAVAILABLE;

    /** Whether it goes. */
    public boolean goes() {
        return this == QUEUED;
    }
}
