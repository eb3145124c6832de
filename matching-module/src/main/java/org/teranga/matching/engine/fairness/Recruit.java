package org.teranga.matching.engine.fairness;

import java.util.Locale;
import java.util.Objects;
import org.teranga.matching.engine.market.fact.Kind;

/**
 * A kind of host who would help.
 *
 * @param kind       what is offered
 * @param by         what tells them from others
 * @param value      the code of the department, the number of beds, the code of the language
 * @param points     what one more of them is worth to the plan at most, on average
 * @param offers     how many there are today
 * @param households how many households without a suggestion could go to one of them
 */
public record Recruit(Kind kind, By by, String value, long points, int offers, int households) {
    /** What tells hosts from each other. */
    public enum By {
        /** Where they are. */
        PLACE,
        /** How many beds a home has; eight stands for eight or more. */
        SIZE,
        /** What they speak. */
        LANGUAGE;

        /** As it is written in JSON and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Recruit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(value, "value");
    }
}
