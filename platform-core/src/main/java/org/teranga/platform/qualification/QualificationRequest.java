package org.teranga.platform.qualification;

import org.jspecify.annotations.Nullable;

/**
 * A grant by hand, as JSON.
 *
 * @param holder whose it is
 * @param kind   a code such as {@code charter}
 * @param until  the last day, as ISO 8601; may be left out where the kind does not end
 */
public record QualificationRequest(
        @Nullable String holder,
        @Nullable String kind,
        @Nullable String until) {
    GrantWish wish() {
        return GrantWish.read(holder, kind, until);
    }
}
