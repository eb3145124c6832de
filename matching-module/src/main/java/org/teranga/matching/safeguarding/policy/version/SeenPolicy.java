package org.teranga.matching.safeguarding.policy.version;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The versions that somebody had before them when they decided. Where they are no longer current, somebody else was faster, and the person
 * is told before anything changes.
 *
 * @param version the version that was published last
 * @param draft   the revision of the draft; null where there was none
 */
public record SeenPolicy(int version, @Nullable UUID draft) {
    /** What nothing matches. */
    public static final SeenPolicy NOTHING = new SeenPolicy(0, null);

    private static final String NO_DRAFT = "0";

    /** As it stands in pages and tags: {@code 14/0}, or the revision in place of the nought. */
    public String tag() {
        return version + "/" + (draft == null ? NO_DRAFT : draft.toString());
    }

    /** Reads a tag; empty where it is none. */
    public static Optional<SeenPolicy> of(@Nullable String tag) {
        if (tag == null || !tag.matches("[1-9][0-9]{0,8}/(0|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})")) {
            return Optional.empty();
        }
        String[] parts = tag.split("/", 2);
        return Optional.of(new SeenPolicy(
                Integer.parseInt(parts[0]), parts[1].equals(NO_DRAFT) ? null : UUID.fromString(parts[1])));
    }
}
