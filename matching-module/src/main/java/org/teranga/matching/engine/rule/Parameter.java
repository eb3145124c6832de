package org.teranga.matching.engine.rule;

/**
 * A number that an association may choose.
 *
 * @param name         its name in rule sets
 * @param defaultValue what it is where nothing is said
 * @param least        the smallest that is allowed
 * @param most         the largest that is allowed
 */
public record Parameter(String name, double defaultValue, double least, double most) {
    public Parameter {
        if (!(least <= defaultValue && defaultValue <= most)) {
            throw new IllegalArgumentException(name + " has its default outside its bounds");
        }
    }

    /** Whether a value is allowed. */
    public boolean allows(double value) {
        return least <= value && value <= most;
    }
}
