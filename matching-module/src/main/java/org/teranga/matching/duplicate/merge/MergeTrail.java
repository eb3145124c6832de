package org.teranga.matching.duplicate.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.Uuid7;

/** Who merged, parted and undid, for the trail and the stories of both files. */
@ApplicationScoped
class MergeTrail {
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    MergeTrail(AuditTrail audit, CurrentPerson person, Clock clock) {
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /** The id of something that begins now. */
    UUID newId() {
        return Uuid7.at(clock.instant());
    }

    /** Who does it. */
    UUID actor() {
        return person.actor().requiredPerson();
    }

    /** Both were opened to be compared. */
    void read(RecordKind kind, UUID first, UUID second) {
        audit.record(kind.code() + ".read", kind.code(), first);
        audit.record(kind.code() + ".read", kind.code(), second);
    }

    /** They are one from now on. */
    void merged(RecordKind kind, UUID kept, UUID gone) {
        audit.record(kind.code() + ".merge", kind.code(), kept);
        audit.record(kind.code() + ".merged_away", kind.code(), gone);
    }

    /** They are two again. */
    void undone(RecordKind kind, UUID kept, UUID gone) {
        audit.record(kind.code() + ".merge_undone", kind.code(), kept);
        audit.record(kind.code() + ".merge_undone", kind.code(), gone);
    }

    /** They are two people's. */
    void apart(RecordKind kind, UUID first, UUID second) {
        audit.record(kind.code() + ".apart", kind.code(), first);
        audit.record(kind.code() + ".apart", kind.code(), second);
    }

    /** Whoever said that they are two people's has taken it back. */
    void together(RecordKind kind, UUID first, UUID second) {
        audit.record(kind.code() + ".apart_undone", kind.code(), first);
        audit.record(kind.code() + ".apart_undone", kind.code(), second);
    }
}
