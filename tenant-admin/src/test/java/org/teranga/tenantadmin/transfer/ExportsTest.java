package org.teranga.tenantadmin.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.archive.ArchiveKeyPair;
import org.teranga.platform.archive.SealedFile;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.ServerUnderTest;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;
import org.teranga.tenantadmin.transfer.archive.WriteArchive;

/** An association takes everything along: in one archive, for its own eyes. */
@Assembled
class ExportsTest {
    private static final String PAGE = "/en/admin/export";
    private static final String CONFIRMATIONS = "/en/desk/confirmations";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private ServerUnderTest server;

    @Inject
    private WriteArchive writeArchive;

    private Tenant own;

    @BeforeEach
    void anAssociationWithAName() {
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
        house.member(own, Role.LEAD);
        tenants.as(
                own,
                () -> server.member(
                        "planted-" + own.slug(),
                        new NewMember(Set.of(Role.VOLUNTEER), List.of(), "=Planted Nameson", Optional.empty())));
    }

    @Test
    void theManifestTellsRowsBytesAndDigestOfEveryEntry() throws Exception {
        Map<String, byte[]> entries = entries(plain(own));
        JsonObject manifest = json(text(entries, "manifest.json"));
        Set<String> told = new TreeSet<>();
        for (JsonObject entry : manifest.getJsonArray("entries").getValuesAs(JsonObject.class)) {
            byte[] content = entries.get(entry.getString("name"));
            told.add(entry.getString("name"));
            assertThat(entry.getInt("bytes")).isEqualTo(content.length);
            assertThat(entry.getString("sha256"))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
        Set<String> there = new TreeSet<>(entries.keySet());
        there.remove("manifest.json");
        there.remove("signature.json");
        assertThat(told).isEqualTo(there);
        JsonObject header = json(text(entries, "archive.json"));
        assertThat(header.getJsonObject("schemas").keySet()).contains("platform", "keys", "admin");
        assertThat(header.getJsonObject("association").getString("slug")).isEqualTo(own.slug());
        assertThat(header.getJsonArray("accounts")).hasSize(4);
    }

    @Test
    void anAdministratorGivesAKeyAsksAndFetchesOnce() throws Exception {
        assertThat(signedIn.page(own, Role.ADMIN, PAGE)).contains("No archive yet", "Give a key first");
        assertThat(post(Role.ADMIN, PAGE, Map.of()).status()).isEqualTo(409);
        Browser.Page made = post(Role.ADMIN, PAGE + "/key/new", Map.of());
        assertThat(made.headers().get("content-disposition")).contains(own.slug() + "-key.txt");
        ArchiveKeyPair pair = ArchiveKeyPair.parse(made.body()).orElseThrow();
        assertThat(signedIn.page(own, Role.ADMIN, PAGE)).contains(pair.open().word());

        assertThat(post(Role.ADMIN, PAGE, Map.of()).status()).isEqualTo(303);
        confirmed();
        String fetch = ready();
        Browser.Fetched archive = signedIn.browser(own, Role.ADMIN).fetch(URI.create(House.address(own) + fetch));
        assertThat(archive.status()).isEqualTo(200);
        assertThat(new String(archive.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Nameson", "Jeanne of");
        byte[] sealed = entries(archive.body()).get("content.zip.sealed");
        byte[] open = SealedFile.read(new ByteArrayInputStream(sealed), pair).readAllBytes();
        assertThat(text(entries(open), "tables/platform.membership.csv")).contains("Planted Nameson");

        Browser.Page again = post(Role.ADMIN, fetch, Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("downloaded already");
        assertThat(signedIn.page(own, Role.ADMIN, PAGE)).contains("Downloaded");
        assertThat(parts()).isZero();
    }

    @Test
    void oneAdministratorAloneGetsNoArchive() {
        ArchiveKeyPair pair = ArchiveKeyPair.parse(
                        post(Role.ADMIN, PAGE + "/key/new", Map.of()).body())
                .orElseThrow();
        post(Role.ADMIN, PAGE, Map.of());
        assertThat(signedIn.page(own, Role.ADMIN, PAGE))
                .contains("waits for a second person", "No archive yet")
                .doesNotContain("In preparation");
        String waiting = act();
        assertThat(post(Role.ADMIN, waiting + "/confirm", Map.of()).status()).isEqualTo(409);
        assertThat(post(Role.CASEWORKER, waiting + "/confirm", Map.of()).status())
                .isEqualTo(403);
        assertThat(signedIn.page(own, Role.LEAD, CONFIRMATIONS))
                .contains(pair.open().fingerprint());
        post(
                Role.ADMIN,
                PAGE + "/key",
                Map.of("key", ArchiveKeyPair.fresh().open().word()));
        assertThat(post(Role.LEAD, waiting + "/confirm", Map.of()).status())
                .as("another key than the one that was shown")
                .isEqualTo(409);
        assertThat(signedIn.page(own, Role.ADMIN, PAGE)).contains("No archive yet");
    }

    @Test
    void nobodyElseAsksSeesOrFetches() throws Exception {
        for (String path : new String[] {PAGE, PAGE + "/key", PAGE + "/key/new"}) {
            assertThat(post(Role.CASEWORKER, path, Map.of("key", "x")).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(signedIn.get(own, Role.CASEWORKER, PAGE).status()).isEqualTo(403);
        post(
                Role.ADMIN,
                PAGE + "/key",
                Map.of("key", ArchiveKeyPair.fresh().open().word()));
        post(Role.ADMIN, PAGE, Map.of());
        confirmed();
        String fetch = ready();
        assertThat(post(Role.CASEWORKER, fetch, Map.of()).status()).isEqualTo(403);
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        assertThat(signedIn.post(other, Role.ADMIN, fetch, Map.of()).status()).isEqualTo(404);
        assertThat(signedIn.page(other, Role.ADMIN, PAGE)).contains("No archive yet");
    }

    @Test
    void whatIsNoKeyIsToldAtItsFieldAndChangesNothing() {
        Browser.Page refused = post(Role.ADMIN, PAGE + "/key", Map.of("key", "teranga-archive-<script>"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("This is not the key of an archive", "teranga-archive-&lt;script&gt;")
                .doesNotContain("<script>", "⟦");
        assertThat(signedIn.page(own, Role.ADMIN, PAGE)).contains("Give a key first");
    }

    /** The lead confirms what the administrator asked for. */
    private void confirmed() {
        assertThat(post(Role.LEAD, act() + "/confirm", Map.of()).status()).isEqualTo(303);
    }

    private String act() {
        Matcher found = Pattern.compile("action=\"(" + CONFIRMATIONS + "/[0-9a-f-]{36})/confirm\"")
                .matcher(signedIn.page(own, Role.LEAD, CONFIRMATIONS));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String ready() {
        Pattern fetch = Pattern.compile("action=\"(" + PAGE + "/[0-9a-f-]{36})\"");
        return Eventually.gives(() -> fetch.matcher(signedIn.page(own, Role.ADMIN, PAGE))
                .results()
                .map(found -> found.group(1))
                .findFirst());
    }

    private Browser.Page post(Role role, String path, Map<String, String> fields) {
        return signedIn.post(own, role, path, fields);
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

    private long parts() throws SQLException {
        try (Connection connection = Statements.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from admin.export_part where tenant_id = '" + own.id() + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
