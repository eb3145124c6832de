package org.teranga.platform.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.audit.AuditReport;
import org.teranga.platform.audit.AuditVerifier;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.qualification.check.EndCheck;
import org.teranga.platform.refusal.NotFound;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class QualificationsTest {
    @Inject
    private TestTenants tenants;

    @Inject
    private CurrentPerson person;

    @Inject
    private Members members;

    @Inject
    private GrantQualification grant;

    @Inject
    private EndCheck withdraw;

    @Inject
    private Floor floor;

    @Inject
    private Erasure erasure;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private HttpCaller http;

    private final UUID volunteer = UUID.randomUUID();
    private Tenant own;

    @BeforeEach
    void aVolunteerAndACaseworkerWhoIsSignedIn() {
        own = tenants.open();
        run(own, () -> members.admit(volunteer, Set.of(Role.VOLUNTEER), "Inès"));
        person.becomes(new Account(UUID.randomUUID(), Set.of(Role.CASEWORKER)));
    }

    private void run(Tenant tenant, Runnable work) {
        tenants.as(tenant, () -> {
            work.run();
            return true;
        });
    }

    private Qualification granted(Tenant tenant, QualificationKind kind) {
        return tenants.as(tenant, () -> grant.earned(volunteer, kind, null));
    }

    private List<QualificationKind> missing(Tenant tenant) {
        return tenants.as(tenant, () -> floor.missing(volunteer));
    }

    @Test
    void whatIsGrantedAndWithdrawnCountsAndStandsInTheTrail() {
        granted(own, QualificationKind.CHARTER);
        granted(own, QualificationKind.TRAUMA_COURSE);
        Qualification course = granted(own, QualificationKind.ETHICS_COURSE);
        assertThat(missing(own)).isEmpty();
        run(own, () -> withdraw.withdraw(course.id()));
        assertThat(missing(own)).containsExactly(QualificationKind.ETHICS_COURSE);
        AuditReport report = verifier.verify(own);
        assertThat(report.sealed() + report.waiting()).isEqualTo(4);
    }

    @Test
    void anotherAssociationNeitherKnowsThePersonNorWhatWasShown() {
        Qualification charter = granted(own, QualificationKind.CHARTER);
        Tenant other = tenants.open();
        assertThat(missing(other)).hasSize(2);
        assertThatThrownBy(() -> run(other, () -> withdraw.withdraw(charter.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theErasureOfAPersonTakesItAlong() {
        granted(own, QualificationKind.CHARTER);
        run(own, () -> erasure.erasePerson(volunteer));
        assertThat(missing(own)).contains(QualificationKind.CHARTER);
    }

    @Test
    void whoIsNotSignedInReadsAndGrantsNothing() {
        String path = "/api/v1/qualifications?holder=" + volunteer;
        assertThat(http.get(own, path).statusCode()).isEqualTo(401);
        assertThat(http.json(own, "/api/v1/qualifications", "{\"holder\":\"" + volunteer + "\",\"kind\":\"charter\"}")
                        .statusCode())
                .isEqualTo(401);
        http.form(own, "/fr/desk/qualifications", "holder=" + volunteer + "&kind=charter&back=/fr/desk");
        assertThat(missing(own)).hasSize(2);
    }
}
