package org.teranga.matching.placement;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keys, and what else is written without quotes, as the database takes many of them at once. */
final class Keys {
    private Keys() {}

    /** Of needs, offers or placements, whose text is their key; of numbers and days, or nothing in their place. */
    static String array(Collection<? extends @Nullable Object> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** A key that was sent; none where it is no key. */
    static Stream<UUID> read(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException noKey) {
            return Stream.empty();
        }
    }
}
