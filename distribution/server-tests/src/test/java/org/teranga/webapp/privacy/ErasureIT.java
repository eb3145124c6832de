package org.teranga.webapp.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.audit.AuditVerifier;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;
import org.teranga.tenantadmin.transfer.archive.WriteArchive;
import org.teranga.webapp.identity.RealmUnderTest;

/** Somebody goes through the whole house, is erased, and nothing by which anybody could know it is left anywhere. */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {
    private static final String NAME = "Zébulon Quatrevingtdouze";
    private static final String EMAIL = "zebulon@quatrevingtdouze.example";
    private static final String PHONE = "+33 6 98 11 22 33";
    private static final String STREET = "12 rue des Planteurs Inconnus";
    private static final String REMARK = "code d’entrée 4711 QUARTZITE";
    private static final List<String> PLANTED =
            List.of("quatrevingtdouze", "zébulon", "98112233", "98 11 22 33", "planteurs inconnus", "4711 quartzite");

    @Inject
    private House house;

    @Inject
    private RealmUnderTest realm;

    @Inject
    private Caseworker work;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private Members members;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private WriteArchive writeArchive;

    @Inject
    private TenantSql sql;

    @Inject
    private FieldCipher cipher;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (house != null) { // null outside the container
            own = work.open(Role.ADMIN, Role.CASEWORKER, Role.LEAD);
        }
    }

    @Test
    void ofAPersonWhoWentThroughEverythingNothingIsLeftAnywhere() throws Exception {
        try (Heard heard = new Heard()) {
            UUID person = plantOffer();
            plantNeedWithAPlacement();
            plantImportAndUpload();
            plantReaderNote();
            plantInvitation();
            UUID account = plantMember();
            plantLearning(account);
            askForAnExport();
            assertThat(dump()).as("what was planted is sealed").isEmpty();
            assertThat(archive()).as("and can be opened").anyMatch(ErasureIT::says);
            assertThat(letters.to(EMAIL)).isNotEmpty();

            String erase = "/api/v1/persons/" + person + "/erase";
            assertThat(work.post(own, Role.CASEWORKER, erase, "").statusCode()).isEqualTo(403);
            assertThat(work.post(own, Role.LEAD, erase, "").statusCode()).isEqualTo(202);
            assertThat(work.post(own, Role.LEAD, erase + "/confirm", "").statusCode())
                    .isEqualTo(409);
            assertThat(work.post(own, Role.CASEWORKER, erase + "/confirm", "").statusCode())
                    .isEqualTo(202);
            Eventually.holds(() -> assertThat(letters.to(EMAIL)).isEmpty());
            Eventually.holds(() -> assertThat(archiveNow()).noneMatch(ErasureIT::says));

            assertThat(dump()).isEmpty();
            assertThat(Rows.all("select 1 from admin.export_part where tenant_id = '" + own.id() + "'"))
                    .isEmpty();
            assertThat(Rows.all("select 1 from platform.idempotency where tenant_id = '" + own.id() + "'"))
                    .isEmpty();
            assertThat(Rows.all("select 1 from matching.upload where tenant_id = '" + own.id() + "'"))
                    .isEmpty();
            assertThat(Rows.all("select 1 from platform.membership where id = '" + account + "'"))
                    .isEmpty();
            Eventually.holds(
                    () -> assertThat(realm.known(account)).as("in Keycloak").isFalse());
            assertThat(heard.messages()).noneMatch(ErasureIT::says);
            assertThat(verifier.verify(own).sound()).isTrue();
            assertThat(work.post(own, Role.LEAD, erase, "").statusCode())
                    .as("nobody has this id any more")
                    .isEqualTo(404);
        }
    }

    private UUID plantOffer() throws SQLException {
        HttpResponse<String> left = http.send(http.to(own, "/api/v1/offers")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,"
                        + "\"name\":\"" + NAME + "\",\"email\":\"" + EMAIL + "\",\"phone\":\"" + PHONE
                        + "\",\"remarks\":\"" + STREET + ", " + REMARK + "\"}")));
        assertThat(left.statusCode()).as(left.body()).isEqualTo(201);
        String id = Caseworker.object(left).getString("id");
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/offers/" + id).body())
                .contains(NAME);
        return UUID.fromString(Rows.all("select person_id from matching.offer where id = '" + id + "'")
                .getFirst());
    }

    private void plantNeedWithAPlacement() {
        HttpResponse<String> stated = work.post(
                own,
                Role.CASEWORKER,
                "/api/v1/needs",
                "{\"kind\":\"housing\",\"postcode\":\"31000\",\"adults\":1,\"composition\":\"single_man\",\"languages\":[\"fr\"],\"name\":\""
                        + NAME + "\",\"email\":\"" + EMAIL + "\",\"phone\":\"" + PHONE + "\",\"remarks\":\"" + REMARK
                        + "\"}");
        assertThat(stated.statusCode()).as(stated.body()).isEqualTo(201);
        OfferId home = pool.ready(own, pool.home(own, 4));
        HttpResponse<String> proposed = work.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + Caseworker.object(stated).getString("id") + "\",\"offerId\":\"" + home.value()
                        + "\"}");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String placement = "/api/v1/placements/" + Caseworker.object(proposed).getString("id");
        assertThat(work.post(own, Role.CASEWORKER, placement + "/review", "").statusCode())
                .isEqualTo(200);
        assertThat(work.post(own, Role.CASEWORKER, placement + "/withdraw", "").statusCode())
                .isEqualTo(200);
    }

    private void plantImportAndUpload() {
        String rows = "id,kind,postcode,capacity,name,email,phone,remarks\nrow-1,housing,31000,1," + NAME + "," + EMAIL
                + "," + PHONE + ",\"" + STREET + "\"\n";
        HttpResponse<String> imported =
                http.send(work.request(own, Role.CASEWORKER, "POST", "/api/v1/imports/offers", rows)
                        .setHeader("Content-Type", "text/csv"));
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
        assertThat(Caseworker.object(imported).getInt("accepted")).isEqualTo(1);
        Browser.Page waits = signedIn.upload(
                own,
                Role.CASEWORKER,
                "/fr/desk/import",
                Map.of("what", "offers", "step", "import"),
                "Réf;Où;Combien;Qui;Courriel\nA1;31000;2;" + NAME + ";" + EMAIL + "\n");
        assertThat(waits.status()).as(waits.body()).isIn(200, 303);
    }

    private void plantReaderNote() {
        HttpResponse<String> asked = http.form(
                own,
                "/fr/rights/ask",
                "words=" + encoded("Je suis " + NAME + ", " + REMARK) + "&contact=" + encoded(EMAIL));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
    }

    private void plantInvitation() {
        Browser.Page invited = signedIn.post(
                own,
                Role.ADMIN,
                "/fr/admin/members/invitations",
                Map.of("name", NAME, "email", EMAIL, "roles", "volunteer", "language", "fr"));
        assertThat(invited.status()).isEqualTo(303);
    }

    private UUID plantMember() {
        UUID account = house.member(own, Role.VOLUNTEER);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    members.admit(
                            account,
                            new NewMember(
                                    Set.of(Role.VOLUNTEER), List.of(), NAME, Optional.of(new EmailAddress(EMAIL))));
                    return true;
                }));
        signedIn.page(own, Role.VOLUNTEER, "/fr/me");
        return account;
    }

    /** An essay, a seat at a meeting, a name under a page: as they lie, since the way there is told elsewhere. */
    private void plantLearning(UUID account) {
        UUID course = UUID.randomUUID();
        UUID quiz = UUID.randomUUID();
        UUID attempt = UUID.randomUUID();
        UUID meeting = UUID.randomUUID();
        tenants.as(
                own,
                () -> desk.does(() -> {
                    sql.change(
                            "insert into training.course (id, slug, document, position, outline, terms, revision, created_at)"
                                    + " values (?, 'planted', ?, 1, '{}', '{}', ?, now())",
                            course,
                            UUID.randomUUID(),
                            UUID.randomUUID());
                    sql.change(
                            "insert into training.quiz (id, course, plan, created_at, changed_at) values (?, ?, '{}', now(), now())",
                            quiz,
                            course);
                    sql.change(
                            "insert into training.attempt (id, quiz, course, person, number, seed, mixed, pass_mark, items, started_at)"
                                    + " values (?, ?, ?, ?, 1, 1, false, 80, '[]', now())",
                            attempt,
                            quiz,
                            course,
                            account);
                    sql.change(
                            "insert into training.response (attempt, item, question, revision, language, written, mark, waiting, at, person)"
                                    + " values (?, 0, ?, 1, 'fr', ?, 0, true, now(), ?)",
                            attempt,
                            UUID.randomUUID(),
                            cipher.encrypt(account, "response.written", REMARK + " " + STREET),
                            account);
                    sql.change(
                            "insert into training.meeting (id, trainer, texts, starts, ends, place, link, seats, changed_at, created_at)"
                                    + " values (?, ?, '{\"fr\":{\"title\":\"Accueillir\",\"description\":\"\"}}', now() + interval '1 day',"
                                    + " now() + interval '2 days', '{\"name\":\"\",\"street\":\"\",\"postcode\":\"31000\",\"town\":\"Toulouse\"}',"
                                    + " '', 9, now(), now())",
                            meeting,
                            UUID.randomUUID());
                    return sql.change(
                            "insert into training.meeting_seat (meeting, person, state, asked_at, language)"
                                    + " values (?, ?, 'seated', now(), 'fr')",
                            meeting,
                            account);
                }));
    }

    private void askForAnExport() {
        assertThat(signedIn.post(own, Role.ADMIN, "/en/admin/export/key/new", Map.of())
                        .status())
                .isEqualTo(200);
        signedIn.post(own, Role.ADMIN, "/en/admin/export", Map.of());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean says(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PLANTED.stream().anyMatch(lower::contains);
    }

    private static String position(String word, String text) {
        return "position('" + word.replace("'", "''") + "' in " + text + ") > 0";
    }

    /** Every row of every table that says something of what was planted, in letters or as bytes; the database looks, there are many. */
    private static List<String> dump() throws SQLException {
        // What is written in bytes is looked for among bytes alone: sealed ones have every number in them, now and
        // then.
        String says = PLANTED.stream()
                .flatMap(word -> Stream.of(
                        position(word, "regexp_replace(lower(t::text), '\\\\+x[0-9a-f]+', '', 'g')"),
                        position(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)), "lower(t::text)")))
                .collect(Collectors.joining(" or "));
        List<String> rows = new ArrayList<>();
        for (String table : Rows.all("select table_schema || '.' || table_name from information_schema.tables"
                + " where table_schema in ('platform', 'keys', 'matching', 'training', 'rights', 'admin')"
                + " and table_type = 'BASE TABLE'")) {
            rows.addAll(Rows.all("select '" + table + " ' || t::text from " + table + " t where " + says));
        }
        return rows;
    }

    private List<String> archiveNow() {
        try {
            return archive();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the association's own keys can still open: its archive in clear. */
    private List<String> archive() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        writeArchive.write(own, written, ExportProgress.UNWATCHED);
        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    /** What the server logs meanwhile. */
    private static final class Heard extends Handler implements AutoCloseable {
        private final ConcurrentLinkedQueue<String> messages = new ConcurrentLinkedQueue<>();

        private Heard() {
            Logger.getLogger("").addHandler(this);
        }

        List<String> messages() {
            return List.copyOf(messages);
        }

        @Override
        public void publish(LogRecord said) {
            messages.add(said.getMessage() + " " + said.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
