package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
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
            left join training.certificate_revocation r on r.tenant_id = :tenant and r.certificate = c.id
            where c.tenant_id = :tenant
            """;
    private static final String REVOKE =
            "insert into training.certificate_revocation (tenant_id, certificate, person, revoked_at, revoked_by, reason)"
                    + " values (:tenant, :id, :person, :at, :by, :reason) on conflict do nothing";

    private static final String IN_LIST =
            "select 1 from training.certificate where tenant_id = :tenant and status_list = :list";

    private final TenantDatabase database;
    private final FieldCipher cipher;

    @Inject
    Certificates(TenantDatabase database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** What one person was given, the newest first, whatever became of it. */
    List<Certificate> owned(UUID person) {
        return opened(database.sql(SELECT + "and c.person = :person order by c.issued_at desc, c.id desc")
                .bind("person", person));
    }

    Optional<Certificate> find(UUID id) {
        return opened(database.sql(SELECT + "and c.id = :id").bind("id", id)).stream()
                .findFirst();
    }

    boolean certified(UUID completion) {
        return database.sql("select 1 from training.certificate where tenant_id = :tenant and completion = :completion")
                .bind("completion", completion)
                .any();
    }

    /** Those that were given last. */
    List<Certificate> latest(int most, int offset) {
        return opened(database.sql(SELECT + "order by c.issued_at desc, c.id desc limit :most offset :offset")
                .bind("most", most)
                .bind("offset", offset));
    }

    long count() {
        return database.sql("select count(*) from training.certificate where tenant_id = :tenant")
                .one(Long.class);
    }

    /** A place that nobody has. Half of a list stays free, so that a place tells nothing. */
    StatusPlace drawPlace() {
        long given = count();
        int list = (int) (given / (StatusList.SIZE / 2)) + 1;
        for (int i = 0; i < TRIES; i++) {
            int index = RANDOM.nextInt(StatusList.SIZE);
            if (!database.sql(IN_LIST + " and status_index = :index")
                    .bind("list", list)
                    .bind("index", index)
                    .any()) {
                return new StatusPlace(list, index);
            }
        }
        throw new IllegalStateException("no free place in the list " + list + " after " + TRIES + " draws");
    }

    /** Adds one; false where its completion was certified before. */
    boolean add(Certificate one) {
        return database.sql("""
                                insert into training.certificate (tenant_id, id, completion, person, course, course_version, qualification,
                                    issued_at, until, words, document, signing_key, status_list, status_index)
                                values (:tenant, :id, :completion, :person, :course, :version, :qualification,
                                    :issuedAt, :until, :words, :document, :key, :list, :index)
                                on conflict on constraint certificate_once do nothing
                                """)
                        .bind("id", one.id())
                        .bind("completion", one.completion())
                        .bind("person", one.person())
                        .bind("course", one.course())
                        .bind("version", one.version())
                        .bind("qualification", one.qualification())
                        .bind("issuedAt", one.issuedAt())
                        .bind("until", one.until())
                        .bind("words", one.words().written())
                        .bind("document", one.document())
                        .bind("key", one.key())
                        .bind("list", one.place().list())
                        .bind("index", one.place().index())
                        .update()
                == 1;
    }

    /** Puts a name on one, or takes it off. */
    void call(UUID id, UUID person, String name) {
        database.sql(
                        "update training.certificate set name = :name where tenant_id = :tenant and id = :id and person = :person")
                .bind("name", name.isEmpty() ? null : cipher.encrypt(person, NAME, name))
                .bind("id", id)
                .bind("person", person)
                .update();
    }

    /** Revokes one; false where that was done before. */
    boolean revoke(Certificate one, Instant at, UUID by, String reason) {
        return database.sql(REVOKE)
                        .bind("id", one.id())
                        .bind("person", one.person())
                        .bind("at", at)
                        .bind("by", by)
                        .bind("reason", sealed(one.person(), reason))
                        .update()
                == 1;
    }

    /** Those of the versions of a course before this one that hold. */
    List<Held> before(UUID course, int version) {
        return database.sql("""
                        select c.id, c.person, c.qualification from training.certificate c
                        where c.tenant_id = :tenant and c.course = :course and c.course_version < :version
                            and not exists (select 1 from training.certificate_revocation r
                                where r.tenant_id = :tenant and r.certificate = c.id) order by c.id
                        """).bind("course", course).bind("version", version).list(Held.class);
    }

    /** Revokes many for the same reason; one that was revoked meanwhile keeps its own. */
    void revoke(List<Held> many, Instant at, UUID by, String reason) {
        cipher.prepare(many.stream()
                .map(Held::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        database.sql(REVOKE)
                .bind("at", at)
                .bind("by", by)
                .updateEach(
                        many,
                        (one, values) -> values.bind("id", one.id())
                                .bind("person", one.person())
                                .bind("reason", sealed(one.person(), reason)));
    }

    /** Revoked certificates of people whom nobody has told; nobody else tells them until the end of this transaction. */
    List<Certificate> untold(int most) {
        return opened(database.sql(SELECT.replace("left join", "join")
                        + "and r.told_at is null and c.person is not null order by r.revoked_at, c.id limit :most"
                        + " for update of r skip locked")
                .bind("most", most));
    }

    /** Notes that these people were told. */
    void told(List<Certificate> many, Instant at) {
        database.sql(
                        "update training.certificate_revocation set told_at = :at where tenant_id = :tenant and certificate = any (:ids)")
                .bind("at", at)
                .bindIds("ids", many.stream().map(Certificate::id).toList())
                .update();
    }

    private byte @Nullable [] sealed(@Nullable UUID person, String reason) {
        return person == null ? null : cipher.encrypt(person, REASON, reason);
    }

    /** A certificate that holds, with what it gave. */
    record Held(UUID id, @Nullable UUID person, @Nullable UUID qualification) {}

    /** Whether there is such a list. */
    boolean hasList(int list) {
        return database.sql(IN_LIST + " limit 1").bind("list", list).any();
    }

    /** The places of a list that do not hold any more. */
    List<Integer> revoked(int list) {
        return database.sql("""
                        select c.status_index from training.certificate_revocation r
                        join training.certificate c on c.tenant_id = :tenant and c.id = r.certificate
                        where r.tenant_id = :tenant and c.status_list = :list order by 1
                        """).bind("list", list).list(Integer.class);
    }

    /** Whoever was erased leaves certificates that can still be checked and lead to nobody. */
    void forget(@Observes PersonErased erased) {
        database.sql("update training.certificate_revocation set person = null, reason = null"
                        + " where tenant_id = :tenant and person = :person")
                .bind("person", erased.person())
                .update();
        database.sql(
                        "update training.certificate set person = null, name = null where tenant_id = :tenant and person = :person")
                .bind("person", erased.person())
                .update();
    }

    private List<Certificate> opened(SqlStatement select) {
        List<Row> rows = select.list(Row.class);
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
                row.courseVersion,
                row.qualification,
                row.issuedAt,
                row.until,
                CourseWords.read(row.words),
                row.document,
                row.signingKey,
                new StatusPlace(row.statusList, row.statusIndex),
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
            int courseVersion,
            @Nullable UUID qualification,
            Instant issuedAt,
            @Nullable LocalDate until,
            String words,
            String document,
            UUID signingKey,
            int statusList,
            int statusIndex,
            byte @Nullable [] name,
            @Nullable Instant revokedAt,
            @Nullable UUID revokedBy,
            byte @Nullable [] reason) {}
}
