package org.teranga.matching.pool.need.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.need.ComeOfAge;
import org.teranga.matching.pool.need.Household;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

/** A household says its people, on its own page: numbers follow, children alone stay protected, nobody else sees a name. */
@Assembled
class PeoplePagesTest {
    private static final String ROOF = "kind=housing&postcode=31000&languages=ar&phone=0612345678&name=Amina+B.";
    private static final String PLANTED = "Zohra-Planted";

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private NeedList needs;

    @Inject
    private TenantDatabase database;

    @Inject
    private Desk desk;

    @Inject
    private ComeOfAge comeOfAge;

    @Inject
    private Erasure erasure;

    @Inject
    private Clock clock;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = tenants.open();
    }

    @Test
    void agesOnTheFormAreThePeopleOfTheHousehold() {
        String link = ask("&ages=34,+7,+0&composition=single_woman");
        assertThat(need(link).terms().household()).isEqualTo(new Household(1, 2, "woman_with_children"));
        String page = http.get(own, link).body();
        assertThat(page)
                .contains("Adulte, 34 ans", "Enfant, 7 ans", "Bébé de moins d’un an", link + "/people")
                .doesNotContain("⟦");
    }

    @Test
    void whatWasCountedStaysUntilPeopleAreTold() {
        String link = ask("&adults=2&children=1&composition=family");
        String form = http.get(own, link + "/people").body();
        assertThat(form).contains("name=\"age_2\"").doesNotContain("name=\"age_3\"", "⟦");
        assertThat(need(link).terms().household()).isEqualTo(new Household(2, 1, "family"));
        HttpResponse<String> told = tell(
                link,
                "age_0=34&age_1=31&age_2=7&age_3=1&name_0=" + PLANTED
                        + "&needs_3=cot&needs_0=wheelchair&agreed=yes&composition=family");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(303);
        assertThat(need(link).terms().household()).isEqualTo(new Household(2, 2, "family"));
        assertThat(need(link).terms().requirements()).containsExactly("step_free");
        assertThat(http.get(own, link).body()).contains(PLANTED, "Un lit de bébé");
        assertThat(http.get(own, link + "/people").body()).contains("value=\"" + PLANTED + "\"");
    }

    @Test
    void whatIsNeededIsShownByConsentAlone() {
        String link = ask("&adults=1&children=0&composition=single_man");
        HttpResponse<String> told = tell(link, "age_0=40&needs_0=quiet&composition=single_man");
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("href=\"#agreed\"");
        assertThat(count("true")).isZero();
        assertThat(tell(link, "age_0=40&needs_0=quiet&needs_0=diabetes&agreed=yes")
                        .statusCode())
                .as("no code of what it is for")
                .isEqualTo(422);
        assertThat(tell(link, "age_0=40&needs_0=quiet&agreed=yes").statusCode()).isEqualTo(303);
        assertThat(count("agreed_at is not null and needs = '{quiet}'")).isEqualTo(1);
    }

    @Test
    void faultsComeBackWithWhatWasWrittenAndARowMoreIsNoFault() {
        String link = ask("&adults=1&children=0&composition=single_man");
        HttpResponse<String> faulty = tell(link, "age_0=x&age_1=&who_1=&name_1=Ali&composition=couple");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("href=\"#age_0\"", "href=\"#age_1\"", "value=\"Ali\"");
        HttpResponse<String> more = tell(link, "age_0=40&name_0=Ali&more=1");
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body()).contains("name=\"age_1\"", "value=\"Ali\"");
        assertThat(tell(link, "age_0=40&name_0=06+12+34+56+78").statusCode()).isEqualTo(422);
        assertThat(tell(link, "age_0=&who_0=").statusCode()).isEqualTo(422);
        assertThat(need(link).terms().household()).isEqualTo(new Household(1, 0, "single_man"));
    }

    @Test
    void anEditThatLeavesAChildAloneIsNoNeedAnyMoreAndTheLeadIsTold() {
        String link = ask("&ages=34,16&composition=woman_with_children");
        HttpResponse<String> told = tell(link, "age_0=34&gone_0=yes&age_1=16&composition=single_woman");
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("119");
        assertThat(need(link).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(alerts()).isEqualTo(1);
        assertThat(tell(link, "age_0=34&age_1=16").statusCode())
                .as("not taken back by the same page")
                .isEqualTo(409);
    }

    @Test
    void anAgeOfAnAdultThatCannotBeReadLeavesNoChildAlone() {
        String link = ask("&ages=34,7&composition=woman_with_children");
        for (String mother : new String[] {"age_0=3a", "age_0=&name_0=Amina", "age_0=340"}) {
            HttpResponse<String> told = tell(link, mother + "&age_1=7");
            assertThat(told.statusCode()).as(mother).isEqualTo(422);
            assertThat(told.body()).as(mother).contains("href=\"#age_0\"");
        }
        assertThat(need(link).status()).isEqualTo(Status.RECEIVED);
        assertThat(alerts()).isZero();
    }

    @Test
    void aChildWhoCountsAsTheAdultOfTheFormIsAChildAlone() {
        HttpResponse<String> answer =
                http.form(own, "/fr/need", ROOF + "&adults=1&children=0&ages=16&composition=single_man");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(alerts()).isEqualTo(1);
        assertThat(tenants.as(
                        own,
                        () -> desk.does(
                                () -> database.sql("select count(*) from matching.need where tenant_id = :tenant")
                                        .one(Long.class))))
                .isZero();
    }

    @Test
    void whoTurnsEighteenIsCountedAsAnAdultFromThatDayAtTheLatest() {
        String link = ask("&ages=40,17&composition=woman_with_children");
        assertThat(counted()).isZero();
        saidOn(today().minusYears(1).plusDays(1));
        assertThat(counted()).isZero();
        saidOn(today().minusYears(1));
        assertThat(counted()).isEqualTo(1);
        assertThat(counted()).as("once").isZero();
        assertThat(need(link).terms().household()).isEqualTo(new Household(2, 0, "woman_with_children"));
        assertThat(http.get(own, link).body()).contains("Adulte, 18 ans", "Adulte, 41 ans");
    }

    @Test
    void anErasedPersonsPeopleAreGone() {
        String link = ask("&ages=34,7&composition=woman_with_children");
        tell(link, "age_0=34&age_1=7&name_0=" + PLANTED + "&name_1=" + PLANTED);
        UUID person = need(link).contact().personId();
        assertThat(count("name is not null")).isEqualTo(2);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    erasure.erasePerson(person);
                    return true;
                }));
        assertThat(count("true")).isZero();
    }

    @Test
    void anotherAssociationSeesAndSaysNothing() {
        String link = ask("&ages=34,7&composition=woman_with_children");
        Tenant other = tenants.open();
        assertThat(http.get(other, link + "/people").statusCode()).isEqualTo(404);
        assertThat(http.form(other, link + "/people", "age_0=50").statusCode()).isEqualTo(404);
        assertThat(tenants.as(
                        other,
                        () -> desk.does(() -> database.sql(
                                        "select count(*) from matching.household_person where tenant_id = :tenant")
                                .one(Long.class))))
                .isZero();
        assertThat(http.get(own, "/fr/desk/needs/" + need(link).id() + "/people")
                        .statusCode())
                .isIn(302, 303, 401);
        assertThat(need(link).terms().household().persons()).isEqualTo(2);
    }

    private String ask(String who) {
        HttpResponse<String> answer = http.form(own, "/fr/need", ROOF + who);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return "/fr/need/status/" + location.substring(location.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> tell(String link, String body) {
        return http.form(own, link + "/people", body);
    }

    private Need need(String link) {
        SecretLink secret = new SecretLink(link.substring(link.lastIndexOf('/') + 1));
        return tenants.as(own, () -> needs.open(secret)).orElseThrow().listing();
    }

    private int counted() {
        return tenants.as(own, comeOfAge::count);
    }

    private void saidOn(LocalDate day) {
        tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "update matching.household_person set said_on = :day where tenant_id = :tenant")
                        .bind("day", day)
                        .update()));
    }

    private long count(String where) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select count(*) from matching.household_person where tenant_id = :tenant and " + where)
                        .one(Long.class)));
    }

    private long alerts() {
        return tenants.as(
                own,
                () -> desk.does(
                        () -> database.sql("select count(*) from matching.minor_alert where tenant_id = :tenant")
                                .one(Long.class)));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}
