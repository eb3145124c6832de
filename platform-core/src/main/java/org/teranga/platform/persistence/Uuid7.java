package org.teranga.platform.persistence;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of rows: UUIDs of version 7 (RFC 9562), which sort by the millisecond they were made in, so that a table grows at one end. */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Uuid7() {}

    /** A new id. The 74 bits that are not time are random: it cannot be guessed, and it tells no total. */
    public static UUID at(Instant moment) {
        long time = moment.toEpochMilli() << 16;
        long high = time | VERSION | (RANDOM.nextLong() & 0x0FFFL);
        long low = VARIANT | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
