package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.matching.safeguarding.policy.version.CheckTerms;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.qualification.CheckBasis;
import org.teranga.platform.qualification.CheckDecisions;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.Grounds;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.SealedWords;
import org.teranga.platform.qualification.WithdrawQualification;

/** What a visit that two confirm gives: the home has been visited, for as long as the policy says, or until a visit says otherwise. */
@ApplicationScoped
class VisitMade {
    private final GrantQualification grant;
    private final CheckDecisions decisions;
    private final FieldCipher cipher;
    private final CheckTerms terms;
    private final WithdrawQualification withdraw;
    private final TenantDatabase database;

    @Inject
    VisitMade(
            GrantQualification grant,
            CheckDecisions decisions,
            FieldCipher cipher,
            CheckTerms terms,
            WithdrawQualification withdraw,
            TenantDatabase database) {
        this.grant = grant;
        this.decisions = decisions;
        this.cipher = cipher;
        this.terms = terms;
        this.withdraw = withdraw;
        this.database = database;
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

    /** No earlier visit of this home counts any more, nor of one that was joined to it. */
    void end(UUID home) {
        List<UUID> homes = new ArrayList<>(database.sql(
                        "select id from matching.offer where tenant_id = :tenant and home_id = :home and id <> :home")
                .bind("home", home)
                .list(UUID.class));
        homes.add(home);
        withdraw.allOf(QualificationKind.HOME_VISIT, homes);
    }
}
