package org.teranga.matching.placement.answer;

import java.util.Objects;

/**
 * That a proposal is over, for who came by a letter ({@code matching/placement/over}); it tells nothing of anybody.
 *
 * @param happened {@code no} or {@code stop}: what was just said
 */
public record OverView(String happened) {
    public OverView {
        Objects.requireNonNull(happened, "happened");
    }
}
