package org.teranga.matching.safeguarding.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.PolicyFaults;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * An administrator or a lead writes a policy: a draft that changes nothing for anybody until another person publishes it
 * ({@link PublishPolicy}). Who says what they had before them is told where somebody else has changed it since.
 */
@ApplicationScoped
@Transactional
public class ChangePolicy {
    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    /** How many years ahead a policy may begin to count. */
    private static final int FARTHEST_YEARS = 2;

    private final PolicyBook book;
    private final PolicyDrafts drafts;
    private final PolicyWriters writers;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    ChangePolicy(PolicyBook book, PolicyDrafts drafts, PolicyWriters writers, CurrentPerson person, AuditTrail audit) {
        this.book = book;
        this.drafts = drafts;
        this.writers = writers;
        this.person = person;
        this.audit = audit;
    }

    /**
     * Keeps a draft in place of the one before.
     *
     * @param json what is asked, by kind of help, and from which day it should count
     * @param seen what the writer had before them, or null
     * @return as it would be published
     * @throws Refusal unreadable where it is no JSON, invalid with every fault, less than the floor among them, conflict where somebody
     *     else was faster
     */
    public Policy draft(String json, @Nullable SeenPolicy seen) {
        return keep(PolicyJson.read(json, book.latest()), seen);
    }

    /** As {@link #draft}, where a kind of help that is left out stays as it is in the draft that there is. */
    public Policy goOn(String json, @Nullable SeenPolicy seen) {
        return keep(PolicyJson.read(json, book.draft().orElseGet(book::latest)), seen);
    }

    private Policy keep(SentPolicy sent, @Nullable SeenPolicy seen) {
        person.requireHuman();
        LocalDate from = sent.from().orElse(null);
        String reason = sent.reason();
        Policy policy = sent.policy(book.next(), from == null ? book.today() : from);
        List<FieldError> faults = new ArrayList<>(PolicyFaults.of(policy));
        if (from != null && from.isAfter(book.today().plusYears(FARTHEST_YEARS))) {
            faults.add(FieldError.of("from", "policy.fault.far", FARTHEST_YEARS));
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            faults.add(FieldError.of("reason", "policy.fault.reason", LONGEST_REASON));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        Optional<PolicyDraft> before = drafts.locked();
        unchanged(seen);
        Instant now = book.now();
        PolicyDraft draft = new PolicyDraft(
                PolicyJson.write(policy).toString(),
                from,
                reason == null ? before.map(PolicyDraft::reason).orElse("") : reason.strip(),
                now,
                person.requiredSubject(),
                Uuid7.at(now));
        drafts.keep(draft);
        writers.note(person.actor());
        audit.record("policy.draft", "policy");
        return book.policy(draft);
    }

    /**
     * Throws the draft away.
     *
     * @throws Refusal conflict where there is none, or where it has changed
     */
    public void discard(@Nullable SeenPolicy seen) {
        person.requireHuman();
        Optional<PolicyDraft> draft = drafts.locked();
        unchanged(seen);
        draft.orElseThrow(() -> Refusal.conflict("policy.no_draft"));
        drafts.remove();
        audit.record("policy.discard", "policy");
    }

    /**
     * Refuses where there is something else than somebody saw.
     *
     * @throws Refusal conflict
     */
    void unchanged(@Nullable SeenPolicy seen) {
        if (seen != null && !Objects.equals(seen, book.seen())) {
            throw Refusal.changedMeanwhile("policy.changed_meanwhile");
        }
    }
}
