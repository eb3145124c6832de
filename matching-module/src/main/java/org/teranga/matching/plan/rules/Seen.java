package org.teranga.matching.plan.rules;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The versions that somebody had read when they decided. Where they are no longer current, somebody else was faster, and the person is told
 * before anything changes.
 *
 * @param version the version in force
 * @param draft   the revision of the draft; null where there was none
 */
public record Seen(int version, @Nullable UUID draft) {
    private static final String NO_DRAFT = "0";

    /** As it stands in pages and tags: {@code 14/0}, or the revision in place of the nought. */
    public String tag() {
        return version + "/" + (draft == null ? NO_DRAFT : draft.toString());
    }

    /** Reads a tag; empty where it is none. */
    public static Optional<Seen> of(@Nullable String tag) {
        if (tag == null || !tag.matches("[1-9][0-9]{0,8}/(0|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})")) {
            return Optional.empty();
        }
        String[] parts = tag.split("/", 2);
        return Optional.of(
                new Seen(Integer.parseInt(parts[0]), parts[1].equals(NO_DRAFT) ? null : UUID.fromString(parts[1])));
    }
}
