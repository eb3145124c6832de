package org.teranga.matching.safeguarding.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.PolicyFaults;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Decisions;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Publishes the draft as the next policy: another human than everybody who wrote it since the last one, by whichever account. */
@ApplicationScoped
@Transactional
public class PublishPolicy {
    private final PolicyBook book;
    private final ChangePolicy change;
    private final PolicyStore store;
    private final SecondPerson second;
    private final Decisions decisions;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    PublishPolicy(
            PolicyBook book,
            ChangePolicy change,
            PolicyStore store,
            SecondPerson second,
            Decisions decisions,
            CurrentPerson person,
            AuditTrail audit) {
        this.book = book;
        this.change = change;
        this.store = store;
        this.second = second;
        this.decisions = decisions;
        this.person = person;
        this.audit = audit;
    }

    /** Whether this person may publish what is being written. */
    public boolean mayPublish() {
        return second.is(person.actor(), store.writers());
    }

    /**
     * Publishes it.
     *
     * @param reason why; what the draft is for where it is null or blank
     * @param seen   what the person had before them, or null
     * @throws Refusal not allowed for a program, conflict for who wrote it, where there is no draft or somebody else was faster, invalid
     *     where the reason is too long or the draft is less than the floor by now
     */
    public PolicyVersion publish(@Nullable String reason, @Nullable SeenPolicy seen) {
        person.requireHuman();
        PolicyDraft draft = store.locked();
        change.unchanged(seen);
        second.check(person.actor(), store.writers());
        Policy policy = book.policy(draft);
        List<FieldError> faults = PolicyFaults.of(policy);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        Instant now = book.now();
        PolicyVersion version = new PolicyVersion(
                policy.version(),
                draft.policy(),
                policy.from(),
                why(reason, draft),
                draft.changedBy(),
                now,
                person.requiredSubject());
        store.publish(version);
        decide(version, now);
        audit.record("policy.publish", "policy");
        return version;
    }

    private static String why(@Nullable String reason, PolicyDraft draft) {
        String why = reason == null || reason.isBlank() ? draft.reason() : reason.strip();
        if (why.length() > ChangePolicy.LONGEST_REASON) {
            throw Refusal.invalid(List.of(FieldError.of("reason", "policy.fault.reason", ChangePolicy.LONGEST_REASON)));
        }
        return why;
    }

    private void decide(PolicyVersion version, Instant now) {
        TreeMap<String, String> shown = new TreeMap<>();
        shown.put("policy.version", Integer.toString(version.number()));
        shown.put("policy.from", version.countsFrom().toString());
        shown.put("policy.kinds", version.policy());
        decisions.add(new Decision(
                Uuid7.at(now),
                PolicyWriters.subject(),
                "policy.publish",
                person.requiredSubject(),
                null,
                Channel.DESK,
                null,
                now,
                new Shown(shown)));
    }
}
