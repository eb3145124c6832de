package org.teranga.platform.qualification.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Decisions;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** An association's own charter is published by somebody who did not write it: another administrator, or a lead. */
@ApplicationScoped
class CharterPublication implements ConfirmedAct {
    static final String CODE = "publish_charter";

    private final OwnCharters own;
    private final CharterWriters writers;
    private final Decisions decisions;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CharterPublication(OwnCharters own, CharterWriters writers, Decisions decisions, AuditTrail audit, Clock clock) {
        this.own = own;
        this.writers = writers;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.SETTINGS_EDIT) || person.roles().contains(Role.LEAD);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return List.of(CharterText.Edition.own(next()));
    }

    @Override
    public String path(ActInWaiting act) {
        return "/admin/charter/publish";
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        return writers.sinceTheLast();
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        if (!own.state().equals(act.details().getString("seen"))) {
            throw Refusal.conflict("charter.draft_moved_on");
        }
        publish(confirmer);
    }

    /** Publishes the draft as the next edition. */
    void publish(Actor by) {
        Map<String, String> draft = own.draft();
        if (draft.isEmpty()) {
            throw Refusal.conflict("charter.no_draft");
        }
        Instant now = clock.instant();
        String edition = CharterText.Edition.own(own.publish(draft, now, by.requiredPerson()));
        own.discard();
        TreeMap<String, String> shown = new TreeMap<>(Map.of("edition", edition));
        draft.forEach((language, text) -> shown.put("text." + language, String.valueOf(text.length())));
        decisions.add(new Decision(
                Uuid7.at(now),
                CharterWriters.subject(),
                "charter.publish",
                by.requiredPerson(),
                null,
                Channel.DESK,
                null,
                now,
                new Shown(shown)));
        audit.record("charter.publish", "charter");
    }

    private int next() {
        return own.history().stream()
                        .findFirst()
                        .map(OwnCharters.Published::number)
                        .orElse(0)
                + 1;
    }
}
