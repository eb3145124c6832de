package org.teranga.platform.sms;

import java.util.Optional;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * What a telephone sent, as the provider gave it.
 *
 * @param phone  who wrote
 * @param number of ours, to which it was written
 * @param coding in which alphabet its bytes are
 * @param bytes  its words
 * @param part   which part of a longer one it is
 */
public record ArrivedText(PhoneNumber phone, String number, byte coding, byte[] bytes, Optional<Part> part) {
    public ArrivedText {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * A part of a long message.
     *
     * @param reference that the telephone gave to all of its parts
     * @param number    from 1
     * @param of        how many there are
     */
    public record Part(int reference, int number, int of) {}

    /** Tells nothing. */
    @Override
    public String toString() {
        return "ArrivedText[…]";
    }
}
