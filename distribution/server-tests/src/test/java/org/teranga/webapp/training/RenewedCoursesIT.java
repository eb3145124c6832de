package org.teranga.webapp.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.training.enrolment.TakeCourse;
import org.teranga.training.testing.Academy;

/** What a course is good for ends, and is taken anew: what blocks an offer follows, and nothing of before is rewritten. */
@ExtendWith(ArquillianExtension.class)
class RenewedCoursesIT {
    private static final String PROGRESS = "/fr/desk/training/progress";

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TakeCourse take;

    @Inject
    private MemberBook members;

    @Inject
    private Pool pool;

    @Inject
    private OfferFloor gate;

    @Inject
    private Letterbox letterbox;

    @Inject
    private TenantSql sql;

    @Inject
    @Any
    private Instance<RecurringJob> jobs;

    private Tenant own;

    private UUID volunteer;

    @BeforeEach
    void anAssociation() {
        if (academy == null) {
            return; // outside the container
        }
        own = academy.open();
        volunteer = house.member(own, Role.VOLUNTEER);
    }

    @Test
    void whatEndsIsTakenAnewAndNothingOfBeforeIsRewritten() {
        String address = "learner-" + UUID.randomUUID() + "@example.org";
        OfferId home = pool.home(own, 2);
        pool.belongs(own, pool.household(own, 2, 1), home, volunteer);
        academy.as(own, () -> reached(address, "ar"));
        academy.taken(own, volunteer, Academy.TRAUMA);
        academy.taken(own, volunteer, Academy.ETHICS);
        assertThat(blocked(home)).containsExactly("charter");
        List<String> before = kept();
        ZonedDateTime over =
                TestClock.now().atZone(Formats.ZONE).plusMonths(24).plusDays(1).plusHours(1);
        Duration beyond = Duration.between(TestClock.now().atZone(Formats.ZONE), over);
        for (int night = 0; night < 2; night++) {
            TestClock.ahead(beyond.minusDays(20 - night), () -> {
                remind();
                return true;
            });
        }
        assertThat(letterbox.to(address))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter).contains("lang=\"ar\"", "/ar/training/"));
        TestClock.ahead(beyond, () -> {
            assertThat(blocked(home)).containsExactly("charter", "ethics_course");
            for (String slug : List.of(Academy.TRAUMA, Academy.ETHICS)) {
                UUID course = academy.course(own, slug).id();
                academy.as(own, () -> {
                    take.renew(volunteer, course);
                    return true;
                });
                academy.taken(own, volunteer, slug);
            }
            assertThat(blocked(home)).containsExactly("charter");
            return true;
        });
        assertThat(kept()).hasSize(before.size() * 2).startsWith(before.toArray(String[]::new));
        Browser.Page record = signedIn.get(own, Role.TRAINER, PROGRESS + "/record.csv");
        assertThat(record.body()).startsWith("id,person,name,course,round,version,");
        assertThat(record.body().lines().skip(1))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).contains("Awa", ".localhost/credentials/"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("," + Academy.ETHICS + ",2,1,"));
        assertThat(signedIn.get(own, Role.VOLUNTEER, PROGRESS + "/record.csv").status())
                .isEqualTo(403);
    }

    private boolean reached(String address, String language) {
        members.admit(volunteer, new NewMember(Set.of(Role.VOLUNTEER), List.of(), "Awa", EmailAddress.parse(address)));
        members.entered(volunteer, language);
        return true;
    }

    private List<String> blocked(OfferId offer) {
        return academy.as(own, () -> gate.missing(offer));
    }

    /** Every completion with its certificate and all that it says, the oldest first. */
    private List<String> kept() {
        return academy.as(
                own,
                () -> sql.list(
                        "select to_jsonb(c) || jsonb_build_object('certificate', to_jsonb(t), 'enrolment', to_jsonb(e))"
                                + " from training.completion c join training.certificate t on t.completion = c.id"
                                + " join training.enrolment e on e.id = c.enrolment order by c.at, c.id",
                        row -> row.getString(1)));
    }

    private void remind() {
        jobs.stream()
                .filter(job -> job.kind().name().equals("training.reminders"))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
