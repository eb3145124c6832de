package org.teranga.rights.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
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
                    + " said_at, taken_at, ended_at from rights.outside_review ";

    private final TenantSql sql;
    private final FieldCipher cipher;

    @Inject
    OutsideReviews(TenantSql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    void add(OutsideReview asked, SecretText link, UUID by) {
        sql.change(
                "insert into rights.outside_review (id, document, reads, language, name, email, link_hash, invited_by,"
                        + " sent_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                asked.id(),
                asked.document(),
                asked.reads(),
                asked.language(),
                cipher.encrypt(asked.id(), NAME, asked.name()),
                cipher.encrypt(asked.id(), EMAIL, asked.email()),
                link.hash(),
                by,
                asked.sentAt(),
                asked.expiresAt());
    }

    /** The one behind a link. */
    Optional<OutsideReview> behind(SecretText link) {
        return opened(sql.list(SELECT + "where link_hash = ?", OutsideReviews::row, link.hash())).stream()
                .findFirst();
    }

    /** The one with this id; nobody else changes it until the end of this transaction. */
    Optional<OutsideReview> locked(UUID id) {
        return opened(sql.list(SELECT + "where id = ? for update", OutsideReviews::row, id)).stream()
                .findFirst();
    }

    /** Those of a page, the newest first. */
    List<OutsideReview> of(UUID document) {
        return opened(sql.list(
                SELECT + "where document = ? order by sent_at desc, id limit 50", OutsideReviews::row, document));
    }

    /** Those who were asked at one of these addresses. */
    List<UUID> askedAt(Set<EmailAddress> addresses) {
        Set<String> plain = addresses.stream().map(EmailAddress::value).collect(Collectors.toSet());
        return addresses.isEmpty()
                ? List.of()
                : opened(sql.list(SELECT, OutsideReviews::row)).stream()
                        .filter(asked -> plain.contains(asked.email()))
                        .map(OutsideReview::id)
                        .toList();
    }

    void say(UUID id, OutsideReview.Opinion opinion, Instant now) {
        sql.change(
                "update rights.outside_review set opinion = ?, said_at = ?, taken_at = null where id = ?",
                opinion.name(),
                now,
                id);
    }

    void take(UUID id, Instant now) {
        sql.change("update rights.outside_review set taken_at = ? where id = ?", now, id);
    }

    void end(UUID id, Instant now) {
        sql.change("update rights.outside_review set ended_at = ? where id = ? and ended_at is null", now, id);
    }

    @Override
    public Map<UUID, String> of(Set<UUID> invitations) {
        Map<UUID, String> names = new HashMap<>();
        if (!invitations.isEmpty()) {
            String ids = "{"
                    + String.join(",", invitations.stream().map(UUID::toString).toList()) + "}";
            opened(sql.list(SELECT + "where id = any (?::uuid[])", OutsideReviews::row, ids))
                    .forEach(one -> names.put(one.id(), one.name()));
        }
        return names;
    }

    private List<OutsideReview> opened(List<Row> rows) {
        cipher.load(rows.stream().map(row -> row.plain().id()).toList());
        return rows.stream()
                .map(row -> with(
                        row.plain(),
                        cipher.decrypt(row.plain().id(), NAME, row.name()).orElse(""),
                        cipher.decrypt(row.plain().id(), EMAIL, row.email()).orElse("")))
                .toList();
    }

    private static OutsideReview with(OutsideReview plain, String name, String email) {
        return new OutsideReview(
                plain.id(),
                plain.document(),
                plain.reads(),
                plain.language(),
                name,
                email,
                plain.sentAt(),
                plain.expiresAt(),
                plain.opinion(),
                plain.saidAt(),
                plain.takenAt(),
                plain.endedAt());
    }

    private static Row row(ResultSet row) throws SQLException {
        String opinion = row.getString("opinion");
        return new Row(
                new OutsideReview(
                        row.getObject("id", UUID.class),
                        row.getObject("document", UUID.class),
                        row.getString("reads"),
                        row.getString("language"),
                        "",
                        "",
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        opinion == null ? null : OutsideReview.Opinion.valueOf(opinion),
                        moment(row, "said_at"),
                        moment(row, "taken_at"),
                        moment(row, "ended_at")),
                row.getBytes("name"),
                row.getBytes("email"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private record Row(OutsideReview plain, byte[] name, byte[] email) {}
}
