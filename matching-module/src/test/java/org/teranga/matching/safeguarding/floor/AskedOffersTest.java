package org.teranga.matching.safeguarding.floor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.policy.standing.AskedAdult;
import org.teranga.matching.safeguarding.policy.standing.AskedPeople;
import org.teranga.matching.safeguarding.policy.standing.ChecksShown;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Whose showing counts for an offer, and who lives there, for many offers of all sorts at once: what the plain rows say. */
@Assembled
class AskedOffersTest {
    private static final int MANY = 600;

    /** All sorts of accounts, addresses, changes of person, shared homes, adults, and what they have shown, by the digits of random ids. */
    private static final List<String> ROWS = List.of(
            "update matching.offer set kind = case when left(id_text, 1) < '5' then 'housing' else 'buddy' end, email"
                    + " = case when substr(id_text, 2, 1) < 'd' then cast('x' as bytea) end, account_id = case when"
                    + " substr(id_text, 3, 1) < '8' then person_id when substr(id_text, 3, 1) < 'c' then gen_random_uuid()"
                    + " end from (select id as of, md5(cast(id as text)) as id_text from matching.offer where tenant_id ="
                    + " :tenant) t where tenant_id = :tenant and id = t.of",
            "insert into platform.membership (tenant_id, id, roles, since, email_hash) select o.tenant_id,"
                    + " o.account_id, array['member'], now(), case when substr(md5(o.id::text), 4, 1) < 'd' then 'h' ||"
                    + " o.id end from matching.offer o where o.tenant_id = :tenant and o.account_id is not null",
            "insert into matching.offer_trace (tenant_id, hash, offer_id) select o.tenant_id, 'h' || o.id, o.id"
                    + " from matching.offer o where o.tenant_id = :tenant and substr(md5(o.id::text), 5, 1) < '8'",
            "insert into matching.identity_change (tenant_id, id, record_kind, record_id, old_person, new_person,"
                    + " asked_at, outcome) select o.tenant_id, gen_random_uuid(), 'offer', o.id, gen_random_uuid(),"
                    + " o.person_id, now(), case when substr(md5(o.id::text), 6, 1) < '2' then 'same' when"
                    + " substr(md5(o.id::text), 6, 1) < '3' then 'another' end from matching.offer o where o.tenant_id ="
                    + " :tenant and substr(md5(o.id::text), 6, 1) < '5'",
            "insert into matching.home (tenant_id, id, person_id, said, looked, to_look, changed_at) select"
                    + " o.tenant_id, o.id, o.person_id, cast('{}' as jsonb), '{}', 0, now() from matching.offer o where"
                    + " o.tenant_id = :tenant",
            "update matching.offer set home_id = h.first from (select cast(min(cast(id as text)) as uuid) as first"
                    + " from matching.offer where tenant_id = :tenant) h where tenant_id = :tenant and kind = 'housing'"
                    + " and substr(md5(id::text), 7, 1) < '2'",
            "insert into matching.home_adult (tenant_id, id, home_id, host, moved_in_at, moved_out_at, age, age_on)"
                    + " select h.tenant_id, gen_random_uuid(), h.id, n = 0, now(), case when n = 3 then now() end, case"
                    + " when n = 1 then 30 end, case when n = 1 then current_date end from matching.home h cross join"
                    + " generate_series(0, 3) n where h.tenant_id = :tenant and substr(md5(h.id::text), 8, 1) < cast(12 -"
                    + " 2 * n as text)",
            "insert into platform.qualification (tenant_id, id, holder, kind, granted_at, seen_on, until) select"
                    + " o.tenant_id, gen_random_uuid(), case when substr(md5(o.id::text), 9, 1) < '8' then o.person_id"
                    + " else o.id end, 'interview', timestamptz '2015-03-28 23:30:00Z', case when substr(md5(o.id::text),"
                    + " 10, 1) < '8' then date '2015-01-02' end, case when substr(md5(o.id::text), 11, 1) < '8' then"
                    + " current_date + 9 end from matching.offer o where o.tenant_id = :tenant",
            "insert into matching.check_exemption (tenant_id, id, subject_id, keeper_id, kind, check_code, reason,"
                    + " until, granted_by, granted_at, confirmed_by, confirmed_at) select o.tenant_id, gen_random_uuid(),"
                    + " o.person_id, o.person_id, 'buddy', 'interview', 'known', current_date + 3, gen_random_uuid(),"
                    + " now(), gen_random_uuid(), now() from matching.offer o where o.tenant_id = :tenant and"
                    + " substr(md5(o.id::text), 12, 1) < '4'");

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private AskedOffers asked;

    @Inject
    private TenantDatabase database;

    @Inject
    private Desk desk;

    @Inject
    private TestTenants tenants;

    private Tenant own;
    private List<OfferId> offers = List.of();

    @BeforeEach
    void offersOfAllSorts() {
        own = caseworker.open(Role.CASEWORKER);
        offers = pool.manyHomes(own, MANY, 2, false);
        in(() -> ROWS.stream().mapToInt(sql -> database.sql(sql).update()).sum());
    }

    @Test
    void whoIsAskedIsWhatThePlainRowsSay() {
        Map<OfferId, AskedPeople> people = in(() -> asked.people(offers));
        Map<OfferId, AskedPeople> plain = in(this::plainly);
        assertThat(people).hasSize(MANY);
        offers.forEach(offer -> assertThat(people.get(offer)).isEqualTo(plain.get(offer)));
        assertThat(people.values().stream().map(one -> one.counts().size()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2);
        assertThat(people.values()).anyMatch(one -> one.counts().contains(new UUID(0, 0)));
        assertThat(people.values()).anyMatch(one -> one.adults().size() == 2);
    }

    @Test
    void whatManyHaveShownIsWhatEachOfThemHas() {
        LocalDate today = TestClock.today();
        Map<OfferId, AskedPeople> people = in(() -> asked.people(offers));
        ChecksShown all = in(() -> asked.shown(people.values(), today));
        for (OfferId offer : offers.subList(0, 40)) {
            AskedPeople who = people.get(offer);
            ChecksShown one = in(() -> asked.shown(List.of(who), today));
            one.shown()
                    .forEach((holder, shown) ->
                            assertThat(all.shown().get(holder)).containsAll(shown));
            Stream.concat(who.counts().stream(), Stream.of(who.home())).forEach(holder -> {
                assertThat(one.shown().containsKey(holder))
                        .isEqualTo(all.shown().containsKey(holder));
                assertThat(one.exempted().get(holder)).isEqualTo(all.exempted().get(holder));
            });
        }
        assertThat(all.exempted()).isNotEmpty();
        assertThat(all.shown().values().stream()
                        .flatMap(List::stream)
                        .map(one -> one.shownOn().toString()))
                .as("a day is one of Paris")
                .contains("2015-01-02", "2015-03-29");
    }

    @Test
    void manyAskNoMoreThanFew() {
        long few = Statements.during(() -> in(() -> asked.people(offers.subList(0, 30))));
        assertThat(Statements.during(() -> in(() -> asked.people(offers)))).isEqualTo(few);
    }

    /** The same, one table after the other and held together here. */
    private Map<OfferId, AskedPeople> plainly() {
        Set<String> traces = Set.copyOf(rows("select cast(offer_id as text) || hash from matching.offer_trace"));
        Map<String, String> hashes = new HashMap<>();
        rows("select cast(id as text) || ' ' || email_hash from platform.membership")
                .forEach(row -> hashes.put(row.split(" ")[0], row.split(" ")[1]));
        Set<String> changed =
                Set.copyOf(rows("select cast(record_id as text) || new_person from matching.identity_change"
                        + " where (outcome is null or outcome <> 'same') and"));
        Map<OfferId, AskedPeople> plain = new HashMap<>();
        for (Row row : database.sql(
                        "select id, kind, person_id as person, account_id as account, email is not null as reached,"
                                + " home_id as home from matching.offer where tenant_id = :tenant")
                .list(Row.class)) {
            String hash = row.account == null ? null : hashes.get(row.account.toString());
            boolean lent = row.reached
                    && hash != null
                    && row.person.equals(row.account)
                    && !traces.contains(row.id.value() + hash);
            Set<UUID> counts = lent
                    ? Set.of(new UUID(0, 0))
                    : row.account == null || changed.contains(row.id.value() + row.person.toString())
                            ? Set.of(row.person)
                            : Stream.of(row.person, row.account).collect(Collectors.toSet());
            boolean housing = row.kind.equals("housing");
            UUID home = housing && row.home != null ? row.home : row.id.value();
            plain.put(row.id, new AskedPeople(row.kind, row.person, counts, home, housing ? adults(home) : List.of()));
        }
        return plain;
    }

    private List<AskedAdult> adults(UUID home) {
        List<AskedAdult> adults = new ArrayList<>();
        database.sql("select id, cast(age as integer) as age from matching.home_adult where tenant_id = :tenant and"
                        + " home_id = :home and not host and moved_out_at is null order by moved_in_at, id")
                .bind("home", home)
                .list(Adult.class)
                .forEach(row -> adults.add(new AskedAdult(row.id, row.age)));
        return adults;
    }

    private List<String> rows(String sql) {
        return database
                .sql(sql + (sql.endsWith("and") ? "" : " where") + " tenant_id = :tenant")
                .list(String.class)
                .stream()
                .filter(row -> row != null)
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }

    private record Adult(UUID id, @Nullable Integer age) {}

    private record Row(
            OfferId id,
            String kind,
            UUID person,
            @Nullable UUID account,
            boolean reached,
            @Nullable UUID home) {}
}
