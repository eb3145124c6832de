package org.teranga.webapp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.Keycloak;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.realm.EndMembership;
import org.teranga.platform.identity.realm.NewAccount;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;

/** Sessions, memberships and accounts end when they are to. */
@ExtendWith(ArquillianExtension.class)
class EndIT {
    @Inject
    private House house;

    @Inject
    private RealmUnderTest realm;

    @Inject
    private TestTenants tenants;

    @Inject
    private EndMembership end;

    @Inject
    private ProvisionMember provision;

    @Inject
    private Members members;

    @Inject
    private Erasure erasure;

    @Test
    void whoIsSuspendedIsOutAtOnceAndCannotComeBack() {
        Tenant tenant = house.open();
        UUID subject = house.member(tenant, Role.CASEWORKER);
        Browser browser = house.browser();
        String name = House.userName(tenant, Role.CASEWORKER);
        house.signIn(browser, tenant, name);

        tenants.as(tenant, () -> {
            end.suspend(subject);
            return subject;
        });

        assertThat(browser.open(House.address(tenant) + "/testing/doors/public").body())
                .startsWith("nobody");
        assertThat(realm.grant(name, "openid")).containsKey("error");
    }

    @Test
    void aSessionEndsWhenItIsIdleOrOld() throws SQLException {
        Tenant tenant = house.open();
        UUID subject = house.member(tenant, Role.CASEWORKER);
        for (String change : List.of("seen_at = seen_at - interval '61 minutes'", "expires_at = now()")) {
            Browser browser = house.browser();
            house.signIn(browser, tenant, House.userName(tenant, Role.CASEWORKER));
            assertThat(changed(change, subject)).isEqualTo(1);

            assertThat(browser.open(House.address(tenant) + "/testing/doors/public")
                            .body())
                    .as(change)
                    .startsWith("nobody");
        }
    }

    /** Changes what the tables say of a person's session, which no code of ours does. */
    private static int changed(String change, UUID subject) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("teranga.database.url", String.class),
                        config.getValue("teranga.database.owner.user", String.class),
                        config.getValue("teranga.database.owner.password", String.class));
                PreparedStatement statement = connection.prepareStatement("update platform.session set " + change
                        + " where subject = ? and expires_at > now()" + " and seen_at > now() - interval '1 hour'")) {
            statement.setObject(1, subject);
            return statement.executeUpdate();
        }
    }

    @Test
    void anEndedMembershipClosesAnAccountThatBelongsNowhereElse() {
        Tenant tenant = house.open();
        Tenant other = house.open();
        UUID only = house.member(tenant, Role.CASEWORKER);
        String both = House.userName(tenant, Role.VOLUNTEER);
        UUID ofTwo = house.member(tenant, Role.VOLUNTEER);
        tenants.as(other, () -> provision.demo(both, Set.of(Role.VOLUNTEER), "Awa"));

        assertThat(tenants.as(tenant, () -> end.of(only))).isTrue();
        assertThat(tenants.as(tenant, () -> end.of(ofTwo))).isTrue();
        assertThat(tenants.as(tenant, () -> end.of(UUID.randomUUID()))).isFalse();

        assertThat(realm.grant(House.userName(tenant, Role.CASEWORKER), "openid"))
                .containsKey("error");
        assertThat(scopeOf(realm.grant(both, "openid organization:" + tenant.slug())))
                .doesNotContain("organization");
        assertThat(scopeOf(realm.grant(both, "openid organization:" + other.slug())))
                .contains("organization:" + other.slug());
    }

    @Test
    void erasureReachesMembershipSessionAndRealm() {
        Tenant tenant = house.open();
        UUID subject = house.member(tenant, Role.RESIDENT);
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, Role.RESIDENT));

        tenants.as(tenant, () -> {
            erasure.erasePerson(subject);
            return subject;
        });

        assertThat(tenants.as(tenant, () -> members.find(subject))).isEmpty();
        assertThat(browser.open(House.address(tenant) + "/testing/doors/public").body())
                .startsWith("nobody");
        Eventually.holds(() -> assertThat(realm.grant(House.userName(tenant, Role.RESIDENT), "openid"))
                .containsKey("error"));
    }

    @Test
    void theNameOfAMemberIsOneAssociationsAndNobodyElses() {
        Tenant tenant = house.open();
        Tenant other = house.open();
        UUID subject = house.member(tenant, Role.CASEWORKER);

        assertThat(tenants.as(tenant, () -> members.names(Set.of(subject))))
                .isEqualTo(Map.of(subject, "Jeanne of " + tenant.slug()));
        assertThat(tenants.as(other, () -> members.names(Set.of(subject)))).isEmpty();
        assertThat(tenants.as(other, () -> members.find(subject))).isEmpty();
        assertThat(tenants.as(other, () -> members.all())).isEmpty();
    }

    @Test
    void theRealmKnowsNeitherNameNorRole() {
        Tenant tenant = house.open();
        NewAccount invited = tenants.as(tenant, () -> provision.invite(Set.of(Role.RESIDENT), "Awa Diop"));

        assertThat(invited.userName()).matches("u-[0-9a-f]{16}");
        try (Keycloak keycloak = realm.keycloak()) {
            var account = keycloak.realm("teranga")
                    .users()
                    .get(invited.subject().toString())
                    .toRepresentation(true);
            assertThat(account.getFirstName()).isNull();
            assertThat(account.getLastName()).isNull();
            assertThat(account.getEmail()).isNull();
            assertThat(account.getAttributes()).isNullOrEmpty();
            assertThat(account.getRequiredActions()).containsExactly("UPDATE_PASSWORD");
        }
    }

    @Test
    void theRealmsBackChannelEndsASession() {
        Tenant tenant = house.open();
        UUID subject = house.member(tenant, Role.CASEWORKER);
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, Role.CASEWORKER));

        try (Keycloak keycloak = realm.keycloak();
                BackChannel channel = new BackChannel(keycloak, tenant, house.browser())) {
            assertThat(channel.tell("a.b.c")).isEqualTo(400);
            assertThat(browser.open(House.address(tenant) + "/testing/doors/own")
                            .status())
                    .isEqualTo(200);

            keycloak.realm("teranga").users().get(subject.toString()).logout();

            assertThat(channel.accepted()).isEqualTo(1);
        }
        assertThat(browser.open(House.address(tenant) + "/testing/doors/public").body())
                .startsWith("nobody");
    }

    /** For what a grant was given; a refusal is shown as it came. */
    private static String scopeOf(JsonObject grant) {
        assertThat(grant).containsKey("scope");
        return grant.getString("scope");
    }
}
