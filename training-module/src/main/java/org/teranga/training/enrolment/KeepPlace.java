package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.teranga.platform.refusal.Refusal;

/** Keeps where in a lesson somebody rests, so that they go on there on any device. Only the last place is kept, not the way there. */
@ApplicationScoped
@Transactional
public class KeepPlace {
    private static final Pattern PLACE = Pattern.compile("[a-z0-9_-]{0,80}");

    private final Enrolments enrolments;
    private final Clock clock;

    @Inject
    KeepPlace(Enrolments enrolments, Clock clock) {
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * Somebody rests at a passage of a lesson.
     *
     * @param place the passage's name within the page; empty for the beginning
     * @throws Refusal not found where that is no name of a passage
     */
    public void rest(CourseProgress progress, UUID lesson, String place) {
        if (!PLACE.matcher(place).matches()) {
            throw Refusal.notFound();
        }
        CourseRound enrolment = progress.enrolment();
        if (enrolment != null) {
            enrolments.rest(enrolment.id(), lesson, place, clock.instant());
        }
    }

    /** Where they rested; empty where that is the beginning, or not known. */
    public Optional<String> rested(CourseProgress progress, UUID lesson) {
        CourseRound enrolment = progress.enrolment();
        return enrolment == null
                ? Optional.empty()
                : enrolments.rested(enrolment.id(), lesson).filter(place -> !place.isEmpty());
    }
}
