package org.teranga.matching.outcome.row;

import java.time.LocalDate;
import org.teranga.matching.outcome.OutcomeAnswers;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.NextHome;

/**
 * A stay of the time before an association counted here, without persons.
 *
 * @param persons  how many lived there
 * @param nights   how many, up to the day on which it ended
 * @param trained  whether the host had passed more than the floor asks
 * @param asked    how often both sides were asked how they are
 * @param answered how often they answered
 * @param helper   whether somebody helped beside the home
 * @param incident whether something was looked into
 * @param entry    what the household said at the beginning
 * @param exit     what it said at the end
 * @param later    what it said in the sixth month after
 * @param host     what the host said at the end
 */
public record PastStay(
        String department,
        LocalDate ended,
        int persons,
        int nights,
        EndReason reason,
        NextHome next,
        boolean trained,
        int asked,
        int answered,
        boolean helper,
        boolean incident,
        OutcomeAnswers entry,
        OutcomeAnswers exit,
        OutcomeAnswers later,
        OutcomeAnswers host) {
    /** The first night. */
    LocalDate began() {
        return ended.minusDays(nights);
    }

    /** What is counted of it. */
    CountedStay counted() {
        return new CountedStay(
                department,
                "housing",
                persons,
                nights,
                reason.code(),
                next.code(),
                trained,
                asked,
                answered,
                helper,
                incident,
                entry,
                exit,
                later,
                host);
    }
}
