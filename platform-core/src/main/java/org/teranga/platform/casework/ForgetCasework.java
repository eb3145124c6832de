package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.identity.member.MembershipEnded;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;

/**
 * When a person is erased, what was noted about them goes: all that their files hold, and notes in files of others that name them. Safety
 * notes in files of others stay, and in the file of a home where they only lived: they protect whom that file is about. When somebody leaves the team, nobody has their files any more.
 */
@ApplicationScoped
@Transactional
class ForgetCasework implements ErasureReach {
    private static final int AT_ONCE = 200;
    /** A file goes with each person whom it is about, one that is kept for the first with that one alone. */
    private static final String OVER =
            "(f.persons[1] = :person or :person = any (f.persons) and f.kind <> all (:shared))";

    private final TenantDatabase database;
    private final CaseFiles files;
    private final CaseNotes notes;
    private final CaseFileKinds kinds;
    private final FieldCipher cipher;

    @Inject
    ForgetCasework(TenantDatabase database, CaseFiles files, CaseNotes notes, CaseFileKinds kinds, FieldCipher cipher) {
        this.kinds = kinds;
        this.database = database;
        this.files = files;
        this.notes = notes;
        this.cipher = cipher;
    }

    void left(@Observes MembershipEnded membership) {
        files.leave(membership.account());
    }

    void forget(@Observes PersonErased erased) {
        UUID person = erased.person();
        run("""
                delete from platform.case_note n using platform.case_file f
                where n.tenant_id = :tenant and f.tenant_id = n.tenant_id and f.id = n.file_id
                    and (n.person_id = :person or :person = any (n.persons) and f.kind <> all (:shared))
                """, person);
        database.sql("delete from platform.case_letter where tenant_id = :tenant and person_id = :person")
                .bind("person", person)
                .update();
        run("""
                delete from platform.case_task t using platform.case_file f
                where t.tenant_id = :tenant and f.tenant_id = t.tenant_id and f.id = t.file_id and
                """ + OVER, person);
        run("""
                update platform.case_file f set owner = null, next_on = null, next_person_id = null, next_what = null,
                    version = version + 1 where f.tenant_id = :tenant and (f.next_person_id = :person or
                """ + OVER + ")", person);
        // What was noted of whoever stood behind a record before goes with that person's own key.
        run("""
                delete from platform.case_file f where f.tenant_id = :tenant and not exists
                    (select 1 from platform.case_note n where n.tenant_id = f.tenant_id and n.file_id = f.id) and
                """ + OVER, person);
    }

    @Override
    public void reach(ErasedPersons who) {
        UUID after = new UUID(0, 0);
        List<CaseNotes.Named> some = notes.after(after, AT_ONCE);
        while (!some.isEmpty()) {
            cipher.load(some.stream().map(CaseNotes.Named::personId).distinct().toList());
            notes.remove(some.stream()
                    .filter(note -> who.namedIn(notes.words(note)))
                    .map(CaseNotes.Named::id)
                    .toList());
            some = notes.after(some.getLast().id(), AT_ONCE);
        }
    }

    private void run(String sql, UUID person) {
        database.sql(sql)
                .bind("person", person)
                .bindTexts(
                        "shared",
                        kinds.all().stream()
                                .filter(CaseFileKind::goesWithFirst)
                                .map(CaseFileKind::code)
                                .toList())
                .update();
    }
}
