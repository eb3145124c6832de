package org.teranga.platform.job;

import java.util.regex.Pattern;

/**
 * The name of a job, by which it is found again after a restart: it must never change.
 *
 * @param name module and work, as {@code matching.run}
 */
public record JobKind(String name) {
    private static final Pattern SHAPE = Pattern.compile("[a-z]+(\\.[a-z]+)+");

    public JobKind {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name of a job. Maybe: matching.run");
        }
    }
}
