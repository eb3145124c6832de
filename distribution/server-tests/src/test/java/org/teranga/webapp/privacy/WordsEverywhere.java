package org.teranga.webapp.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Five strings, planted wherever words of homes and words with people lie; the ways there are told elsewhere. */
@RequestScoped
public class WordsEverywhere {
    /** In a home, in what the team noted, in messages, in what came by telephone, and in what others said. */
    static final List<String> PLANTED =
            List.of("quartzhome", "quartznote", "quartzmessage", "quartztelephone", "quartzothers");

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    @Inject
    private FieldCipher cipher;

    /** Plants them with an offer of housing of this person, who has this address. */
    void plant(Tenant own, UUID offer, UUID person, String email) {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    home(offer, person);
                    notes(offer, person);
                    messages(offer, person);
                    others(offer, person);
                    unknown(email);
                    return true;
                }));
    }

    private void home(UUID offer, UUID person) {
        UUID adult = id();
        sql.change(
                "insert into matching.home (id, person_id, said, told, address, to_look, changed_at)"
                        + " values (?, ?, '{\"floor\": \"1\"}', ?, ?, 1, now())",
                offer,
                person,
                sealed(person, "home.told", "{\"rooms_words\":\"quartzhome words\"}"),
                sealed(person, "home.address", "{\"street\":\"quartzhome street\"}"));
        sql.change(
                "insert into matching.home_adult (id, home_id, host, age, age_on, name, email, told, moved_in_at,"
                        + " link_hash) values (?, ?, false, 40, current_date, ?, ?, ?, now(), ?)",
                adult,
                offer,
                sealed(adult, "contact.name", "Quartzhome Adult"),
                sealed(adult, "contact.email", "quartzhome@example.org"),
                sealed(adult, "adult.told", "{\"says\":\"quartzhome says\"}"),
                "planted" + adult);
        sql.change(
                "insert into matching.home_adult_trace (hash, home_id, adult_id) values ('planted', ?, ?)",
                offer,
                adult);
        sql.change(
                "insert into matching.home_photo (id, home_id, person_id, place, caption, content, width, height,"
                        + " added_at, looked_at, looked_by, shown) values (?, ?, ?, 1, ?, ?, 4, 3, now(), now(), ?, true)",
                id(),
                offer,
                person,
                sealed(person, "home.caption", "quartzhome caption"),
                sealed(person, "home.photo", base64("quartzhome pixels")),
                id());
        sql.change(
                "insert into matching.home_visit (id, home_id, person_id, state, proposed, proposed_at, proposed_by,"
                        + " first_visitor, second_visitor, changed_at, visited_on, outcome, words, met, reported_by,"
                        + " confirmed_by) select ?, ?, ?, 'made', '{}', now(), v.a, v.a, v.b, now(), current_date, 'yes',"
                        + " ?, array[?]::uuid[], v.a, v.b from (values (gen_random_uuid(), gen_random_uuid())) v(a, b)",
                id(),
                offer,
                person,
                sealed(person, "visit.words", "quartzhome visited"),
                adult);
    }

    private void notes(UUID offer, UUID person) {
        UUID file = id();
        sql.change(
                "insert into platform.case_file (id, kind, subject_id, persons, owner, next_on, next_person_id,"
                        + " next_what, opened_at) values (?, 'offer', ?, array[?]::uuid[], ?, current_date, ?, ?, now())",
                file,
                offer,
                person,
                id(),
                person,
                sealed(person, "case_file.next", "quartznote next"));
        sql.change( // one of which nobody has said what comes next
                "insert into platform.case_file (id, kind, subject_id, persons, opened_at)"
                        + " values (?, 'home', ?, array[?]::uuid[], now())",
                id(),
                offer,
                person);
        sql.change(
                "insert into platform.case_note (id, file_id, person_id, persons, author, at, channel, safety, words)"
                        + " values (?, ?, ?, array[?]::uuid[], ?, now(), 'note', false, ?)",
                id(),
                file,
                person,
                person,
                id(),
                sealed(person, "case_note.words", "quartznote words"));
        sql.change(
                "insert into platform.case_task (id, file_id, what, due, opened_at) values (?, ?, 'call',"
                        + " current_date, now())",
                id(),
                file);
    }

    private void messages(UUID offer, UUID person) {
        UUID thread = id();
        UUID message = id();
        sql.change(
                "insert into platform.message_thread (id, person, kind, record, opened_at, last_at, link_hash,"
                        + " reply_hash) values (?, ?, 'offer', ?, now(), now(), ?, ?)",
                thread,
                person,
                offer,
                "planted" + thread,
                "reply" + thread);
        sql.change(
                "insert into platform.message (id, thread, person, direction, channel, language, text, at)"
                        + " values (?, ?, ?, 'in', 'page', 'fr', ?, now())",
                message,
                thread,
                person,
                sealed(person, "message.text", "quartzmessage words"));
        sql.change(
                "insert into platform.message (id, thread, person, direction, channel, language, text, at)"
                        + " values (?, ?, ?, 'in', 'sms', 'fr', ?, now())",
                id(),
                thread,
                person,
                sealed(person, "message.text", "quartztelephone answer"));
        sql.change(
                "insert into platform.message_attachment (id, message, person, type, size, name, content)"
                        + " values (?, ?, ?, 'application/pdf', 9, ?, ?)",
                id(),
                message,
                person,
                sealed(person, "message_attachment.name", "quartzmessage.pdf"),
                sealed(person, "message_attachment.content", base64("quartzmessage content")));
    }

    private void others(UUID offer, UUID person) {
        UUID reference = id();
        sql.change(
                "insert into matching.reference (id, person_id, family, language, name, email, email_hash, link_hash,"
                        + " asked_at, answered_at, known_for, trusts, words) values (?, ?, false, 'fr', ?, ?, ?, ?, now(),"
                        + " now(), 'long', 'yes', ?)",
                reference,
                person,
                sealed(reference, "reference.name", "Quartzothers Referee"),
                sealed(reference, "reference.email", "quartzothers@example.org"),
                "planted" + reference,
                "planted" + reference,
                sealed(reference, "reference.words", "quartzothers words"));
        sql.change(
                "insert into platform.qualification (id, holder, kind, granted_at, granted_by, seen_on, until,"
                        + " confirmed_by, evidence, keeper) select ?, ?, 'home_visit', now(), v.a, current_date,"
                        + " current_date + 365, v.b, ?, ? from (values (gen_random_uuid(), gen_random_uuid())) v(a, b)",
                id(),
                offer,
                sealed(person, "qualification.evidence", "quartzothers saw"),
                person);
    }

    /** What came from an address that nobody knew yet. */
    private void unknown(String email) {
        UUID id = id();
        sql.change(
                "insert into platform.unassigned_message (id, channel, sender, text, at) values (?, 'mail', ?, ?,"
                        + " now())",
                id,
                sealed(id, "unassigned_message.sender", email),
                sealed(id, "unassigned_message.text", "quartztelephone unknown"));
    }

    private byte[] sealed(UUID person, String field, String words) {
        return cipher.encrypt(person, field, words);
    }

    private static UUID id() {
        return Uuid7.at(TestClock.now());
    }

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }
}
