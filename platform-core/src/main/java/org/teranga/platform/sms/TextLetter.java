package org.teranga.platform.sms;

import org.teranga.platform.privacy.PhoneNumber;

/**
 * A text message as it leaves.
 *
 * @param to       where to
 * @param language BCP 47 code
 * @param text     what it says
 */
public record TextLetter(PhoneNumber to, String language, String text) {
    /** No text has it: it is taken out. */
    private static final String BETWEEN = "\0";

    private static final int PARTS = 3;

    public TextLetter {
        text = text.replace(BETWEEN, "").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a text message without words");
        }
    }

    /** All of it in one string. */
    public String packed() {
        return String.join(BETWEEN, to.e164(), language, text);
    }

    /** What {@link #packed} made. */
    public static TextLetter unpacked(String packed) {
        String[] parts = packed.split(BETWEEN, PARTS);
        return new TextLetter(new PhoneNumber(parts[0]), parts[1], parts[2]);
    }

    /** Tells nothing: what stands in it must not get into a log by accident. */
    @Override
    public String toString() {
        return "TextLetter[…]";
    }
}
