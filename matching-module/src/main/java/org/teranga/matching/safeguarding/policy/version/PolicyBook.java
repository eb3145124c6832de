package org.teranga.matching.safeguarding.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.AskedOf;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.OwnCheck;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantSettings;

/** The policy of the association that is open: what counts on a day, what will count later, what is being written. */
@ApplicationScoped
public class PolicyBook {
    private final PolicyVersions versions;
    private final PolicyDrafts drafts;
    private final TenantSettings settings;
    private final Clock clock;

    @Inject
    PolicyBook(PolicyVersions versions, PolicyDrafts drafts, TenantSettings settings, Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The present day. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }

    /** The present moment. */
    Instant now() {
        return clock.instant();
    }

    /** What the association asks today. */
    public Policy current() {
        return on(today());
    }

    /** What the association asks on this day, as far as it has published it. */
    public Policy on(LocalDate day) {
        return versions.on(day).map(PolicyBook::policy).orElseGet(this::first);
    }

    /** What is published and counts later only, the first day first. */
    public List<Policy> later() {
        return versions.after(today()).stream().map(PolicyBook::policy).toList();
    }

    /** What was published last, whether it counts already or not: what a draft is held against. */
    public Policy latest() {
        return versions.latest().map(PolicyBook::policy).orElseGet(this::first);
    }

    /**
     * A version.
     *
     * @throws Refusal not found where there is none of this number
     */
    public Policy version(int number) {
        return number == Policy.FIRST
                ? first()
                : versions.find(number).map(PolicyBook::policy).orElseThrow(Refusal::notFound);
    }

    /** What is known of the last versions, the newest first; the first, with which everybody begins, is not among them. */
    public List<PolicyVersion> history(int limit) {
        return versions.recent(limit);
    }

    /** The draft, if somebody is at it, as it would be published. */
    public Optional<Policy> draft() {
        return drafts.current().map(this::policy);
    }

    /** What is known of the draft. */
    public Optional<PolicyDraft> draftNote() {
        return drafts.current();
    }

    /** A draft as it would be published today. */
    Policy policy(PolicyDraft draft) {
        LocalDate from = draft.countsFrom();
        LocalDate today = today();
        return PolicyJson.stored(draft.policy(), next(), from == null || from.isBefore(today) ? today : from);
    }

    /** What there is now, to be held against what there is when something is changed. */
    public SeenPolicy seen() {
        return new SeenPolicy(
                next() - 1, drafts.current().map(PolicyDraft::revision).orElse(null));
    }

    /** The number that the next version gets. */
    int next() {
        return versions.latest().map(PolicyVersion::number).orElse(Policy.FIRST) + 1;
    }

    /** The names of the checks of the association's own, as they are called today or were before. */
    public Map<String, OwnCheck> own() {
        Map<String, OwnCheck> own = new LinkedHashMap<>();
        versions.latest()
                .map(PolicyBook::policy)
                .ifPresent(policy -> policy.own().forEach(one -> own.put(one.code(), one)));
        current().own().forEach(one -> own.putIfAbsent(one.code(), one));
        return own;
    }

    private static Policy policy(PolicyVersion version) {
        return PolicyJson.stored(version.policy(), version.number(), version.countsFrom());
    }

    /** What is asked before anything was published: the floor, and what the association's settings asked beyond it before there were policies. */
    private Policy first() {
        Map<String, List<Ask>> kinds = new LinkedHashMap<>();
        for (String kind : FloorOfHelp.kinds()) {
            List<Ask> before = FormerGateSettings.asked(settings, kind).stream()
                    .map(check -> Ask.of(check, AskedOf.HELPER, AskedBefore.PROPOSAL))
                    .toList();
            kinds.put(kind, FloorOfHelp.with(kind, before));
        }
        return new Policy(Policy.FIRST, LocalDate.EPOCH, kinds, List.of());
    }
}
