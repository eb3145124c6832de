package org.teranga.tenantadmin.key;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.MadeKeys;

/** Keys of programs: what they open, for how long, and under whose name. */
@Assembled
class KeyPagesTest {
    private static final String KEYS = "/fr/admin/keys";
    private static final String OFFERS = "/api/testing/scoped/offers";
    private static final Pattern REVOKE = Pattern.compile("action=\"(/fr/admin/keys/[0-9a-f-]{36}/revoke)\"");

    @Inject
    private House house;

    @Inject
    private MadeKeys made;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private MemberBook book;

    private Tenant own;
    private UUID administrator;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        administrator = house.member(own, Role.ADMIN);
        house.member(own, Role.LEAD);
    }

    @Test
    void aKeyOpensWhatItWasGivenAtItsAssociationAlone() throws SQLException {
        String key = made.secret(own, "offers_read");
        assertThat(status(own, OFFERS, key)).isEqualTo(200);
        assertThat(status(own, "/api/testing/scoped/rules", key))
                .as("not given")
                .isEqualTo(403);
        assertThat(status(own, "/api/testing/scoped/needs", key))
                .as("its maker may not either")
                .isEqualTo(403);
        assertThat(status(own, "/api/v1/members", key)).isEqualTo(403);
        assertThat(status(own, "/api/v1/association", key)).isEqualTo(200);
        assertThat(status(house.open(), OFFERS, key)).as("another association").isEqualTo(403);
        assertThat(status(own, OFFERS, key.substring(0, 35) + (key.endsWith("x") ? "y" : "x")))
                .isEqualTo(401);
        assertThat(status(own, OFFERS, "trg_")).isEqualTo(401);
        assertThat(status(own, "/fr/admin", key)).as("pages know no keys").isEqualTo(303);
        assertThat(kept(key)).as("places where the secret lies").isZero();
        assertThat(signedIn.page(own, Role.ADMIN, KEYS)).doesNotContain(key).contains("Site");
    }

    @Test
    void aKeyEndsWhenItIsRevokedOrOver() throws SQLException {
        String key = made.secret(own, "offers_read");
        Matcher revoke = REVOKE.matcher(signedIn.page(own, Role.ADMIN, KEYS));
        assertThat(revoke.find()).isTrue();
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        assertThat(signedIn.post(other, Role.ADMIN, revoke.group(1), Map.of()).status())
                .isEqualTo(404);
        assertThat(status(own, OFFERS, key)).isEqualTo(200);
        assertThat(signedIn.post(own, Role.ADMIN, revoke.group(1), Map.of()).status())
                .isEqualTo(303);
        assertThat(status(own, OFFERS, key)).isEqualTo(401);
        assertThat(status(other, OFFERS, key)).isEqualTo(401);

        String second = made.secret(own, "offers_read");
        assertThat(changed("update platform.api_key set expires_at = now() where tenant_id = ? and revoked_at is null"))
                .isEqualTo(1);
        assertThat(status(own, OFFERS, second)).isEqualTo(401);
    }

    @Test
    void aKeyNeverMayMoreThanItsMakerAtThatMoment() {
        String key = made.secret(own, "offers_read");
        tenants.as(own, () -> book.change(administrator, Set.of(Role.TRANSLATOR), List.of("ti")));
        assertThat(status(own, OFFERS, key)).isEqualTo(403);
        tenants.as(own, () -> book.change(administrator, Set.of(Role.ADMIN), List.of()));
        assertThat(status(own, OFFERS, key)).isEqualTo(200);
        tenants.as(own, () -> book.suspend(administrator));
        assertThat(status(own, OFFERS, key)).isEqualTo(401);
    }

    @Test
    void oneFormMakesOneKeyAndNobodyGivesWhatIsNotHis() {
        Map<String, String> form = MadeKeys.form("offers_read");
        Browser.Page first = signedIn.post(own, Role.ADMIN, KEYS, form);
        Browser.Page second = signedIn.post(own, Role.ADMIN, KEYS, form);
        assertThat(first.body()).contains("La clé attend une deuxième personne");
        assertThat(first.headers().get("cache-control")).contains("no-store");
        assertThat(second.body()).as("sent twice").contains("Ce formulaire a déjà servi");
        for (Browser.Page page : List.of(first, second)) {
            assertThat(MadeKeys.shown(page.body())).isFalse();
        }
        for (String scope : List.of("needs_read", "members_manage", "placement_approve", "operate_platform", "<b>")) {
            assertThat(signedIn.post(own, Role.ADMIN, KEYS, MadeKeys.form(scope))
                            .status())
                    .as(scope)
                    .isEqualTo(422);
        }
        house.member(own, Role.CASEWORKER);
        assertThat(signedIn.get(own, Role.CASEWORKER, KEYS).status()).isEqualTo(403);
        assertThat(status(own, "/api/v1/keys", made.secret(own, "rules_read")))
                .as("no key makes keys")
                .isEqualTo(403);
    }

    private int status(Tenant tenant, String path, String key) {
        return house.call(tenant, path, key).statusCode();
    }

    private static int kept(String secret) throws SQLException {
        String sql = "select (select count(*) from platform.api_key_hash h where h::text like ?)"
                + " + (select count(*) from platform.session s where s::text like ?)";
        try (Connection connection = Statements.asOwner();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, "%" + secret + "%");
            query.setString(2, "%" + secret + "%");
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private int changed(String sql) throws SQLException {
        try (Connection connection = Statements.asOwner();
                PreparedStatement open = connection.prepareStatement("select set_config('teranga.tenant', ?, false)");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            open.setString(1, own.id().toString());
            open.execute();
            statement.setObject(1, own.id());
            return statement.executeUpdate();
        }
    }
}
