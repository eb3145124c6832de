package org.teranga.tenantadmin.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.realm.RememberedRealm;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.refusal.Unprocessable;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;
import org.teranga.tenantadmin.testing.Archive;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;
import org.teranga.tenantadmin.transfer.archive.WriteArchive;

/** An association comes back from an archive that this platform signed: whole, or not at all. */
@Assembled
class ArrivalsTest {
    private static final String MEMBERS = "tables/platform.membership.csv";
    private static final String LOGO = "files/platform.tenant_file/0123456789abcdef0123456789abcdef.svg";

    @Inject
    private House house;

    @Inject
    private WriteArchive writeArchive;

    @Inject
    private BringAssociation bringAssociation;

    @Inject
    private TenantDirectory directory;

    @Inject
    private RememberedRealm realm;

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private TenantSql sql;

    @Inject
    private Members members;

    private Tenant own;
    private UUID administrator;
    private String slug;

    @BeforeEach
    void anAssociationWithMembersAndALogo() {
        own = house.open();
        administrator = house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
        slug = "copy-" + UUID.randomUUID().toString().substring(0, 8);
        tenants.as(
                own,
                () -> transactions.inOne(() -> sql.change(
                        "insert into platform.tenant_file (hash, type, content, width, height, added_at)"
                                + " values (?, 'image/svg+xml', convert_to('<svg>logo</svg>', 'UTF8'), 1, 1, now())",
                        "0123456789abcdef0123456789abcdef")));
    }

    @Test
    void theSameAssociationComesOutOfAnArchiveThatWentIn() {
        Archive before = taken();
        assertThat(before.text(LOGO)).isEqualTo("<svg>logo</svg>");
        BringAssociation.Arrival arrival = bringAssociation.bring(slug, before.stream(), null);
        assertThat(arrival.own()).isTrue();
        assertThat(arrival.kept()).isEqualTo(2);
        assertThat(arrival.made()).isZero();
        assertThat(arrival.administrators()).isEmpty();
        Tenant copy = directory.bySlug(slug).orElseThrow();
        assertThat(copy.active()).isTrue();
        Archive after = taken(copy);
        assertThat(after.comparable()).isEqualTo(before.comparable());
        assertThat(after.text(LOGO)).isEqualTo("<svg>logo</svg>");
        assertThat(realm.mayEnter(slug, administrator)).isTrue();
    }

    @Test
    void whoHasNoAccountHereGetsOneAndItsAdministratorsFirstPasswordIsTold() {
        Archive archive = taken();
        realm.close(administrator);
        BringAssociation.Arrival arrival = bringAssociation.bring(slug, archive.stream(), null);
        assertThat(arrival.kept()).isEqualTo(1);
        assertThat(arrival.made()).isEqualTo(1);
        assertThat(arrival.administrators()).singleElement().satisfies(made -> {
            assertThat(made.password()).hasSize(23);
            assertThat(realm.mayEnter(slug, made.subject())).isTrue();
            assertThat(tenants.as(arrival.tenant(), members::all))
                    .filteredOn(member -> member.roles().contains(Role.ADMIN))
                    .extracting(Account::subject)
                    .containsExactly(made.subject())
                    .doesNotContain(administrator);
        });
    }

    @Test
    void oneThatWasBeingPreparedIsOpenToItsTeamAlone() {
        directory.prepared(own);
        Archive archive = taken();
        bringAssociation.bring(slug, archive.stream(), null);
        assertThat(directory.bySlug(slug).orElseThrow().preparing()).isTrue();
    }

    @Test
    void aSlugThatIsTakenOrWrongIsRefusedAndNothingIsTouched() {
        byte[] archive = taken().zip();
        for (String wrong : new String[] {own.slug(), "No Slug", "", "operator"}) {
            assertThat(refused(wrong, archive)).as(wrong).isInstanceOf(Invalid.class);
        }
        directory.opened(own);
        assertThat(refused(own.slug(), archive).errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("association.slug_taken"));
        assertThat(taken().comparable()).isEqualTo(Archive.of(archive).comparable());
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                changed("transfer.changed", one -> one.with(MEMBERS, text -> text.replace("CASEWORKER", "TRAINER"))),
                changed("transfer.changed", one -> one.without("tables/platform.tenant_value.csv")),
                changed("transfer.changed", one -> one.with(LOGO, text -> "<svg>other</svg>")),
                changed(
                        "transfer.signature",
                        one -> one.with(MEMBERS, text -> text.replace("CASEWORKER", "TRAINER"))
                                .told()),
                changed("transfer.signature", one -> one.without("signature.json")),
                changed(
                        "transfer.signature",
                        one -> one.with(
                                "signature.json", text -> text.replaceFirst("\"platform\":\".", "\"platform\":\"-"))),
                changed("transfer.broken", one -> one.without("signature.json").without("manifest.json")),
                changed("transfer.entry_unknown", one -> {
                    byte[] signature = one.entries().remove("signature.json");
                    one.entries().put("other.json", signature);
                    return one;
                }),
                changed("transfer.entry_unknown", one -> one.with("after.txt", text -> "more")),
                changed(
                        "transfer.entry_unknown",
                        one -> one.adding("../../etc/cron.d/x", new byte[1]).told()),
                changed(
                        "transfer.entry_unknown",
                        one -> one.adding("files/platform.tenant_file/../x.svg", new byte[1])
                                .told()),
                changed(
                        "transfer.entry_unknown",
                        one -> one.adding("tables/platform.tenant.csv", "\"id\"\n".getBytes(StandardCharsets.UTF_8))
                                .told()),
                members("transfer.column_unknown", text -> text.replaceFirst("\"roles\"", "\"tenant_id\"")),
                members("transfer.column_unknown", text -> text.replaceFirst("\"roles\"", "\"id\"")),
                members("transfer.unreadable", text -> ""),
                members("transfer.row_malformed", text -> text + "\"one cell\"\n"),
                members("transfer.row_malformed", text -> text + "\"a\"b,\"c\"\n"),
                members("transfer.rows_refused", text -> text.replaceFirst("\\{CASEWORKER\\}", "{CASEWORKER")),
                members("transfer.rows_refused", text -> text.replaceFirst("\n\"[0-9a-f-]{36}\"", "\n\"nobody\"")),
                members("transfer.bomb", text -> text + '"' + "a".repeat(24 << 20)),
                header("transfer.newer", "\"admin\":\"\\d+\"", "\"admin\":\"99999\""),
                header("transfer.newer_format", "\"format\":2", "\"format\":3"),
                header("transfer.unreadable", "\"secret\":\"[^\"]*\"", "\"secret\":\"AAAA\""),
                changed("transfer.foreign", Archive::foreign),
                changed("transfer.sealed", one -> one.only("README.txt").adding("envelope.json", new byte[2])));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileArchiveEndsInOneReasonAndLeavesNothing(String key, UnaryOperator<Archive> change) throws SQLException {
        refusedWith(key, change.apply(taken()).zip());
    }

    @Test
    void whatIsNoArchiveIsToldAsSuch() throws SQLException {
        byte[] whole = taken().zip();
        refusedWith("transfer.no_archive", new byte[0]);
        refusedWith("transfer.no_archive", "no archive at all".getBytes(StandardCharsets.UTF_8));
        refusedWith("transfer.broken", Arrays.copyOf(whole, whole.length / 2));
    }

    private static Arguments changed(String key, UnaryOperator<Archive> change) {
        return Arguments.of(key, change);
    }

    private static Arguments members(String key, UnaryOperator<String> change) {
        return changed(key, one -> one.with(MEMBERS, change).told());
    }

    private static Arguments header(String key, String from, String to) {
        return changed(
                key,
                one -> one.with("archive.json", text -> text.replaceFirst(from, to))
                        .told());
    }

    private void refusedWith(String key, byte[] archive) throws SQLException {
        Map<String, String> before = ownerless();
        Refusal refusal = refused(slug, archive);
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal).isInstanceOf(Unprocessable.class);
        assertThat(directory.bySlug(slug)).isEmpty();
        assertThat(ownerless()).isEqualTo(before);
        assertThat(realm.knows(slug)).as("the realm").isFalse();
    }

    /** How many rows are of no association that there is, by table: those of earlier tests. */
    private static Map<String, String> ownerless() throws SQLException {
        Map<String, String> rows = new HashMap<>();
        for (String table : List.of("keys.tenant_key", "platform.membership", "platform.tenant_file")) {
            rows.put(
                    table,
                    one("select count(*) from " + table
                            + " o where not exists (select 1 from platform.tenant t where t.id = o.tenant_id)"));
        }
        return rows;
    }

    private Refusal refused(String wanted, byte[] archive) {
        return catchThrowableOfType(
                Refusal.class, () -> bringAssociation.bring(wanted, new ByteArrayInputStream(archive), null));
    }

    private Archive taken() {
        return taken(own);
    }

    private Archive taken(Tenant tenant) {
        Tenant now = directory.byId(tenant.id()).orElseThrow();
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        writeArchive.write(now, archive, ExportProgress.UNWATCHED);
        return Archive.of(archive.toByteArray());
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = Statements.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
