package org.teranga.matching.placement.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Step;

/** What household and host can say on their own page. */
enum Answer {
    YES(Step.HOUSEHOLD_ACCEPTS, Step.HOST_ACCEPTS),
    NO(Step.HOUSEHOLD_DECLINES, Step.HOST_DECLINES),
    /** That a yes which staff wrote down was none. */
    OBJECT(Step.HOUSEHOLD_OBJECTS, Step.HOST_OBJECTS),
    /** Closes one's contact and ends it, after the two were introduced and before anybody lives there. */
    STOP(Step.HOUSEHOLD_STOPS, Step.HOST_STOPS),
    /** Yes once more, after they have met. */
    CONFIRM(Step.HOUSEHOLD_CONFIRMS, Step.HOST_CONFIRMS),
    /** Signs the agreement. */
    SIGN(Step.HOUSEHOLD_SIGNS, Step.HOST_SIGNS),
    /** Says that the stay is to end. */
    LEAVE(Step.HOUSEHOLD_GIVES_NOTICE, Step.HOST_GIVES_NOTICE);

    private final Step household;
    private final Step host;

    Answer(Step household, Step host) {
        this.household = household;
        this.host = host;
    }

    /** The answer of this word in an address. */
    static Optional<Answer> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** The step that it is on this side. */
    Step step(Party side) {
        return side == Party.HOUSEHOLD ? household : host;
    }
}
