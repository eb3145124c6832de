package org.teranga.training.medium;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A medium of a lesson, without its bytes.
 *
 * @param id         its id
 * @param kind       what sort
 * @param name       of a picture: how it stands in a text; of a paper: how it is called when it is kept; else empty
 * @param type       its media type
 * @param title      what it is; of a picture: what it shows
 * @param language   BCP 47 code in which it is spoken or written
 * @param captions   of a video: what is said and heard, with its moments, as WebVTT; empty for none
 * @param transcript of a video or a sound: what is said in it, CommonMark
 * @param size       its bytes
 * @param addedAt    when it was brought
 * @param removedAt  when it was taken away; null where it was not
 */
public record Medium(
        UUID id,
        Kind kind,
        String name,
        String type,
        String title,
        String language,
        String captions,
        String transcript,
        long size,
        Instant addedAt,
        @Nullable Instant removedAt) {
    public Medium {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(addedAt, "addedAt");
    }

    /** The sorts of media. */
    public enum Kind {
        /** A picture; it stands in the text. */
        PICTURE,
        /** A video; it has captions and a transcript. */
        VIDEO,
        /** A sound; it has a transcript. */
        AUDIO,
        /** A paper to take along. */
        FILE
    }

    /** Whether learners see it in a version that was published at this moment. */
    boolean stands(Instant published) {
        return !addedAt.isAfter(published) && (removedAt == null || removedAt.isAfter(published));
    }

    /** Where it is fetched. */
    public String href() {
        return kind == Kind.PICTURE ? "/own/" + name : "/lesson-media/" + id;
    }
}
