package org.teranga.matching.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.InviteVolunteers;
import org.teranga.platform.identity.member.MemberJoined;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

/** Whoever left an offer without an account is written to when they ask for one by their link: once, at an address that is theirs. */
@Assembled
class AskForAccountTest {
    private static final int PRESSES = 4;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private HttpCaller http;

    @Inject
    private OfferInvitations invitations;

    @Inject
    private ClaimOffer claims;

    @Inject
    private GuestBook guests;

    @Inject
    private TenantDatabase database;

    private Tenant own;
    private String address;
    private OfferId offer;
    private SecretLink link;

    @BeforeEach
    void anOfferWithoutAnAccount() {
        own = tenants.open();
        address = "h" + UUID.randomUUID() + "@example.org";
        offer = pool.known(own, pool.home(own, 2), new Contact("Hélène", address, null, null, "fr"));
        link = pool.followed(own, offer);
    }

    @Test
    void onePressWritesOnceAndWhoComesFindsTheOffer() {
        assertThat(standing()).isEqualTo("ask");
        assertThat(ask(own, link)).endsWith("/path?happened=account");
        assertThat(ask(own, link)).as("once more").endsWith("/path");
        InviteVolunteers.Guest guest = guests.at(address).orElseThrow();
        assertThat(guest.planned()).isFalse();
        assertThat(guest.asks()).contains("ethics_course");
        assertThat(standing()).isEqualTo("written");
        UUID account = UUID.randomUUID();
        UUID invitation =
                as(() -> database.sql("select invitation from matching.offer_invitation where tenant_id = :tenant")
                        .one(UUID.class));
        as(() -> {
            claims.joined(new MemberJoined(invitation, account));
            return true;
        });
        assertThat(standing()).isEmpty();
        assertThat(ask(own, link)).endsWith("/path");
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void pressesAtOnceAreOne() {
        try (ExecutorService threads = Executors.newFixedThreadPool(PRESSES)) {
            List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, PRESSES)
                    .mapToObj(any -> http.to(own, account(link)).POST(HttpRequest.BodyPublishers.noBody()))
                    .map(request -> CompletableFuture.supplyAsync(() -> HttpCaller.exchange(request), threads))
                    .toList();
            assertThat(sent.stream().map(CompletableFuture::join).map(AskForAccountTest::location))
                    .filteredOn(told -> told.endsWith("happened=account"))
                    .hasSize(1);
        }
        assertThat(written()).isEqualTo(1);
        assertThat(batches()).isEqualTo(1);
    }

    @Test
    void nobodyIsWrittenToWhoseAddressSomebodyOnlyTyped() {
        as(() -> database.sql("insert into matching.typed_address (tenant_id, record_id, typed_at, link_hash)"
                        + " values (:tenant, :offer, now(), 'x')")
                .bind("offer", offer.value())
                .update());
        assertThat(standing()).isEqualTo("unproven");
        assertThat(ask(own, link)).endsWith("/path");
        assertThat(guests.at(address)).isEmpty();
    }

    @Test
    void whoCannotBeWrittenToIsSentToTheTeam() {
        OfferId unknown = pool.home(own, 2);
        SecretLink other = pool.followed(own, unknown);
        assertThat(as(() -> invitations.standing(unknown))).isEqualTo("team");
        assertThat(ask(own, other)).endsWith("/path");
        pool.withdrawn(own, offer, true);
        assertThat(standing()).as("withdrawn").isEqualTo("team");
        assertThat(ask(own, link)).endsWith("/path");
        assertThat(batches()).isZero();
    }

    @Test
    void whatTheTeamTookBackCanBeAskedAgainAndWhatWasDeniedCannot() {
        ask(own, link);
        becomes("taken_back");
        assertThat(standing()).isEqualTo("ask");
        becomes("denied");
        assertThat(standing()).isEqualTo("team");
        assertThat(ask(own, link)).endsWith("/path");
        assertThat(written()).isZero();
    }

    @Test
    void nobodyElseAsks() {
        assertThat(press(tenants.open(), link).statusCode())
                .as("another association")
                .isEqualTo(404);
        assertThat(press(own, SecretLink.issue()).statusCode()).as("no link").isEqualTo(404);
        assertThat(standing()).isEqualTo("ask");
    }

    private HttpResponse<String> press(Tenant tenant, SecretLink with) {
        return http.form(tenant, account(with), "");
    }

    private String ask(Tenant tenant, SecretLink with) {
        return location(press(tenant, with));
    }

    private static String account(SecretLink with) {
        return "/fr/offer/status/" + with.token() + "/account";
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String standing() {
        return as(() -> invitations.standing(offer));
    }

    private void becomes(String state) {
        as(() -> database.sql("update matching.offer_invitation set state = :state where tenant_id = :tenant")
                .bind("state", state)
                .update());
    }

    private int written() {
        return as(() -> database.sql("select count(*) from matching.offer_invitation where tenant_id = :tenant"
                        + " and state in ('written', 'joined')")
                .one(Integer.class));
    }

    private int batches() {
        return as(() -> database.sql("select count(*) from matching.invitation_batch where tenant_id = :tenant")
                .one(Integer.class));
    }

    private <T> T as(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
