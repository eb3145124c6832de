package org.teranga.webapp.tenantadmin;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.refusal.Unprocessable;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;
import org.teranga.tenantadmin.testing.Archive;
import org.teranga.tenantadmin.transfer.BringAssociation;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;
import org.teranga.tenantadmin.transfer.archive.WriteArchive;
import org.teranga.webapp.identity.RealmUnderTest;

/** An association comes from an archive: whole, or not at all. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {
    private static final String OFFERS = "tables/matching.offer.csv";
    private static final String OFFER = """
            {"kind":"housing","postcode":"31000","capacity":2,"name":"%s","email":"planted@example.org"}""";

    @Inject
    private House house;

    @Inject
    private RealmUnderTest realm;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private HttpCaller http;

    @Inject
    private WriteArchive writeArchive;

    @Inject
    private BringAssociation bringAssociation;

    @Inject
    private TenantDirectory directory;

    @Inject
    private TestTenants tenants;

    @Inject
    private Erasure erasure;

    @Inject
    private TenantSql sql;

    @Inject
    private Transactions transactions;

    private Tenant own;
    private String slug;

    @BeforeEach
    void anAssociationWithWork() {
        if (house == null) {
            return; // outside the container
        }
        own = caseworker.open(Role.ADMIN, Role.CASEWORKER);
        slug = "copy-" + UUID.randomUUID().toString().substring(0, 8);
        for (String name : List.of("=Planted Nameson", "'quoted \\\"Other\\\"\\nline", "Erased Person")) {
            assertThat(http.json(own, "/api/v1/offers", OFFER.formatted(name)).statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void theSameAssociationComesOutOfAnArchiveThatWentIn() throws SQLException {
        pool.home(own, 2);
        pool.manyAlone(own, 3);
        caseworker.run(own);
        signedIn.post(own, Role.CASEWORKER, "/en/me/charter", Map.of("agree", "yes", "name", "Jeanne", "edition", "1"));
        UUID erased = UUID.fromString(one("select person_id from matching.offer where tenant_id = '" + own.id()
                + "' order by received_at desc, id desc offset 1 limit 1"));
        tenants.as(own, () -> {
            erasure.erasePerson(erased);
            return erased;
        });
        tenants.as(
                own,
                () -> transactions.inOne(() -> sql.change(
                        "insert into platform.tenant_file (hash, type, content, width, height, added_at)"
                                + " values (?, 'image/svg+xml', convert_to('<svg>logo</svg>', 'UTF8'), 1, 1, now())",
                        "0123456789abcdef0123456789abcdef")));
        Archive before = taken(own);
        assertThat(before.text("files/platform.tenant_file/0123456789abcdef0123456789abcdef.svg"))
                .isEqualTo("<svg>logo</svg>");
        assertThat(before.text(OFFERS).lines().count()).isGreaterThan(4);
        assertThat(before.text("tables/platform.charter_signature.csv")).contains("\"Jeanne\"");
        assertThat(before.text("tables/matching.suggestion.csv").lines().count())
                .isGreaterThan(1);
        assertThat(before.text("tables/keys.person_key.csv")).contains(erased.toString());

        BringAssociation.Arrival arrival = bringAssociation.bring(slug, before.stream(), null);
        assertThat(arrival.kept()).isEqualTo(2);
        assertThat(arrival.made()).isZero();
        Tenant copy = directory.bySlug(slug).orElseThrow();
        assertThat(copy.active()).isTrue();
        Archive after = taken(copy);
        assertThat(after.text("tables/platform.audit_entry.csv")).contains("association.import");
        assertThat(after.comparable()).isEqualTo(before.comparable());

        String token = realm.grant(House.userName(own, Role.CASEWORKER), "openid organization:" + copy.slug())
                .getString("access_token");
        String found = house.call(copy, "/api/v1/offers?q=nameson", token).body();
        assertThat(found).contains("\"total\":1");
        String id = found.replaceFirst("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
        assertThat(house.call(copy, "/api/v1/offers/" + id, token).body())
                .contains("=Planted Nameson", "planted@example.org");
        assertThat(house.call(own, "/api/v1/offers?q=nameson", token).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotAsThisPlatformSignedItIsRefused() throws SQLException {
        Archive whole = taken(own);
        refusedWith(
                "transfer.signature",
                taken(own)
                        .with(OFFERS, text -> text.replace("31000", "31001"))
                        .told()
                        .zip());
        refusedWith("transfer.signature", taken(own).without("signature.json").zip());
        String manifest = whole.text("manifest.json");
        int first = manifest.indexOf("{\"name\":\"tables/");
        int second = manifest.indexOf("{\"name\":\"tables/", first + 1);
        int third = manifest.indexOf("{\"name\":\"tables/", second + 1);
        String reordered = manifest.substring(0, first)
                + manifest.substring(second, third)
                + manifest.substring(first, second)
                + manifest.substring(third);
        refusedWith(
                "transfer.changed",
                taken(own).with("manifest.json", text -> reordered).zip());
        refusedWith("transfer.foreign", taken(own).foreign().zip());
    }

    @Test
    void aSlugThatIsTakenOrWrongIsRefusedAndNothingIsTouched() {
        byte[] archive = taken(own).zip();
        assertThat(refused(own.slug(), archive).errors())
                .as("one that is still being opened")
                .singleElement()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("association.slug_taken"));
        directory.opened(own);
        Refusal taken = refused(own.slug(), archive);
        assertThat(taken.errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("association.slug_taken"));
        assertThat(directory.bySlug(own.slug())).isPresent();
        assertThat(taken(own).comparable()).isEqualTo(Archive.of(archive).comparable());
        assertThat(refused("No Slug", archive)).isInstanceOf(Invalid.class);
    }

    @Test
    void hostileArchivesEndInOneReasonAndLeaveNothing() throws SQLException {
        byte[] whole = taken(own).zip();
        refusedWith("transfer.no_archive", new byte[0]);
        refusedWith("transfer.no_archive", "no archive at all".getBytes(StandardCharsets.UTF_8));
        refusedWith("transfer.broken", Arrays.copyOf(whole, whole.length / 2));
        assertThat(refused(slug, flipped(whole))).isInstanceOf(Unprocessable.class);
        refusedWith(
                "transfer.changed",
                taken(own).with(OFFERS, text -> text.replace("31000", "31001")).zip());
        refusedWith(
                "transfer.changed",
                taken(own).without("tables/matching.need.csv").zip());
        refusedWith(
                "transfer.broken",
                taken(own).without("signature.json").without("manifest.json").zip());
        refusedWith(
                "transfer.entry_unknown",
                taken(own).adding("../../etc/cron.d/x", new byte[1]).told().zip());
        refusedWith(
                "transfer.entry_unknown",
                taken(own)
                        .adding("tables/platform.tenant.csv", "\"id\"\n".getBytes(StandardCharsets.UTF_8))
                        .told()
                        .zip());
        refusedWith(
                "transfer.column_unknown",
                taken(own)
                        .with(OFFERS, text -> text.replaceFirst("\"kind\"", "\"tenant_id\""))
                        .told()
                        .zip());
        refusedWith(
                "transfer.newer",
                taken(own)
                        .with(
                                "archive.json",
                                text -> text.replaceFirst("\"matching\":\"\\d+\"", "\"matching\":\"99999\""))
                        .told()
                        .zip());
        refusedWith(
                "transfer.newer_format",
                taken(own)
                        .with("archive.json", text -> text.replace("\"format\":2", "\"format\":3"))
                        .told()
                        .zip());
        refusedWith(
                "transfer.unreadable",
                taken(own)
                        .with("archive.json", text -> text.replaceFirst("\"secret\":\"[^\"]*\"", "\"secret\":\"AAAA\""))
                        .told()
                        .zip());
        refusedWith(
                "transfer.rows_refused",
                taken(own)
                        .with(OFFERS, text -> text.replace("\"housing\"", "\"castle\""))
                        .told()
                        .zip());
        refusedWith(
                "transfer.row_malformed",
                taken(own).with(OFFERS, text -> text + "\"one cell\"\n").told().zip());
        refusedWith(
                "transfer.bomb",
                taken(own)
                        .with(OFFERS, text -> text + '"' + "a".repeat(24 << 20))
                        .zip());
        refusedWith(
                "transfer.sealed",
                taken(own)
                        .only("README.txt")
                        .adding("envelope.json", new byte[2])
                        .zip());
    }

    private void refusedWith(String key, byte[] archive) throws SQLException {
        Refusal refusal = refused(slug, archive);
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal).isInstanceOf(Unprocessable.class);
        assertThat(one("select count(*) from platform.tenant where slug = '" + slug + "'"))
                .isEqualTo("0");
        assertThat(orphans()).isEmpty();
    }

    private Refusal refused(String wanted, byte[] archive) {
        return catchThrowableOfType(
                Refusal.class, () -> bringAssociation.bring(wanted, new ByteArrayInputStream(archive), null));
    }

    /** One bit of the rows as they are packed. */
    private static byte[] flipped(byte[] archive) {
        byte[] changed = archive.clone();
        int name = new String(archive, StandardCharsets.ISO_8859_1).indexOf(OFFERS);
        changed[name + OFFERS.length() + 40] ^= 4;
        return changed;
    }

    private Archive taken(Tenant tenant) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        writeArchive.write(tenant, archive, ExportProgress.UNWATCHED);
        return Archive.of(archive.toByteArray());
    }

    /** Tables with rows of an association that is in no directory. */
    private static List<String> orphans() throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : List.of("matching.offer", "keys.tenant_key", "keys.person_key", "platform.membership")) {
            if (!one("select count(*) from " + table
                            + " o where not exists (select 1 from platform.tenant t where t.id = o.tenant_id)")
                    .equals("0")) {
                found.add(table);
            }
        }
        return found;
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
