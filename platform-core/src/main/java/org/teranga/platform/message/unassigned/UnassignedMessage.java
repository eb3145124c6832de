package org.teranga.platform.message.unassigned;

import java.time.Instant;
import java.util.UUID;

/**
 * A message from somebody who is not known here.
 *
 * @param channel {@code mail} or {@code sms}
 * @param sender  the address or number it came from
 * @param text    what was written
 * @param at      when it came
 * @param files   how many pictures and documents came with it
 */
public record UnassignedMessage(UUID id, String channel, String sender, String text, Instant at, int files) {
    /** Tells nothing: what people write must not get into a log by accident. */
    @Override
    public String toString() {
        return "UnassignedMessage[" + id + "]";
    }
}
