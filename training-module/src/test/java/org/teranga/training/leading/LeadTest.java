package org.teranga.training.leading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.DashboardFigures;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.training.testing.Academy;

/** Whoever leads training sees who is where; whoever completed a course is told before it ends; media come with what is said in them. */
@Assembled
class LeadTest {

    private static final String PROGRESS = "/fr/desk/training/progress";

    private static final String MEDIA = "/fr/desk/training/" + Academy.TRAUMA + "/children/media";

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MemberBook members;

    @Inject
    private Letterbox letterbox;

    @Inject
    private TenantSql sql;

    @Inject
    @Any
    private Instance<RecurringJob> jobs;

    @Inject
    @Any
    private Instance<DashboardFigures> boards;

    private Tenant own;

    private UUID volunteer;

    @BeforeEach
    void anAssociation() {
        own = academy.open();
        volunteer = house.member(own, Role.VOLUNTEER);
    }

    @Test
    void whoIsWhereAndWherePeopleStop() {
        signedIn.page(own, Role.VOLUNTEER, "/fr/training/" + Academy.TRAUMA + "/children");
        String page = signedIn.page(own, Role.TRAINER, PROGRESS + "?course=" + Academy.TRAUMA);
        assertThat(page).contains("<svg", "Les enfants", "Une personne");
        assertThat(signedIn.page(own, Role.TRAINER, PROGRESS + "?state=completed"))
                .contains("Personne ici pour l");
        Browser.Page sheet = signedIn.get(own, Role.TRAINER, PROGRESS + "/people.csv");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.body())
                .startsWith("name,course,state,done,parts,at,last,until")
                .contains("under_way", "Les enfants");
        assertThat(signedIn.get(own, Role.VOLUNTEER, PROGRESS).status()).isEqualTo(403);
        Tenant other = house.open();
        house.member(other, Role.TRAINER);
        assertThat(signedIn.page(other, Role.TRAINER, PROGRESS)).doesNotContain("Jeanne of " + own.slug());
    }

    @Test
    void manyLearnersAreCountedAndTurnedOverByPagesAndAskAsMuchOfTheDatabaseAsOne() {
        String all = PROGRESS + "?course=" + Academy.TRAUMA;
        signedIn.page(own, Role.VOLUNTEER, "/fr/training/" + Academy.TRAUMA + "/children");
        long one = Statements.during(() -> signedIn.page(own, Role.TRAINER, all));
        many(academy.course(own, Academy.TRAUMA).id(), 120);
        assertThat(Statements.during(() -> signedIn.page(own, Role.TRAINER, all)))
                .isEqualTo(one);
        assertThat(signedIn.page(own, Role.TRAINER, all)).contains("121 personnes", "page=3", "Jeanne of");
        assertThat(signedIn.page(own, Role.TRAINER, all + "&page=3").split("<th scope=\"row\">Nom inconnu"))
                .hasSize(22);
        assertThat(signedIn.page(own, Role.TRAINER, all + "&state=ended")).contains("40 personnes");
        assertThat(signedIn.page(own, Role.TRAINER, PROGRESS + "?course=no-such-course"))
                .contains("Personne ici");
        assertThat(signedIn.get(own, Role.TRAINER, PROGRESS + "/people.csv")
                        .body()
                        .lines())
                .hasSize(122);
        assertThat(academy.as(own, () -> figures()))
                .containsAllEntriesOf(
                        Map.of("training_under_way", 41L, "training_completed", 40L, "training_ended", 40L));
    }

    @Test
    void whoeverCompletedACourseIsToldOnceBeforeItEnds() {
        String address = "learner-" + UUID.randomUUID() + "@example.org";
        academy.as(own, () -> reached(address, "en"));
        academy.taken(own, volunteer, Academy.TRAUMA);
        LocalDate soon = TestClock.today().plusDays(10);
        academy.as(own, () -> sql.change("update training.completion set until = ?", soon));
        remind();
        remind();
        List<String> letters = letterbox.to(address);
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst()).contains("Awa", "is about to end", "/en/training/" + Academy.TRAUMA);
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/fr/training")).contains("Refaire ce cours");
        assertThat(signedIn.post(own, Role.VOLUNTEER, "/fr/training/" + Academy.TRAUMA + "/renew", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/fr/training/" + Academy.TRAUMA))
                .contains("Aucune étape faite");
    }

    @Test
    void aSoundComesWithWhatIsSaidInItAndWithTheNextVersion() {
        byte[] sound = ("ID3" + "x".repeat(3_000)).getBytes(StandardCharsets.ISO_8859_1);
        String lesson = "/fr/training/" + Academy.TRAUMA + "/children";
        Browser.Page silent = signedIn.upload(own, Role.TRAINER, MEDIA, Map.of("title", "Nadia raconte"), sound);
        assertThat(silent.status()).isEqualTo(422);
        Map<String, String> about = Map.of("title", "Nadia raconte", "transcript", "Bonjour, je suis Nadia.");
        assertThat(signedIn.upload(own, Role.TRAINER, MEDIA, about, "not a medium at all")
                        .status())
                .isEqualTo(422);
        assertThat(signedIn.upload(own, Role.TRAINER, MEDIA, about, sound).status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.VOLUNTEER, lesson)).doesNotContain("Nadia raconte");
        house.member(own, Role.ADMIN);
        String versions = "/fr/desk/training/" + Academy.TRAUMA + "/versions";
        Map<String, String> why = Map.of("reason", "Une voix", "keeps", "yes");
        assertThat(signedIn.post(own, Role.TRAINER, versions, why).status())
                .as("who brought it does not publish a course that gives a qualification")
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.ADMIN, versions, why).status()).isEqualTo(303);
        String page = signedIn.page(own, Role.VOLUNTEER, lesson);
        assertThat(page).contains("Nadia raconte", "Bonjour, je suis Nadia.", "<audio");
        Matcher href = Pattern.compile("src=\"(/lesson-media/[^\"]+)\"").matcher(page);
        assertThat(href.find()).isTrue();
        assertThat(signedIn.get(own, Role.VOLUNTEER, href.group(1)).status()).isEqualTo(200);
        Tenant other = house.open();
        house.member(other, Role.VOLUNTEER);
        assertThat(signedIn.get(other, Role.VOLUNTEER, href.group(1)).status()).isEqualTo(404);
    }

    /** As many people in a course: a third each under way, done and good, done and over. */
    private void many(UUID course, int count) {
        academy.as(own, () -> {
            sql.change(
                    "insert into training.enrolment (id, person, course, round, version, started_at, last_at)"
                            + " select gen_random_uuid(), gen_random_uuid(), ?, 1, 1, now() - interval '2 days',"
                            + " now() - interval '1 day' from generate_series(1, ?)",
                    course,
                    count);
            return sql.change("insert into training.completion (id, enrolment, person, course, version, at, until)"
                    + " select gen_random_uuid(), id, person, course, 1, now() - interval '1 day', current_date"
                    + " + case when place % 3 = 1 then 365 else -1 end from (select *, row_number() over () as place"
                    + " from training.enrolment where last_part is null) as fresh where place % 3 > 0");
        });
    }

    private Map<String, Long> figures() {
        Weeks weeks = new Weeks(TestClock.today(), 4);
        return boards.stream()
                .flatMap(board -> board.figures(weeks).stream())
                .filter(figure -> figure.key().startsWith("training_"))
                .collect(Collectors.toMap(DashboardFigure::key, DashboardFigure::value));
    }

    private boolean reached(String address, String language) {
        members.admit(volunteer, new NewMember(Set.of(Role.VOLUNTEER), List.of(), "Awa", EmailAddress.parse(address)));
        members.entered(volunteer, language);
        return true;
    }

    private void remind() {
        jobs.stream()
                .filter(job -> job.kind().name().equals("training.reminders"))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
