package org.teranga.training.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.training.course.CourseTerms;

/**
 * Whether somebody may begin an attempt at a quiz now. The limit counts attempts since the last one that passed: who renews a course tries
 * anew; what a trainer gave since then comes on top. Nobody tries anew while a trainer has still to read what may yet make the last attempt
 * pass.
 *
 * @param open    the attempt that goes on; null where none does
 * @param left    how often one may still begin; -1 without limit
 * @param waits   whether the last attempt waits for a trainer
 * @param from    from when; null where it is now
 */
public record Turn(
        @Nullable Attempt open,
        int left,
        boolean waits,
        @Nullable Instant from) {
    public static Turn of(List<Tried> newestFirst, List<Grants.Grant> given, CourseTerms terms, Instant now) {
        Optional<Attempt> open =
                newestFirst.stream().filter(Tried::open).map(Tried::attempt).findFirst();
        long failed = newestFirst.stream().takeWhile(tried -> !tried.passed()).count();
        int before = newestFirst.stream()
                .filter(Tried::passed)
                .findFirst()
                .map(tried -> tried.attempt().number())
                .orElse(0);
        long more = given.stream().filter(one -> one.number() > before).count();
        int left = terms.attempts() == 0 ? -1 : (int) Math.max(0, terms.attempts() + more - failed);
        Instant from = newestFirst.stream()
                .findFirst()
                .filter(tried -> !tried.passed())
                .map(Tried::result)
                .map(result -> result.at().plus(Duration.ofHours(terms.waitHours())))
                .filter(moment -> moment.isAfter(now))
                .orElse(null);
        boolean waits = newestFirst.stream().findFirst().filter(Tried::waits).isPresent();
        return new Turn(open.orElse(null), left, waits, from);
    }

    /** Whether nothing but a trainer's word lets this person try again. */
    boolean limited() {
        return open == null && !waits && left == 0;
    }

    public boolean mayBegin() {
        return open == null && !waits && left != 0 && from == null;
    }
}
