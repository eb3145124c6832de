package org.teranga.platform.qualification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.qualification.CheckDecisions;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.Grounds;
import org.teranga.platform.qualification.KnownHolders;
import org.teranga.platform.qualification.QualificationHolders;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.SealedWords;
import org.teranga.platform.qualification.charter.Charters;
import org.teranga.platform.qualification.check.KnownSubjects;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** Two members of staff attest that somebody passed a course elsewhere, or signed the charter on paper. */
@ApplicationScoped
class AttestQualification implements ConfirmedAct {
    static final String CODE = "attest";
    static final String EVIDENCE = "qualification.evidence";

    private final GrantQualification grant;
    private final KnownHolders holders;
    private final Charters charters;
    private final CheckDecisions decisions;
    private final KnownSubjects subjects;
    private final FieldCipher cipher;
    private final PageContexts contexts;

    @Inject
    AttestQualification(
            GrantQualification grant,
            KnownHolders holders,
            Charters charters,
            CheckDecisions decisions,
            KnownSubjects subjects,
            FieldCipher cipher,
            PageContexts contexts) {
        this.grant = grant;
        this.holders = holders;
        this.charters = charters;
        this.decisions = decisions;
        this.subjects = subjects;
        this.cipher = cipher;
        this.contexts = contexts;
    }

    /** Under which id it waits that somebody is attested something: a second wish for the same replaces the first. */
    static UUID subject(UUID holder, QualificationKind kind) {
        return UUID.nameUUIDFromBytes((holder + " " + kind.code()).getBytes(StandardCharsets.UTF_8));
    }

    /** Whose it is. */
    static UUID holder(ActInWaiting act) {
        return UUID.fromString(act.details().getString("holder"));
    }

    /** What is to be attested. */
    static QualificationKind kind(ActInWaiting act) {
        return QualificationKind.of(act.details().getString("kind")).orElseThrow(Refusal::notFound);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.QUALIFICATIONS_GRANT);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        UUID holder = holder(act);
        QualificationHolders.Holder called = holders.called(Set.of(holder)).get(holder);
        Formats formats = Formats.of(contexts.language());
        return List.of(
                contexts.text("qualification." + kind(act).code()),
                called == null ? contexts.text("ui.unknown") : called.label(),
                formats.date(day(act.details(), "seenOn")),
                formats.date(day(act.details(), "until")));
    }

    @Override
    public String path(ActInWaiting act) {
        return "/desk/qualifications/" + holder(act);
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        return Set.of(holder(act));
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        UUID holder = holder(act);
        QualificationKind kind = kind(act);
        if (kind.seenByOne() || !holders.know(holder)) {
            throw Refusal.notFound();
        }
        subjects.requireHand(kind, subjects.find(holder).orElseThrow(Refusal::notFound));
        if (kind.equals(QualificationKind.CHARTER)
                && !charters.edition().equals(act.details().getString("edition"))) {
            throw Refusal.conflict("charter.newer");
        }
        Grounds.Attested attested =
                new Grounds.Attested(act.askedBy(), confirmer.requiredPerson(), day(act.details(), "seenOn"));
        byte[] evidence = cipher.encrypt(holder, EVIDENCE, act.reason());
        decisions.attested(
                grant.attested(holder, kind, day(act.details(), "until"), attested, new SealedWords(evidence, null)),
                confirmer.requiredPerson(),
                act.details().getString("basis", ""));
    }

    private static LocalDate day(JsonObject details, String name) {
        return LocalDate.parse(details.getString(name));
    }
}
