package org.teranga.matching.safeguarding.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;

/** Those who were named by hosts of the open association. */
@ApplicationScoped
class References {
    private static final String COLUMNS =
            "select id, person_id, family, language, name, email, asked_at, reminded_at, answered_at,"
                    + " known_for, trusts, words, looked_at, counts from matching.reference where tenant_id = :tenant and ";

    private final TenantDatabase database;
    private final FieldCipher cipher;

    @Inject
    References(TenantDatabase database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Those whom this host named, in the order in which they were asked. */
    List<Reference> of(UUID host) {
        return opened(database.sql(COLUMNS + "person_id = :host order by asked_at, id")
                .bind("host", host)
                .list(Row.class));
    }

    /** To whom a secret link leads. */
    Optional<Reference> followed(SecretLink link) {
        return opened(database.sql(COLUMNS + "link_hash = :hash")
                        .bind("hash", link.hash())
                        .list(Row.class))
                .stream()
                .findFirst();
    }

    Optional<Reference> find(UUID id) {
        return opened(database.sql(COLUMNS + "id = :id").bind("id", id).list(Row.class)).stream()
                .findFirst();
    }

    /** What waits to be read by somebody of the team, what came first first. */
    List<Reference> toLook(int most) {
        return opened(database.sql(
                        COLUMNS + "answered_at is not null and looked_at is null order by answered_at, id limit :most")
                .bind("most", most)
                .list(Row.class));
    }

    /** Those who have not answered and were asked before this moment, and not reminded. */
    List<Reference> toRemind(Instant askedBefore) {
        return opened(database.sql(
                        COLUMNS
                                + "answered_at is null and reminded_at is null and email is not null and asked_at < :before order by asked_at limit 200")
                .bind("before", askedBefore)
                .list(Row.class));
    }

    /** Those of whom something is still known, and who were asked before this moment, or read before that one. */
    List<UUID> ended(Instant askedBefore, Instant lookedBefore) {
        return database.sql("select id from matching.reference where tenant_id = :tenant and name is not null"
                        + " and (asked_at < :asked or looked_at < :looked) order by id limit 500")
                .bind("asked", askedBefore)
                .bind("looked", lookedBefore)
                .list(UUID.class);
    }

    void add(Reference named, String emailHash, SecretLink link) {
        database.sql("""
                        insert into matching.reference
                            (tenant_id, id, person_id, family, language, name, email, email_hash, link_hash, asked_at)
                        values (:tenant, :id, :host, :family, :language, :name, :email, :emailHash, :link, :at)
                        """)
                .bind("id", named.id())
                .bind("host", named.host())
                .bind("family", named.family())
                .bind("language", named.language())
                .bind("name", cipher.encrypt(named.id(), "reference.name", named.name()))
                .bind("email", cipher.encrypt(named.id(), "reference.email", named.email()))
                .bind("emailHash", emailHash)
                .bind("link", link.hash())
                .bind("at", named.askedAt())
                .update();
    }

    /** Whether this host named that address before. */
    boolean named(UUID host, String emailHash) {
        return database.sql("select 1 from matching.reference"
                        + " where tenant_id = :tenant and person_id = :host and email_hash = :hash")
                .bind("host", host)
                .bind("hash", emailHash)
                .any();
    }

    /** The keyed hash of the address that was named; empty once it is forgotten. */
    Optional<String> mark(UUID id) {
        return database.sql("select email_hash from matching.reference"
                        + " where tenant_id = :tenant and id = :id and email_hash is not null")
                .bind("id", id)
                .first(String.class);
    }

    void reminded(UUID id, SecretLink link, Instant at) {
        database.sql(
                        "update matching.reference set reminded_at = :at, link_hash = :link where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("link", link.hash())
                .bind("at", at)
                .update();
    }

    void answer(Reference answered) {
        database.sql("""
                        update matching.reference set answered_at = :at, family = :family, known_for = :knownFor, trusts = :trusts,
                            words = :words
                        where tenant_id = :tenant and id = :id and answered_at is null
                        """)
                .bind("id", answered.id())
                .bind("at", answered.answeredAt())
                .bind("family", answered.family())
                .bind("knownFor", answered.knownFor())
                .bind("trusts", answered.trusts())
                .bind(
                        "words",
                        answered.words().isEmpty()
                                ? null
                                : cipher.encrypt(answered.id(), "reference.words", answered.words()))
                .update();
    }

    /** Read by somebody of the team: the words go. */
    void look(UUID id, UUID by, boolean counts, Instant at) {
        database.sql("update matching.reference set looked_at = :at, looked_by = :by, counts = :counts, words = null"
                        + " where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("at", at)
                .bind("by", by)
                .bind("counts", counts)
                .update();
    }

    /** Somebody who was asked is forgotten: what counts stays as a number, all else goes. */
    void forget(UUID id) {
        database.sql("delete from matching.reference where tenant_id = :tenant and id = :id and not counts")
                .bind("id", id)
                .update();
        database.sql(
                        "update matching.reference set name = null, email = null, email_hash = null, link_hash = null, words = null"
                                + " where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
    }

    /** A host is forgotten: those who were named go too. */
    void remove(UUID host) {
        database.sql("delete from matching.reference where tenant_id = :tenant and person_id = :host")
                .bind("host", host)
                .update();
    }

    private List<Reference> opened(List<Row> rows) {
        cipher.load(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new Reference(
                        row.id,
                        row.personId,
                        row.family,
                        row.language,
                        text(row.id, "reference.name", row.name),
                        text(row.id, "reference.email", row.email),
                        row.askedAt,
                        row.remindedAt,
                        row.answeredAt,
                        row.knownFor == null ? "" : row.knownFor,
                        row.trusts == null ? "" : row.trusts,
                        text(row.id, "reference.words", row.words),
                        row.lookedAt,
                        row.counts))
                .toList();
    }

    private String text(UUID person, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : cipher.decrypt(person, field, sealed).orElse("");
    }

    private record Row(
            UUID id,
            UUID personId,
            boolean family,
            String language,
            byte @Nullable [] name,
            byte @Nullable [] email,
            Instant askedAt,
            @Nullable Instant remindedAt,
            @Nullable Instant answeredAt,
            @Nullable String knownFor,
            @Nullable String trusts,
            byte @Nullable [] words,
            @Nullable Instant lookedAt,
            boolean counts) {}
}
