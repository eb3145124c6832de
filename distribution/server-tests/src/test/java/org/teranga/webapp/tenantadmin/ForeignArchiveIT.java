package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Ed25519Sign;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
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
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.Archive;
import org.teranga.tenantadmin.transfer.BringAssociation;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;
import org.teranga.tenantadmin.transfer.archive.WriteArchive;
import org.teranga.training.testing.Academy;

/** An archive that this platform did not sign brings what people said, and nothing that lets something happen or opens a door. */
@ExtendWith(ArquillianExtension.class)
class ForeignArchiveIT {
    private static final BringAssociation.FirstAdministrator AWA =
            new BringAssociation.FirstAdministrator("Awa", new EmailAddress("awa@example.org"));
    private static final String OFFER = """
            {"kind":"housing","postcode":"31000","capacity":2,"name":"Planted Nameson","email":"planted@example.org"}""";

    @Inject
    private House house;

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private Academy academy;

    @Inject
    private HttpCaller http;

    @Inject
    private WriteArchive writeArchive;

    @Inject
    private BringAssociation bringAssociation;

    @Inject
    private TenantDirectory directory;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Members members;

    private Tenant own;
    private UUID victim;

    @BeforeEach
    void anAssociationAndSomebodyOfAnother() {
        if (house == null) {
            return; // outside the container
        }
        own = caseworker.open(Role.ADMIN, Role.CASEWORKER);
        victim = house.member(house.open(), Role.ADMIN);
        assertThat(http.json(own, "/api/v1/offers", OFFER).statusCode()).isEqualTo(201);
    }

    @Test
    void nothingThatOpensADoorOrLetsSomethingHappenComesWithIt() throws SQLException {
        SecretText known = new SecretText("k".repeat(32));
        pool.manyAlone(own, 1);
        String offer =
                one("select id from matching.offer where tenant_id = '" + own.id() + "' order by received_at limit 1");
        String holder = one("select person_id from matching.offer where id = '" + offer + "'");
        Archive forged = taken(own)
                .withRow("admin.invitation", invitation(known))
                .withRow(
                        "platform.membership",
                        Map.of(
                                "id",
                                victim.toString(),
                                "roles",
                                "{ADMIN}",
                                "name",
                                "Mine",
                                "since",
                                "2015-01-01",
                                "languages",
                                "{}",
                                "name_words",
                                "{}"))
                .withRow(
                        "platform.qualification",
                        Map.of(
                                "id",
                                id(),
                                "holder",
                                holder,
                                "kind",
                                "background_check",
                                "granted_at",
                                "2015-01-01 10:00:00+00"))
                .withRow(
                        "platform.decision",
                        Map.of(
                                "id",
                                id(),
                                "subject_kind",
                                "offer",
                                "subject_id",
                                offer,
                                "what",
                                "charter",
                                "person_id",
                                holder,
                                "channel",
                                "own_page",
                                "decided_at",
                                "2015-01-01 10:00:00+00",
                                "shown",
                                "{}"))
                .withRow("platform.tenant_value", Map.of("key", "usage.offers_per_day", "value", "9999999"))
                .withRow("platform.tenant_value", Map.of("key", "kinds.legal", "value", "no"))
                .withRow(
                        "platform.audit_entry",
                        Map.of(
                                "id",
                                id(),
                                "at",
                                "2015-01-01 10:00:00+00",
                                "actor",
                                victim.toString(),
                                "action",
                                "offer.read",
                                "object_type",
                                "offer"));
        BringAssociation.Arrival arrival = brought(forged);
        Tenant copy = arrival.tenant();

        assertThat(tenants.as(copy, () -> members.find(victim))).isEmpty();
        assertThat(http.get(copy, "/en/invitation/" + known.value()).statusCode())
                .isEqualTo(404);
        assertThat(count(copy, "admin.invitation where accepted_at is null and link_hash = '" + known.hash() + "'"))
                .isZero();
        assertThat(count(copy, "platform.qualification")).isZero();
        assertThat(count(copy, "platform.decision")).isZero();
        assertThat(count(copy, "platform.audit_entry where actor = '" + victim + "'"))
                .isZero();
        assertThat(count(copy, "platform.tenant_value where key = 'usage.offers_per_day'"))
                .isZero();
        assertThat(count(copy, "platform.tenant_value where key = 'kinds.legal' and value = 'no'"))
                .isEqualTo(1);
        assertThat(count(copy, "matching.offer where account_id is not null or link_hash is not null"))
                .isZero();
        assertThat(count(copy, "matching.need")).as("what people said is here").isEqualTo(1);
        assertThat(
                        count(
                                copy,
                                "platform.foreign_claim where source = 'platform.qualification' and facts like '%background_check%'"))
                .as("what was shown elsewhere is told, and counts for nothing")
                .isEqualTo(1);
        assertThat(one("select count(*) from matching.offer where tenant_id = '" + copy.id() + "' and person_id = '"
                        + holder + "'"))
                .as("no id of the archive is an id of anybody here")
                .isEqualTo("0");
        assertThat(arrival.own()).isFalse();
        assertThat(directory.byId(copy.id()).orElseThrow().preparing()).isTrue();
        assertThat(count(copy, "admin.invitation"))
                .as("its first administrator is invited")
                .isEqualTo(1);
        assertThat(tenants.as(copy, members::all)).isEmpty();
    }

    @Test
    void whatWasSaidElsewhereIsShownWithWhoSaidIt() throws SQLException {
        String offer = one("select id from matching.offer where tenant_id = '" + own.id() + "'");
        String holder = one("select person_id from matching.offer where id = '" + offer + "'");
        Archive archive = taken(own)
                .withRow(
                        "platform.qualification",
                        Map.of(
                                "id",
                                id(),
                                "holder",
                                holder,
                                "kind",
                                "background_check",
                                "granted_at",
                                "2015-01-02 10:00:00+00"));
        Tenant copy = brought(archive).tenant();
        house.member(copy, Role.ADMIN);
        String here = one("select person_id from matching.offer where tenant_id = '" + copy.id() + "'");
        assertThat(signedIn.page(copy, Role.ADMIN, "/en/desk/qualifications/" + here))
                .contains("This is what " + own.name() + " said", "2 January 2015", "Nobody here has checked it")
                .doesNotContain("⟦");
    }

    @Test
    void draftsOfAnotherPlatformAreNotPublishedByOnePerson() {
        house.member(own, Role.JURIST);
        Browser.Page begun = signedIn.post(
                own, Role.JURIST, "/en/desk/rights/new", Map.of("title", "Planted page", "language", "en", "slug", ""));
        assertThat(begun.status()).as(begun.body()).isEqualTo(303);
        String page = URI.create(begun.headers().get("location")).getPath();
        Tenant copy = brought(taken(own)).tenant();
        house.member(copy, Role.JURIST);
        assertThat(signedIn.post(copy, Role.JURIST, page + "/hand", Map.of("do", "submit"))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.post(copy, Role.JURIST, page + "/review", Map.of("do", "approve"))
                        .status())
                .as("who hands it in answers for its words, and does not publish them")
                .isEqualTo(403);
    }

    @Test
    void aCourseOfAnotherPlatformGivesNoQualificationByOnePerson() {
        academy.adopted(own);
        Tenant copy = brought(taken(own)).tenant();
        house.member(copy, Role.TRAINER);
        house.member(copy, Role.ADMIN);
        String versions = "/en/desk/training/welcoming-someone-who-fled/versions";
        Map<String, String> form = Map.of("reason", "As it was", "keeps", "yes");
        Browser.Page alone = signedIn.post(copy, Role.TRAINER, versions, form);
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.body()).contains("came with an archive");
        assertThat(signedIn.post(
                                copy,
                                Role.TRAINER,
                                versions.replace("/versions", "/terms"),
                                Map.of(
                                        "validity",
                                        "24",
                                        "passMark",
                                        "80",
                                        "grants",
                                        "trauma_course",
                                        "attempts",
                                        "0",
                                        "wait",
                                        "0"))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.post(copy, Role.TRAINER, versions, form).status()).isEqualTo(403);
        assertThat(signedIn.post(copy, Role.ADMIN, versions, form).status()).isEqualTo(303);
    }

    @Test
    void theSignatureOfAnotherPlatformBringsFactsOnlyAndOneThatDoesNotHoldNothing() throws GeneralSecurityException {
        Ed25519Sign.KeyPair other = Ed25519Sign.KeyPair.newKeyPair();
        String key = Base64.getEncoder().encodeToString(other.getPublicKey());
        Archive signed = taken(own)
                .with(
                        "archive.json",
                        text -> text.replaceFirst("\"platform\":\"[^\"]{40,}\"", "\"platform\":\"" + key + "\""))
                .told();
        byte[] manifest = signed.entries().get("manifest.json");
        String text = "teranga archive manifest\n"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(manifest)) + "\n";
        String signature = Base64.getEncoder()
                .encodeToString(new Ed25519Sign(other.getPrivateKey()).sign(text.getBytes(StandardCharsets.UTF_8)));
        String entry = "{\"platform\":\"%s\",\"signature\":\"%s\"}";
        signed.with("signature.json", any -> entry.formatted(key, signature));
        BringAssociation.Arrival arrival = bringAssociation.bring("copy-" + id().substring(0, 8), signed.stream(), AWA);
        assertThat(arrival.own()).isFalse();
        assertThat(tenants.as(arrival.tenant(), members::all)).isEmpty();
        signed.with(
                "signature.json",
                any -> entry.formatted(key, signature.replaceFirst("^.", signature.startsWith("A") ? "B" : "A")));
        assertThatThrownBy(() -> bringAssociation.bring("copy-" + id().substring(0, 8), signed.stream(), AWA))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("transfer.signature"));
    }

    private Map<String, String> invitation(SecretText link) {
        return Map.ofEntries(
                Map.entry("id", id()),
                Map.entry("subject", victim.toString()),
                Map.entry("user_name", "operator"),
                Map.entry("roles", "{ADMIN}"),
                Map.entry("languages", "{}"),
                Map.entry("language", "en"),
                Map.entry("name", "Anybody"),
                Map.entry("email", "anybody@example.org"),
                Map.entry("email_hash", "x"),
                Map.entry("link_hash", link.hash()),
                Map.entry("sent_at", "2015-01-01 10:00:00+00"),
                Map.entry("expires_at", "2086-01-01 10:00:00+00"));
    }

    private BringAssociation.Arrival brought(Archive archive) {
        return bringAssociation.bring("copy-" + id().substring(0, 8), archive.foreign().stream(), AWA);
    }

    private Archive taken(Tenant tenant) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        writeArchive.write(tenant, archive, ExportProgress.UNWATCHED);
        return Archive.of(archive.toByteArray());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static long count(Tenant tenant, String of) throws SQLException {
        List<String> parts = List.of(of.split(" where ", 2));
        return Long.parseLong(one("select count(*) from " + parts.getFirst() + " where tenant_id = '" + tenant.id()
                + "'" + (parts.size() > 1 ? " and (" + parts.get(1) + ")" : "")));
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
