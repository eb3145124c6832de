package org.teranga.platform.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.identity.Permission;

/** What people call the things that entries of the trail are about. Beans of this type are found by themselves. */
@FunctionalInterface
public interface TrailSubjects {
    /** Those of these that it knows; nothing of a type that is not its own. */
    Map<UUID, Subject> of(String type, Collection<UUID> ids);

    /**
     * One of them.
     *
     * @param number what people call it by; nothing that only some readers of the trail may see
     * @param path   where it is shown, after the language; empty where it is nowhere
     * @param reads  what somebody needs to go there
     */
    record Subject(String number, String path, Permission reads) {}
}
