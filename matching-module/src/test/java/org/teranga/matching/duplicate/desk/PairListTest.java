package org.teranga.matching.duplicate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.FindDuplicates;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** The list of pairs tells names to whoever may read them in lists, which is noted; ticked pairs are said to be two people's, and back. */
@Assembled
class PairListTest {
    private static final String LIST = "/en/desk/duplicates";
    private static final Pattern PAIR = Pattern.compile("name=\"pick\" value=\"([0-9a-f-]{36})\"");

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Pool pool;

    @Inject
    private FindDuplicates find;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDatabase database;

    @Inject
    private Transactions transactions;

    private Tenant own;
    private OfferId first;

    @BeforeEach
    void onePair() {
        own = caseworker.open(Role.CASEWORKER, Role.VOLUNTEER, Role.ADMIN);
        first = pool.home(own, 2);
        pool.known(own, first, new Contact("Anna Roche", "anna@exemple.fr", "+33612345678", null, "fr"));
        OfferId second = pool.home(own, 4);
        pool.known(own, second, new Contact("ROCHE Anna", "anna@exemple.fr", "+33612345678", null, "fr"));
        tenants.as(own, () -> {
            while (find.lookAtSome(RecordKind.OFFER)) {
                // until every record was looked at
            }
            return true;
        });
    }

    @Test
    void namesStandInItAndThatTheyWereSeenIsNoted() {
        String page = signedIn.page(own, Role.CASEWORKER, LIST);
        assertThat(page)
                .contains("Anna Roche", "ROCHE Anna", "class=\"table queue\"", "lists.js", "name=\"q\"", "<kbd>x</kbd>")
                .doesNotContain("⟦", "anna@exemple.fr", "612345678");
        assertThat(
                        count(
                                "select count(*) from platform.audit_entry where tenant_id = :tenant and action = 'file.listed'"))
                .isEqualTo(2);
        assertThat(signedIn.get(own, Role.VOLUNTEER, LIST).status()).isEqualTo(403);
    }

    @Test
    void thePageOfAPairSaysWhomByNameAndTheirNumbersAsTheyAreDialled() {
        assertThat(signedIn.page(own, Role.CASEWORKER, LIST + "/" + pair()))
                .containsPattern("<h1><bdi>(Anna Roche|ROCHE Anna)</bdi>")
                .contains("06 12 34 56 78")
                .doesNotContain("+33612345678", "⟦");
    }

    @Test
    void ofTheReadersOwnNothingIsTold() {
        pool.belongs(own, pool.household(own, 1, 1), first, account());
        assertThat(signedIn.page(own, Role.CASEWORKER, LIST))
                .as("whoever is reached by the same address is the reader, too")
                .contains("class=\"queue__name\"")
                .doesNotContain("Anna Roche", "ROCHE Anna");
    }

    @Test
    void itIsSearchedAsTheListsAre() {
        assertThat(signedIn.page(own, Role.CASEWORKER, LIST + "?q=Roche")).contains("Anna Roche");
        assertThat(signedIn.page(own, Role.CASEWORKER, LIST + "?q=Nobody"))
                .contains("Nobody of that name stands twice")
                .doesNotContain("Anna Roche");
    }

    @Test
    void tickedPairsAreTwoPeoplesAndWhoeverSaidSoTakesItBack() {
        String pair = pair();
        Browser.Page done = signedIn.post(
                own, Role.CASEWORKER, LIST + "/apart", Map.of("pick", pair, "list", "?sort=found&page=1"));
        assertThat(done.status()).isEqualTo(303);
        String told = signedIn.page(own, Role.CASEWORKER, path(done));
        assertThat(told).contains("one pair is two people", LIST + "/together").doesNotContain("⟦", "Anna Roche");
        signedIn.post(own, Role.CASEWORKER, LIST + "/together", Map.of("pick", pair));
        assertThat(signedIn.page(own, Role.CASEWORKER, LIST)).contains("Anna Roche");
    }

    @Test
    void nobodyElseTakesItBackAndNothingIsDecidedForAnotherAssociation() {
        String pair = pair();
        Tenant other = caseworker.open(Role.CASEWORKER);
        assertThat(signedIn.post(other, Role.CASEWORKER, LIST + "/apart", Map.of("pick", pair))
                        .headers()
                        .get("location"))
                .contains("rows=&left=1");
        assertThat(count("select count(*) from matching.duplicate_pair where tenant_id = :tenant and apart_at is null"))
                .isEqualTo(1);
        assertThat(signedIn.post(own, Role.VOLUNTEER, LIST + "/apart", Map.of("pick", pair))
                        .status())
                .isEqualTo(403);
        signedIn.post(own, Role.CASEWORKER, LIST + "/apart", Map.of("pick", pair));
        in(() -> database.sql(
                        "update matching.duplicate_pair set apart_by = gen_random_uuid() where tenant_id = :tenant")
                .update());
        signedIn.post(own, Role.CASEWORKER, LIST + "/together", Map.of("pick", pair));
        assertThat(count("select count(*) from matching.duplicate_pair where tenant_id = :tenant and apart_at is null"))
                .isZero();
    }

    private static String path(Browser.Page answer) {
        URI led = URI.create(String.valueOf(answer.headers().get("location")));
        return led.getRawPath() + "?" + led.getRawQuery();
    }

    private String pair() {
        Matcher found = PAIR.matcher(signedIn.page(own, Role.CASEWORKER, LIST));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private UUID account() {
        return in(() -> database.sql("select id from platform.membership where tenant_id = :tenant"
                        + " and 'CASEWORKER' = any (roles)")
                .one(UUID.class));
    }

    private long count(String sql) {
        return in(() -> database.sql(sql).one(Long.class));
    }

    private <T> T in(TestTenants.Work<T> work) {
        return tenants.as(own, () -> transactions.inOne(work));
    }
}
