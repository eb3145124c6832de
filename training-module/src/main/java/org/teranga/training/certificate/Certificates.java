package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.HeldEntities;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;

/** The certificates of the open association. */
@ApplicationScoped
@Transactional
public class Certificates {
    private static final String NAME = "certificate.name";
    private static final String REASON = "certificate_revocation.reason";
    private static final String NEWEST = " order by e.issuedAt desc, e.id desc";
    private static final String REVOKE =
            "insert into training.certificate_revocation (tenant_id, certificate, person, revoked_at, revoked_by, reason)"
                    + " values (:tenant, :id, :person, :at, :by, :reason) on conflict do nothing";

    private final TenantDatabase database;
    private final HeldEntities held;
    private final FieldCipher cipher;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Certificates(TenantDatabase database, HeldEntities held, FieldCipher cipher) {
        this.database = database;
        this.held = held;
        this.cipher = cipher;
    }

    /** What one person was given, the newest first, whatever became of it. */
    List<Certificate> owned(UUID person) {
        return opened(query("where e.person = :person" + NEWEST)
                .setParameter("person", person)
                .getResultList());
    }

    public Optional<Certificate> find(UUID id) {
        return opened(Stream.ofNullable(entities.find(Certificate.class, id)).toList()).stream()
                .findFirst();
    }

    /** The one with this id, for a change of its name. Until the transaction ends nobody else changes it, or forgets its person. */
    Optional<Certificate> hold(UUID id) {
        return held.find(Certificate.class, id);
    }

    boolean certified(UUID completion) {
        return database.sql("select 1 from training.certificate where tenant_id = :tenant and completion = :completion")
                .bind("completion", completion)
                .any();
    }

    /** Those that were given last. */
    public List<Certificate> latest(int most, int offset) {
        return opened(query(NEWEST).setFirstResult(offset).setMaxResults(most).getResultList());
    }

    public long count() {
        return database.sql("select count(*) from training.certificate where tenant_id = :tenant")
                .one(Long.class);
    }

    /** Adds one, by a statement: false where its completion was certified before, also where that was at the same moment. */
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

    /** A name as it lies in the database, under the key of the person; null for none. */
    byte @Nullable [] sealedName(UUID person, String name) {
        return name.isEmpty() ? null : cipher.encrypt(person, NAME, name);
    }

    /** Revokes one; false where that was done before. */
    public boolean revoke(Certificate one, Instant at, UUID by, String reason) {
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
    public List<Held> before(UUID course, int version) {
        return database.sql("""
                        select c.id, c.person, c.qualification from training.certificate c
                        where c.tenant_id = :tenant and c.course = :course and c.course_version < :version
                            and not exists (select 1 from training.certificate_revocation r
                                where r.tenant_id = :tenant and r.certificate = c.id) order by c.id
                        """).bind("course", course).bind("version", version).list(Held.class);
    }

    /** Revokes many for the same reason; one that was revoked meanwhile keeps its own. */
    public void revoke(List<Held> many, Instant at, UUID by, String reason) {
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
    public List<Certificate> untold(int most) {
        List<UUID> ids = database.sql("""
                        select r.certificate from training.certificate_revocation r
                        join training.certificate c on c.tenant_id = :tenant and c.id = r.certificate
                        where r.tenant_id = :tenant and r.told_at is null and c.person is not null
                        order by r.revoked_at, c.id limit :most for update of r skip locked
                        """).bind("most", most).list(UUID.class);
        if (ids.isEmpty()) {
            return List.of();
        }
        return opened(query("where e.id in :ids").setParameter("ids", ids).getResultList()).stream()
                .sorted(Comparator.comparingInt(one -> ids.indexOf(one.id())))
                .toList();
    }

    /** Notes that these people were told. */
    public void told(List<Certificate> many, Instant at) {
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
    public record Held(
            UUID id, @Nullable UUID person, @Nullable UUID qualification) {}

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

    private TypedQuery<Certificate> query(String which) {
        return entities.createQuery("select e from Certificate e " + which, Certificate.class);
    }

    private List<Certificate> opened(List<Certificate> sealed) {
        cipher.load(sealed.stream()
                .filter(one -> one.sealedName() != null || one.revocation() != null)
                .map(Certificate::person)
                .filter(Objects::nonNull)
                .toList());
        sealed.forEach(one -> {
            one.opened(open(one.person(), NAME, one.sealedName()));
            Revocation revocation = one.revocation();
            if (revocation != null) {
                revocation.opened(open(one.person(), REASON, revocation.sealedReason()));
            }
        });
        return sealed;
    }

    private String open(@Nullable UUID person, String field, byte @Nullable [] sealed) {
        return person == null || sealed == null
                ? ""
                : cipher.decrypt(person, field, sealed).orElse("");
    }
}
