package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.Invited;
import org.teranga.webapp.identity.RealmUnderTest;

/** An administrator who wants more rights than they have, by every door there is. */
@ExtendWith(ArquillianExtension.class)
class RolesByTwoIT {
    @Inject
    private House house;

    @Inject
    private RealmUnderTest realm;

    @Inject
    private Invited invited;

    @Inject
    private TestTenants tenants;

    @Inject
    private ProvisionMember provision;

    private Tenant own;
    private UUID administrator;

    @BeforeEach
    void anAssociationThatIsOpen() {
        if (house == null) {
            return; // outside the container
        }
        own = house.open();
        administrator = house.member(own, Role.ADMIN);
    }

    @Test
    void anInvitationNeverSetsThePasswordOfAnAccountThatExists() throws SQLException {
        String victim = "victim-" + own.slug();
        Tenant home = house.open();
        tenants.as(home, () -> provision.demo(victim, Set.of(Role.ADMIN), "Victim"));
        String email = Invited.address();
        invited.invite(own, email, "volunteer");
        changed("update admin.invitation set user_name = '" + victim + "' where tenant_id = ?");
        invited.choose(own, invited.link(email), Invited.PASSWORD);
        assertThat(realm.grant(victim, "openid").getString("access_token", ""))
                .as("the password is what it was")
                .isNotEmpty();
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
}
