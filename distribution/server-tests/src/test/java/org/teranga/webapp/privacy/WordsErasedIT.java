package org.teranga.webapp.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.tenantadmin.testing.Archive;
import org.teranga.tenantadmin.testing.Departure;
import org.teranga.tenantadmin.transfer.BringAssociation;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;
import org.teranga.tenantadmin.transfer.archive.WriteArchive;

/** Homes, notes and messages: what is planted there is in the exports, comes whole out of an archive, and is gone after an erasure. */
@ExtendWith(ArquillianExtension.class)
class WordsErasedIT {
    private static final List<String> TABLES = List.of(
            "matching.home",
            "matching.home_adult",
            "matching.home_adult_trace",
            "matching.home_photo",
            "matching.home_visit",
            "matching.reference",
            "matching.policy_version",
            "platform.case_file",
            "platform.case_note",
            "platform.case_task",
            "platform.message_thread",
            "platform.message",
            "platform.message_attachment",
            "matching.household_person",
            "matching.renewal_letter",
            "platform.text_stop",
            "platform.unassigned_message",
            "platform.qualification");

    @Inject
    private House house;

    @Inject
    private Caseworker work;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ErasureSteps steps;

    @Inject
    private WordsEverywhere words;

    @Inject
    private WriteArchive writeArchive;

    @Inject
    private BringAssociation bringAssociation;

    @Inject
    private TenantDirectory directory;

    private Tenant own;
    private UUID person;

    @BeforeEach
    void wordsLieEverywhere() throws Exception {
        if (house == null) {
            return; // outside the container
        }
        own = work.open(Role.ADMIN, Role.CASEWORKER, Role.LEAD);
        String email = "odile@" + own.slug() + ".example.org";
        steps.left(own, email);
        UUID offer = UUID.fromString(steps.file(own, email));
        person = UUID.fromString(Rows.all("select person_id from matching.offer where id = '" + offer + "'")
                .getFirst());
        UUID member = house.member(own, Role.VOLUNTEER);
        steps.change(own, "update matching.offer set account_id = ? where id = ?", member, offer);
        words.plant(own, offer, person, email);
        String need = Caseworker.object(work.post(
                        own,
                        Role.CASEWORKER,
                        "/api/v1/needs",
                        "{\"kind\":\"housing\",\"postcode\":\"31000\",\"adults\":1,\"composition\":\"single_man\","
                                + "\"languages\":[\"fr\"],\"name\":\"Amal Noir\",\"email\":\"amal@" + own.slug()
                                + ".example.org\"}"))
                .getString("id");
        steps.change(
                own,
                "insert into matching.household_person (id, need_id, adult, age, said_on, person_id) select"
                        + " gen_random_uuid(), n.id, true, 34, current_date, n.person_id from matching.need n where n.id ="
                        + " ?",
                UUID.fromString(need));
        steps.change(own, "insert into matching.renewal_letter (id, sent_at) values (gen_random_uuid(), now())");
        steps.change(own, "insert into platform.text_stop (phone, since) values ('abcdefghijklmnopqrstuv', now())");
        steps.change(
                own,
                "insert into matching.policy_version (number, policy, counts_from, reason, drafted_by, published_at,"
                        + " published_by) values (2, '{}', current_date + 3000, 'Why', gen_random_uuid(), now(),"
                        + " gen_random_uuid())");
    }

    @Test
    void whatWasPlantedIsCarriedByExportsAndGoneAfterAnErasure() throws Exception {
        assertThat(left()).as("what was planted is sealed").isEmpty();
        String carried = archive();
        assertThat(WordsEverywhere.PLANTED)
                .allSatisfy(word -> assertThat(carried).contains(word));
        String file = signedIn.get(own, Role.VOLUNTEER, "/fr/me/everything.json")
                .body()
                .toLowerCase(Locale.ROOT);
        assertThat(file)
                .contains(
                        "quartzhome words",
                        "quartzhome street",
                        "quartzhome says",
                        "quartzhome caption",
                        "quartzhome visited")
                .contains("quartznote words", "quartzmessage words", "quartzmessage.pdf", "quartztelephone answer");

        String erase = "/api/v1/persons/" + person + "/erase";
        assertThat(work.post(own, Role.LEAD, erase, "").statusCode()).isEqualTo(202);
        assertThat(work.post(own, Role.CASEWORKER, erase + "/confirm", "").statusCode())
                .isEqualTo(202);
        Eventually.holds(() -> assertThat(ErasureSteps.keys(person)).isZero());
        assertThat(left()).isEmpty();
        String after = archive();
        assertThat(WordsEverywhere.PLANTED).allSatisfy(word -> assertThat(after).doesNotContain(word));
    }

    @Test
    void allOfItComesOutOfAnArchiveWithItsCredentialsDead() throws Exception {
        Archive before = taken(own);
        assertThat(TABLES)
                .allSatisfy(table -> assertThat(
                                before.text("tables/" + table + ".csv").lines().count())
                        .as(table)
                        .isGreaterThan(1));
        String slug = "words-" + UUID.randomUUID().toString().substring(0, 8);
        bringAssociation.bring(slug, before.stream(), null);
        Tenant copy = directory.bySlug(slug).orElseThrow();
        Archive after = taken(copy);
        assertThat(secretless(after)).isEqualTo(secretless(before));
        for (String credential : List.of(
                "select link_hash from matching.home_adult",
                "select link_hash from matching.reference",
                "select link_hash from platform.message_thread",
                "select reply_hash from platform.message_thread")) {
            assertThat(Rows.all(credential + " where tenant_id = '" + copy.id() + "'"))
                    .as(credential)
                    .isNotEmpty()
                    .allMatch(hash -> hash.startsWith("dead-"));
        }
    }

    /** Whatever says one of the planted words: in any row of any table, in letters or as bytes, in any file of the server. */
    private List<String> left() throws Exception {
        List<String> found = new ArrayList<>();
        for (String word : WordsEverywhere.PLANTED) {
            String bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
            found.addAll(Departure.said("(" + word + "|" + bytes + ")"));
        }
        return found;
    }

    /** What the association's own keys can open now, files in clear. */
    private String archive() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        writeArchive.write(own, written, ExportProgress.UNWATCHED);
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    /** Its tables, with one mark for every hash that was planted, or is dead since. */
    private static Map<String, String> secretless(Archive archive) {
        Map<String, String> tables = new TreeMap<>(archive.comparable());
        tables.replaceAll((name, text) -> text.replaceAll("\"(planted|reply|dead-)[0-9a-f-]{36}\"", "\"a hash\""));
        return tables;
    }

    private Archive taken(Tenant tenant) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        writeArchive.write(tenant, written, ExportProgress.UNWATCHED);
        return Archive.of(written.toByteArray());
    }
}
