package org.teranga.matching.home;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photograph of a home, without its pixels. A picture is never changed: another one has another id. A caption that is changed is looked
 * at again.
 *
 * @param id       which one
 * @param home     of which home
 * @param host     under whose key it lies
 * @param caption  what it shows, as the host says it
 * @param width    in pixels
 * @param height   in pixels
 * @param addedBy  who of the team brought it; null for the host
 * @param lookedAt when somebody of the team looked at it; null while nobody has
 * @param shown    whether a household that is asked may see it
 */
public record HomePhoto(
        UUID id,
        HomeId home,
        UUID host,
        String caption,
        int width,
        int height,
        @Nullable UUID addedBy,
        @Nullable Instant lookedAt,
        boolean shown) {
    public HomePhoto {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(caption, "caption");
    }
}
