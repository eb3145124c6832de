package org.teranga.matching.safeguarding.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.refusal.Refusal;

/** The draft and the versions as whoever publishes needs them. */
@ApplicationScoped
class PolicyStore {
    private final PolicyDrafts drafts;
    private final PolicyVersions versions;
    private final PolicyWriters writers;

    @Inject
    PolicyStore(PolicyDrafts drafts, PolicyVersions versions, PolicyWriters writers) {
        this.drafts = drafts;
        this.versions = versions;
        this.writers = writers;
    }

    /**
     * The draft, which nobody else changes before this transaction ends.
     *
     * @throws Refusal conflict where there is none
     */
    PolicyDraft locked() {
        return drafts.locked().orElseThrow(() -> Refusal.conflict("policy.no_draft"));
    }

    /** Everybody who wrote it. */
    Set<UUID> writers() {
        return writers.sinceTheLast();
    }

    /**
     * Keeps the version, and ends the draft.
     *
     * @throws Refusal conflict where somebody else was faster
     */
    void publish(PolicyVersion version) {
        if (!versions.add(version)) {
            throw Refusal.changedMeanwhile("policy.changed_meanwhile");
        }
        drafts.remove();
    }
}
