package org.teranga.platform.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.NotAllowed;
import org.teranga.platform.refusal.NotFound;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What one person asks for waits until another confirms or refuses it, its time is over, or who asked thinks again. */
@Assembled
class ActsInWaitingTest {
    private static final String PAGE = "/en/desk/confirmations";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private ActsInWaiting acts;

    @Inject
    private CurrentPerson person;

    @Inject
    private RecordedAct recorded;

    private final UUID subject = UUID.randomUUID();
    private Tenant own;
    private UUID asker;
    private UUID other;
    private UUID lead;

    @BeforeEach
    void threeOfATeam() {
        own = house.open();
        asker = house.member(own, Role.ADMIN);
        other = house.member(own, Role.CASEWORKER);
        lead = house.member(own, Role.LEAD);
    }

    @Test
    void anotherPersonConfirmsAndOnlyThenItIsDone() {
        UUID act = asked("why <b>");
        assertThat(recorded.performed(act)).isZero();
        as(asker, Role.ADMIN, () -> {
            assertThat(acts.waiting()).extracting(ActInWaiting::id).containsExactly(act);
            assertThat(acts.isAsker(acts.waiting().getFirst())).isTrue();
            assertThat(acts.mayConfirm(acts.waiting().getFirst())).isFalse();
            return act;
        });
        refused(Conflict.class, "problem.second_person", asker, Role.ADMIN, act);
        refused(NotAllowed.class, "problem.forbidden", UUID.randomUUID(), Role.TRANSLATOR, act);
        refused(NotFound.class, "problem.not_found", other, Role.CASEWORKER, UUID.randomUUID());
        as(other, Role.CASEWORKER, () -> {
            ActInWaiting one = acts.waiting().getFirst();
            assertThat(acts.mayConfirm(one)).isTrue();
            assertThat(acts.isAsker(one)).isFalse();
            assertThat(one.reason()).isEqualTo("why <b>");
            acts.confirm(act);
            return act;
        });
        assertThat(recorded.performed(act)).isEqualTo(1);
        refused(NotFound.class, "problem.not_found", lead, Role.LEAD, act);
        assertThat(recorded.performed(act)).as("once").isEqualTo(1);
        as(other, Role.CASEWORKER, () -> {
            assertThat(acts.waiting()).isEmpty();
            assertThat(acts.decided()).singleElement().satisfies(done -> {
                assertThat(done.outcome()).isEqualTo("confirmed");
                assertThat(done.decidedBy()).isEqualTo(other);
            });
            return act;
        });
    }

    @Test
    void whoseOwnMatterItIsDoesNotConfirmIt() {
        UUID act = as(asker, Role.ADMIN, () -> acts.ask(RecordedAct.CODE, other, details(), ""));
        refused(Conflict.class, "problem.second_person", other, Role.CASEWORKER, act);
        assertThat(recorded.performed(act)).isZero();
        as(lead, Role.LEAD, () -> {
            acts.confirm(act);
            return act;
        });
        assertThat(recorded.performed(act)).isEqualTo(1);
    }

    @Test
    void aRefusalEndsItAndSoDoesWhoAskedForIt() {
        UUID first = asked("");
        assertThat(as(other, Role.CASEWORKER, () -> acts.refuse(first))).isEqualTo("refused");
        assertThat(recorded.ended(first)).isEqualTo(1);
        UUID second = asked("");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(UUID.randomUUID(), Role.TRANSLATOR, () -> acts.refuse(second)))
                .satisfies(problem -> assertThat(problem).isInstanceOf(NotAllowed.class));
        assertThat(as(asker, Role.ADMIN, () -> acts.refuse(second))).isEqualTo("withdrawn");
        assertThat(recorded.ended(second)).isEqualTo(1);
        assertThat(recorded.performed(first) + recorded.performed(second)).isZero();
        as(other, Role.CASEWORKER, () -> {
            assertThat(acts.decided()).extracting(ActInWaiting::outcome).containsExactly("withdrawn", "refused");
            return other;
        });
    }

    @Test
    void whoAsksAgainReplacesWhatWaits() {
        UUID first = asked("first");
        UUID second = asked("second");
        assertThat(recorded.ended(first)).isEqualTo(1);
        assertThat(recorded.ended(second)).isZero();
        refused(NotFound.class, "problem.not_found", other, Role.CASEWORKER, first);
        assertThat(tenants.as(own, () -> desk.does(() -> acts.waiting(RecordedAct.CODE, subject))))
                .hasValueSatisfying(act -> assertThat(act.id()).isEqualTo(second));
        tenants.as(
                own,
                () -> desk.does(() -> {
                    acts.end(RecordedAct.CODE, subject);
                    return acts.waitingOfAll();
                }));
        refused(NotFound.class, "problem.not_found", other, Role.CASEWORKER, second);
    }

    @Test
    void whatNobodyDecidesLapsesAfterTwoWeeks() {
        UUID act = asked("");
        assertThat(lapsedAfter(Duration.ofDays(13), act)).isZero();
        assertThat(tenants.as(own, () -> desk.does(acts::waitingOfAll))).hasSize(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TestClock.ahead(
                        Duration.ofDays(15),
                        () -> as(other, Role.CASEWORKER, () -> {
                            acts.confirm(act);
                            return act;
                        })))
                .satisfies(problem -> assertThat(problem).isInstanceOf(NotFound.class));
        assertThat(lapsedAfter(Duration.ofDays(15), act)).isEqualTo(1);
        assertThat(lapsedAfter(Duration.ofDays(15), act)).as("once").isEqualTo(1);
        assertThat(tenants.as(own, () -> desk.does(acts::waitingOfAll))).isEmpty();
    }

    @Test
    void aProgramAsksForNothingAndConfirmsNothing() {
        UUID act = asked("");
        person.becomesProgram(UUID.randomUUID(), other, Set.of(Permission.OFFERS_READ));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tenants.as(own, () -> acts.ask(RecordedAct.CODE, subject, details(), "")))
                .satisfies(problem -> assertThat(problem).isInstanceOf(NotAllowed.class));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tenants.as(own, () -> {
                    acts.confirm(act);
                    return act;
                }))
                .satisfies(problem -> assertThat(problem).isInstanceOf(NotAllowed.class));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> tenants.as(own, () -> acts.refuse(act)));
        tenants.as(
                own,
                () -> desk.does(() -> {
                    assertThat(acts.mayConfirm(acts.waitingOfAll().getFirst())).isFalse();
                    return act;
                }));
        assertThat(recorded.performed(act)).isZero();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(asker, Role.ADMIN, () -> acts.ask("no_such_act", subject, details(), "")))
                .satisfies(problem -> assertThat(problem).isInstanceOf(NotAllowed.class));
    }

    @Test
    void thePageShowsWhatWaitsToWhoMayDecideAndWhatCameOfIt() {
        UUID act = asked("because <b>");
        assertThat(signedIn.page(own, Role.ADMIN, PAGE))
                .contains("because &lt;b&gt;", PAGE + "/" + act + "/refuse")
                .doesNotContain(PAGE + "/" + act + "/confirm");
        assertThat(signedIn.page(own, Role.CASEWORKER, PAGE)).contains(PAGE + "/" + act + "/confirm", "Jeanne of");
        house.member(own, Role.TRANSLATOR);
        assertThat(signedIn.page(own, Role.TRANSLATOR, PAGE)).doesNotContain(act.toString());
        assertThat(signedIn.post(own, Role.TRANSLATOR, PAGE + "/" + act + "/confirm", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.CASEWORKER, PAGE + "/" + act + "/refuse", Map.of())
                        .headers()
                        .get("location"))
                .endsWith(PAGE + "?happened=refused");
        assertThat(signedIn.page(own, Role.CASEWORKER, PAGE + "?happened=refused"))
                .contains("Offer somebody: still the same person", "Jeanne of")
                .doesNotContain("because", act.toString());
        UUID again = asked("again");
        assertThat(signedIn.post(own, Role.CASEWORKER, PAGE + "/" + again + "/confirm", Map.of())
                        .headers()
                        .get("location"))
                .endsWith(PAGE + "?happened=confirmed");
        assertThat(recorded.performed(again)).isEqualTo(1);
        Tenant elsewhere = house.open();
        house.member(elsewhere, Role.CASEWORKER);
        assertThat(signedIn.page(elsewhere, Role.CASEWORKER, PAGE)).doesNotContain("because");
    }

    private UUID asked(String reason) {
        return as(asker, Role.ADMIN, () -> acts.ask(RecordedAct.CODE, subject, details(), reason));
    }

    private static JsonObject details() {
        return Json.createObjectBuilder().add("code", "x").build();
    }

    private void refused(Class<? extends Refusal> kind, String key, UUID who, Role role, UUID act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(who, role, () -> {
                    acts.confirm(act);
                    return act;
                }))
                .satisfies(problem -> {
                    assertThat(problem).isInstanceOf(kind);
                    assertThat(problem.key()).isEqualTo(key);
                });
    }

    private int lapsedAfter(Duration later, UUID act) {
        TestClock.ahead(
                later,
                () -> tenants.as(own, () -> {
                    acts.lapse();
                    return act;
                }));
        return recorded.ended(act);
    }

    private <T> T as(UUID who, Role role, Supplier<T> work) {
        person.becomes(new Account(who, Set.of(role)));
        return tenants.as(own, () -> desk.does(work));
    }
}
