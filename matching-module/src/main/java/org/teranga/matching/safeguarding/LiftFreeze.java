package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.refusal.Refusal;

/** The lead asks, with a reason, that a host be proposed again after something was wrong; a second person confirms. */
@ApplicationScoped
class LiftFreeze implements ConfirmedAct {
    static final String CODE = "lift_freeze";
    static final String REASON = "bar.reason";

    private final Bars bars;
    private final EndBars ends;
    private final FieldCipher cipher;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    LiftFreeze(Bars bars, EndBars ends, FieldCipher cipher, AuditTrail audit, Clock clock) {
        this.bars = bars;
        this.ends = ends;
        this.cipher = cipher;
        this.audit = audit;
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
        String number = bars.listed(act.subject()).map(ListedBar::offerNumber).orElse("");
        return List.of(number, String.valueOf(pair(act)));
    }

    @Override
    public String path(ActInWaiting act) {
        return "/desk/bars/" + act.subject();
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        return bars.concerned(act.subject());
    }

    @Override
    public boolean secret() {
        return true;
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        Bar bar = bars.hold(Set.of(act.subject())).stream().findFirst().orElseThrow(Refusal::notFound);
        Instant now = clock.instant();
        bar.lift(act.askedBy(), confirmer.requiredPerson(), now);
        bar.because(cipher.encrypt(act.askedBy(), REASON, act.reason()));
        if (pair(act)) {
            bar.liftPair(act.askedBy(), confirmer.requiredPerson(), now);
        }
        ends.over(Set.of(bar.id()));
        audit.record("bar.lift", "bar", bar.id());
    }

    private static boolean pair(ActInWaiting act) {
        return act.details().getBoolean("pair", false);
    }
}
