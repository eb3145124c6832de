package org.teranga.matching.pool.listing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.NamedTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/**
 * Lists are searched by the beginning of a name and by a part of a number, by those alone who read both there. How long it takes among many:
 * {@code -Dteranga.search.people=20000}.
 */
@Assembled
class PartialSearchTest {
    private static final int PEOPLE = Integer.getInteger("teranga.search.people", 300);
    private static final int BATCH = 500;
    private static final List<String> GIVEN = List.of(
            "Marie",
            "Martine",
            "Marc",
            "Mariam",
            "Mohamed",
            "Jean",
            "Sophie",
            "Nathalie",
            "Karim",
            "Olena",
            "Samira",
            "Paul");
    private static final List<String> FAMILY = List.of(
            "Martin", "Bernard", "Benali", "Dubois", "Marchand", "Moreau", "Tesfaye", "Kovalenko", "Rahimi", "Diallo");

    @Inject
    private NamedTeam teams;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Offers offers;

    @Inject
    private Contacts contacts;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private FillBuckets fill;

    private Tenant own;
    private UUID caseworker;
    private OfferId offer;

    @BeforeEach
    void somebodyOffers() {
        NamedTeam.Open open = teams.open();
        own = open.tenant();
        caseworker = open.caseworker();
        offer = pool.known(own, pool.home(own, 2), new Contact("Mireille Cazenave", null, "+33639984017", null, "fr"));
        pool.known(own, pool.home(own, 2), new Contact("Karim Benali", null, "+33755501234", null, "fr"));
    }

    @Test
    void aPartFindsThemInOffersAndInNeeds() {
        NeedId need = pool.known(
                own, pool.household(own, 2, 3), new Contact("Mirela Ionescu", null, "+33639980000", null, "fr"));
        for (String part : List.of("mire", "Mireille caz", "06 39", "+33639984", "4017", "984017", "cazen")) {
            assertThat(list(Role.CASEWORKER, "offers", part))
                    .as(part)
                    .contains("Mireille Cazenave")
                    .doesNotContain("Benali");
        }
        assertThat(list(Role.CASEWORKER, "needs", "mire")).contains("Mirela Ionescu", need.toString());
        assertThat(list(Role.CASEWORKER, "needs", "4017")).doesNotContain("Mirela Ionescu");
        for (String none : List.of("mi", "4018", "06 38", "reille", "mireille ben")) {
            assertThat(list(Role.CASEWORKER, "offers", none)).as(none).doesNotContain("Mireille Cazenave");
        }
    }

    @Test
    void digitByDigitNobodyLearnsWhatTheListDoesNotTellThem() {
        String row = offer.toString();
        assertThat(list(Role.ADMIN, "offers", "4017")).as("works on no files").doesNotContain(row);
        assertThat(list(Role.ADMIN, "offers", "mire")).doesNotContain(row);
        assertThat(list(Role.ADMIN, "offers", "Mireille"))
                .as("a whole word finds, as before")
                .contains(row);
        pool.belongs(own, pool.household(own, 2, 3), offer, caseworker);
        assertThat(list(Role.CASEWORKER, "offers", "4017"))
                .as("their own matter")
                .doesNotContain(row);
        assertThat(list(Role.LEAD, "offers", "4017")).contains(row);
        Tenant foreign = teams.open().tenant();
        assertThat(signedIn.page(foreign, Role.CASEWORKER, "/en/desk/offers?q=4017"))
                .doesNotContain(row);
    }

    @Test
    void anotherNameIsFoundInsteadAndTheErasedAreNot() {
        pool.known(own, offer, new Contact("Solange Roux", null, "+33611112222", null, "fr"));
        assertThat(list(Role.CASEWORKER, "offers", "mire")).doesNotContain("Solange");
        assertThat(list(Role.CASEWORKER, "offers", "sola")).contains("Solange Roux");
        String row = offer.toString();
        as(() -> {
            UUID person = offers.find(offer).orElseThrow().contact().personId();
            offers.forget(person, TestClock.now());
            return true;
        });
        assertThat(list(Role.CASEWORKER, "offers", "2222")).doesNotContain(row);
        assertThat(buckets()).isEqualTo("{}");
    }

    @Test
    void whoCameBeforeIsFoundOnceTheJobHasRun() {
        String kept = buckets();
        assertThat(kept).hasSizeBetween(3, 60);
        as(() -> database.sql("update matching.offer set buckets = null where tenant_id = :tenant")
                .update());
        assertThat(list(Role.CASEWORKER, "offers", "4017")).doesNotContain("Mireille Cazenave");
        assertThat(as(() -> fill.some("offer"))).as("no more").isFalse();
        assertThat(buckets()).isEqualTo(kept);
        assertThat(list(Role.CASEWORKER, "offers", "4017")).contains("Mireille Cazenave");
    }

    @Test
    void amongManyItTakesNoLonger() {
        many();
        for (String typed : List.of("mar", "mart", "martin ma", "06 12", "4017", "zzzz")) {
            long[] times = new long[Math.min(40, Math.max(3, PEOPLE / 100))];
            String page = "";
            for (int i = 0; i < times.length; i++) {
                long began = System.nanoTime();
                page = list(Role.CASEWORKER, "offers", typed);
                times[i] = System.nanoTime() - began;
            }
            Arrays.sort(times);
            System.out.printf(
                    "%d people, %s: median %.0f ms, p95 %.0f ms%n",
                    PEOPLE, typed, times[times.length / 2] / 1e6, times[times.length * 95 / 100] / 1e6);
            assertThat(page).as(typed).contains(typed.equals("zzzz") ? "zzzz" : "/en/desk/offers/");
        }
    }

    private void many() {
        SplittableRandom random = new SplittableRandom(7);
        for (int from = 0; from < PEOPLE; from += BATCH) {
            int some = Math.min(BATCH, PEOPLE - from);
            as(() -> {
                List<UUID> persons = new ArrayList<>();
                for (int i = 0; i < some; i++) {
                    persons.add(UUID.randomUUID());
                }
                contacts.prepare(persons);
                List<Offer> many = new ArrayList<>();
                persons.forEach(person -> many.add(somebody(person, random)));
                offers.addAll(many);
                return true;
            });
        }
    }

    private Offer somebody(UUID person, SplittableRandom random) {
        String name = name(GIVEN, random) + " " + name(FAMILY, random);
        String phone = "+33" + (random.nextBoolean() ? 6 : 7) + String.format("%08d", random.nextInt(100_000_000));
        OfferTerms terms = as(() -> offers.find(offer).orElseThrow().terms());
        return Offer.receive(
                new OfferId(Uuid7.at(TestClock.now())),
                terms,
                contacts.seal(person, new Contact(name, null, phone, null, "fr")),
                TestClock.now());
    }

    /** One in four has a common one. */
    private static String name(List<String> common, SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return common.get(random.nextInt(common.size()));
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append("bcdfghjklmnprstv".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
        }
        return name.toString();
    }

    private String buckets() {
        return as(() -> database.sql(
                        "select cast(buckets as text) from matching.offer where tenant_id = :tenant and id = :id")
                .bind("id", offer.value())
                .one(String.class));
    }

    private <T> T as(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work::get));
    }

    private String list(Role role, String list, String typed) {
        return signedIn.page(own, role, "/en/desk/" + list + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }
}
