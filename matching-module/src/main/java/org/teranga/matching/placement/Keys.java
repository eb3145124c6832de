package org.teranga.matching.placement;

import java.util.Collection;
import java.util.stream.Collectors;

/** Keys as the database takes many of them at once. */
final class Keys {
    private Keys() {}

    /** Of needs, offers or placements, whose text is their key. */
    static String array(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
