package org.teranga.training.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teranga.training.CourseKinds;
import org.teranga.training.enrolment.CourseProgress;
import org.teranga.training.enrolment.CourseRound;

/** The way that somebody takes through a story, kept so that they go on where they were; told anew, the way before stays kept. */
@ApplicationScoped
@Transactional
public class StoryChoices {
    private final Choices choices;
    private final Clock clock;

    @Inject
    StoryChoices(Choices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    /** What was chosen in the telling that is under way, in order. */
    public List<String> of(CourseProgress progress, UUID part) {
        CourseRound enrolment = progress.enrolment();
        return enrolment == null ? List.of() : choices.of(enrolment.id(), part, choices.telling(enrolment.id(), part));
    }

    /**
     * Notes a choice.
     *
     * @param step which choice of the telling, from 1
     * @param to   key of the point that was chosen
     */
    public void choose(CourseProgress progress, UUID part, int step, String to) {
        CourseRound enrolment = progress.enrolment();
        if (enrolment != null) {
            int telling = Math.max(1, choices.telling(enrolment.id(), part));
            choices.add(enrolment.id(), part, telling, step, to, clock.instant());
        }
    }

    /** Begins another telling. */
    public void again(CourseProgress progress, UUID part) {
        CourseRound enrolment = progress.enrolment();
        if (enrolment != null) {
            int telling = choices.telling(enrolment.id(), part) + 1;
            choices.add(enrolment.id(), part, telling, 0, CourseKinds.START, clock.instant());
        }
    }
}
