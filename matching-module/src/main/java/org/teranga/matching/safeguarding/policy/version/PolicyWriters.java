package org.teranga.matching.safeguarding.policy.version;

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

/** Who wrote an association's policy since one was last published: none of them publishes it. */
@ApplicationScoped
class PolicyWriters {
    private final Involvements involvements;
    private final PolicyVersions versions;
    private final PolicyDrafts drafts;

    @Inject
    PolicyWriters(Involvements involvements, PolicyVersions versions, PolicyDrafts drafts) {
        this.involvements = involvements;
        this.versions = versions;
        this.drafts = drafts;
    }

    /** Notes that somebody wrote. */
    void note(Actor actor) {
        involvements.note(subject(), actor, "edited");
    }

    /** Everybody who wrote since the last publication. */
    Set<UUID> sinceTheLast() {
        Instant last = versions.latest().map(PolicyVersion::publishedAt).orElse(Instant.EPOCH);
        Set<UUID> all = new HashSet<>(involvements.persons(List.of(subject()), last));
        drafts.current().map(PolicyDraft::changedBy).ifPresent(all::add);
        return all;
    }

    /** The policy of the open association. */
    static Subject subject() {
        return new Subject("policy", TenantContext.required().id());
    }
}
