package org.teranga.training.enrolment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.training.course.Course;
import org.teranga.training.course.Part;

/**
 * How far somebody is in a course.
 *
 * @param course     which course
 * @param enrolment  the last round; null where it was never begun
 * @param done       ids of the parts that were done in it
 * @param completion of this or an earlier round, the newest; null where there is none
 * @param state      where it stands
 * @param until      the last day on which the completion holds, or held where that is over; null where it does not end, where
 *                   something else has ended it, and where there is none
 */
public record CourseProgress(
        Course course,
        @Nullable CourseRound enrolment,
        Set<UUID> done,
        @Nullable Completion completion,
        State state,
        @Nullable LocalDate until) {
    public CourseProgress {
        Objects.requireNonNull(course, "course");
        done = Set.copyOf(done);
        Objects.requireNonNull(state, "state");
    }

    /** Where somebody stands in a course. */
    public enum State {
        /** Never begun. */
        NEW,
        /** Begun. */
        UNDER_WAY,
        /** Every part is done; a course that belongs to it is not completed yet. */
        WAITING,
        /** Completed, and it holds. */
        COMPLETED,
        /** Completed, holds, and ends soon: it can be taken anew. */
        ENDING,
        /** Completed once, and it does not hold any more. */
        ENDED
    }

    /** Whether a completion holds. */
    public boolean holds() {
        return state == State.COMPLETED || state == State.ENDING;
    }

    /** Whether what is done now counts: the last round is not completed, or there is none yet. */
    public boolean open() {
        return enrolment == null
                || completion == null
                || !completion.enrolment().equals(enrolment.id());
    }

    /** Whether somebody takes it anew while what they completed before holds still. */
    public boolean renewing() {
        return holds() && enrolment != null && open();
    }

    /** Whether another round can be begun. */
    public boolean renewable() {
        return !open() && (state == State.ENDED || state == State.ENDING);
    }

    /** How many parts the course has. */
    public int parts() {
        return course.version().map(version -> version.outline().parts().size()).orElse(0);
    }

    /** How many of them are done. */
    public int partsDone() {
        return (int) course.version().stream()
                .flatMap(version -> version.outline().parts().stream())
                .map(Part::id)
                .filter(done::contains)
                .count();
    }

    /** How much of it is done, from 0 to 100; of the round that is under way, where there is one. */
    public int percent() {
        if (holds() && !open()) {
            return 100;
        }
        return parts() == 0 ? 0 : partsDone() * 100 / parts();
    }
}
