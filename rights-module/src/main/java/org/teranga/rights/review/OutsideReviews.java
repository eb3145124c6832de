package org.teranga.rights.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.SecretText;
import org.teranga.rights.page.OutsideNames;

/** Those outside who were asked. */
@ApplicationScoped
@Transactional
public class OutsideReviews implements OutsideNames {
    private static final String NAME = "outside.name";
    private static final String EMAIL = "outside.email";
    private static final String SELECT =
            "select id, document, reads, language, name, email, sent_at, expires_at, opinion,"
                    + " said_at, taken_at, ended_at from rights.outside_review where tenant_id = :tenant ";

    private static final String ONE = " where tenant_id = :tenant and id = :id";

    private final TenantDatabase database;
    private final FieldCipher cipher;

    @Inject
    OutsideReviews(TenantDatabase database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    void add(OutsideReview asked, SecretText link, UUID by) {
        database.sql("""
                        insert into rights.outside_review
                            (tenant_id, id, document, reads, language, name, email, link_hash, invited_by, sent_at, expires_at)
                        values (:tenant, :id, :document, :reads, :language, :name, :email, :link, :by, :sentAt, :expiresAt)
                        """)
                .bind("id", asked.id())
                .bind("document", asked.document())
                .bind("reads", asked.reads())
                .bind("language", asked.language())
                .bind("name", cipher.encrypt(asked.id(), NAME, asked.name()))
                .bind("email", cipher.encrypt(asked.id(), EMAIL, asked.email()))
                .bind("link", link.hash())
                .bind("by", by)
                .bind("sentAt", asked.sentAt())
                .bind("expiresAt", asked.expiresAt())
                .update();
    }

    /** The one behind a link. */
    Optional<OutsideReview> behind(SecretText link) {
        return opened(database.sql(SELECT + "and link_hash = :link").bind("link", link.hash())).stream()
                .findFirst();
    }

    /** The one with this id; nobody else changes it until the end of this transaction. */
    Optional<OutsideReview> locked(UUID id) {
        return opened(database.sql(SELECT + "and id = :id for update").bind("id", id)).stream()
                .findFirst();
    }

    /** Those of a page, the newest first. */
    List<OutsideReview> of(UUID document) {
        return opened(database.sql(SELECT + "and document = :document order by sent_at desc, id limit 50")
                .bind("document", document));
    }

    /** Those who were asked at one of these addresses. */
    List<UUID> askedAt(Set<EmailAddress> addresses) {
        Set<String> plain = addresses.stream().map(EmailAddress::value).collect(Collectors.toSet());
        return addresses.isEmpty()
                ? List.of()
                : opened(database.sql(SELECT)).stream()
                        .filter(asked -> plain.contains(asked.email()))
                        .map(OutsideReview::id)
                        .toList();
    }

    void say(UUID id, OutsideReview.Opinion opinion, Instant now) {
        database.sql("update rights.outside_review set opinion = :opinion, said_at = :now, taken_at = null" + ONE)
                .bind("opinion", opinion.name())
                .bind("now", now)
                .bind("id", id)
                .update();
    }

    void take(UUID id, Instant now) {
        database.sql("update rights.outside_review set taken_at = :now" + ONE)
                .bind("now", now)
                .bind("id", id)
                .update();
    }

    void end(UUID id, Instant now) {
        database.sql("update rights.outside_review set ended_at = :now" + ONE + " and ended_at is null")
                .bind("now", now)
                .bind("id", id)
                .update();
    }

    @Override
    public Map<UUID, String> of(Set<UUID> invitations) {
        Map<UUID, String> names = new HashMap<>();
        if (!invitations.isEmpty()) {
            opened(database.sql(SELECT + "and id = any (:ids)").bindIds("ids", invitations))
                    .forEach(one -> names.put(one.id(), one.name()));
        }
        return names;
    }

    private List<OutsideReview> opened(SqlStatement select) {
        List<Row> rows = select.list(Row.class);
        cipher.load(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.review(
                        cipher.decrypt(row.id(), NAME, row.name()).orElse(""),
                        cipher.decrypt(row.id(), EMAIL, row.email()).orElse("")))
                .toList();
    }

    private record Row(
            UUID id,
            UUID document,
            String reads,
            String language,
            byte[] name,
            byte[] email,
            Instant sentAt,
            Instant expiresAt,
            @Nullable String opinion,
            @Nullable Instant saidAt,
            @Nullable Instant takenAt,
            @Nullable Instant endedAt) {
        OutsideReview review(String plainName, String plainEmail) {
            return new OutsideReview(
                    id,
                    document,
                    reads,
                    language,
                    plainName,
                    plainEmail,
                    sentAt,
                    expiresAt,
                    opinion == null ? null : OutsideReview.Opinion.valueOf(opinion),
                    saidAt,
                    takenAt,
                    endedAt);
        }
    }
}
