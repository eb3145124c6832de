package org.teranga.platform.qualification.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The editions of an association's own charter, and the one that is being written. */
@ApplicationScoped
class OwnCharters {
    private static final String EDITIONS =
            "select number, published_at as at, published_by as by from platform.charter_edition"
                    + " where tenant_id = :tenant order by number desc";

    private final TenantDatabase database;

    @Inject
    OwnCharters(TenantDatabase database) {
        this.database = database;
    }

    /** The newest edition; empty where it adds nothing to the platform's clauses. */
    Optional<CharterText.Edition> current() {
        return database.sql(EDITIONS + " limit 1")
                .first(Published.class)
                .map(one -> new CharterText.Edition(
                        CharterText.Edition.own(one.number()), LocalDate.ofInstant(one.at(), Formats.ZONE)));
    }

    /** Every edition, the newest first. */
    List<Published> history() {
        return database.sql(EDITIONS).list(Published.class);
    }

    /** What an edition says, language by language; empty where there is no such edition. */
    Map<String, String> texts(int number) {
        return texts(database.sql("select language, content from platform.charter_text"
                        + " where tenant_id = :tenant and number = :number order by language")
                .bind("number", number));
    }

    /** What is being written, language by language; empty where nothing is. */
    Map<String, String> draft() {
        return texts(database.sql("select language, content from platform.charter_draft"
                + " where tenant_id = :tenant order by language"));
    }

    /** Who wrote what is being written. */
    List<UUID> draftBy() {
        return database.sql("select distinct changed_by from platform.charter_draft where tenant_id = :tenant")
                .list(UUID.class);
    }

    private static Map<String, String> texts(SqlStatement query) {
        Map<String, String> texts = new LinkedHashMap<>();
        query.list(Row.class).forEach(row -> texts.put(row.language(), row.content()));
        return texts;
    }

    /** What changes with every change, to be held against what somebody saw. */
    String state() {
        return database.sql(
                        "select concat_ws('/', (select max(number) from platform.charter_edition where tenant_id = :tenant),"
                                + " (select extract(epoch from max(changed_at)) from platform.charter_draft where tenant_id = :tenant))")
                .one(String.class);
    }

    /** Keeps a draft in place of the one before. */
    void keep(Map<String, String> texts, Instant now, UUID who) {
        discard();
        database.sql("insert into platform.charter_draft (tenant_id, language, content, changed_at, changed_by)"
                        + " values (:tenant, :language, :content, :now, :who)")
                .bind("now", now)
                .bind("who", who)
                .updateEach(
                        texts.entrySet(),
                        (text, values) -> values.bind("language", text.getKey()).bind("content", text.getValue()));
    }

    /** Throws the draft away. */
    void discard() {
        database.sql("delete from platform.charter_draft where tenant_id = :tenant")
                .update();
    }

    /** Publishes texts as the next edition; its number. */
    int publish(Map<String, String> texts, Instant now, UUID who) {
        int number = database.sql("insert into platform.charter_edition (tenant_id, number, published_at, published_by)"
                        + " select :tenant, coalesce(max(number), 0) + 1, :now, :who from platform.charter_edition"
                        + " where tenant_id = :tenant returning number")
                .bind("now", now)
                .bind("who", who)
                .one(Integer.class);
        database.sql("insert into platform.charter_text (tenant_id, number, language, content)"
                        + " values (:tenant, :number, :language, :content)")
                .bind("number", number)
                .updateEach(
                        texts.entrySet(),
                        (text, values) -> values.bind("language", text.getKey()).bind("content", text.getValue()));
        return number;
    }

    /** How many persons hold the charter in this edition: so many are asked anew by the next one. */
    long holders(String edition) {
        return database.sql("select count(distinct holder) from platform.qualification where tenant_id = :tenant"
                        + " and kind = 'charter' and edition = :edition and withdrawn_at is null")
                .bind("edition", edition)
                .one(Long.class);
    }

    /** An edition: its number, when it was published and by whom. */
    record Published(int number, Instant at, UUID by) {}

    private record Row(String language, String content) {}
}
