package org.teranga.platform.qualification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.json.Json;
import org.teranga.platform.qualification.CheckDecisions;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.GrantWish;
import org.teranga.platform.qualification.Grounds;
import org.teranga.platform.qualification.KnownHolders;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.charter.Charters;
import org.teranga.platform.qualification.check.CheckSubject;
import org.teranga.platform.qualification.check.KnownSubjects;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * A member of staff notes what somebody has shown. A record check that was seen counts at once; a course, or a charter signed on paper,
 * counts when another member has confirmed it. Nobody notes anything of themselves, by whichever name, account or offer.
 */
@ApplicationScoped
@Transactional
public class GrantByHand {
    private final GrantQualification grant;
    private final KnownHolders holders;
    private final Charters charters;
    private final CurrentPerson person;
    private final KnownSubjects subjects;
    private final ActsInWaiting acts;
    private final CheckDecisions decisions;

    @Inject
    GrantByHand(
            GrantQualification grant,
            KnownHolders holders,
            Charters charters,
            CurrentPerson person,
            KnownSubjects subjects,
            ActsInWaiting acts,
            CheckDecisions decisions) {
        this.grant = grant;
        this.holders = holders;
        this.charters = charters;
        this.person = person;
        this.subjects = subjects;
        this.acts = acts;
        this.decisions = decisions;
    }

    /**
     * Notes it.
     *
     * @return what holds from now on; empty where a second member must confirm it first
     * @throws Refusal not found for a holder whom no feature knows, not allowed for a program, conflict for what is one's own
     */
    Optional<Qualification> note(GrantWish wish) {
        CheckSubject subject = subjects.find(wish.holder()).orElseThrow(Refusal::notFound);
        if (subject.home() || wish.kind().ofHome()) {
            throw Refusal.invalid(
                    List.of(FieldError.of("kind", subject.home() ? "check.fault.of_person" : "check.fault.of_home")));
        }
        subjects.requireHand(wish.kind(), subject);
        subjects.requireBasis(wish.kind(), subject, wish.basis());
        if (wish.kind().equals(QualificationKind.CHARTER) && holders.signAlone(wish.holder())) {
            throw Refusal.invalid(List.of(FieldError.of("kind", "check.fault.signed")));
        }
        UUID by = person.requiredSubject();
        if (wish.kind().seenByOne()) {
            Grounds.Seen seen = new Grounds.Seen(by, wish.seenOn());
            Qualification shown = grant.seen(wish.holder(), wish.kind(), wish.until(), seen);
            decisions.seen(shown, by, wish.basis());
            return Optional.of(shown);
        }
        acts.ask(
                AttestQualification.CODE,
                AttestQualification.subject(wish.holder(), wish.kind()),
                Json.createObjectBuilder()
                        .add("holder", wish.holder().toString())
                        .add("kind", wish.kind().code())
                        .add("basis", wish.basis())
                        .add("edition", charters.edition())
                        .add("seenOn", wish.seenOn().toString())
                        .add("until", wish.until().toString())
                        .build(),
                wish.what() + "\n" + wish.where());
        return Optional.empty();
    }
}
