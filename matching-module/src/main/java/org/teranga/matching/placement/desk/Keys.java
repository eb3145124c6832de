package org.teranga.matching.placement.desk;

import java.util.UUID;
import java.util.stream.Stream;

/** Keys that were sent. */
final class Keys {
    private Keys() {}

    /** A key that was sent; none where it is no key. */
    static Stream<UUID> read(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException noKey) {
            return Stream.empty();
        }
    }
}
