package org.teranga.tenantadmin.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.Operators;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.realm.Realm;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.Invited;

/** Members are invited, come, get roles, are kept out; an association keeps an administrator. */
@Assembled
class MemberPagesTest {
    @Inject
    private House house;

    @Inject
    private Invited invited;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Members members;

    @Inject
    private Realm realm;

    @Inject
    private Operators operators;

    @Inject
    private AuditTrail audit;

    @Inject
    private HttpCaller http;

    private Tenant own;
    private UUID administrator;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        administrator = house.member(own, Role.ADMIN);
    }

    @Test
    void twoClicksAtOnceMakeOneInvitationAndOneMember() throws Exception {
        String email = Invited.address();
        Browser desk = signedIn.browser(own, Role.ADMIN);
        List<Integer> sent =
                atOnce(() -> Invited.invite(desk, own, email, "volunteer").status());
        assertThat(sent).containsExactlyInAnyOrder(303, 422);
        assertThat(invited.letters(email)).isEqualTo(1);
        String link = invited.link(email);

        Browser stranger = house.browser();
        List<Integer> chosen = atOnce(
                () -> Invited.choose(stranger, own, link, Invited.PASSWORD).status());
        assertThat(chosen).containsOnly(303);
        assertThat(tenants.as(own, members::all))
                .extracting(Account::roles)
                .contains(Set.of(Role.VOLUNTEER))
                .hasSize(2);
        assertThat(invited.letters(email))
                .as("one welcome; the invitation cannot be read any more")
                .isEqualTo(1);
    }

    @Test
    void aLinkThatWasWithdrawnOrIsOverLeadsNowhere() throws SQLException {
        String email = Invited.address();
        invited.invite(own, email, "volunteer");
        String link = invited.link(email);
        changed("update admin.invitation set expires_at = now() - interval '1 minute' where tenant_id = ?");
        assertThat(invited.open(own, link).body()).doesNotContain("name=\"password\"");
        assertThat(invited.choose(own, link, Invited.PASSWORD).status()).isEqualTo(303);
        assertThat(tenants.as(own, members::all)).hasSize(1);

        String id = http.send(http.to(own, "/api/v1/invitations")
                        .header("Authorization", "Bearer " + house.token(own, Role.ADMIN)))
                .body()
                .replaceAll("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
        assertThat(act("/fr/admin/members/invitations/" + id + "/withdraw")).isEqualTo(303);
        assertThat(invited.open(own, link).status()).isEqualTo(404);
        assertThat(invited.open(own, "/fr/invitation/" + "a".repeat(32)).status())
                .isEqualTo(404);
        assertThat(invited.open(house.open(), link).status()).isEqualTo(404);
    }

    @Test
    void hostileAnswersAreRefusedOrHarmless() {
        String email = Invited.address();
        Browser.Page odd = signedIn.post(
                own,
                Role.ADMIN,
                "/fr/admin/members/invitations",
                Map.of("name", "<script>x</script>", "email", email, "roles", "admin", "language", "fr"));
        assertThat(odd.status()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/members"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>x");
        for (Map<String, String> hostile : List.of(
                Map.of("name", "A", "email", "a@b.fr\r\nBcc: c@d.fr", "roles", "admin"),
                Map.of("name", "A", "email", Invited.address(), "roles", "resident"),
                Map.of("name", "A", "email", Invited.address(), "roles", "operator"),
                Map.of("name", "A", "email", Invited.address(), "roles", "translator", "languages", "xx"),
                Map.of("name", "x".repeat(201), "email", Invited.address(), "roles", "admin"),
                Map.of("name", "A", "email", Invited.address(), "roles", "admin", "language", "dz"))) {
            assertThat(signedIn.post(own, Role.ADMIN, "/fr/admin/members/invitations", hostile)
                            .status())
                    .as("%s", hostile)
                    .isEqualTo(422);
        }
    }

    @Test
    void anAssociationKeepsAnAdministratorWhoeverPressesAtOnce() throws Exception {
        String own1 = "/fr/admin/members/" + administrator;
        for (String way : List.of("/suspend", "/remove")) {
            assertThat(act(own1 + way)).as(way).isEqualTo(409);
        }
        assertThat(signedIn.post(own, Role.ADMIN, own1 + "/roles", Map.of("roles", "caseworker"))
                        .status())
                .isEqualTo(409);

        UUID second = house.member(own, Role.TRAINER);
        house.member(own, Role.LEAD);
        signedIn.post(own, Role.ADMIN, "/fr/admin/members/" + second + "/roles", Map.of("roles", "admin"));
        assertThat(invited.confirmed(own, Role.LEAD)).isEqualTo(303);
        String first = house.token(own, Role.ADMIN);
        String other = house.token(own, Role.TRAINER);
        HttpRequest.Builder one = put(first, second, "{\"roles\":[\"volunteer\"]}");
        HttpRequest.Builder two = put(other, administrator, "{\"roles\":[\"volunteer\"]}");
        List<Integer> both = atOnce(
                () -> HttpCaller.exchange(one).statusCode(),
                () -> HttpCaller.exchange(two).statusCode());
        assertThat(both).contains(200).doesNotContain(500);
        assertThat(tenants.as(own, members::all))
                .filteredOn(account -> account.roles().contains(Role.ADMIN))
                .hasSize(1);
    }

    @Test
    void membersAreTheirAssociationsAndForAdministratorsAlone() {
        Tenant other = house.open();
        UUID foreign = house.member(other, Role.CASEWORKER);
        assertThat(signedIn.get(own, Role.ADMIN, "/fr/admin/members/" + foreign).status())
                .isEqualTo(404);
        assertThat(act("/fr/admin/members/" + foreign + "/suspend")).isEqualTo(404);
        house.member(own, Role.CASEWORKER);
        house.member(own, Role.LEAD);
        for (String path : List.of("/fr/admin/members", "/fr/admin/members/invitations/new")) {
            assertThat(signedIn.get(own, Role.CASEWORKER, path).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(signedIn.get(own, Role.CASEWORKER, "/fr/admin/trail").status())
                .isEqualTo(403);
        assertThat(signedIn.page(own, Role.LEAD, "/fr/admin/trail")).contains("Qui a fait quoi");
    }

    @Test
    void theTrailSaysWhoDidWhatInWordsAndNothingOfAnother() {
        UUID subject = house.member(own, Role.CASEWORKER);
        act("/fr/admin/members/" + subject + "/suspend");
        String page = signedIn.page(own, Role.ADMIN, "/fr/admin/trail?who=" + administrator);
        assertThat(page).contains("A suspendu un membre", "Jeanne of " + own.slug(), "object=" + subject);
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/trail?object=" + UUID.randomUUID()))
                .doesNotContain("A suspendu un membre");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/trail?from=x&until=%3Cb%3E&who=1&area=%27"))
                .doesNotContain("A suspendu");
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        assertThat(signedIn.page(other, Role.ADMIN, "/fr/admin/trail")).doesNotContain("A suspendu un membre");
    }

    @Test
    void theTrailTellsAnyTwoApartAndNamesThePlatformWithoutAnId() {
        UUID operator = UUID.randomUUID();
        operators.add(operator);
        UUID left = UUID.fromString("01a2209b-8844-7b57-a692-bd96aaaaaaaa");
        UUID like = UUID.fromString("01a2209b-8844-7b57-a692-bd96bbbbbbbb");
        tenants.as(own, () -> {
            audit.recordFor(operator, "offer.read", "offer", List.of(left, like, operator));
            audit.recordFor(left, "offer.read", "offer", List.of(like));
            audit.recordFor(like, "offer.read", "offer", List.of(left));
            return true;
        });
        String page = signedIn.page(own, Role.ADMIN, "/fr/admin/trail");
        assertThat(page)
                .contains("La plateforme", "who=platform", "Compte aaaaaaaa", "Compte bbbbbbbb", ">bbbbbbbb<")
                .doesNotContain(operator.toString(), operator.toString().substring(28), "01a2209b<");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/trail?who=platform"))
                .contains("La plateforme")
                .doesNotContain("<bdi>Compte aaaaaaaa</bdi>");
    }

    private HttpRequest.Builder put(String token, UUID member, String body) {
        return http.to(own, "/api/v1/members/" + member)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
    }

    private int act(String path) {
        return signedIn.post(own, Role.ADMIN, path, Map.of()).status();
    }

    private void changed(String sql) throws SQLException {
        try (Connection connection = Statements.asOwner();
                PreparedStatement open = connection.prepareStatement("select set_config('teranga.tenant', ?, false)");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            open.setString(1, own.id().toString());
            open.execute();
            statement.setObject(1, own.id());
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    private static List<Integer> atOnce(Work work) throws Exception {
        return atOnce(work, work);
    }

    private static List<Integer> atOnce(Work one, Work other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> first = threads.submit(one::status);
            Future<Integer> second = threads.submit(other::status);
            return List.of(first.get(), second.get());
        }
    }

    /** A request, and how it was answered. */
    private interface Work {
        int status();
    }
}
