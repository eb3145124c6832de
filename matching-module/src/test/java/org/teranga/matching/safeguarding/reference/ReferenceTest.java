package org.teranga.matching.safeguarding.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** A host names two who know them; they answer by letter; the team reads; nothing of them stays. */
@Assembled
class ReferenceTest {
    private static final Pattern LINK = Pattern.compile("/[a-z]{2}/reference/([A-Za-z0-9_-]+)");

    @Inject
    private House house;

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Offers offers;

    @Inject
    private AskReference ask;

    @Inject
    private References references;

    @Inject
    private TendReferences.Round round;

    @Inject
    private Floor floor;

    @Inject
    private Erasure erasure;

    @Inject
    private Desk desk;

    @Inject
    private HttpCaller http;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Letterbox letters;

    @Inject
    private TenantDatabase database;

    private Tenant own;
    private UUID host;
    private UUID caseworker;
    private OfferId offer;

    @BeforeEach
    void aHost() {
        HomeWithTeam.Opened opened = homes.open(2, Role.CASEWORKER, Role.LEAD);
        own = opened.own();
        caseworker = opened.member(Role.CASEWORKER);
        offer = opened.offer();
        host = opened.host();
    }

    @Test
    void twoThatCountOneOfThemFromOutsideTheFamilyMakeTheReference() {
        String jeanne = named("Jeanne Planted", "family");
        String samir = named("Samir Planted", "other");
        assertThat(answered(own, jeanne, "family").statusCode()).isEqualTo(303);
        assertThat(answered(own, samir, "other").statusCode()).isEqualTo(303);
        String list = signedIn.page(own, Role.LEAD, "/en/desk/references");
        assertThat(list).contains("Jeanne Planted", "planted words").doesNotContain("⟦");
        looked(0, "yes");
        assertThat(holds()).as("one alone").isFalse();
        looked(0, "yes");
        assertThat(holds()).isTrue();
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/references")).doesNotContain("planted words");
        assertThat(count("words is not null")).as("words go when they are read").isZero();
        assertThat(TestClock.ahead(Duration.ofDays(31), () -> tend())).isTrue();
        assertThat(count("name is not null or email is not null or link_hash is not null or email_hash is not null"))
                .as("the term ended")
                .isZero();
        assertThat(holds()).as("and what they said goes on to count").isTrue();
        assertThat(page(own, samir).statusCode()).as("an old link").isEqualTo(404);
    }

    @Test
    void oneMailboxIsOnePersonWhateverStandsBehindAPlus() {
        pool.known(
                own, offer, new Contact("Mireille", "mireille+room@" + own.slug() + ".example.org", null, null, "en"));
        pool.reached(own, pool.household(own, 1, 1), offer);
        String plus = "mireille+friend@" + own.slug() + ".example.org";
        assertThatThrownBy(() -> ask("Friend", plus, "other"))
                .as("the host's own")
                .isInstanceOf(Refusal.class);
        named("Jeanne Planted", "family");
        String again = address("Jeanne Planted").replace("@", "+two@");
        assertThatThrownBy(() -> ask("Samir", again, "other"))
                .as("one who was named answers twice")
                .isInstanceOf(Refusal.class);
        assertThat(named("Samir Planted", "other")).isNotEmpty();
    }

    @Test
    void twoOfTheFamilyAreNotEnough() {
        String one = named("One", "family");
        String two = named("Two", "other");
        answered(own, one, "family");
        answered(own, two, "family");
        looked(0, "yes");
        looked(0, "yes");
        assertThat(holds()).as("the second says that it is family after all").isFalse();
    }

    @Test
    void aLinkIsOfItsAssociationAndAnswersOnce() {
        String link = named("Samir", "other");
        Tenant other = house.open();
        assertThat(page(other, link).statusCode()).isEqualTo(404);
        assertThat(answered(other, link, "other").statusCode()).isEqualTo(404);
        assertThat(page(own, link).body()).contains("Four questions").doesNotContain("⟦");
        HttpResponse<String> faulty = http.form(own, "/en/reference/" + link, "relation=other");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("href=\"#known_for\"", "href=\"#trusts\"");
        assertThat(answered(own, link, "other").statusCode()).isEqualTo(303);
        assertThat(answered(own, link, "other").statusCode()).as("twice").isEqualTo(409);
        assertThat(page(own, link).body()).contains("Thank you");
    }

    @Test
    void whoWasNamedIsForgottenAtOnceWhereTheyWantIt() {
        String link = named("Planted Name", "other");
        assertThat(http.form(own, "/en/reference/" + link + "/forget", "").statusCode())
                .isEqualTo(303);
        assertThat(count("true")).isZero();
        assertThat(page(own, link).statusCode()).isEqualTo(404);
        assertThat(http.get(own, "/en/reference/" + link + "?forgotten").body()).contains("It is deleted");
    }

    @Test
    void whoeverOffersGoesWithThoseTheyNamed() {
        named("Planted Name", "other");
        tenants.as(own, () -> {
            erasure.erasePerson(host);
            return true;
        });
        assertThat(count("true")).isZero();
    }

    @Test
    void nobodyReadsWhatIsSaidOfThemselvesNorAnswersForThemselves() {
        String link = named("Samir", "other");
        tenants.as(
                own,
                () -> desk.does(() -> {
                    offers.find(offer).orElseThrow().belongsTo(caseworker);
                    return true;
                }));
        Browser.Page self = signedIn.post(
                own,
                Role.CASEWORKER,
                "/en/reference/" + link,
                Map.of("relation", "other", "known_for", "long", "trusts", "yes"));
        assertThat(self.status()).isEqualTo(409);
        assertThat(answered(own, link, "other").statusCode()).isEqualTo(303);
        UUID id = tenants.as(
                own, () -> desk.does(() -> references.of(host).getFirst().id()));
        assertThat(signedIn.post(own, Role.CASEWORKER, "/en/desk/references/" + id, Map.of("counts", "yes"))
                        .status())
                .isEqualTo(409);
        assertThat(holds()).isFalse();
    }

    @Test
    void nobodyIsNamedTwiceAndNoMoreThanSix() {
        named("Samir", "other");
        assertThatThrownBy(() -> ask("Samir again", address("Samir"), "other"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::key)
                                .containsExactly("reference.fault.again"));
        for (int more = 2; more <= AskReference.MOST; more++) {
            ask("Friend " + more, address("friend" + more), "other");
        }
        assertThatThrownBy(() -> ask("One more", address("more"), "other"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("reference.refused.many"));
    }

    @Test
    void whoDoesNotAnswerIsRemindedOnceByANewLink() {
        String link = named("Samir", "other");
        TestClock.ahead(Duration.ofDays(8), this::tend);
        TestClock.ahead(Duration.ofDays(9), this::tend);
        List<String> written = letters.to(address("Samir"));
        assertThat(written).hasSize(2);
        assertThat(page(own, link).statusCode()).as("the earlier link").isEqualTo(404);
        assertThat(page(own, link(written.getFirst())).statusCode()).isEqualTo(200);
    }

    private boolean tend() {
        return tenants.as(own, () -> {
            round.go();
            return true;
        });
    }

    private String named(String name, String relation) {
        ask(name, address(name), relation);
        return link(letters.to(address(name)).getFirst());
    }

    private void ask(String name, String email, String relation) {
        tenants.as(own, () -> {
            ask.ask(
                    host,
                    "Mireille",
                    "en",
                    new Answers(Map.of("name", List.of(name), "email", List.of(email), "relation", List.of(relation))));
            return true;
        });
    }

    private String address(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@" + own.slug() + ".example.org";
    }

    private static String link(String letter) {
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> page(Tenant tenant, String link) {
        return http.get(tenant, "/en/reference/" + link);
    }

    private HttpResponse<String> answered(Tenant tenant, String link, String relation) {
        return http.form(
                tenant,
                "/en/reference/" + link,
                "relation=" + relation + "&known_for=long&trusts=yes&words=some+planted+words");
    }

    private void looked(int at, String counts) {
        UUID id = tenants.as(
                own, () -> desk.does(() -> references.toLook(9).get(at).id()));
        assertThat(signedIn.post(own, Role.LEAD, "/en/desk/references/" + id, Map.of("counts", counts))
                        .status())
                .isEqualTo(303);
    }

    private boolean holds() {
        return tenants.as(
                own,
                () -> desk.does(() ->
                        floor.held(Set.of(host)).getOrDefault(host, Set.of()).contains(QualificationKind.REFERENCE)));
    }

    private long count(String which) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select count(*) from matching.reference where tenant_id = :tenant and (" + which + ")")
                        .one(Long.class)));
    }
}
