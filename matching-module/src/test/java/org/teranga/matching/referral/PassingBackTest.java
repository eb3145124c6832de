package org.teranga.matching.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.PassedOffers;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** An offer on its way to another association: a node may die at any moment, and what cannot arrive comes back. */
@Assembled
class PassingBackTest {
    private static final String ROOM =
            "{\"kind\":\"housing\",\"postcode\":\"97200\",\"capacity\":2,\"email\":\"%s\",\"name\":\"Marie\"}";

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private Offers offers;

    @Inject
    private ReceiveReferral receive;

    @Inject
    private Desk desk;

    @Inject
    private SystemDatabase system;

    @Inject
    private PlatformCipher cipher;

    @Inject
    private PassedOffers passed;

    @Inject
    private Letterbox letters;

    private Tenant here;
    private Tenant there;
    private String mail;
    private JsonObject left;
    private OfferId offer;
    private UUID handover;

    /** An offer was passed on: it is marked, and its record lies ready; no job has begun. */
    @BeforeEach
    void anOfferOnItsWay() {
        here = passed.in("971");
        there = passed.in("972");
        handover = UUID.randomUUID();
        mail = handover.toString().substring(0, 8) + "@exemple.fr";
        HttpResponse<String> answer = http.json(here, "/api/v1/offers", ROOM.formatted(mail));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        left = PassedOffers.left(answer);
        offer = PassedOffers.id(left);
        change(one -> one.passOn(there.name(), TestClock.now()));
        plant();
    }

    @Test
    void whatCannotArriveWaitsAsideAgainAndThePersonMayChooseAnew() {
        tenants.as(there, () -> {
            receive.gaveUp(handover);
            return true;
        });
        Eventually.holds(() -> assertThat(passed.status(here, left)).isEqualTo("aside"));
        Eventually.holds(() -> assertThat(passed.onTheirWayTo(there)).isZero());
        assertThat(passed.received(there)).isEmpty();
        assertThat(http.get(here, PassedOffers.path(left)).body())
                .contains("name=\"consent\"", there.slug())
                .doesNotContain("⟦");
        assertThat(passed.audited(here, "offer.came_back")).isEqualTo(1);
        assertThat(http.form(here, PassedOffers.passing(left), "consent=yes&to=" + there.slug())
                        .statusCode())
                .isEqualTo(303);
        Eventually.holds(() -> assertThat(passed.received(there)).hasSize(1));
        assertThat(passed.status(here, left)).isEqualTo("passed_on");
    }

    @Test
    void whatWasWithdrawnMeanwhileStaysSoAndComesBackAsideWhereThatIsUndone() {
        change(one -> one.withdraw(TestClock.now()));
        tenants.as(there, () -> {
            receive.gaveUp(handover);
            return true;
        });
        Eventually.holds(
                () -> assertThat(passed.audited(here, "offer.came_back")).isEqualTo(1));
        assertThat(passed.status(here, left)).isEqualTo("withdrawn");
        change(one -> one.restore(TestClock.now()));
        assertThat(passed.status(here, left)).as("nobody else has it").isEqualTo("aside");
    }

    @Test
    void aNodeThatDiesWhileReceivingLeavesNothingHalfDone() {
        assertThatThrownBy(() -> tenants.as(
                        there,
                        () -> desk.does(() -> {
                            receive.run(handover);
                            throw new IllegalStateException("killed before the commit");
                        })))
                .hasStackTraceContaining("killed before the commit");
        assertThat(passed.received(there)).isEmpty();
        assertThat(passed.onTheirWayTo(there))
                .as("the record waits for the next node")
                .isEqualTo(1);
        arrive();
        assertThat(passed.received(there)).hasSize(1);
        assertThat(letters.to(mail).stream().filter(one -> one.contains(there.name() + " : nous avons votre offre")))
                .as("one letter, from the node that lived")
                .hasSize(1);
    }

    @Test
    void aNodeThatDiesAfterReceivingReceivesNothingTwice() {
        arrive();
        Eventually.holds(() -> assertThat(passed.onTheirWayTo(there)).isZero());
        plant();
        arrive();
        arrive();
        assertThat(passed.received(there)).hasSize(1);
        assertThat(passed.onTheirWayTo(there))
                .as("what had arrived is forgotten")
                .isZero();
        assertThat(passed.status(here, left)).isEqualTo("passed_on");
        assertThat(letters.to(mail).stream().filter(one -> one.contains(there.name() + " : nous avons votre offre")))
                .hasSize(1);
    }

    private void arrive() {
        tenants.as(there, () -> {
            receive.run(handover);
            return true;
        });
    }

    private void plant() {
        JsonObject answers = Json.createObjectBuilder()
                .add("kind", Json.createArrayBuilder().add("housing"))
                .add("postcode", Json.createArrayBuilder().add("97200"))
                .add("capacity", Json.createArrayBuilder().add("2"))
                .add("email", Json.createArrayBuilder().add(mail))
                .build();
        String told = Json.createObjectBuilder()
                .add("sender", here.id().toString())
                .add("offer", offer.value().toString())
                .add("from", here.name())
                .add("consented", TestClock.now().toString())
                .add("language", "fr")
                .add("answers", answers)
                .build()
                .toString();
        byte[] sealed = cipher.encrypt("handover", there.id(), told.getBytes(StandardCharsets.UTF_8));
        system.sql("insert into matching.handover (id, tenant_id, sealed) values (:id, :receiver, :sealed)")
                .bind("id", handover)
                .bind("receiver", there.id())
                .bind("sealed", sealed)
                .update();
    }

    private void change(Consumer<Offer> verb) {
        tenants.as(
                here,
                () -> desk.does(() -> {
                    verb.accept(offers.hold(List.of(offer)).getFirst());
                    return true;
                }));
    }
}
