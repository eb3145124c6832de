package org.teranga.platform.qualification;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The possible holders of qualifications that a feature knows. A bean of each feature whose persons can show something implements it. */
public interface QualificationHolders {
    /** Whether this is the id of a person of the open association. */
    boolean knows(UUID holder);

    /**
     * What staff call those of these persons whom the feature knows, and where they find them. A fixed number of queries, however many
     * they are.
     */
    default Map<UUID, Holder> called(Collection<UUID> holders) {
        return Map.of();
    }

    /** Whether this person alone signs what is to be signed: nobody of the team notes that they did. */
    default boolean signsAlone(UUID holder) {
        return false;
    }

    /**
     * A holder as a list names it.
     *
     * @param label a name or a receipt number
     * @param path  the path after the language of a page about it; empty where there is none
     */
    record Holder(String label, String path) {}
}
