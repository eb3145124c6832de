package org.teranga.matching.engine.criterion;

import java.util.ArrayList;
import java.util.List;

/** The judgement of a criterion on a pair. */
public sealed interface Verdict {
    /** Which criterion. */
    String criterion();

    /** The points that it gives; 0 where it is hard. */
    long points();

    /** Its sentence. */
    Message message();

    /** Without words. */
    Outcome outcome();

    /** The pair meets the criterion, or has some of its value. */
    record Met(String criterion, long points, Message message) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.MET;
        }
    }

    /** The pair fails the criterion, or has none of its value. */
    record NotMet(String criterion, long points, Message message) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.NOT_MET;
        }
    }

    /** A cell that the criterion needs is blank. */
    record Unknown(String criterion, long points, Message message) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.UNKNOWN;
        }
    }

    /**
     * The verdict with its sentence, whose first argument is the outcome's code.
     *
     * @param details the further arguments
     */
    static Verdict of(String criterion, Outcome outcome, long points, List<Object> details) {
        List<Object> arguments = new ArrayList<>(List.of(outcome.code()));
        arguments.addAll(details);
        Message message = new Message("matching.criterion." + criterion + ".verdict", arguments);
        return switch (outcome) {
            case MET -> new Met(criterion, points, message);
            case NOT_MET -> new NotMet(criterion, points, message);
            case UNKNOWN -> new Unknown(criterion, points, message);
        };
    }
}
