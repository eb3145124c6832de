package org.teranga.matching.safeguarding.path;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.AdultOfHome;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.erasure.term.WarnAndErase;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Who lives in a home and does not offer it asks alone to be erased; the home then has an adult of whom nothing is known. */
@Assembled
class AdultErasureTest {
    private static final Pattern ADULT = Pattern.compile("/[a-z]{2}/adult/([A-Za-z0-9_-]+)");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private Homes homes;

    @Inject
    private AskAdults.Round round;

    @Inject
    private WarnAndErase nightly;

    @Inject
    private Erasure erasure;

    @Inject
    private TenantDatabase database;

    private Tenant own;
    private OfferId offer;
    private String href;
    private String email;
    private UUID adult;

    @BeforeEach
    void somebodyLivesInAHome() {
        own = house.open();
        house.member(own, Role.LEAD);
        offer = pool.home(own, 2);
        href = "/fr/offer/status/" + pool.followed(own, offer).token() + "/home";
        email = "marc@" + own.slug() + ".example.org";
        http.form(own, href + "/adults", "name=Marc+Roux&age=61&says=Menuisier&email=" + email);
        adult = adults().getLast().person();
    }

    @Test
    void anAdultIsForgottenAndTheHomeAsksWhoLivesThere() {
        String page = asked();
        assertThat(http.get(own, page).body()).contains(page + "/erase").doesNotContain("⟦");
        assertThat(http.get(own, page + "/erase").body())
                .contains("Où vous vivez", "M’envoyer le code")
                .doesNotContain("⟦");
        assertThat(http.get(house.open(), page + "/erase").statusCode()).isEqualTo(404);
        assertThat(signedIn.page(own, Role.LEAD, "/fr/desk/erasures/" + adult))
                .contains("Adulte d’un logement")
                .doesNotContain("/desk/adults", "⟦");

        assertThat(http.form(own, page + "/erase/code", "").statusCode()).isEqualTo(303);
        assertThat(http.form(own, page + "/erase/confirm", "code=" + code()).statusCode())
                .isEqualTo(303);
        assertThat(tenants.as(own, () -> TestClock.ahead(Duration.ofDays(8), nightly::erase)))
                .isEqualTo(1);

        assertThat(http.get(own, page).statusCode()).isEqualTo(404);
        assertThat(adults()).hasSize(2);
        UUID unknown = adults().getLast().person();
        assertThat(unknown).as("has shown nothing").isNotEqualTo(adult);
        assertThat(http.get(own, href).body())
                .contains("Un adulte dont on ne sait rien", "qui est l’adulte")
                .doesNotContain("Marc", "⟦");
        assertThat(rows("matching.home_adult where id = '" + adult + "' and")).isZero();
        assertThat(rows("matching.home_adult_trace where")).isZero();

        String form = href + "/adults/" + unknown;
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"")
                .matcher(http.get(own, form).body());
        assertThat(seen.find()).isTrue();
        assertThat(http.form(own, form, "name=Paul+Durand&age=40&seen=" + seen.group(1))
                        .statusCode())
                .as("the host says who it is")
                .isEqualTo(303);
        assertThat(http.get(own, href).body()).contains("Paul Durand").doesNotContain("qui est l’adulte");
    }

    @Test
    void whoHadMovedOutLeavesNobody() {
        http.form(own, href + "/adults/" + adult + "/out", "");
        tenants.as(
                own,
                () -> desk.does(() -> {
                    erasure.erasePerson(adult);
                    return true;
                }));
        assertThat(adults()).hasSize(1);
        assertThat(rows("matching.home_adult where not host and")).isZero();
    }

    @Test
    void whoMovedOutErasesByTheOwnLinkWhatIsKeptAndFindsNothingElseThere() {
        String page = asked();
        http.form(own, href + "/adults/" + adult + "/out", "");
        assertThat(http.get(own, page).body())
                .contains("vous ne vivez plus", page + "/erase")
                .doesNotContain("charter", "⟦");
        assertThat(http.get(own, page + "/charter").statusCode()).isEqualTo(404);
        assertThat(http.form(own, page + "/charter", "name=Marc+Roux&agree=yes").statusCode())
                .isEqualTo(404);
        assertThat(http.get(house.open(), page).statusCode()).isEqualTo(404);
        assertThat(http.form(own, page + "/erase/code", "").statusCode()).isEqualTo(303);
        assertThat(http.form(own, page + "/erase/confirm", "code=" + code()).statusCode())
                .isEqualTo(303);
        assertThat(tenants.as(own, () -> TestClock.ahead(Duration.ofDays(8), nightly::erase)))
                .isEqualTo(1);
        assertThat(http.get(own, page).statusCode()).isEqualTo(404);
        assertThat(adults()).as("nobody stands in the place").hasSize(1);
    }

    @Test
    void whoLivesThereAgainIsWrittenToAnew() {
        String page = asked();
        http.form(own, href + "/adults/" + adult + "/out", "");
        http.form(own, href + "/adults/" + adult + "/back", "");
        assertThat(http.get(own, page).statusCode()).isEqualTo(404);
        assertThat(asked()).isNotEqualTo(page);
    }

    @Test
    void theHostSignsForNobodyByAnAddressOfTheOwnMailbox() {
        String page = asked();
        pool.known(own, offer, new Contact("Mireille", email.replace("@", "+room@"), null, null, "fr"));
        HttpResponse<String> signed = http.form(own, page + "/charter", "name=Marc+Roux&agree=yes");
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(409);
    }

    @Test
    void whereSomebodyIsWelcomedTheAdultReadsWhyNotAndNothingThatIsForTheHost() {
        String page = asked();
        pool.introduced(own, pool.household(own, 2, 9), offer);
        assertThat(http.get(own, page + "/erase").body())
                .contains("Dans ce logement, quelqu’un est accueilli")
                .doesNotContain("Refusez-le", "M’envoyer le code", "⟦");
        assertThat(http.get(own, page.replace("/fr/", "/uk/") + "/erase").body())
                .contains("У цьому житлі");
        HttpResponse<String> refused = http.form(own, page + "/erase/code", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Dans ce logement").doesNotContain("Refusez-le");
        assertThat(letters.to(email)).as("no code went").noneMatch(one -> one.contains("erase"));
        http.form(own, href + "/adults/" + adult + "/out", "");
        assertThat(http.get(own, page + "/erase").body()).contains("M’envoyer le code");
    }

    /** The own page, once the letter has gone. */
    private String asked() {
        tenants.as(own, () -> {
            round.go();
            return true;
        });
        Matcher link = ADULT.matcher(letters.to(email).getFirst());
        assertThat(link.find()).isTrue();
        return "/fr/adult/" + link.group(1);
    }

    private String code() {
        Matcher code = CODE.matcher(letters.to(email).getFirst().replaceAll("<time.*?</time>|#[0-9a-f]{6}", ""));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private long rows(String from) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql("select count(*) from " + from + " tenant_id = :tenant")
                        .one(Long.class)));
    }

    private List<AdultOfHome> adults() {
        return tenants.as(
                own, () -> desk.does(() -> homes.adults(List.of(offer)).getOrDefault(offer, List.of())));
    }
}
