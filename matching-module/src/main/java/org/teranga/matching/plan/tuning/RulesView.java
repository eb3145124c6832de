package org.teranga.matching.plan.tuning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules to read ({@code matching/plan/tuning/rules}): what they ask, what counts, why they are so, and what they were.
 *
 * @param href     of the list; the number of a version follows it
 * @param version  which version this is
 * @param inForce  whether it is in force
 * @param note     who published it, when and why; null for what every association begins with
 * @param hard     what a pair must meet by it, and what it asks no longer
 * @param weights  what makes a pair better by it, the most first
 * @param levers   what sees to it that nobody is forgotten, in sentences
 * @param kinds    the kinds of help that go by rules of their own, in place of all this
 * @param history  every version that is kept, the newest first
 * @param editHref where it is changed; null for who may only read
 * @param happened whether the reader has just published it
 */
public record RulesView(
        String href,
        int version,
        boolean inForce,
        @Nullable Note note,
        List<TuningView.HardRule> hard,
        List<Weight> weights,
        List<String> levers,
        List<OfKind> kinds,
        List<Entry> history,
        @Nullable String editHref,
        boolean happened) {
    public RulesView {
        hard = List.copyOf(hard);
        weights = List.copyOf(weights);
        levers = List.copyOf(levers);
        kinds = List.copyOf(kinds);
        history = List.copyOf(history);
    }

    /**
     * Who published a version, and why.
     *
     * @param at       when
     * @param by       who; empty where that is not known
     * @param reason   why; empty where nothing was said
     * @param restored the earlier version that it brings back; null where it is none
     */
    public record Note(
            Instant at, String by, String reason, @Nullable Integer restored) {}

    /**
     * A kind of help with rules of its own.
     *
     * @param label   what it is called
     * @param hard    what a pair must meet
     * @param weights what makes it better, the most first
     * @param levers  what sees to it that nobody is forgotten, in sentences
     */
    public record OfKind(String label, List<TuningView.HardRule> hard, List<Weight> weights, List<String> levers) {
        public OfKind {
            hard = List.copyOf(hard);
            weights = List.copyOf(weights);
            levers = List.copyOf(levers);
        }
    }

    /** A criterion with its points, of so many, and what it means. */
    public record Weight(String label, String about, double points, double of) {}

    /** A version in the history, and what it changed in the one before; no changes for the first. */
    public record Entry(int version, @Nullable Note note, List<String> changes) {
        public Entry {
            changes = List.copyOf(changes);
        }
    }
}
