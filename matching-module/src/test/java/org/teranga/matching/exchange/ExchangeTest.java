package org.teranga.matching.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;

/** Two associations share, without saying who: both agree, either ends it, and nobody is in what the other reads. */
@Assembled
class ExchangeTest {
    private static final String PAGE = "/en/desk/exchange";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantSql sql;

    @Inject
    private SystemDatabase system;

    @Inject
    private Desk desk;

    @Inject
    private Erasure erasure;

    @Inject
    private OpenedListings opened;

    private Tenant own;
    private Tenant other;
    private NeedId need;

    @BeforeEach
    void twoAssociations() {
        own = withTeam();
        other = withTeam();
        need = pool.manyAlone(own, 6).getFirst();
        pool.known(own, need, new Contact("Amina Haddad", "amina@exemple.fr", null, "", "fr"));
    }

    private Tenant withTeam() {
        Tenant tenant = house.open();
        for (Role role : List.of(Role.LEAD, Role.CASEWORKER, Role.ADMIN, Role.REFERRER)) {
            house.member(tenant, role);
        }
        return tenant;
    }

    private Browser.Page post(Tenant tenant, String step, Map<String, String> fields) {
        return signedIn.post(tenant, Role.LEAD, PAGE + step, fields);
    }

    /** What the page says once all letters have arrived. */
    private String page(Tenant tenant) {
        Eventually.gives(() -> system.sql("select count(*) from matching.exchange_letter where tenant_id = :id")
                .bind("id", tenant.id())
                .first(Long.class)
                .filter(waiting -> waiting == 0));
        return signedIn.page(tenant, Role.LEAD, PAGE);
    }

    private void bothAgree() {
        assertThat(post(own, "/agree", Map.of("other", other.slug())).status()).isEqualTo(303);
        assertThat(page(other)).contains("Proposes to share");
        assertThat(post(other, "/agree", Map.of("other", own.slug())).status()).isEqualTo(303);
        assertThat(page(own)).contains("You share");
    }

    private String number() {
        return value(own, "select receipt_number from matching.need where id = '" + need + "'");
    }

    private String value(Tenant tenant, String question) {
        return tenants.as(
                tenant,
                () -> desk.does(
                        () -> sql.first(question, row -> row.getString(1)).orElse("")));
    }

    private String waits() {
        return value(
                own,
                "select count(*) from platform.case_task where what = 'association_asks' and done_at is null"
                        + " and file_id = (select id from platform.case_file where subject_id = '" + need + "')");
    }

    private int opens(String number) {
        return post(own, "/open", Map.of("to", other.id().toString(), "number", number))
                .status();
    }

    @Test
    void nothingIsOpenedBeforeBothAgreeAndNobodyIsInWhatTheOtherReads() {
        assertThat(opens(number())).isEqualTo(404);
        assertThat(post(own, "/agree", Map.of("other", other.slug())).status()).isEqualTo(303);
        assertThat(opens(number())).as("one alone has agreed").isEqualTo(404);
        bothAgree();
        assertThat(opens("M-0000")).isEqualTo(422);
        assertThat(opens(number())).isEqualTo(303);
        assertThat(opens(number())).as("twice is once").isEqualTo(303);
        assertThat(value(own, "select count(*) from matching.exchange_listing")).isEqualTo("1");
        String theirs = page(other);
        assertThat(theirs).contains("Ask for it", "Need").doesNotContain("Amina", number(), need.toString(), "amina@");
        String written = value(other, "select string_agg(row_to_json(f)::text, '') from matching.exchange_foreign f");
        assertThat(written).contains("housing").doesNotContain("Amina", number(), need.toString(), "person");
        assertThat(value(other, "select count(*) from matching.need")).isEqualTo("0");
    }

    @Test
    void whatFewerThanFiveShareIsNotOpened() {
        bothAgree();
        tenants.as(
                own,
                () -> desk.does(() -> sql.change(
                        "update matching.need set status = 'withdrawn', withdrawn_at = now() where id <> ?",
                        need.value())));
        assertThat(opens(number())).isEqualTo(422);
        assertThat(value(own, "select count(*) from matching.exchange_listing")).isEqualTo("0");
    }

    @Test
    void theOtherAsksOnceAndIsAnswered() {
        bothAgree();
        opens(number());
        page(other);
        String listing = value(other, "select id from matching.exchange_foreign");
        assertThat(post(other, "/foreign/" + listing + "/ask", Map.of()).status())
                .isEqualTo(303);
        assertThat(post(other, "/foreign/" + listing + "/ask", Map.of()).status())
                .isEqualTo(303);
        assertThat(page(own)).contains("Asked for", "Talk with the person first");
        assertThat(waits()).as("a task in the file").isEqualTo("1");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk")).contains("One matter between associations waits for you");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/needs/" + need)).contains("talk with the person");
        assertThat(post(own, "/opened/" + listing + "/decline", Map.of()).status())
                .isEqualTo(303);
        assertThat(page(other)).contains("The other team said no");
        assertThat(waits()).isEqualTo("0");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk")).doesNotContain("matter between associations");
        assertThat(post(own, "/opened/" + listing + "/close", Map.of()).status())
                .isEqualTo(303);
        assertThat(page(other)).contains("Nothing is open here");
        assertThat(post(other, "/foreign/" + listing + "/ask", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void eitherEndsItAndAllThatWasOpenCloses() {
        bothAgree();
        opens(number());
        page(other);
        assertThat(post(other, "/end", Map.of("other", own.id().toString())).status())
                .isEqualTo(303);
        assertThat(post(other, "/end", Map.of("other", own.id().toString())).status())
                .isEqualTo(303);
        assertThat(page(own)).contains("You have opened nothing.", "Ended");
        assertThat(page(other)).contains("Nothing is open here");
        assertThat(opens(number())).isEqualTo(404);
    }

    @Test
    void whatIsNoLongerFreeOrWhoseWasErasedCloses() {
        bothAgree();
        opens(number());
        page(other);
        tenants.as(
                own,
                () -> desk.does(() -> sql.change(
                        "update matching.need set status = 'withdrawn', withdrawn_at = now() where id = ?",
                        need.value())));
        tenants.as(
                own,
                () -> desk.does(() -> {
                    opened.closeOver();
                    return true;
                }));
        assertThat(page(other)).contains("Nothing is open here");
        tenants.as(
                own,
                () -> desk.does(() -> sql.change(
                        "update matching.need set status = 'received', withdrawn_at = null where id = ?",
                        need.value())));
        assertThat(opens(number())).isEqualTo(303);
        UUID person = UUID.fromString(value(own, "select person_id from matching.need where id = '" + need + "'"));
        tenants.as(
                own,
                () -> desk.does(() -> {
                    erasure.erasePerson(person);
                    return true;
                }));
        assertThat(value(own, "select count(*) from matching.exchange_listing")).isEqualTo("0");
        assertThat(page(other)).contains("Nothing is open here");
    }

    @Test
    void nobodyElseComesInAndAThirdAssociationFindsNothing() {
        bothAgree();
        opens(number());
        page(other);
        String listing = value(other, "select id from matching.exchange_foreign");
        for (Role role : List.of(Role.CASEWORKER, Role.ADMIN, Role.REFERRER)) {
            assertThat(signedIn.get(own, role, PAGE).status()).as(role.name()).isEqualTo(403);
            assertThat(signedIn.post(own, role, PAGE + "/open", Map.of()).status())
                    .as(role.name())
                    .isEqualTo(403);
        }
        Tenant third = withTeam();
        for (String step : List.of(
                "/foreign/" + listing + "/ask", "/opened/" + listing + "/close", "/opened/" + listing + "/decline")) {
            assertThat(post(third, step, Map.of()).status()).as(step).isEqualTo(404);
        }
        assertThat(post(third, "/end", Map.of("other", own.id().toString())).status())
                .isEqualTo(404);
        assertThat(post(own, "/foreign/" + listing + "/ask", Map.of()).status())
                .as("one's own")
                .isEqualTo(404);
        assertThat(post(other, "/opened/" + listing + "/close", Map.of()).status())
                .as("the other's")
                .isEqualTo(404);
    }
}
