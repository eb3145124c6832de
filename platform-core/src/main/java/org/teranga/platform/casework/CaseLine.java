package org.teranga.platform.casework;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file in a line of a list, for those who may read it.
 *
 * @param id     which one
 * @param number what people call it by
 * @param name   whom it is about; empty where nobody said a name
 * @param place  where; empty where that is not known
 * @param phone  the number to call; null where there is none
 * @param email  where to write; null where there is none
 * @param path   the address of its page, without the language in front
 */
public record CaseLine(
        UUID id,
        String number,
        String name,
        String place,
        @Nullable String phone,
        @Nullable String email,
        String path) {
    public CaseLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(path, "path");
    }

    /** Tells nothing: it must not get into a log by accident. */
    @Override
    public String toString() {
        return "CaseLine[…]";
    }
}
