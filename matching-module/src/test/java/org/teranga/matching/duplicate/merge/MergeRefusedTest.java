package org.teranga.matching.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.FindDuplicates;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;

/** Two records that are not made one: while something is under way, by whose own one is, by another role or association, twice at once. */
@Assembled
class MergeRefusedTest {
    private static final String DUPLICATES = OffersOfOneHuman.DUPLICATES;

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
    private SignedIn signedIn;

    private Tenant own;
    private OfferId kept;
    private OfferId gone;

    @BeforeEach
    void twoOffersOfOneHuman() {
        two.open();
        own = two.own;
        kept = two.kept;
        gone = two.gone;
    }

    @Test
    void nothingIsMergedWhileSomethingIsUnderWayForOneOfThem() {
        NeedId need = pool.household(own, 2, 10);
        UUID placement = pool.introduced(own, need, gone);
        assertThat(two.refused(two.merge("capacity"))).contains("Something is under way");
        two.sql("update matching.placement set state = 'ended', end_reason = 'as_agreed' where tenant_id = :tenant");
        two.sql(
                "insert into matching.incident (tenant_id, id, placement_id, side, person_id, opened_at, withheld_from) values (:tenant,"
                        + " gen_random_uuid(), '" + placement + "', 'household', gen_random_uuid(), now(), now())");
        assertThat(two.refused(two.merge("capacity")))
                .as("an incident, and no more is said")
                .contains("Something is under way");
        two.sql(
                "update matching.incident set outcome = 'resumed', decided_at = now(), decided_by = gen_random_uuid() where tenant_id = :tenant");
        assertThat(two.merge("capacity").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingIsUndoneWhileSomethingIsUnderWayOrAfterThirtyDays() {
        two.merge("capacity");
        pool.introduced(own, pool.household(own, 2, 10), kept);
        assertThat(two.undo().statusCode()).isEqualTo(409);
        two.sql("update matching.placement set state = 'ended', end_reason = 'as_agreed' where tenant_id = :tenant");
        two.sql("update matching.duplicate_merge set merged_at = now() - interval '31 days' where tenant_id = :tenant");
        assertThat(two.undo().statusCode()).isEqualTo(409);
        two.sql("update matching.duplicate_merge set merged_at = now() - interval '29 days' where tenant_id = :tenant");
        assertThat(two.undo().statusCode()).isEqualTo(200);
        assertThat(two.undo().statusCode()).as("twice").isEqualTo(409);
    }

    @Test
    void filesOfTwoAccountsStayTwoAndAnAccountsFileIsTheOneThatStays() {
        two.account(gone, UUID.randomUUID());
        assertThat(two.refused(two.merge("capacity"))).contains("The other file is in somebody");
        two.account(kept, UUID.randomUUID());
        assertThat(two.refused(two.merge("capacity"))).contains("two different accounts");
    }

    @Test
    void nobodyMergesTheirOwnRecordNorWithASecondAccount() {
        UUID self = house.member(own, Role.CASEWORKER);
        two.account(kept, self);
        assertThat(two.refused(two.merge("capacity"))).contains("your own");
        assertThat(signedIn.get(own, Role.CASEWORKER, "/fr/desk/duplicates/" + two.pair())
                        .status())
                .isEqualTo(409);
        UUID other = house.member(own, Role.VOLUNTEER);
        two.account(kept, other);
        two.sql("update platform.membership set email_hash = 'one human' where tenant_id = :tenant and id in ('" + self
                + "', '" + other + "')");
        assertThat(two.refused(two.merge("capacity"))).contains("your own");
        assertThat(caseworker
                        .post(own, Role.CASEWORKER, DUPLICATES + "/" + two.pair() + "/apart", "")
                        .statusCode())
                .isEqualTo(409);
    }

    /** A host who works in the team opens the two needs of the household that lives with them. */
    @Test
    void nobodyComparesNorPartsTheNeedsOfWhomTheyLiveWith() {
        Contact amina = new Contact("Amina Sow", "amina-" + own.slug() + "@exemple.fr", null, null, "fr");
        NeedId first = pool.known(own, pool.household(own, 2, 10), amina);
        NeedId second = pool.known(own, pool.household(own, 2, 3), amina);
        two.in(() -> find.look(RecordKind.NEED, List.of(first.value(), second.value())));
        String pair =
                two.text("select id from matching.duplicate_pair where tenant_id = :tenant and record_kind = 'need'");
        assertThat(signedIn.get(own, Role.CASEWORKER, "/fr/desk/duplicates/" + pair)
                        .status())
                .isEqualTo(200);
        pool.introduced(own, first, pool.readyForNights(own, kept));
        two.account(kept, house.member(own, Role.CASEWORKER));
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
                        two.text(
                                "select count(*) from matching.duplicate_pair where tenant_id = :tenant and apart_at is not null"))
                .isEqualTo("0");
    }

    @Test
    void whatIsHeldOrIsToBeErasedOrWaitsToBeConfirmedIsNotMerged() {
        UUID person = pool.hostOf(own, gone);
        two.sql(
                "insert into platform.legal_hold (tenant_id, id, person, reason, placed_at, placed_by) values (:tenant, gen_random_uuid(), '"
                        + person + "', '\\x00', now(), gen_random_uuid())");
        assertThat(two.refused(two.merge("capacity"))).contains("is held");
        two.sql(
                "update platform.legal_hold set lifted_at = now(), lifted_by = gen_random_uuid() where tenant_id = :tenant");
        two.sql(
                "insert into platform.erasure_request (tenant_id, id, person, door, state, asked_at, due_at) values (:tenant,"
                        + " gen_random_uuid(), '" + person + "', 'own', 'pending', now(), now())");
        assertThat(two.refused(two.merge("capacity"))).contains("is held");
        two.sql("update platform.erasure_request set state = 'taken_back', ended_at = now() where tenant_id = :tenant");
        two.sql(
                "insert into matching.identity_change (tenant_id, id, record_kind, record_id, old_person, new_person, asked_at) values"
                        + " (:tenant, gen_random_uuid(), 'offer', '" + kept + "', '" + person + "', '" + person
                        + "', now())");
        assertThat(two.refused(two.merge("capacity"))).contains("waits to be confirmed");
    }

    @Test
    void anotherAssociationAndOtherRolesComeToNothing() {
        UUID pair = two.pair();
        Tenant other = caseworker.open(Role.CASEWORKER);
        for (String step : List.of("merge", "apart", "undo")) {
            int status = caseworker
                    .post(other, Role.CASEWORKER, DUPLICATES + "/" + pair + "/" + step, two.body("capacity"))
                    .statusCode();
            assertThat(status).as(step).isEqualTo(404);
            assertThat(caseworker
                            .post(own, Role.VOLUNTEER, DUPLICATES + "/" + pair + "/" + step, two.body("capacity"))
                            .statusCode())
                    .as(step)
                    .isEqualTo(403);
        }
        assertThat(caseworker.get(own, Role.VOLUNTEER, DUPLICATES).statusCode()).isEqualTo(403);
    }

    @Test
    void manyPressesAtOnceMergeOnce() {
        String path = DUPLICATES + "/" + two.pair() + "/merge";
        caseworker.token(own, Role.CASEWORKER);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = IntStream.range(0, 4)
                    .mapToObj(any -> caseworker.request(own, Role.CASEWORKER, "POST", path, two.body("capacity")))
                    .map(request -> CompletableFuture.supplyAsync(() -> HttpCaller.exchange(request), threads))
                    .toList()
                    .stream()
                    .map(sent -> sent.join().statusCode())
                    .toList();
            assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
            assertThat(answers).filteredOn(status -> status != 200).allMatch(status -> status == 409);
        }
        assertThat(two.text("select count(*) from matching.duplicate_merge where tenant_id = :tenant"))
                .isEqualTo("1");
    }
}
