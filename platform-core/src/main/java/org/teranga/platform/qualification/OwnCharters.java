package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantSql;

/** The editions of an association's own charter, and the one that is being written. */
@ApplicationScoped
class OwnCharters {
    private final TenantSql sql;

    @Inject
    OwnCharters(TenantSql sql) {
        this.sql = sql;
    }

    /** The newest edition; empty where it adds nothing to the platform's clauses. */
    Optional<CharterText.Edition> current() {
        return sql.first(
                "select number, published_at from platform.charter_edition order by number desc limit 1",
                row -> new CharterText.Edition(
                        CharterText.Edition.own(row.getInt(1)), day(row.getObject(2, OffsetDateTime.class))));
    }

    /** Every edition, the newest first. */
    List<Published> history() {
        return sql.list(
                "select number, published_at, published_by from platform.charter_edition order by number desc",
                row -> new Published(
                        row.getInt(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, UUID.class)));
    }

    /** What an edition says, language by language; empty where there is no such edition. */
    Map<String, String> texts(int number) {
        return texts("select language, content from platform.charter_text where number = ? order by language", number);
    }

    /** What is being written, language by language; empty where nothing is. */
    Map<String, String> draft() {
        return texts("select language, content from platform.charter_draft order by language");
    }

    /** Who wrote what is being written. */
    List<UUID> draftBy() {
        return sql.list("select distinct changed_by from platform.charter_draft", row -> row.getObject(1, UUID.class));
    }

    private Map<String, String> texts(String query, Object... values) {
        Map<String, String> texts = new LinkedHashMap<>();
        sql.list(query, row -> Map.entry(row.getString(1), row.getString(2)), values)
                .forEach(one -> texts.put(one.getKey(), one.getValue()));
        return texts;
    }

    /** What changes with every change, to be held against what somebody saw. */
    String state() {
        return sql.first(
                        "select concat_ws('/', (select max(number) from platform.charter_edition),"
                                + " (select extract(epoch from max(changed_at)) from platform.charter_draft))",
                        row -> row.getString(1))
                .orElse("");
    }

    /** Keeps a draft in place of the one before. */
    void keep(Map<String, String> texts, Instant now, UUID who) {
        discard();
        texts.forEach((language, content) -> sql.change(
                "insert into platform.charter_draft (language, content, changed_at, changed_by) values (?, ?, ?, ?)",
                language,
                content,
                now,
                who));
    }

    /** Throws the draft away. */
    void discard() {
        sql.change("delete from platform.charter_draft");
    }

    /** Publishes texts as the next edition; its number. */
    int publish(Map<String, String> texts, Instant now, UUID who) {
        int number = sql.first(
                        "insert into platform.charter_edition (number, published_at, published_by)"
                                + " select coalesce(max(number), 0) + 1, ?, ? from platform.charter_edition returning number",
                        row -> row.getInt(1),
                        now,
                        who)
                .orElseThrow();
        texts.forEach((language, content) -> sql.change(
                "insert into platform.charter_text (number, language, content) values (?, ?, ?)",
                number,
                language,
                content));
        return number;
    }

    /** How many persons hold the charter in this edition: so many are asked anew by the next one. */
    long holders(String edition) {
        return sql.first(
                        "select count(distinct holder) from platform.qualification"
                                + " where kind = 'charter' and edition = ? and withdrawn_at is null",
                        row -> row.getLong(1),
                        edition)
                .orElse(0L);
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(Formats.ZONE).toLocalDate();
    }

    /** An edition: its number, when it was published and by whom. */
    record Published(int number, Instant at, UUID by) {}
}
