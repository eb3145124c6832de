package org.teranga.matching.placement;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys as the database takes many of them at once. */
final class Keys {
    private Keys() {}

    /** Of needs, offers or placements, whose text is their key. */
    static String array(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
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
