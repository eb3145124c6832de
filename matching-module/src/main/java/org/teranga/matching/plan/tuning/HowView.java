package org.teranga.matching.plan.tuning;

import java.util.List;

/**
 * How suggestions are made, for everybody ({@code matching/plan/tuning/how}): out of the rules in force, in plain words, without numbers.
 *
 * @param always what holds for every suggestion, in sentences
 * @param counts what makes one better, the most important first
 * @param fair   what is done so that nobody is forgotten
 * @param kinds  the kinds of help for which something else counts
 */
public record HowView(List<String> always, List<String> counts, List<String> fair, List<OfKind> kinds) {
    public HowView {
        always = List.copyOf(always);
        counts = List.copyOf(counts);
        fair = List.copyOf(fair);
        kinds = List.copyOf(kinds);
    }

    /** A kind of help: what it is called, what holds for every suggestion of it, what makes one better. */
    public record OfKind(String label, List<String> always, List<String> counts) {
        public OfKind {
            always = List.copyOf(always);
            counts = List.copyOf(counts);
        }
    }
}
