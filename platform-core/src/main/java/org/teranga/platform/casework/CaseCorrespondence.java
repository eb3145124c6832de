package org.teranga.platform.casework;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was written between persons and the team, for the files about them. Beans of this type are found by themselves. */
@FunctionalInterface
public interface CaseCorrespondence {
    /** With these persons, the latest first. */
    List<CaseMessage> with(Collection<UUID> persons);
}
