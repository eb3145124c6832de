package org.teranga.matching.safeguarding.exemption.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.matching.safeguarding.exemption.Exemption;
import org.teranga.matching.safeguarding.exemption.Exemptions;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Decisions;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** What a lead asked for, another person confirms: only then somebody is exempted. */
@ApplicationScoped
class GrantExemption implements ConfirmedAct {
    static final String CODE = "exempt";

    private final Exemptions exemptions;
    private final ExemptedOffers offers;
    private final ExemptionSubjects subjects;
    private final ExemptionWords words;
    private final Decisions decisions;
    private final Clock clock;

    @Inject
    GrantExemption(
            Exemptions exemptions,
            ExemptedOffers offers,
            ExemptionSubjects subjects,
            ExemptionWords words,
            Decisions decisions,
            Clock clock) {
        this.exemptions = exemptions;
        this.offers = offers;
        this.subjects = subjects;
        this.words = words;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.PLACEMENT_APPROVE);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return words.sentence(exemptions.find(act.subject()));
    }

    @Override
    public String path(ActInWaiting act) {
        return exemptions
                .find(act.subject())
                .map(Exemption::offer)
                .map(offer -> "/desk/exemptions/" + offer)
                .orElse("");
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        return exemptions
                .find(act.subject())
                .map(one -> subjects.concerned(one.subject()))
                .orElseGet(Set::of);
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        Exemption asked = exemptions.find(act.subject()).orElseThrow(Refusal::notFound);
        if (!asked.state(today).equals("waiting")) {
            throw Refusal.conflict("exemption.refused.over");
        }
        // Whoever asked may live there by now.
        offers.requireOther(Actor.account(act.askedBy()), asked.subject());
        if (!exemptions.confirm(asked.id(), confirmer.requiredPerson(), now)) {
            throw Refusal.conflict("exemption.refused.over");
        }
        offers.noted("exemption.grant", asked.id());
        decide(asked, confirmer.requiredPerson(), now);
    }

    @Override
    public void ended(ActInWaiting act) {
        exemptions.end(act.subject(), null, clock.instant());
    }

    private void decide(Exemption granted, UUID by, Instant now) {
        TreeMap<String, String> shown = new TreeMap<>();
        shown.put("exemption.check", granted.check());
        shown.put("exemption.kind", granted.kind());
        shown.put("exemption.offer", String.valueOf(granted.offer()));
        shown.put("exemption.subject", granted.subject().toString());
        shown.put("exemption.reason", granted.reason());
        shown.put("exemption.until", granted.until().toString());
        decisions.add(new Decision(
                Uuid7.at(now),
                new Subject("exemption", granted.id()),
                "exemption.grant",
                by,
                null,
                Channel.DESK,
                null,
                now,
                new Shown(shown)));
    }
}
