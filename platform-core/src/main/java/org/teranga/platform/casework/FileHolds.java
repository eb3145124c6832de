package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;

/** Refuses what somebody else who works on the same file stands in the way of, and says who. */
@ApplicationScoped
class FileHolds {
    private final FileAccess access;
    private final CaseTrail trail;
    private final Members members;

    @Inject
    FileHolds(FileAccess access, CaseTrail trail, Members members) {
        this.access = access;
        this.trail = trail;
        this.members = members;
    }

    /**
     * Goes on where the file is as the reader saw it.
     *
     * @param seen its version then; null for a program, which asks without having looked
     * @throws Refusal conflict with who has changed it since
     */
    void requireUnchanged(OpenedFile opened, CaseFile file, @Nullable Long seen) {
        if (seen != null && seen != file.version()) {
            throw changed(opened);
        }
    }

    /**
     * Goes on where the reader has the file, or is a lead.
     *
     * @throws Refusal conflict with who has it
     */
    void requireHold(CaseFile file) {
        if (!access.readsSafety() && !file.isOf(access.reader())) {
            throw held(file.owner());
        }
    }

    /** That somebody else has it. */
    Refusal held(@Nullable UUID owner) {
        String name = name(owner);
        return name.isEmpty() ? Refusal.conflict("casework.held") : Refusal.conflict("casework.held_by", name);
    }

    /** That somebody has just changed it. */
    Refusal changed(OpenedFile opened) {
        String name = name(trail.lastAtWork(opened).orElse(null));
        return name.isEmpty()
                ? Refusal.changedMeanwhile("casework.changed")
                : Refusal.conflict("casework.changed_by", name);
    }

    private String name(@Nullable UUID account) {
        Map<UUID, String> names = account == null ? Map.of() : members.names(List.of(account));
        return names.getOrDefault(account, "");
    }
}
