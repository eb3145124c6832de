package org.teranga.matching.placement.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The content of an e-mail about a placement ({@code mail/placement.ftl}). It names nobody: whoever reads along learns nothing of the other
 * side.
 *
 * @param association who writes
 * @param letter      which letter: {@code asked}, {@code reminded}, {@code yes}, {@code both}, {@code approved}, {@code introduced}, {@code met}, {@code confirmed},
 *                    {@code trial}, {@code staying}, {@code extended}, {@code notice}, {@code how}, {@code meeting}, {@code meeting_dated}, {@code meeting_moved}, {@code meeting_cancelled}, {@code meeting_tomorrow}, {@code last_day}, {@code ended_stay}, {@code ended}, {@code stopped}, {@code no}, {@code over}, {@code silent}, {@code noted}, {@code changed}, {@code paused}
 * @param party       {@code household} or {@code host}
 * @param answerBy    until when an answer is awaited; null where none is
 * @param said        by which channel and when a yes was said that staff wrote down; null for every other letter
 * @param changes     the message keys of what is another than when a yes was said; empty for every other letter
 * @param url         the secret link, whole; empty where it is over
 */
public record PlacementMail(
        String association,
        String letter,
        String party,
        @Nullable Instant answerBy,
        @Nullable Said said,
        List<String> changes,
        String url) {
    public PlacementMail {
        Objects.requireNonNull(association, "association");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(party, "party");
        changes = List.copyOf(changes);
        Objects.requireNonNull(url, "url");
    }

    /** By which channel, and when. */
    public record Said(String channel, LocalDate day) {}
}
