package org.teranga.matching.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.statement.ChangeNeed;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HostedHousehold;
import org.teranga.matching.testing.HostedHouseholds;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What became of it: asked at the beginning, at the end and in the sixth month after; said by oneself, on a call, or not at all. */
@Assembled
class OutcomeTest {
    private static final LocalDate TODAY = TestClock.today();
    private static final String LATER_ANSWER =
            "moment=later&good=yes&fits=partly&housing=own_rental&activity=work&french=a2";

    @Inject
    private Caseworker caseworker;

    @Inject
    private HostedHouseholds households;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private SeeOutcomes see;

    @Inject
    private Erasure erasure;

    @Inject
    private OwnOutcomesFile ownFile;

    @Inject
    private Needs needs;

    @Inject
    private ChangeNeed changeNeed;

    private HostedHousehold stay;
    private Tenant own;
    private UUID placement;
    private Browser staff;
    private Browser nobody;
    private String outcome;
    private int moved;

    @BeforeEach
    void aHouseholdThatLivesWithAHost() {
        stay = households.open("fr", Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        own = stay.own();
        placement = households.living(stay, TODAY);
        outcome = "/fr/desk/stays/" + placement + "/outcome";
        staff = stay.signedIn(Role.CASEWORKER);
        nobody = house.browser();
    }

    @Test
    void aStayThatBeganIsAskedOnTheOwnPageAndWithoutALetter() {
        seen();
        assertThat(letters.to(stay.mail("amina"))).isEmpty();
        assertThat(text("select moment || side from matching.outcome_question where"))
                .isEqualTo("entryhousehold");
        assertThat(stay.page(staff, outcome)).contains("à l’arrivée");
    }

    @Test
    void eachIsAskedOnceTheStayHasEndedOnceMoreAtMostAndInTheSixthMonthAfter() {
        ended();
        seen();
        assertThat(stay.page(nobody, stay.linkOfHousehold()))
                .as("by the letter that tells of the end")
                .contains("/read/outcome");
        assertThat(about("amina")).isEmpty();
        later(8, this::seen);
        seen();
        assertThat(about("amina")).hasSize(1);
        assertThat(about("jeanne")).hasSize(1);
        later(23, this::seen);
        later(24, this::seen);
        later(29, this::seen);
        assertThat(about("amina")).as("reminded once").hasSize(2);
        later(160, () -> {
            seen();
            assertThat(stay.page(nobody, stay.linkOfHousehold())).contains("/read/outcome");
            assertThat(about("amina")).hasSize(3);
            assertThat(about("jeanne")).as("the host is asked nothing more").hasSize(2);
        });
        later(175, this::seen);
        later(190, this::seen);
        assertThat(about("amina")).hasSize(4);
    }

    @Test
    void whoSaysNothingLosesNothingAndIsLeftAloneOnceItsTimeIsOver() {
        asked();
        String host = stay.linkOfHost();
        later(75, () -> {
            seen();
            assertThat(nobody.get(stay.at(host + "/read/outcome")).status()).isEqualTo(404);
            assertThat(nobody.post(stay.at(host + "/say/outcome"), "moment=exit&again=yes")
                            .status())
                    .isEqualTo(404);
        });
    }

    @Test
    void eachReadsAndChangesWhatItSaidItselfAndTheOtherReadsNothingOfIt() {
        asked();
        String household = stay.linkOfHousehold();
        String host = stay.linkOfHost();
        assertThat(stay.page(nobody, household + "/read/outcome"))
                .contains("Était-ce une bonne décision", "compté", "value=\"cph\"")
                .doesNotContain("checked");
        taken(household + "/say/outcome", "moment=exit&good=partly&housing=hosted");
        assertThat(stay.page(nobody, household + "/read/outcome"))
                .contains("value=\"partly\" checked", "value=\"hosted\" checked")
                .doesNotContain("value=\"yes\" checked");
        taken(household + "/say/outcome", "moment=exit&good=yes&housing=");
        assertThat(stay.page(nobody, household + "/read/outcome"))
                .contains("value=\"yes\" checked")
                .doesNotContain("value=\"hosted\" checked");
        assertThat(stay.page(nobody, host + "/read/outcome"))
                .contains("Le referiez-vous")
                .doesNotContain("bonne décision", " checked");
        taken(host + "/say/outcome", "moment=exit&again=maybe&helped=team&helped=course");
        assertThat(stay.page(nobody, household)).contains("Vous avez répondu");
    }

    @Test
    void onlyWhatIsAskedOfThisSideIsTaken() {
        asked();
        String household = stay.linkOfHousehold();
        for (String sent : List.of("moment=exit&housing=castle", "moment=exit&good=maybe", "moment=exit&french=c9")) {
            assertThat(nobody.post(stay.at(household + "/say/outcome"), sent).status())
                    .as(sent)
                    .isEqualTo(422);
        }
        for (String sent : List.of("", "moment=never", LATER_ANSWER, "moment=entry&housing=street")) {
            assertThat(nobody.post(stay.at(household + "/say/outcome"), sent).status())
                    .as(sent)
                    .isEqualTo(404);
        }
        taken(household + "/say/outcome", "moment=exit&again=yes&helped=team");
        assertThat(stay.page(nobody, household + "/read/outcome")).doesNotContain(" checked");
    }

    @Test
    void nobodyOfTheTeamReadsAnAnswerAndTheDatabaseHoldsNoneInClear() {
        asked();
        taken(stay.linkOfHousehold() + "/say/outcome", "moment=exit&good=no&housing=street");
        for (Role role : List.of(Role.CASEWORKER, Role.LEAD)) {
            Browser reader = stay.signedIn(role);
            for (String path : List.of(
                    outcome, "/fr/desk/stays/" + placement, "/fr/desk/placements/" + placement, "/fr/desk/stays")) {
                Browser.Page page = reader.get(stay.at(path));
                assertThat(page.body()).as(path).doesNotContain(" checked", "À la rue");
            }
        }
        assertThat(
                        text(
                                "select encode(answers, 'escape') from matching.outcome_question where answers is not null and"))
                .doesNotContain("street", "housing");
        assertThat(staff.post(stay.at(outcome), "side=household&moment=exit&channel=phone&good=yes")
                        .status())
                .as("what somebody said is not written over")
                .isEqualTo(409);
    }

    /** A member of the team writes an own address into the need, and follows the link that goes there. */
    @Test
    void whoeverIsReachedOtherwiseReadsNothingOfWhatWasSaid() {
        asked();
        taken(stay.linkOfHousehold() + "/say/outcome", "moment=exit&good=no&housing=street");
        NeedId need = new NeedId(UUID.fromString(text("select cast(id as text) from matching.need where")));
        stay.sql(
                "insert into matching.placement_step (tenant_id, placement_id, number, step, state, taken_at, party) select tenant_id, id,"
                        + " 90, 'review', 'reviewed', now(), 'clock' from matching.placement");
        tenants.as(
                own,
                () -> desk.does(() -> {
                    Need known = needs.find(need).orElseThrow();
                    changeNeed.change(
                            need,
                            new NeedDraft(
                                    known.terms(),
                                    List.of(),
                                    new Contact("Amina Sow", stay.mail("colleague"), null, null, "fr"),
                                    TestClock.now()),
                            known.version());
                    return true;
                }));
        String theirs = "/fr/need/status/" + pool.followed(own, need).token() + "/proposal/" + placement;
        assertThat(nobody.get(stay.at(theirs + "/read/outcome")).status()).isEqualTo(404);
        assertThat(nobody.post(stay.at(theirs + "/say/outcome"), "moment=exit&good=yes")
                        .status())
                .isEqualTo(404);
        Matcher asked = Pattern.compile("\"http[^/]+//[^/]+(/fr/identity/[^\"]+)\"")
                .matcher(letters.to(stay.mail("amina")).getFirst());
        assertThat(asked.find()).isTrue();
        taken(asked.group(1) + "/same", "", 200);
        assertThat(stay.page(nobody, theirs + "/read/outcome")).contains("value=\"no\" checked");
    }

    @Test
    void whatIsHeardOnACallIsNotedAndReadByNobodyAgain() {
        asked();
        assertThat(staff.post(stay.at(outcome), "side=host&moment=exit&again=yes")
                        .status())
                .as("by which way")
                .isEqualTo(422);
        stay.taken(staff, outcome, "side=host&moment=exit&channel=phone&again=yes&helped=reach");
        assertThat(stay.page(staff, outcome)).contains("Noté après un échange").doesNotContain(" checked");
        assertThat(stay.signedIn(Role.VOLUNTEER).get(stay.at(outcome)).status()).isEqualTo(403);
        assertThat(stay.signedIn(Role.VOLUNTEER)
                        .post(stay.at(outcome), "side=host")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoCanBeWrittenToByNoWayMayBeCalled() {
        stay.sql("update matching.need set email = null, phone = null, version = version + 1");
        asked();
        assertThat(stay.waits()).contains("outcome_call");
        stay.taken(staff, outcome, "side=household&moment=exit&channel=phone&good=yes");
        assertThat(stay.waits()).doesNotContain("outcome_call");
    }

    @Test
    void nobodyElseComesToItAndTheirOwnMatterIsNobodys() {
        Tenant stranger = caseworker.open(Role.CASEWORKER);
        Browser other = house.browser();
        house.signIn(other, stranger, House.userName(stranger, Role.CASEWORKER));
        URI theirs = URI.create(House.address(stranger) + outcome);
        assertThat(other.get(theirs).status()).isEqualTo(404);
        assertThat(other.post(theirs, "side=household&moment=entry&channel=phone")
                        .status())
                .isEqualTo(404);
        UUID member = house.member(own, Role.LEAD);
        stay.sql("update matching.offer set account_id = '" + member + "', version = version + 1");
        assertThat(stay.signedIn(Role.LEAD).get(stay.at(outcome)).status())
                .as("the host")
                .isEqualTo(404);
    }

    @Test
    void anErasureTakesItAlongAndOnesOwnFileHasIt() {
        UUID member = house.member(own, Role.VOLUNTEER);
        asked();
        taken(stay.linkOfHousehold() + "/say/outcome", "moment=exit&housing=own_rental");
        stay.sql("update matching.need set account_id = '" + member + "', version = version + 1");
        assertThat(tenants.as(own, () -> desk.alone(() -> String.valueOf(ownFile.of(member)))))
                .contains("housing=own_rental", "household")
                .doesNotContain("host");
        UUID household = UUID.fromString(text("select cast(person_id as text) from matching.need where"));
        tenants.as(own, () -> {
            erasure.erasePerson(household);
            return true;
        });
        assertThat(text("select string_agg(side, '') from matching.outcome_question where"))
                .isEqualTo("host");
    }

    /** No list, no filter, no plan can ask for it: besides this package one place knows that a question waits, and none what was said. */
    @Test
    void nothingElseInTheHouseAsksForAnAnswer() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> !path.toString().contains("/matching/outcome/"))
                            .filter(path -> read(path).contains("outcome_question"))
                            .map(path -> path.getFileName().toString()))
                    .containsExactly("PlacementLinks.java");
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> about(String name) {
        return letters.to(stay.mail(name)).stream()
                .filter(letter -> letter.contains("Ne rien dire convient aussi"))
                .toList();
    }

    private void later(int days, Runnable work) {
        TestClock.later(own, Duration.ofDays((long) days - moved));
        moved = days;
        work.run();
    }

    private void seen() {
        tenants.as(
                own,
                () -> desk.alone(() -> {
                    see.see();
                    return true;
                }));
    }

    private void asked() {
        ended();
        seen();
        later(8, this::seen);
    }

    private void ended() {
        stay.taken(staff, "/fr/desk/placements/" + placement + "/end", "reason=as_agreed&next=own_home");
    }

    private void taken(String path, String form) {
        stay.taken(nobody, path, form);
    }

    private void taken(String path, String form, int status) {
        assertThat(nobody.post(stay.at(path), form).status()).isEqualTo(status);
    }

    private String text(String select) {
        String where = select.contains(" where ") || select.endsWith(" where") ? " " : " where ";
        return tenants.as(
                own,
                () -> desk.does(() ->
                        database.sql(select + where + "tenant_id = :tenant ").one(String.class)));
    }
}
