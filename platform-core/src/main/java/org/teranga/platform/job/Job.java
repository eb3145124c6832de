package org.teranga.platform.job;

import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.lane.Lane;

/**
 * Work on one row of a feature, done once. Beans of this type are found by themselves. A node may die at any moment, so the work must bear
 * to be done again from its beginning.
 */
public interface Job {
    /** Which job this is. */
    JobKind kind();

    /**
     * Does the work. The association is open and the request scope active; there is no transaction.
     *
     * @param subject the id that was given to {@link Jobs#start}
     */
    void run(UUID subject);

    /** The lane in which it works, where it is heavy; where its association's line is full it comes back in a moment. */
    default Optional<Lane> lane() {
        return Optional.empty();
    }

    /** How often it is tried before it gives up. */
    default int attempts() {
        return 5;
    }

    /** Is told once, after the last attempt failed, in the same surroundings as {@link #run}. */
    default void gaveUp(UUID subject) {}
}
