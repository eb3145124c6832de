package org.teranga.platform.qualification.check;

import java.util.Optional;
import java.util.UUID;

/** The homes, and the persons beside {@link org.teranga.platform.qualification.KnownHolders}, of which a feature knows whose they are. */
@FunctionalInterface
public interface CheckSubjects {
    /** What this id is of the open association; empty where the feature does not know it. */
    Optional<CheckSubject> of(UUID id);
}
