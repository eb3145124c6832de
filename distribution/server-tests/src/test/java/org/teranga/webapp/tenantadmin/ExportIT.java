package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Statements;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;
import org.teranga.tenantadmin.transfer.archive.WriteArchive;

/** An association takes everything along: in one archive, for its own eyes. */
@ExtendWith(ArquillianExtension.class)
class ExportIT {
    private static final String OFFER = """
            {"kind":"housing","postcode":"31000","capacity":2,"name":"=Planted Nameson","email":"planted@example.org"}""";

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private WriteArchive writeArchive;

    private Tenant own;

    @BeforeEach
    void anAssociationWithAnOffer() {
        if (house == null) {
            return; // outside the container
        }
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
        house.member(own, Role.LEAD);
        assertThat(http.json(own, "/api/v1/offers", OFFER).statusCode()).isEqualTo(201);
    }

    @Test
    void everyTableOfTheClassTenantStandsInItAndNothingOfAnotherAssociation() throws Exception {
        Tenant other = house.open();
        assertThat(http.json(other, "/api/v1/offers", OFFER.replace("Nameson", "Otherson"))
                        .statusCode())
                .isEqualTo(201);
        Map<String, byte[]> entries = entries(plain(own));
        Set<String> tables = new TreeSet<>();
        entries.keySet().stream().filter(name -> name.startsWith("tables/")).forEach(tables::add);
        assertThat(tables).isEqualTo(tenantTables());
        assertThat(json(text(entries, "archive.json")).getJsonObject("schemas").keySet())
                .as("the state of every schema whose tables are there")
                .containsAll(tables.stream()
                        .map(name -> name.substring("tables/".length(), name.indexOf('.')))
                        .collect(Collectors.toSet()))
                .contains("matching", "training");
        assertThat(text(entries, "tables/matching.offer.csv"))
                .contains("\"'=Planted Nameson\"", "planted@example.org")
                .doesNotContain("Otherson", other.id().toString());
        assertThat(text(entries, "tables/platform.membership.csv")).contains("Jeanne of " + own.slug());
        assertThat(text(entries, "tables/keys.person_key.csv")).doesNotContain("wrapped");
    }

    private byte[] plain(Tenant tenant) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        writeArchive.write(tenant, archive, ExportProgress.UNWATCHED);
        return archive.toByteArray();
    }

    static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    static String text(Map<String, byte[]> entries, String name) {
        assertThat(entries).containsKey(name);
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    /** The association's secret is the one table that has an entry of its own. */
    private static Set<String> tenantTables() throws SQLException {
        try (Connection connection = Statements.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select n.nspname || '.' || c.relname from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')"
                        + " and obj_description(c.oid, 'pg_class') like 'tenant%' and c.relname <> 'tenant_key'")) {
            Set<String> tables = new TreeSet<>();
            while (rows.next()) {
                tables.add("tables/" + rows.getString(1) + ".csv");
            }
            return tables;
        }
    }
}
