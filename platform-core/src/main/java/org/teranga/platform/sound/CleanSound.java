package org.teranga.platform.sound;

/**
 * A recording made anew of its frames.
 *
 * @param content MPEG layer III frames, one after the other, and nothing else
 * @param seconds how long it lasts, rounded up
 */
public record CleanSound(byte[] content, int seconds) {
    /** Its media type. */
    public static final String TYPE = "audio/mpeg";
}
