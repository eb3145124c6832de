package org.teranga.matching.engine.rule;

/**
 * A number that an association may choose.
 *
 * @param name         its name in rule sets
 * @param defaultValue what it is where nothing is said
 * @param least        the smallest that is allowed
 * @param most         the largest that is allowed
 * @param whole        whether it has no decimals
 */
public record Parameter(String name, double defaultValue, double least, double most, boolean whole) {
    public Parameter {
        if (!(least <= defaultValue && defaultValue <= most)) {
            throw new IllegalArgumentException(name + " has its default outside its bounds");
        }
    }

    /** A number that may have decimals. */
    public Parameter(String name, double defaultValue, double least, double most) {
        this(name, defaultValue, least, most, false);
    }

    /** A number that has none. */
    public static Parameter whole(String name, int defaultValue, int least, int most) {
        return new Parameter(name, defaultValue, least, most, true);
    }

    /** Whether a value is allowed. */
    public boolean allows(double value) {
        return least <= value && value <= most && (!whole || value == Math.rint(value));
    }
}
