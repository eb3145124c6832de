package org.teranga.matching.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.FindDuplicates;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.gate.Agreements;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.WithdrawOffer;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;

/** Two records of one human are made one, and two again: what comes along, what does not, and what members try with it. */
@Assembled
class MergeTest {
    private static final String DUPLICATES = OffersOfOneHuman.DUPLICATES;
    private static final String PHONE = OffersOfOneHuman.PHONE;

    @Inject
    private OffersOfOneHuman two;

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private FindDuplicates find;

    @Inject
    private WithdrawOffer withdrawOffer;

    @Inject
    private Agreements agreements;

    @Inject
    private Placements placements;

    @Inject
    private Pairs pairs;

    @Inject
    private Letterbox letterbox;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Erasure erasure;

    @Inject
    private TenantDatabase database;

    private Tenant own;
    private OfferId kept;
    private OfferId gone;
    private String anna;
    private String roche;

    @BeforeEach
    void twoOffersOfOneHuman() {
        two.open();
        own = two.own;
        kept = two.kept;
        gone = two.gone;
        anna = two.mail("anna");
        roche = two.mail("roche");
    }

    @Test
    void whatWasChosenStandsInTheKeptRecordAndTheOtherIsTakenBackWithItsLink() {
        String link =
                two.text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + gone + "'");
        JsonObject pair =
                Caseworker.object(two.get(DUPLICATES)).getJsonArray("items").getJsonObject(0);
        assertThat(pair.getString("kind")).isEqualTo("offer");
        assertThat(pair.getJsonArray("alike").toString()).contains("email", "name_order");
        assertThat(pair.toString()).as("nothing personal").doesNotContain("Roche", "anna@", "612345678");
        HttpResponse<String> answer = two.merge("capacity", "phone", "remarks");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Caseworker.object(answer).getString("id")).isEqualTo(kept.toString());
        JsonObject merged = offer(kept);
        assertThat(merged.getInt("capacity")).isEqualTo(4);
        assertThat(merged.getString("phone")).isEqualTo(PHONE);
        assertThat(merged.getString("remarks")).isEqualTo("Appeler le soir");
        assertThat(merged.getString("name")).isEqualTo("Anna Roche");
        assertThat(offer(gone).getString("status")).isEqualTo("withdrawn");
        assertThat(two.text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + gone + "'"))
                .isNotEqualTo(link);
        assertThat(Caseworker.object(two.get(DUPLICATES)).getInt("total")).isZero();
    }

    @Test
    void aMergeAndItsUndoLeaveEveryByteOfTheOtherRecordAsItWas() {
        pool.ready(own, gone);
        Map<String, String> before = everythingOf(gone);
        assertThat(before.keySet()).contains("matching.offer", "matching.offer_trace", "platform.qualification");
        JsonObject was = offer(kept);
        assertThat(two.merge("capacity", "phone", "remarks", "name").statusCode())
                .isEqualTo(200);
        assertThat(everythingOf(gone)).isNotEqualTo(before);
        assertThat(two.undo().statusCode()).isEqualTo(200);
        assertThat(everythingOf(gone)).isEqualTo(before);
        JsonObject is = offer(kept);
        for (String field : List.of("name", "email", "capacity", "languages", "status")) {
            assertThat(is.get(field)).as(field).isEqualTo(was.get(field));
        }
        assertThat(is.containsKey("phone")).isFalse();
        assertThat(is.containsKey("remarks")).isFalse();
        assertThat(Caseworker.object(two.get(DUPLICATES)).getInt("total"))
                .as("they are a pair again")
                .isEqualTo(1);
    }

    @Test
    void whatSomebodyToldOfTheKeptRecordSinceStaysWhenItIsUndone() {
        two.merge("capacity", "remarks");
        two.sql("update matching.offer set capacity = 7, version = version + 1 where tenant_id = :tenant and id = '"
                + kept + "'");
        assertThat(two.undo().statusCode()).isEqualTo(200);
        assertThat(offer(kept).getInt("capacity")).isEqualTo(7);
        assertThat(offer(kept).containsKey("remarks")).isFalse();
    }

    @Test
    void whatWasShownCountsForNobodyElse() {
        pool.ready(own, kept);
        pool.ready(own, gone);
        NeedId need = pool.household(own, 2, 10);
        assertThat(blocked(need, kept)).doesNotContain("charter");
        assertThat(two.merge("capacity").statusCode()).isEqualTo(200);
        assertThat(blocked(need, kept)).as("nobody else is named").doesNotContain("charter");
        two.undo();
        assertThat(two.merge("phone").statusCode()).isEqualTo(200);
        assertThat(blocked(need, kept))
                .as("who is reached otherwise is another person until somebody says not")
                .contains("charter");
        assertThat(two.text(
                        "select count(*) from matching.identity_change where tenant_id = :tenant and outcome is null"))
                .isEqualTo("1");
        two.undo();
        assertThat(blocked(need, kept)).as("and the same person again").doesNotContain("charter");
    }

    @Test
    void aYesToWhatStoodThereIsNoYesToWhatStandsThereSince() {
        NeedId need = pool.household(own, 2, 10);
        pool.known(own, need, new Contact("Amina Sow", "amina-" + own.slug() + "@exemple.fr", null, null, "fr"));
        UUID placement = pool.introduced(own, need, kept);
        two.in(() -> {
            StepActor host = new StepActor(Party.HOST, Actor.account(UUID.randomUUID()), null, null);
            agreements.record(Step.HOST_ACCEPTS, sides(placement), host, TestClock.now());
            return true;
        });
        two.sql("update matching.placement set state = 'ended', end_reason = 'as_agreed' where tenant_id = :tenant");
        assertThat(changedForHost(placement)).isEmpty();
        assertThat(two.merge("remarks").statusCode()).isEqualTo(200);
        assertThat(changedForHost(placement)).as("nobody was shown the remarks").isEmpty();
        two.undo();
        assertThat(two.merge("capacity").statusCode()).isEqualTo(200);
        assertThat(changedForHost(placement)).as("the yes was to two places").isNotEmpty();
        two.undo();
        assertThat(changedForHost(placement))
                .as("what was decided stands there again")
                .isEmpty();
        assertThat(two.merge("phone").statusCode()).isEqualTo(200);
        assertThat(changedForHost(placement))
                .as("the yes was by somebody without a telephone")
                .isNotEmpty();
    }

    private List<String> changedForHost(UUID placement) {
        return two.in(() -> agreements.changesFor(Party.HOST, sides(placement)));
    }

    private Sides sides(UUID placement) {
        return pairs.of(placements.find(new PlacementId(placement)).orElseThrow());
    }

    @Test
    void whatWasMergedAwayIsNotGivenBackByUndoingItsWithdrawal() {
        two.merge("capacity");
        assertThat(two.in(() -> withdrawOffer.restore(List.of(gone)))).isEmpty();
        two.undo();
        two.in(() -> withdrawOffer.withdraw(List.of(gone)));
        assertThat(two.in(() -> withdrawOffer.restore(List.of(gone)))).containsExactly(gone);
    }

    @Test
    void ofTwoNeedsWhoStaysTogetherIsChosenAsOneAndNotWherePeopleWereToldOneByOne() {
        Contact amina = new Contact("Amina Sow", "amina-" + own.slug() + "@exemple.fr", null, null, "fr");
        NeedId first = pool.known(own, pool.household(own, 2, 10), amina);
        NeedId second = pool.known(own, pool.household(own, 5, 3), amina);
        two.in(() -> find.look(RecordKind.NEED, List.of(first.value(), second.value())));
        String pair =
                two.text("select id from matching.duplicate_pair where tenant_id = :tenant and record_kind = 'need'");
        String body = "{\"keep\":\"" + first + "\",\"fields\":{\"household\":\"" + second + "\"}}";
        two.sql(
                "insert into matching.household_person (tenant_id, id, need_id, adult, said_on, person_id) values (:tenant, gen_random_uuid(), '"
                        + second + "', true, current_date, gen_random_uuid())");
        assertThat(two.refused(caseworker.post(own, Role.CASEWORKER, DUPLICATES + "/" + pair + "/merge", body)))
                .contains("one by one");
        two.sql("delete from matching.household_person where tenant_id = :tenant");
        assertThat(caseworker
                        .post(own, Role.CASEWORKER, DUPLICATES + "/" + pair + "/merge", body)
                        .statusCode())
                .isEqualTo(200);
        JsonObject merged = Caseworker.object(two.get("/api/v1/needs/" + first));
        assertThat(merged.getInt("adults")).isEqualTo(3);
        assertThat(merged.getInt("children")).isEqualTo(2);
        assertThat(caseworker
                        .post(own, Role.CASEWORKER, DUPLICATES + "/" + pair + "/undo", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Caseworker.object(two.get("/api/v1/needs/" + first)).getInt("adults"))
                .isEqualTo(1);
    }

    @Test
    void thePageShowsBothAndMergesAsItsFormSays() {
        String page = signedIn.page(own, Role.CASEWORKER, "/fr/desk/duplicates/" + two.pair());
        assertThat(page)
                .contains("Anna Roche", "ROCHE Anna", "winner_phone", "winner_capacity")
                .doesNotContain("winner_email");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/duplicates")).contains("Anna Roche", "ROCHE Anna");
        Map<String, String> sent = new TreeMap<>(Map.of(
                "keep", "second", "winner_capacity", "first", "first", kept.toString(), "second", gone.toString()));
        if (kept.toString().compareTo(gone.toString()) > 0) {
            sent.put("first", gone.toString());
            sent.put("second", kept.toString());
        }
        signedIn.post(own, Role.CASEWORKER, "/fr/desk/duplicates/" + two.pair() + "/merge", sent);
        assertThat(two.text("select count(*) from matching.duplicate_merge where tenant_id = :tenant"))
                .isEqualTo("1");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/duplicates/" + two.pair()))
                .contains("/undo");
    }

    @Test
    void theChecksOfTheRecordThatGoesAreNotInherited() {
        pool.ready(own, gone);
        NeedId need = pool.household(own, 2, 10);
        assertThat(blocked(need, kept)).contains("charter");
        assertThat(two.merge("name", "phone", "capacity", "remarks").statusCode())
                .isEqualTo(200);
        assertThat(blocked(need, kept)).contains("charter");
    }

    @Test
    void aContactThatWasTakenOverIsConfirmedByNobodyAndGetsNoLink() {
        pool.known(own, gone, new Contact("Anna Roche", roche, PHONE, null, "fr"));
        pool.known(own, kept, new Contact("Anna Roche", anna, PHONE, null, "fr"));
        two.look();
        two.sql(
                "update matching.offer set contact_used_at = now(), contact_vouched_at = now() where tenant_id = :tenant");
        int letters = letters(roche);
        assertThat(two.merge("email").statusCode()).isEqualTo(200);
        assertThat(two.text(
                        "select coalesce(contact_used_at, contact_vouched_at) is null from matching.offer where tenant_id = :tenant and id = '"
                                + kept + "'"))
                .isEqualTo("true");
        assertThat(letters(roche)).as("nobody has said that it is theirs").isEqualTo(letters);
        assertThat(letters(anna)).as("the old address is told").isPositive();
    }

    @Test
    void aFreshLinkGoesToTheConfirmedContactOfTheKeptRecordAlone() {
        String link =
                two.text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + kept + "'");
        two.merge("capacity");
        assertThat(letters(anna)).as("nobody was reached there").isZero();
        two.undo();
        two.sql("update matching.offer set contact_used_at = now() where tenant_id = :tenant and id = '" + kept + "'");
        two.merge("capacity");
        assertThat(letters(anna)).isEqualTo(1);
        assertThat(two.text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + kept + "'"))
                .isNotEqualTo(link);
    }

    @Test
    void afterTheKeptRecordIsErasedTheOtherIsReachedByItsLinkAgain() {
        String link =
                two.text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + gone + "'");
        two.merge("capacity");
        UUID person = pool.hostOf(own, kept);
        two.in(() -> {
            erasure.erasePerson(person);
            return true;
        });
        assertThat(two.text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + gone + "'"))
                .isEqualTo(link);
        assertThat(two.text("select count(*) from matching.duplicate_merge where tenant_id = :tenant"))
                .isEqualTo("0");
        assertThat(offer(gone).getString("status")).isEqualTo("withdrawn");
    }

    /** Every row of every table that names the record, or its person, but for what is kept of duplicates and the trail. */
    private Map<String, String> everythingOf(OfferId offer) {
        UUID person = pool.hostOf(own, offer);
        Map<String, String> rows = new TreeMap<>();
        List<String> tables = two.in(() -> database.sqlOfAll("""
                        select table_schema || '.' || table_name from information_schema.columns where column_name = 'tenant_id'
                            and table_schema in ('matching', 'platform') and table_name !~ '^(duplicate_|audit_)'
                            and has_table_privilege(table_schema || '.' || table_name, 'select')
                        order by 1
                        """).list(String.class));
        for (String table : tables) {
            String found = two.text(
                    "select coalesce(string_agg(to_jsonb(r)::text, E'\\n' order by to_jsonb(r)::text), '') from "
                            + table + " r where r.tenant_id = :tenant and (to_jsonb(r)::text like '%" + offer
                            + "%' or to_jsonb(r)::text like '%" + person + "%')");
            if (!found.isEmpty()) {
                rows.put(table, found);
            }
        }
        return rows;
    }

    private List<String> blocked(NeedId need, OfferId offer) {
        two.look();
        return Caseworker.object(two.get("/api/v1/needs/" + need + "/candidates/" + offer))
                .getJsonArray("blockedBy")
                .stream()
                .map(value -> value.toString().replace("\"", ""))
                .toList();
    }

    private JsonObject offer(OfferId id) {
        return Caseworker.object(two.get("/api/v1/offers/" + id));
    }

    private int letters(String to) {
        return letterbox.to(to).size();
    }
}
