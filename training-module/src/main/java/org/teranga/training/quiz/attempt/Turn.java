package org.teranga.training.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.training.course.Terms;

/**
 * Whether somebody may try a quiz. The limit counts attempts since the last one that passed: who renews a course tries anew.
 *
 * @param open    the attempt that goes on; null where none does
 * @param left    how often one may still begin; -1 without limit
 * @param from    from when; null where it is now
 */
record Turn(@Nullable Attempt open, int left, @Nullable Instant from) {
    static Turn of(List<Tried> newestFirst, Terms terms, Instant now) {
        Optional<Attempt> open =
                newestFirst.stream().filter(Tried::open).map(Tried::attempt).findFirst();
        long failed = newestFirst.stream().takeWhile(tried -> !tried.passed()).count();
        int left = terms.attempts() == 0 ? -1 : (int) Math.max(0, terms.attempts() - failed);
        Instant from = newestFirst.stream()
                .findFirst()
                .filter(tried -> !tried.passed())
                .map(Tried::result)
                .map(result -> result.at().plus(Duration.ofHours(terms.waitHours())))
                .filter(moment -> moment.isAfter(now))
                .orElse(null);
        return new Turn(open.orElse(null), left, from);
    }

    boolean mayBegin() {
        return open == null && left != 0 && from == null;
    }
}
