package org.teranga.matching.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** Two records of one human are made one, and two again: what comes along, what does not, and what members try with it. */
@Assembled
class MergeTest {
    private static final String DUPLICATES = "/api/v1/duplicates";
    private static final String PHONE = "+33612345678";

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

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    private Tenant own;
    private OfferId kept;
    private OfferId gone;
    private String anna;
    private String roche;

    @BeforeEach
    void twoOffersOfOneHuman() {
        own = caseworker.open(Role.CASEWORKER, Role.VOLUNTEER);
        anna = "anna-" + own.slug() + "@exemple.fr";
        roche = "roche-" + own.slug() + "@exemple.fr";
        kept = pool.home(own, 2);
        pool.known(own, kept, new Contact("Anna Roche", anna, null, null, "fr"));
        gone = pool.home(own, 4);
        pool.known(own, gone, new Contact("ROCHE Anna", anna, PHONE, "Appeler le soir", "fr"));
        pool.followed(own, kept);
        pool.followed(own, gone);
        look();
    }

    @Test
    void whatWasChosenStandsInTheKeptRecordAndTheOtherIsTakenBackWithItsLink() {
        String link = text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + gone + "'");
        JsonObject pair =
                Caseworker.object(get(DUPLICATES)).getJsonArray("items").getJsonObject(0);
        assertThat(pair.getString("kind")).isEqualTo("offer");
        assertThat(pair.getJsonArray("alike").toString()).contains("email", "name_order");
        assertThat(pair.toString()).as("nothing personal").doesNotContain("Roche", "anna@", "612345678");
        HttpResponse<String> answer = merge("capacity", "phone", "remarks");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Caseworker.object(answer).getString("id")).isEqualTo(kept.toString());
        JsonObject merged = offer(kept);
        assertThat(merged.getInt("capacity")).isEqualTo(4);
        assertThat(merged.getString("phone")).isEqualTo(PHONE);
        assertThat(merged.getString("remarks")).isEqualTo("Appeler le soir");
        assertThat(merged.getString("name")).isEqualTo("Anna Roche");
        assertThat(offer(gone).getString("status")).isEqualTo("withdrawn");
        assertThat(text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + gone + "'"))
                .isNotEqualTo(link);
        assertThat(Caseworker.object(get(DUPLICATES)).getInt("total")).isZero();
    }

    @Test
    void aMergeAndItsUndoLeaveEveryByteOfTheOtherRecordAsItWas() {
        pool.ready(own, gone);
        Map<String, String> before = everythingOf(gone);
        assertThat(before.keySet()).contains("matching.offer", "matching.offer_trace", "platform.qualification");
        JsonObject was = offer(kept);
        assertThat(merge("capacity", "phone", "remarks", "name").statusCode()).isEqualTo(200);
        assertThat(everythingOf(gone)).isNotEqualTo(before);
        assertThat(undo().statusCode()).isEqualTo(200);
        assertThat(everythingOf(gone)).isEqualTo(before);
        JsonObject is = offer(kept);
        for (String field : List.of("name", "email", "capacity", "languages", "status")) {
            assertThat(is.get(field)).as(field).isEqualTo(was.get(field));
        }
        assertThat(is.containsKey("phone")).isFalse();
        assertThat(is.containsKey("remarks")).isFalse();
        assertThat(Caseworker.object(get(DUPLICATES)).getInt("total"))
                .as("they are a pair again")
                .isEqualTo(1);
    }

    @Test
    void whatSomebodyToldOfTheKeptRecordSinceStaysWhenItIsUndone() {
        merge("capacity", "remarks");
        sql("update matching.offer set capacity = 7, version = version + 1 where tenant_id = :tenant and id = '" + kept
                + "'");
        assertThat(undo().statusCode()).isEqualTo(200);
        assertThat(offer(kept).getInt("capacity")).isEqualTo(7);
        assertThat(offer(kept).containsKey("remarks")).isFalse();
    }

    @Test
    void whatWasShownCountsForNobodyElse() {
        pool.ready(own, kept);
        pool.ready(own, gone);
        NeedId need = pool.household(own, 2, 10);
        assertThat(blocked(need, kept)).doesNotContain("charter");
        assertThat(merge("capacity").statusCode()).isEqualTo(200);
        assertThat(blocked(need, kept)).as("nobody else is named").doesNotContain("charter");
        undo();
        assertThat(merge("phone").statusCode()).isEqualTo(200);
        assertThat(blocked(need, kept))
                .as("who is reached otherwise is another person until somebody says not")
                .contains("charter");
        assertThat(text("select count(*) from matching.identity_change where tenant_id = :tenant and outcome is null"))
                .isEqualTo("1");
        undo();
        assertThat(blocked(need, kept)).as("and the same person again").doesNotContain("charter");
    }

    @Test
    void aYesToWhatStoodThereIsNoYesToWhatStandsThereSince() {
        NeedId need = pool.household(own, 2, 10);
        pool.known(own, need, new Contact("Amina Sow", "amina-" + own.slug() + "@exemple.fr", null, null, "fr"));
        UUID placement = pool.introduced(own, need, kept);
        in(() -> {
            StepActor host = new StepActor(Party.HOST, Actor.account(UUID.randomUUID()), null, null);
            agreements.record(Step.HOST_ACCEPTS, sides(placement), host, Instant.now());
            return true;
        });
        sql("update matching.placement set state = 'ended', end_reason = 'as_agreed' where tenant_id = :tenant");
        assertThat(changedForHost(placement)).isEmpty();
        assertThat(merge("remarks").statusCode()).isEqualTo(200);
        assertThat(changedForHost(placement)).as("nobody was shown the remarks").isEmpty();
        undo();
        assertThat(merge("capacity").statusCode()).isEqualTo(200);
        assertThat(changedForHost(placement)).as("the yes was to two places").isNotEmpty();
        undo();
        assertThat(changedForHost(placement))
                .as("what was decided stands there again")
                .isEmpty();
        assertThat(merge("phone").statusCode()).isEqualTo(200);
        assertThat(changedForHost(placement))
                .as("the yes was by somebody without a telephone")
                .isNotEmpty();
    }

    private List<String> changedForHost(UUID placement) {
        return in(() -> agreements.changesFor(Party.HOST, sides(placement)));
    }

    private Sides sides(UUID placement) {
        return pairs.of(placements.find(new PlacementId(placement)).orElseThrow());
    }

    @Test
    void whatWasMergedAwayIsNotGivenBackByUndoingItsWithdrawal() {
        merge("capacity");
        assertThat(in(() -> withdrawOffer.restore(List.of(gone)))).isEmpty();
        undo();
        in(() -> withdrawOffer.withdraw(List.of(gone)));
        assertThat(in(() -> withdrawOffer.restore(List.of(gone)))).containsExactly(gone);
    }

    @Test
    void ofTwoNeedsWhoStaysTogetherIsChosenAsOneAndNotWherePeopleWereToldOneByOne() {
        Contact amina = new Contact("Amina Sow", "amina-" + own.slug() + "@exemple.fr", null, null, "fr");
        NeedId first = pool.known(own, pool.household(own, 2, 10), amina);
        NeedId second = pool.known(own, pool.household(own, 5, 3), amina);
        in(() -> find.look(RecordKind.NEED, List.of(first.value(), second.value())));
        String pair = text("select id from matching.duplicate_pair where tenant_id = :tenant and record_kind = 'need'");
        String body = "{\"keep\":\"" + first + "\",\"fields\":{\"household\":\"" + second + "\"}}";
        sql(
                "insert into matching.household_person (tenant_id, id, need_id, adult, said_on, person_id) values (:tenant, gen_random_uuid(), '"
                        + second + "', true, current_date, gen_random_uuid())");
        assertThat(refused(caseworker.post(own, Role.CASEWORKER, DUPLICATES + "/" + pair + "/merge", body)))
                .contains("one by one");
        sql("delete from matching.household_person where tenant_id = :tenant");
        assertThat(caseworker
                        .post(own, Role.CASEWORKER, DUPLICATES + "/" + pair + "/merge", body)
                        .statusCode())
                .isEqualTo(200);
        JsonObject merged = Caseworker.object(get("/api/v1/needs/" + first));
        assertThat(merged.getInt("adults")).isEqualTo(3);
        assertThat(merged.getInt("children")).isEqualTo(2);
        assertThat(caseworker
                        .post(own, Role.CASEWORKER, DUPLICATES + "/" + pair + "/undo", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Caseworker.object(get("/api/v1/needs/" + first)).getInt("adults"))
                .isEqualTo(1);
    }

    @Test
    void thePageShowsBothAndMergesAsItsFormSays() {
        String page = signedIn.page(own, Role.CASEWORKER, "/fr/desk/duplicates/" + pair());
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
        signedIn.post(own, Role.CASEWORKER, "/fr/desk/duplicates/" + pair() + "/merge", sent);
        assertThat(text("select count(*) from matching.duplicate_merge where tenant_id = :tenant"))
                .isEqualTo("1");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/duplicates/" + pair()))
                .contains("/undo");
    }

    @Test
    void theChecksOfTheRecordThatGoesAreNotInherited() {
        pool.ready(own, gone);
        NeedId need = pool.household(own, 2, 10);
        assertThat(blocked(need, kept)).contains("charter");
        assertThat(merge("name", "phone", "capacity", "remarks").statusCode()).isEqualTo(200);
        assertThat(blocked(need, kept)).contains("charter");
    }

    @Test
    void aContactThatWasTakenOverIsConfirmedByNobodyAndGetsNoLink() {
        pool.known(own, gone, new Contact("Anna Roche", roche, PHONE, null, "fr"));
        pool.known(own, kept, new Contact("Anna Roche", anna, PHONE, null, "fr"));
        look();
        sql("update matching.offer set contact_used_at = now(), contact_vouched_at = now() where tenant_id = :tenant");
        int letters = letters(roche);
        assertThat(merge("email").statusCode()).isEqualTo(200);
        assertThat(text(
                        "select coalesce(contact_used_at, contact_vouched_at) is null from matching.offer where tenant_id = :tenant and id = '"
                                + kept + "'"))
                .isEqualTo("true");
        assertThat(letters(roche)).as("nobody has said that it is theirs").isEqualTo(letters);
        assertThat(letters(anna)).as("the old address is told").isPositive();
    }

    @Test
    void aFreshLinkGoesToTheConfirmedContactOfTheKeptRecordAlone() {
        String link = text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + kept + "'");
        merge("capacity");
        assertThat(letters(anna)).as("nobody was reached there").isZero();
        undo();
        sql("update matching.offer set contact_used_at = now() where tenant_id = :tenant and id = '" + kept + "'");
        merge("capacity");
        assertThat(letters(anna)).isEqualTo(1);
        assertThat(text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + kept + "'"))
                .isNotEqualTo(link);
    }

    @Test
    void nothingIsMergedWhileSomethingIsUnderWayForOneOfThem() {
        NeedId need = pool.household(own, 2, 10);
        UUID placement = pool.introduced(own, need, gone);
        assertThat(refused(merge("capacity"))).contains("Something is under way");
        sql("update matching.placement set state = 'ended', end_reason = 'as_agreed' where tenant_id = :tenant");
        sql(
                "insert into matching.incident (tenant_id, id, placement_id, side, person_id, opened_at, withheld_from) values (:tenant,"
                        + " gen_random_uuid(), '" + placement + "', 'household', gen_random_uuid(), now(), now())");
        assertThat(refused(merge("capacity")))
                .as("an incident, and no more is said")
                .contains("Something is under way");
        sql(
                "update matching.incident set outcome = 'resumed', decided_at = now(), decided_by = gen_random_uuid() where tenant_id = :tenant");
        assertThat(merge("capacity").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingIsUndoneWhileSomethingIsUnderWayOrAfterThirtyDays() {
        merge("capacity");
        pool.introduced(own, pool.household(own, 2, 10), kept);
        assertThat(undo().statusCode()).isEqualTo(409);
        sql("update matching.placement set state = 'ended', end_reason = 'as_agreed' where tenant_id = :tenant");
        sql("update matching.duplicate_merge set merged_at = now() - interval '31 days' where tenant_id = :tenant");
        assertThat(undo().statusCode()).isEqualTo(409);
        sql("update matching.duplicate_merge set merged_at = now() - interval '29 days' where tenant_id = :tenant");
        assertThat(undo().statusCode()).isEqualTo(200);
        assertThat(undo().statusCode()).as("twice").isEqualTo(409);
    }

    @Test
    void filesOfTwoAccountsStayTwoAndAnAccountsFileIsTheOneThatStays() {
        account(gone, UUID.randomUUID());
        assertThat(refused(merge("capacity"))).contains("The other file is in somebody");
        account(kept, UUID.randomUUID());
        assertThat(refused(merge("capacity"))).contains("two different accounts");
    }

    @Test
    void nobodyMergesTheirOwnRecordNorWithASecondAccount() {
        UUID self = house.member(own, Role.CASEWORKER);
        account(kept, self);
        assertThat(refused(merge("capacity"))).contains("your own");
        assertThat(signedIn.get(own, Role.CASEWORKER, "/fr/desk/duplicates/" + pair())
                        .status())
                .isEqualTo(409);
        UUID other = house.member(own, Role.VOLUNTEER);
        account(kept, other);
        sql("update platform.membership set email_hash = 'one human' where tenant_id = :tenant and id in ('" + self
                + "', '" + other + "')");
        assertThat(refused(merge("capacity"))).contains("your own");
        assertThat(caseworker
                        .post(own, Role.CASEWORKER, DUPLICATES + "/" + pair() + "/apart", "")
                        .statusCode())
                .isEqualTo(409);
    }

    /** A host who works in the team opens the two needs of the household that lives with them. */
    @Test
    void nobodyComparesNorPartsTheNeedsOfWhomTheyLiveWith() {
        Contact amina = new Contact("Amina Sow", "amina-" + own.slug() + "@exemple.fr", null, null, "fr");
        NeedId first = pool.known(own, pool.household(own, 2, 10), amina);
        NeedId second = pool.known(own, pool.household(own, 2, 3), amina);
        in(() -> find.look(RecordKind.NEED, List.of(first.value(), second.value())));
        String pair = text("select id from matching.duplicate_pair where tenant_id = :tenant and record_kind = 'need'");
        assertThat(signedIn.get(own, Role.CASEWORKER, "/fr/desk/duplicates/" + pair)
                        .status())
                .isEqualTo(200);
        pool.introduced(own, first, pool.readyForNights(own, kept));
        account(kept, house.member(own, Role.CASEWORKER));
        assertThat(signedIn.get(own, Role.CASEWORKER, "/fr/desk/duplicates/" + pair)
                        .status())
                .isEqualTo(403);
        for (String act : List.of("apart", "undo")) {
            assertThat(caseworker
                            .post(own, Role.CASEWORKER, DUPLICATES + "/" + pair + "/" + act, "")
                            .statusCode())
                    .as(act)
                    .isBetween(403, 409);
        }
        assertThat(
                        text(
                                "select count(*) from matching.duplicate_pair where tenant_id = :tenant and apart_at is not null"))
                .isEqualTo("0");
    }

    @Test
    void whatIsHeldOrIsToBeErasedOrWaitsToBeConfirmedIsNotMerged() {
        UUID person = pool.hostOf(own, gone);
        sql(
                "insert into platform.legal_hold (tenant_id, id, person, reason, placed_at, placed_by) values (:tenant, gen_random_uuid(), '"
                        + person + "', '\\x00', now(), gen_random_uuid())");
        assertThat(refused(merge("capacity"))).contains("is held");
        sql(
                "update platform.legal_hold set lifted_at = now(), lifted_by = gen_random_uuid() where tenant_id = :tenant");
        sql(
                "insert into platform.erasure_request (tenant_id, id, person, door, state, asked_at, due_at) values (:tenant,"
                        + " gen_random_uuid(), '" + person + "', 'own', 'pending', now(), now())");
        assertThat(refused(merge("capacity"))).contains("is held");
        sql("update platform.erasure_request set state = 'taken_back', ended_at = now() where tenant_id = :tenant");
        sql(
                "insert into matching.identity_change (tenant_id, id, record_kind, record_id, old_person, new_person, asked_at) values"
                        + " (:tenant, gen_random_uuid(), 'offer', '" + kept + "', '" + person + "', '" + person
                        + "', now())");
        assertThat(refused(merge("capacity"))).contains("waits to be confirmed");
    }

    @Test
    void manyPressesAtOnceMergeOnce() {
        String path = DUPLICATES + "/" + pair() + "/merge";
        caseworker.token(own, Role.CASEWORKER);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = IntStream.range(0, 4)
                    .mapToObj(any -> caseworker.request(own, Role.CASEWORKER, "POST", path, body("capacity")))
                    .map(request -> CompletableFuture.supplyAsync(() -> HttpCaller.exchange(request), threads))
                    .toList()
                    .stream()
                    .map(sent -> sent.join().statusCode())
                    .toList();
            assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
            assertThat(answers).filteredOn(status -> status != 200).allMatch(status -> status == 409);
        }
        assertThat(text("select count(*) from matching.duplicate_merge where tenant_id = :tenant"))
                .isEqualTo("1");
    }

    @Test
    void anotherAssociationAndOtherRolesComeToNothing() {
        UUID pair = pair();
        Tenant other = caseworker.open(Role.CASEWORKER);
        for (String step : List.of("merge", "apart", "undo")) {
            int status = caseworker
                    .post(other, Role.CASEWORKER, DUPLICATES + "/" + pair + "/" + step, body("capacity"))
                    .statusCode();
            assertThat(status).as(step).isEqualTo(404);
            assertThat(caseworker
                            .post(own, Role.VOLUNTEER, DUPLICATES + "/" + pair + "/" + step, body("capacity"))
                            .statusCode())
                    .as(step)
                    .isEqualTo(403);
        }
        assertThat(caseworker.get(own, Role.VOLUNTEER, DUPLICATES).statusCode()).isEqualTo(403);
    }

    @Test
    void afterTheKeptRecordIsErasedTheOtherIsReachedByItsLinkAgain() {
        String link = text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + gone + "'");
        merge("capacity");
        UUID person = pool.hostOf(own, kept);
        in(() -> {
            erasure.erasePerson(person);
            return true;
        });
        assertThat(text("select link_hash from matching.offer where tenant_id = :tenant and id = '" + gone + "'"))
                .isEqualTo(link);
        assertThat(text("select count(*) from matching.duplicate_merge where tenant_id = :tenant"))
                .isEqualTo("0");
        assertThat(offer(gone).getString("status")).isEqualTo("withdrawn");
    }

    /** Every row of every table that names the record, or its person, but for what is kept of duplicates and the trail. */
    private Map<String, String> everythingOf(OfferId offer) {
        UUID person = pool.hostOf(own, offer);
        Map<String, String> rows = new TreeMap<>();
        List<String> tables = in(() -> database.sqlOfAll("""
                        select table_schema || '.' || table_name from information_schema.columns where column_name = 'tenant_id'
                            and table_schema in ('matching', 'platform') and table_name !~ '^(duplicate_|audit_)'
                            and has_table_privilege(table_schema || '.' || table_name, 'select')
                        order by 1
                        """).list(String.class));
        for (String table : tables) {
            String found =
                    text("select coalesce(string_agg(to_jsonb(r)::text, E'\\n' order by to_jsonb(r)::text), '') from "
                            + table + " r where r.tenant_id = :tenant and (to_jsonb(r)::text like '%" + offer
                            + "%' or to_jsonb(r)::text like '%" + person + "%')");
            if (!found.isEmpty()) {
                rows.put(table, found);
            }
        }
        return rows;
    }

    private HttpResponse<String> merge(String... taken) {
        return caseworker.post(own, Role.CASEWORKER, DUPLICATES + "/" + pair() + "/merge", body(taken));
    }

    private String body(String... taken) {
        StringBuilder fields = new StringBuilder();
        for (String field : taken) {
            fields.append(fields.isEmpty() ? "" : ",").append("\"" + field + "\":\"" + gone + "\"");
        }
        return "{\"keep\":\"" + kept + "\",\"fields\":{" + fields + "}}";
    }

    private HttpResponse<String> undo() {
        return caseworker.post(own, Role.CASEWORKER, DUPLICATES + "/" + pair() + "/undo", "");
    }

    private UUID pair() {
        return UUID.fromString(text("select id from matching.duplicate_pair where tenant_id = :tenant"));
    }

    private String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        return Caseworker.object(answer).getString("detail");
    }

    private List<String> blocked(NeedId need, OfferId offer) {
        look();
        return Caseworker.object(get("/api/v1/needs/" + need + "/candidates/" + offer))
                .getJsonArray("blockedBy")
                .stream()
                .map(value -> value.toString().replace("\"", ""))
                .toList();
    }

    private JsonObject offer(OfferId id) {
        return Caseworker.object(get("/api/v1/offers/" + id));
    }

    private HttpResponse<String> get(String path) {
        return caseworker.get(own, Role.CASEWORKER, path);
    }

    private int letters(String to) {
        return letterbox.to(to).size();
    }

    private void account(OfferId offer, UUID account) {
        sql("update matching.offer set account_id = '" + account
                + "', version = version + 1 where tenant_id = :tenant and id = '" + offer + "'");
    }

    private void look() {
        in(() -> find.look(RecordKind.OFFER, List.of(kept.value(), gone.value())));
    }

    private String text(String select) {
        return in(() -> database.sql("select cast(found as text) from (" + select + ") one (found)")
                .one(String.class));
    }

    private void sql(String statement) {
        in(() -> database.sql(statement).update());
    }

    private <T> T in(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
