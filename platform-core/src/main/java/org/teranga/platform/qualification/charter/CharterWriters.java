package org.teranga.platform.qualification.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.tenancy.TenantContext;

/** Who wrote an association's own charter since it was last published: none of them publishes it. */
@ApplicationScoped
class CharterWriters {
    private final Involvements involvements;
    private final OwnCharters own;

    @Inject
    CharterWriters(Involvements involvements, OwnCharters own) {
        this.involvements = involvements;
        this.own = own;
    }

    /** Notes that somebody wrote. */
    void note(Actor actor) {
        involvements.note(subject(), actor, "edited");
    }

    /** Everybody who wrote since the last publication. */
    Set<UUID> sinceTheLast() {
        Instant last = own.history().stream()
                .findFirst()
                .map(OwnCharters.Published::at)
                .orElse(Instant.EPOCH);
        Set<UUID> all = new HashSet<>(involvements.persons(List.of(subject()), last));
        all.addAll(own.draftBy());
        return all;
    }

    /** The charter of the open association. */
    static Subject subject() {
        return new Subject("charter", TenantContext.required().id());
    }
}
