package org.teranga.tenantadmin.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.OpeningStep;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.tenantadmin.member.team.TellOpening;
import org.teranga.tenantadmin.start.SetupProgress.Mark;

/** The steps of an association, and the opening to the public behind them. */
@ApplicationScoped
@Transactional
class Steps {
    private final Instance<OpeningStep> registered;
    private final SetupProgress marks;
    private final TenantDirectory directory;
    private final TellOpening opening;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    Steps(
            @Any Instance<OpeningStep> registered,
            SetupProgress marks,
            TenantDirectory directory,
            TellOpening opening,
            AuditTrail audit,
            CurrentPerson person,
            Clock clock) {
        this.registered = registered;
        this.marks = marks;
        this.directory = directory;
        this.opening = opening;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /** Every step with its state, in order. */
    List<Standing> all() {
        Map<String, Mark> said = marks.all();
        return registered.stream()
                .sorted(Comparator.comparingInt(OpeningStep::order).thenComparing(OpeningStep::key))
                .map(step -> new Standing(step, step.done(), said.get(step.key())))
                .toList();
    }

    /**
     * Says that a step is done, comes later, or is open again.
     *
     * @throws Refusal not found where there is no such step, unreadable for another word
     */
    void say(String key, String word) {
        OpeningStep step = registered.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (word.equals("done") && !step.bySaying()) {
            throw Refusal.conflict("start.fault.missing");
        }
        switch (word) {
            case "done" -> marks.put(key, Mark.DONE, person.requiredSubject(), clock.instant());
            case "later" -> marks.put(key, Mark.LATER, person.requiredSubject(), clock.instant());
            case "again" -> marks.remove(key);
            default -> throw Refusal.unreadable("problem.detail.400");
        }
    }

    /** Says of itself that a step was looked at, as its page does when it is saved. */
    void done(String key) {
        marks.put(key, Mark.DONE, person.requiredSubject(), clock.instant());
    }

    /**
     * Opens the association to the public; where that was done before, nothing happens.
     *
     * @throws Refusal conflict where something that is needed is missing
     */
    void open() {
        Tenant tenant = TenantContext.required();
        if (tenant.active()) {
            return;
        }
        if (all().stream().anyMatch(Standing::missing)) {
            throw Refusal.conflict("start.fault.missing");
        }
        directory.publish(tenant);
        opening.tell();
        audit.record("association.open", "association", tenant.id());
    }

    /**
     * How a step stands.
     *
     * @param done whether the feature says so
     * @param said what an administrator says; null where nothing
     */
    record Standing(
            OpeningStep step, boolean done, @Nullable Mark said) {
        String state() {
            return done ? "done" : said == Mark.DONE ? "said" : said == Mark.LATER ? "later" : "open";
        }

        boolean missing() {
            return step.needed() && !done && said != Mark.DONE;
        }
    }
}
