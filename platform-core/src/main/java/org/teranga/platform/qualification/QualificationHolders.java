package org.teranga.platform.qualification;

import java.util.UUID;

/** What a feature knows of possible holders. A bean of each feature whose persons can show something implements it. */
@FunctionalInterface
public interface QualificationHolders {
    /** Whether this is the id of a person of the open association. */
    boolean knows(UUID holder);
}
