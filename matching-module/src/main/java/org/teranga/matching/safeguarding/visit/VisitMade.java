package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.teranga.matching.safeguarding.policy.version.CheckTerms;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.qualification.CheckBasis;
import org.teranga.platform.qualification.CheckDecisions;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.Grounds;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.SealedWords;

/** What a visit that two confirm gives: the home has been visited, for as long as the policy says. */
@ApplicationScoped
class VisitMade {
    private final GrantQualification grant;
    private final CheckDecisions decisions;
    private final FieldCipher cipher;
    private final CheckTerms terms;

    @Inject
    VisitMade(GrantQualification grant, CheckDecisions decisions, FieldCipher cipher, CheckTerms terms) {
        this.grant = grant;
        this.decisions = decisions;
        this.cipher = cipher;
        this.terms = terms;
    }

    void grant(HomeVisit visit, UUID reporter, UUID confirmer) {
        LocalDate on = Objects.requireNonNull(visit.report().on(), "on");
        Qualification shown = grant.attested(
                visit.home(),
                QualificationKind.HOME_VISIT,
                on.plusMonths(terms.months(QualificationKind.HOME_VISIT)),
                new Grounds.Attested(reporter, confirmer, on),
                new SealedWords(
                        cipher.encrypt(
                                visit.host(),
                                "qualification.evidence",
                                visit.id().toString()),
                        visit.host()));
        decisions.attested(shown, confirmer, CheckBasis.VISIT);
    }
}
