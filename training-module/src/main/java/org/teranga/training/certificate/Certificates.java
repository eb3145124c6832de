package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;

/** The certificates of the open association. */
@ApplicationScoped
@Transactional
class Certificates {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NAME = "certificate.name";
    private static final String REASON = "certificate_revocation.reason";
    private static final int TRIES = 100;
    private static final String SELECT = """
            select c.id, c.completion, c.person, c.course, c.course_version, c.qualification, c.issued_at, c.until, c.words, c.document,
                c.signing_key, c.status_list, c.status_index, c.name, r.revoked_at, r.revoked_by, r.reason
            from training.certificate c
            left join training.certificate_revocation r on r.tenant_id = c.tenant_id and r.certificate = c.id
            """;

    private final TenantSql sql;
    private final FieldCipher cipher;

    @Inject
    Certificates(TenantSql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /** What one person was given, the newest first, whatever became of it. */
    List<Certificate> owned(UUID person) {
        return opened(sql.list(SELECT + "where c.person = ? order by c.issued_at desc, c.id desc", Row::of, person));
    }

    Optional<Certificate> find(UUID id) {
        return opened(sql.list(SELECT + "where c.id = ?", Row::of, id)).stream().findFirst();
    }

    boolean certified(UUID completion) {
        return sql.first("select 1 from training.certificate where completion = ?", row -> true, completion)
                .isPresent();
    }

    /** Those that were given last. */
    List<Certificate> latest(int most, int offset) {
        return opened(
                sql.list(SELECT + "order by c.issued_at desc, c.id desc limit ? offset ?", Row::of, most, offset));
    }

    long count() {
        return sql.first("select count(*) from training.certificate", row -> row.getLong(1))
                .orElse(0L);
    }

    /** A place that nobody has. Half of a list stays free, so that a place tells nothing. */
    StatusPlace drawPlace() {
        long given = count();
        int list = (int) (given / (StatusList.SIZE / 2)) + 1;
        for (int i = 0; i < TRIES; i++) {
            int index = RANDOM.nextInt(StatusList.SIZE);
            if (sql.first(
                            "select 1 from training.certificate where status_list = ? and status_index = ?",
                            row -> true,
                            list,
                            index)
                    .isEmpty()) {
                return new StatusPlace(list, index);
            }
        }
        throw new IllegalStateException("no free place in the list " + list + " after " + TRIES + " draws");
    }

    /** Adds one; false where its completion was certified before. */
    boolean add(Certificate one) {
        return sql.change(
                        """
                        insert into training.certificate (id, completion, person, course, course_version, qualification, issued_at, until,
                            words, document, signing_key, status_list, status_index)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict on constraint certificate_once do nothing
                        """,
                        one.id(),
                        one.completion(),
                        one.person(),
                        one.course(),
                        one.version(),
                        one.qualification(),
                        one.issuedAt(),
                        one.until(),
                        one.words().written(),
                        one.document(),
                        one.key(),
                        one.place().list(),
                        one.place().index())
                == 1;
    }

    /** Puts a name on one, or takes it off. */
    void call(UUID id, UUID person, String name) {
        sql.change(
                "update training.certificate set name = ? where id = ? and person = ?",
                name.isEmpty() ? null : cipher.encrypt(person, NAME, name),
                id,
                person);
    }

    /** Revokes one; false where that was done before. */
    boolean revoke(Certificate one, Instant at, UUID by, String reason) {
        UUID person = one.person();
        return sql.change(
                        "insert into training.certificate_revocation (certificate, person, revoked_at, revoked_by, reason)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        one.id(),
                        person,
                        at,
                        by,
                        sealed(person, reason))
                == 1;
    }

    /** Those of the versions of a course before this one that hold. */
    List<Held> before(UUID course, int version) {
        return sql.list(
                "select c.id, c.person, c.qualification from training.certificate c where c.course = ? and c.course_version < ?"
                        + " and not exists (select 1 from training.certificate_revocation r where r.tenant_id = c.tenant_id"
                        + " and r.certificate = c.id) order by c.id",
                row -> new Held(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                course,
                version);
    }

    /** Revokes many for the same reason; one that was revoked meanwhile keeps its own. */
    void revoke(List<Held> many, Instant at, UUID by, String reason) {
        cipher.prepare(many.stream()
                .map(Held::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        sql.batch(
                "insert into training.certificate_revocation (certificate, person, revoked_at, revoked_by, reason)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                many.stream()
                        .map(one ->
                                new @Nullable Object[] {one.id(), one.person(), at, by, sealed(one.person(), reason)})
                        .toList());
    }

    /** Revoked certificates of people whom nobody has told; nobody else tells them until the end of this transaction. */
    List<Certificate> untold(int most) {
        return opened(sql.list(
                SELECT.replace("left join", "join")
                        + "where r.told_at is null and c.person is not null order by r.revoked_at, c.id limit ?"
                        + " for update of r skip locked",
                Row::of,
                most));
    }

    /** Notes that these people were told. */
    void told(List<Certificate> many, Instant at) {
        sql.batch(
                "update training.certificate_revocation set told_at = ? where certificate = ?",
                many.stream().map(one -> new Object[] {at, one.id()}).toList());
    }

    private byte @Nullable [] sealed(@Nullable UUID person, String reason) {
        return person == null ? null : cipher.encrypt(person, REASON, reason);
    }

    /** A certificate that holds, with what it gave. */
    record Held(UUID id, @Nullable UUID person, @Nullable UUID qualification) {}

    /** Whether there is such a list. */
    boolean hasList(int list) {
        return sql.first("select 1 from training.certificate where status_list = ? limit 1", row -> true, list)
                .isPresent();
    }

    /** The places of a list that do not hold any more. */
    List<Integer> revoked(int list) {
        return sql.list(
                "select c.status_index from training.certificate_revocation r join training.certificate c"
                        + " on c.tenant_id = r.tenant_id and c.id = r.certificate where c.status_list = ? order by 1",
                row -> row.getInt(1),
                list);
    }

    /** Whoever was erased leaves certificates that can still be checked and lead to nobody. */
    void forget(@Observes PersonErased erased) {
        sql.change(
                "update training.certificate_revocation set person = null, reason = null where person = ?",
                erased.person());
        sql.change("update training.certificate set person = null, name = null where person = ?", erased.person());
    }

    private List<Certificate> opened(List<Row> rows) {
        cipher.load(rows.stream()
                .filter(row -> row.name != null || row.reason != null)
                .map(Row::person)
                .filter(Objects::nonNull)
                .toList());
        return rows.stream().map(this::certificate).toList();
    }

    private Certificate certificate(Row row) {
        return new Certificate(
                row.id,
                row.completion,
                row.person,
                row.course,
                row.version,
                row.qualification,
                row.issuedAt,
                row.until,
                CourseWords.read(row.words),
                row.document,
                row.key,
                row.place,
                open(row.person, NAME, row.name),
                row.revokedAt == null || row.revokedBy == null
                        ? null
                        : new Certificate.Revocation(
                                row.revokedAt, row.revokedBy, open(row.person, REASON, row.reason)));
    }

    private String open(@Nullable UUID person, String field, byte @Nullable [] sealed) {
        return person == null || sealed == null
                ? ""
                : cipher.decrypt(person, field, sealed).orElse("");
    }

    private record Row(
            UUID id,
            UUID completion,
            @Nullable UUID person,
            UUID course,
            int version,
            @Nullable UUID qualification,
            Instant issuedAt,
            @Nullable LocalDate until,
            String words,
            String document,
            UUID key,
            StatusPlace place,
            byte @Nullable [] name,
            @Nullable Instant revokedAt,
            @Nullable UUID revokedBy,
            byte @Nullable [] reason) {
        static Row of(ResultSet row) throws SQLException {
            @Nullable OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getObject("completion", UUID.class),
                    row.getObject("person", UUID.class),
                    row.getObject("course", UUID.class),
                    row.getInt("course_version"),
                    row.getObject("qualification", UUID.class),
                    row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                    row.getObject("until", LocalDate.class),
                    row.getString("words"),
                    row.getString("document"),
                    row.getObject("signing_key", UUID.class),
                    new StatusPlace(row.getInt("status_list"), row.getInt("status_index")),
                    row.getBytes("name"),
                    revoked == null ? null : revoked.toInstant(),
                    row.getObject("revoked_by", UUID.class),
                    row.getBytes("reason"));
        }
    }
}
