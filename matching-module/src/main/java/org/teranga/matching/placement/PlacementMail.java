package org.teranga.matching.placement;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a letter about a placement says ({@code mail/placement.ftl}). It names nobody: whoever reads along learns nothing of the other side.
 *
 * @param association who writes
 * @param letter      which letter: {@code asked}, {@code reminded}, {@code yes}, {@code both}, {@code approved}, {@code introduced},
 *                    {@code ended}, {@code no}, {@code over}, {@code silent}
 * @param party       {@code household} or {@code host}
 * @param answerBy    until when an answer is awaited; null where none is
 * @param url         the secret link, whole
 */
public record PlacementMail(
        String association,
        String letter,
        String party,
        @Nullable Instant answerBy,
        String url) {
    public PlacementMail {
        Objects.requireNonNull(association, "association");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(url, "url");
    }
}
