package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.notification.MailsQueued;
import org.teranga.platform.persistence.TenantDatabase;

/** Which letters left to whom, without their words, and which of them came back. */
@ApplicationScoped
@Transactional
class CaseLetters {
    private static final int MOST = 200;

    private final TenantDatabase database;

    @Inject
    CaseLetters(TenantDatabase database) {
        this.database = database;
    }

    /** A letter that left. */
    record Left(
            UUID id,
            UUID personId,
            String template,
            Instant sentAt,
            @Nullable Instant cameBackAt) {}

    /** Notes those that were just queued, in their transaction. */
    void queued(@Observes MailsQueued queued) {
        database.sql("insert into platform.case_letter (tenant_id, id, person_id, template, sent_at)"
                        + " values (:tenant, :id, :person, :template, :at)")
                .bind("at", queued.at())
                .updateEach(
                        queued.mails(),
                        (mail, values) -> values.bind("id", mail.id())
                                .bind("person", mail.person())
                                .bind("template", mail.template()));
    }

    /** Those to these persons, the latest first. */
    List<Left> to(Collection<UUID> persons) {
        return database.sql("""
                        select id, person_id, template, sent_at, came_back_at from platform.case_letter
                        where tenant_id = :tenant and person_id = any (:persons) order by sent_at desc, id desc limit :most
                        """).bindIds("persons", persons).bind("most", MOST).list(Left.class);
    }

    /** Notes that these came back; to whom they had been written, of those of which it was not known. */
    List<UUID> cameBack(Collection<UUID> letters, Instant now) {
        return database.sql("""
                        with back as (update platform.case_letter set came_back_at = :now
                            where tenant_id = :tenant and id = any (:letters) and came_back_at is null returning person_id)
                        select distinct person_id from back
                        """).bindIds("letters", letters).bind("now", now).list(UUID.class);
    }

    /** Forgets to whom letters left that are older than a moment. */
    void forgetBefore(Instant moment) {
        database.sql("delete from platform.case_letter where tenant_id = :tenant and sent_at < :moment")
                .bind("moment", moment)
                .update();
    }
}
