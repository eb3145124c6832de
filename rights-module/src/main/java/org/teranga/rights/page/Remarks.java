package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** The remarks about pages: by the team, and by those outside who were asked. */
@ApplicationScoped
@Transactional
public class Remarks {
    private static final String SELECT =
            "select id, document, section, language, member, outside, words, said_at, done_at from rights.remark"
                    + " where tenant_id = :tenant ";
    private static final int SHOWN = 200;

    private final TenantDatabase database;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Remarks(TenantDatabase database, AuditTrail audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those about a page: what is open first, then the newest. */
    public List<Remark> of(UUID document) {
        return database.sql(
                        SELECT + "and document = :document order by done_at is not null, said_at desc limit " + SHOWN)
                .bind("document", document)
                .list(Remark.class);
    }

    /**
     * Says something in the name of a member.
     *
     * @throws Refusal invalid where nothing is said, or too much
     */
    public void say(UUID document, @Nullable UUID section, String language, UUID member, String words) {
        add(document, section, language, member, null, words);
        audit.record("rights.remark", "document", document);
    }

    /** Says something in the name of somebody outside, by the invitation. */
    public void sayFromOutside(UUID document, @Nullable UUID section, String language, UUID outside, String words) {
        add(document, section, language, null, outside, words);
    }

    private void add(
            UUID document,
            @Nullable UUID section,
            String language,
            @Nullable UUID member,
            @Nullable UUID outside,
            String words) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > Remark.LONGEST) {
            throw Refusal.invalid(List.of(FieldError.of("words", "rightsdesk.fault.remark", Remark.LONGEST)));
        }
        Instant now = clock.instant();
        database.sql(
                        "insert into rights.remark (tenant_id, id, document, section, language, member, outside, words, said_at)"
                                + " values (:tenant, :id, :document, :section, :language, :member, :outside, :words, :now)")
                .bind("id", Uuid7.at(now))
                .bind("document", document)
                .bind("section", section)
                .bind("language", language)
                .bind("member", member)
                .bind("outside", outside)
                .bind("words", said)
                .bind("now", now)
                .update();
    }

    /** Says that one is settled, or not after all; false where there is none. */
    public boolean settle(UUID id, UUID document, boolean done, UUID by) {
        return database.sql("update rights.remark set done_at = :at, done_by = :by"
                                + " where tenant_id = :tenant and id = :id and document = :document")
                        .bind("at", done ? clock.instant() : null)
                        .bind("by", done ? by : null)
                        .bind("id", id)
                        .bind("document", document)
                        .update()
                == 1;
    }
}
