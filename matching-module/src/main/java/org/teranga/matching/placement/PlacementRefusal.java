package org.teranga.matching.placement;

import java.util.List;
import java.util.Objects;

/**
 * The reason why a pair cannot become a placement now; without words yet, so that each reader gets them in the own language.
 *
 * @param key       its message key
 * @param arguments numbers, codes, the {@link org.teranga.matching.engine.criterion.Message} of a rule, a list of what is lacking
 */
public record PlacementRefusal(String key, List<Object> arguments) {
    /** A rule stands against it: the rule's own message follows. */
    public static final String RULE = "placement.refused.rule";
    /** The person who offers lacks something: its codes follow. */
    public static final String MISSING = "placement.refused.missing";

    public PlacementRefusal {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    public static PlacementRefusal of(String key, Object... arguments) {
        return new PlacementRefusal(key, List.of(arguments));
    }
}
