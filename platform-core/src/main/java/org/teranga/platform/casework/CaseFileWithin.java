package org.teranga.platform.casework;

import java.util.Optional;
import java.util.UUID;

/** What has its file within that of something else: a home in that of its offer. Beans of this type are found by themselves. */
public interface CaseFileWithin {
    /** Its code, as it stands in addresses: {@code home}. */
    String code();

    /** The code of the kind of file in which it is. */
    String within();

    /** In which one; empty where there is no such thing. */
    Optional<UUID> fileOf(UUID id);
}
