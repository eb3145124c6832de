package org.teranga.platform.content;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document without its texts. It is begun as a draft, published by its first review, may be retired and brought back; it is never
 * deleted, so that its address always answers.
 *
 * @param id          its id within the association
 * @param number      the same for interfaces that know whole numbers only
 * @param kind        what sort of document, as the feature calls it: {@code rights.page}
 * @param slug        its part of the address, the same in all languages
 * @param parent      the document under which it stands; null at the root
 * @param position    its place among those of the same parent
 * @param status      where it stands
 * @param language    BCP 47 code of its source
 * @param labels      whom and what it concerns: {@code audience:refugee}
 * @param notice      the sentence above it, as the end of a message key; empty for none
 * @param successor   for a retired one: where to go on; null for nowhere
 * @param freshness   until when somebody answers for it
 * @param origin      what it mirrors or was copied from; null where it was written here
 * @param shared      whether others may adopt it
 * @param revision    goes up with each change that readers see
 * @param publishedAt when it was first published; null before
 * @param changedAt   when readers last saw it change
 */
public record Document(
        UUID id,
        long number,
        String kind,
        String slug,
        @Nullable UUID parent,
        int position,
        DocumentStatus status,
        String language,
        Set<String> labels,
        String notice,
        @Nullable UUID successor,
        Freshness freshness,
        @Nullable Origin origin,
        boolean shared,
        long revision,
        @Nullable Instant publishedAt,
        Instant changedAt) {
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(language, "language");
        labels = Set.copyOf(labels);
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(freshness, "freshness");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /** Whether everybody may read it. */
    public boolean published() {
        return status == DocumentStatus.PUBLISHED;
    }

    /** The sentence above it for its readers: an example is none any more once somebody has checked it. */
    public String noticeForReaders() {
        return freshness.verified() ? "" : notice;
    }

    /** Whether its sections follow another association's or the platform's by themselves. */
    public boolean mirrored() {
        return origin != null && origin.mirrored();
    }

    /** The values of the labels that begin with this word and a colon. */
    public Set<String> labels(String word) {
        String start = word + ":";
        return labels.stream()
                .filter(label -> label.startsWith(start))
                .map(label -> label.substring(start.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
