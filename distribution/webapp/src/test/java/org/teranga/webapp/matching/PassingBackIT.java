package org.teranga.webapp.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.intake.Asked;
import org.teranga.matching.offer.Offer;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.OfferList;
import org.teranga.matching.offer.Offers;
import org.teranga.matching.passing.ReceiveHandover;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.webapp.testing.HttpCaller;
import org.teranga.webapp.testing.TestTenants;

/** An offer on its way to another association: a node may die at any moment, and what cannot arrive comes back. */
@ExtendWith(ArquillianExtension.class)
class PassingBackIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ROOM =
            "{\"kind\":\"housing\",\"postcode\":\"97200\",\"capacity\":2,\"email\":\"%s\",\"name\":\"Marie\"}";

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDirectory directory;

    @Inject
    private HttpCaller http;

    @Inject
    private OfferList list;

    @Inject
    private Offers offers;

    @Inject
    private ReceiveHandover receive;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    @Inject
    private Plumbing plumbing;

    @Inject
    private PlatformCipher cipher;

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
        if (tenants == null) {
            return; // outside the container
        }
        here = in("971");
        there = in("972");
        handover = UUID.randomUUID();
        mail = handover.toString().substring(0, 8) + "@exemple.fr";
        HttpResponse<String> answer = http.json(here, "/api/v1/offers", ROOM.formatted(mail));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        left = Json.createReader(new StringReader(answer.body())).readObject();
        offer = new OfferId(UUID.fromString(left.getString("id")));
        change(one -> one.passOn(there.name(), Instant.now()));
        plant();
    }

    @Test
    void whatCannotArriveWaitsAsideAgainAndThePersonMayChooseAnew() {
        tenants.as(there, () -> {
            receive.gaveUp(handover);
            return true;
        });
        until(() -> status().equals("aside"));
        until(() -> records() == 0);
        assertThat(received()).isEmpty();
        assertThat(http.get(here, path()).body())
                .contains("name=\"consent\"", there.slug())
                .doesNotContain("⟦");
        assertThat(audited("offer.came_back")).isEqualTo(1);
        assertThat(http.form(here, path().replace("/status/", "/pass/"), "consent=yes&to=" + there.slug())
                        .statusCode())
                .isEqualTo(303);
        until(() -> received().size() == 1);
        assertThat(status()).isEqualTo("passed_on");
    }

    @Test
    void whatWasWithdrawnMeanwhileStaysSoAndComesBackAsideWhereThatIsUndone() {
        change(one -> one.withdraw(Instant.now()));
        tenants.as(there, () -> {
            receive.gaveUp(handover);
            return true;
        });
        until(() -> audited("offer.came_back") == 1);
        assertThat(status()).isEqualTo("withdrawn");
        change(one -> one.restore(Instant.now()));
        assertThat(status()).as("nobody else has it").isEqualTo("aside");
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
        assertThat(received()).isEmpty();
        assertThat(records()).as("the record waits for the next node").isEqualTo(1);
        arrive();
        assertThat(received()).hasSize(1);
        assertThat(letters.to(mail).stream().filter(one -> one.contains(there.name() + " : nous avons votre offre")))
                .as("one letter, from the node that lived")
                .hasSize(1);
    }

    @Test
    void aNodeThatDiesAfterReceivingReceivesNothingTwice() {
        arrive();
        until(() -> records() == 0);
        plant();
        arrive();
        arrive();
        assertThat(received()).hasSize(1);
        assertThat(records()).as("what had arrived is forgotten").isZero();
        assertThat(status()).isEqualTo("passed_on");
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
                .add("consented", Instant.now().toString())
                .add("language", "fr")
                .add("answers", answers)
                .build()
                .toString();
        byte[] sealed = cipher.encrypt("handover", there.id(), told.getBytes(StandardCharsets.UTF_8));
        plumbing.run(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into matching.handover (id, tenant_id, sealed) values (?, ?, ?)")) {
                insert.setObject(1, handover);
                insert.setObject(2, there.id());
                insert.setBytes(3, sealed);
                insert.executeUpdate();
            }
        });
    }

    private void change(Consumer<Offer> verb) {
        tenants.as(
                here,
                () -> desk.does(() -> {
                    verb.accept(offers.hold(List.of(offer)).getFirst());
                    return true;
                }));
    }

    private Tenant in(String department) {
        Tenant tenant = tenants.open();
        directory.setRegions(tenant, List.of(department));
        return directory.byId(tenant.id()).orElseThrow();
    }

    private String path() {
        return left.getString("statusUrl").replaceFirst("https?://[^/]+", "");
    }

    private String status() {
        return tenants.as(here, () -> list.open(offer))
                .orElseThrow()
                .offer()
                .status()
                .code();
    }

    private List<OfferId> received() {
        return tenants.as(
                        there,
                        () -> list.list(
                                new Asked(null, null, null, null), OfferList.NEWEST_FIRST, 0, 10, one -> one.id()))
                .items();
    }

    private long audited(String action) {
        return tenants.as(
                        here,
                        () -> desk.does(() -> sql.first(
                                "select count(*) from platform.audit_entry where action = ?",
                                row -> row.getLong(1),
                                action)))
                .orElseThrow();
    }

    private long records() {
        return plumbing.call(connection -> {
            try (var select =
                    connection.prepareStatement("select count(*) from matching.handover where tenant_id = ?")) {
                select.setObject(1, there.id());
                try (var row = select.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    private static void until(BooleanSupplier enough) {
        Instant end = Instant.now().plus(SOON);
        while (!enough.getAsBoolean() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        assertThat(enough.getAsBoolean()).isTrue();
    }
}
