package org.teranga.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.training.enrolment.CourseCompleted;
import org.teranga.training.testing.Academy;

/** Whoever loses a certificate is told so, once, and reads why on the own page alone. */
@Assembled
class RevocationLettersTest {
    private static final String REASON = "La loi a changé en mars";

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MemberBook book;

    @Inject
    private Letterbox letters;

    @Inject
    private Event<CourseCompleted> completed;

    @Inject
    private TenantSql sql;

    private final Map<Role, UUID> people = new HashMap<>();
    private Tenant own;

    @BeforeEach
    void anAssociationWithTwoWhoHaveACertificate() {
        own = academy.open();
        UUID course = academy.course(own, Academy.ETHICS).id();
        for (Role role : List.of(Role.VOLUNTEER, Role.CASEWORKER)) {
            UUID person = house.member(own, role);
            people.put(role, person);
            academy.as(own, () -> {
                book.admit(person, new NewMember(Set.of(role), List.of(), "Awa", EmailAddress.parse(address(role))));
                completed.fire(new CourseCompleted(UUID.randomUUID(), person, course, 1, TestClock.now(), null));
                return true;
            });
        }
    }

    @Test
    void aVersionThatEndsCertificatesTellsAllWhoHadOne() {
        publish("Des mots plus clairs", "yes");
        publish(REASON, "no");
        Eventually.holds(() -> people.keySet()
                .forEach(role -> assertThat(told(role))
                        .singleElement()
                        .asString()
                        .contains("ne vaut plus")
                        .doesNotContain(REASON)));
        publish("Encore", "no");
        assertThat(untold()).isZero();
        people.keySet().forEach(role -> assertThat(told(role)).hasSize(1));
    }

    @Test
    void theOneWhoseCertificateIsTakenBackIsToldAndNobodyElse() {
        String mine = signedIn.page(own, Role.VOLUNTEER, "/fr/me/certificates");
        String id = mine.replaceFirst("(?s).*?/me/certificates/([0-9a-f-]{36}).*", "$1");
        Browser.Page revoked =
                signedIn.post(own, Role.TRAINER, "/fr/desk/certificates/" + id, Map.of("reason", "Passé par un autre"));
        assertThat(revoked.status()).isEqualTo(303);
        Eventually.holds(() -> assertThat(told(Role.VOLUNTEER)).hasSize(1));
        assertThat(told(Role.VOLUNTEER).getFirst()).doesNotContain("Passé par un autre");
        assertThat(told(Role.CASEWORKER)).isEmpty();
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/fr/me/certificates/" + id))
                .contains("Passé par un autre", "href=\"/fr/training\"");
    }

    private void publish(String reason, String keeps) {
        String versions = "/fr/desk/training/" + Academy.ETHICS + "/versions";
        assertThat(signedIn.post(own, Role.TRAINER, versions, Map.of("reason", reason, "keeps", keeps))
                        .status())
                .isEqualTo(303);
    }

    private long untold() {
        return academy.as(
                own,
                () -> sql.first(
                                "select count(*) from training.certificate_revocation where told_at is null",
                                row -> row.getLong(1))
                        .orElseThrow());
    }

    private List<String> told(Role role) {
        return letters.to(address(role)).stream()
                .filter(letter -> letter.contains("/me/certificates/"))
                .toList();
    }

    private String address(Role role) {
        return House.userName(own, role) + "@example.org";
    }
}
