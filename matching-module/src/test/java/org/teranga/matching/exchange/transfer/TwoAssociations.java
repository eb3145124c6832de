package org.teranga.matching.exchange.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;

/** Two associations that share, a household at the first for which the second asks, and the doors by which people come in. */
@Dependent
public class TwoAssociations {
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");

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

    Tenant own;
    Tenant other;
    NeedId need;
    SecretLink link;
    String listing;

    void open() {
        own = withTeam();
        other = withTeam();
        need = pool.manyAlone(own, 6).getFirst();
        pool.known(own, need, new Contact("Amina Haddad", "amina@exemple.fr", "+33612345678", "", "en"));
        link = pool.followed(own, need);
        change(
                own,
                "update matching.need set waiting_since = waiting_since - interval '40 days' where id = ?",
                need.value());
        bothShare();
        listing = opened();
    }

    Tenant withTeam() {
        Tenant tenant = house.open();
        for (Role role : List.of(Role.LEAD, Role.CASEWORKER, Role.ADMIN, Role.REFERRER)) {
            house.member(tenant, role);
        }
        return tenant;
    }

    private void bothShare() {
        for (List<Tenant> pair : List.of(List.of(own, other), List.of(other, own))) {
            change(
                    pair.get(0),
                    "insert into matching.alliance (other, name, ours_at, theirs_at) values (?, ?, now(), now())",
                    pair.get(1).id(),
                    pair.get(1).name());
        }
    }

    /** The need is opened, by somebody who is not of the two that act here, and the other asks for it. */
    private String opened() {
        String number = value(own, "select receipt_number from matching.need where id = '" + need + "'");
        assertThat(post(
                                own,
                                Role.LEAD,
                                "/en/desk/exchange/open",
                                Map.of("to", other.id().toString(), "number", number))
                        .status())
                .isEqualTo(303);
        change(own, "update matching.exchange_listing set opened_by = ?", UUID.randomUUID());
        letters();
        String id = value(other, "select id from matching.exchange_foreign");
        assertThat(post(other, Role.LEAD, "/en/desk/exchange/foreign/" + id + "/ask", Map.of())
                        .status())
                .isEqualTo(303);
        letters();
        return id;
    }

    /** All letters have arrived. */
    void letters() {
        Eventually.gives(
                () -> system.sql("select count(*) from matching.exchange_letter where tenant_id in (:own, :other)")
                        .bind("own", own.id())
                        .bind("other", other.id())
                        .first(Long.class)
                        .filter(waiting -> waiting == 0));
    }

    Browser.Page post(Tenant tenant, Role role, String path, Map<String, String> fields) {
        return signedIn.post(tenant, role, path, fields);
    }

    int desk(Tenant tenant, Role role, String path) {
        return post(tenant, role, "/en/desk/handovers" + path, Map.of()).status();
    }

    String page(Tenant tenant, Role role, String path) {
        return signedIn.page(tenant, role, path);
    }

    Browser.Page get(Tenant tenant, Role role, String path) {
        return signedIn.get(tenant, role, path);
    }

    /** The page of the household behind the link of its need. */
    String personPage() {
        return person("").body();
    }

    Browser.Page person(String below) {
        return house.browser().get(URI.create(House.address(own) + "/en/need/status/" + link.token() + below));
    }

    Browser.Page says(String word, String shown) {
        return house.browser()
                .post(
                        URI.create(House.address(own) + "/en/need/status/" + link.token() + "/handover/" + word),
                        Map.of("shown", shown));
    }

    /** The caseworker asks; which transfer that is. */
    String ask() {
        assertThat(desk(own, Role.CASEWORKER, "/ask/" + listing)).isEqualTo(303);
        return value(own, "select id from matching.exchange_transfer where state <> 'over'");
    }

    /** Its household is asked, and says yes to what it reads. */
    String agreed() {
        String id = ask();
        assertThat(says("yes", shown(person("/handover").body())).headers().toString())
                .contains("happened=yes");
        return id;
    }

    /** The lead decides, and it arrives. */
    String sent() {
        String id = agreed();
        assertThat(desk(own, Role.LEAD, "/" + id + "/send")).isEqualTo(303);
        letters();
        return id;
    }

    /** The other takes it over. */
    String taken() {
        String id = sent();
        assertThat(desk(other, Role.CASEWORKER, "/arrived/" + id + "/take")).isEqualTo(303);
        letters();
        return id;
    }

    static String shown(String page) {
        Matcher found = SHOWN.matcher(page);
        assertThat(found.find()).as("an answer is asked").isTrue();
        return found.group(1);
    }

    String value(Tenant tenant, String question) {
        return as(tenant, () -> sql.first(question, row -> row.getString(1)).orElse(""));
    }

    int change(Tenant tenant, String statement, Object... values) {
        return as(tenant, () -> sql.change(statement, values));
    }

    <T> T as(Tenant tenant, Supplier<T> work) {
        return tenants.as(tenant, () -> desk.does(work));
    }

    /** The caseworker of the other is this very person: they left an offer there, from the same address. */
    void ownsTheSameAddressThere() {
        OfferId offer = pool.home(other, 2);
        pool.known(other, offer, new Contact("Amina Haddad", "amina@exemple.fr", null, "", "en"));
        String account = value(other, "select id from platform.membership where 'CASEWORKER' = any(roles) limit 1");
        change(other, "update matching.offer set account_id = ? where id = ?", UUID.fromString(account), offer.value());
    }

    /** A home at the first, opened by somebody who is not of the two that act here, for which the other asks; the listing has its id. */
    OfferId offerAskedFor() {
        OfferId offer = pool.home(own, 3);
        pool.known(own, offer, new Contact("Yann Kervella", "yann@exemple.fr", null, "", "en"));
        change(
                own,
                "insert into matching.exchange_listing (id, other, record_kind, record_id, person_id, told, opened_at, opened_by,"
                        + " asked_at) select id, ?, 'offer', id, person_id, '{}', now(), ?, now() from matching.offer where id = ?",
                other.id(),
                UUID.randomUUID(),
                offer.value());
        return offer;
    }

    SecretLink followed(OfferId offer) {
        return pool.followed(own, offer);
    }

    /** A page of the first association, by nobody who signed in. */
    Browser.Page at(String path) {
        return house.browser().get(URI.create(House.address(own) + path));
    }

    Browser.Page says(String path, Map<String, String> fields) {
        return house.browser().post(URI.create(House.address(own) + path), fields);
    }

    Browser browser(Tenant tenant, Role role) {
        return signedIn.browser(tenant, role);
    }

    /** How many records of this household can be matched now, at either. */
    long openCopies() {
        return open(own) + open(other);
    }

    private long open(Tenant tenant) {
        String mine =
                tenant.equals(own) ? "id = '" + need + "'" : "id in (select record_id from matching.exchange_arrival)";
        return Long.parseLong(value(
                tenant, "select count(*) from matching.need where status in ('received', 'proposed') and " + mine));
    }

    String state(Tenant tenant) {
        return value(
                tenant,
                tenant.equals(own)
                        ? "select coalesce(outcome, state) from matching.exchange_transfer order by asked_at desc limit 1"
                        : "select state from matching.exchange_arrival order by arrived_at desc limit 1");
    }
}
