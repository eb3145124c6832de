package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.PlatformCipher;

/** The associations that ask to be opened. Each change is made by whoever comes first, and by nobody twice. */
@ApplicationScoped
public class Applications {
    private static final String PURPOSE = "opening application";

    private final SystemDatabase database;
    private final PlatformCipher cipher;

    @Inject
    Applications(SystemDatabase database, PlatformCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Adds one, with what is to happen in the same transaction; false where its slug is asked for already. */
    boolean add(Application application, Applicant contact, Consumer<Database> beside) {
        return database.inOne(one -> {
            boolean added = insert(one, application, contact);
            if (added) {
                beside.accept(one);
            }
            return added;
        });
    }

    /** The one with this id. */
    public Optional<Application> find(UUID id) {
        return first(select("where id = :id").bind("id", id));
    }

    /** The one that asks for this slug and is not decided or not opened yet. */
    Optional<Application> pending(String slug) {
        return first(select("where slug = :slug and status in ('WAITING', 'APPROVED')")
                .bind("slug", slug));
    }

    /** Those that wait or are being opened, the oldest first. */
    public List<Application> pending() {
        return list(select("where status in ('WAITING', 'APPROVED') order by created_at, id limit 500"));
    }

    /** Those that were decided, the latest first. */
    public List<Application> decided(int most) {
        return list(select("where status in ('OPENED', 'REFUSED') order by decided_at desc, id limit :most")
                .bind("most", most));
    }

    /** Those that were approved and are not opened. */
    List<Application> unfinished() {
        return list(select("where status = 'APPROVED' order by decided_at, id"));
    }

    /** Those that wait since before a moment. */
    List<Application> waitingSince(Instant before) {
        return list(select("where status = 'WAITING' and created_at < :before limit 100")
                .bind("before", before));
    }

    /** How many wait. */
    int waiting() {
        return database.sql("select count(*) from admin.opening_application where status = 'WAITING'")
                .one(Integer.class);
    }

    /** Who asked; empty once it is decided. */
    Optional<Applicant> contact(UUID id) {
        return database.sql("select contact from admin.opening_application where id = :id")
                .bind("id", id)
                .first(byte[].class)
                .map(bytes -> opened(id, bytes));
    }

    /** Approves one that waits, under the key that the association will have; false where it does not wait any more. */
    boolean approve(UUID id, UUID tenant, @Nullable UUID by, Instant at) {
        return database.sql("""
                        update admin.opening_application
                        set status = 'APPROVED', tenant_id = :tenant, decided_by = :by, decided_at = :at
                        where id = :id and status = 'WAITING'
                        """)
                        .bind("tenant", tenant)
                        .bind("by", by)
                        .bind("at", at)
                        .bind("id", id)
                        .update()
                == 1;
    }

    /** Lets one wait again that was approved and cannot be opened as it is. */
    void resumeWaiting(UUID id) {
        database.sql("""
                        update admin.opening_application
                        set status = 'WAITING', tenant_id = null, decided_by = null, decided_at = null
                        where id = :id and status = 'APPROVED'
                        """).bind("id", id).update();
    }

    /** The association stands: who asked is forgotten here. */
    void opened(UUID id) {
        database.inOne(one -> {
            one.sql("update admin.opening_application set status = 'OPENED', contact = null"
                            + " where id = :id and status = 'APPROVED'")
                    .bind("id", id)
                    .update();
            Questions.forget(one, id);
            return true;
        });
    }

    /** Refuses one that waits, with what is to happen in the same transaction; false where it does not wait any more. */
    boolean refuse(UUID id, @Nullable UUID by, Instant at, Consumer<Database> beside) {
        return database.inOne(one -> {
            boolean refused =
                    one.sql("""
                            update admin.opening_application
                            set status = 'REFUSED', contact = null, decided_by = :by, decided_at = :at
                            where id = :id and status = 'WAITING'
                            """).bind("by", by).bind("at", at).bind("id", id).update() == 1;
            if (refused) {
                Questions.forget(one, id);
                beside.accept(one);
            }
            return refused;
        });
    }

    private boolean insert(Database one, Application application, Applicant contact) {
        NewAssociation wanted = application.association();
        return one.sql("""
                        insert into admin.opening_application (id, slug, name, legal_number, languages, regions, language,
                            contact, mail_domain, status, created_at)
                        values (:id, :slug, :name, :number, :languages, :regions, :language,
                            :contact, :domain, 'WAITING', :createdAt)
                        on conflict (slug) where status in ('WAITING', 'APPROVED') do nothing
                        """)
                        .bind("id", application.id())
                        .bind("slug", wanted.slug())
                        .bind("name", wanted.name())
                        .bind("number", application.legalNumber().value())
                        .bindTexts("languages", wanted.languages())
                        .bindTexts("regions", wanted.regions())
                        .bind("language", application.language())
                        .bind(
                                "contact",
                                cipher.encrypt(
                                        PURPOSE,
                                        application.id(),
                                        contact.packed().getBytes(StandardCharsets.UTF_8)))
                        .bind("domain", application.domain())
                        .bind("createdAt", application.createdAt())
                        .update()
                == 1;
    }

    private Applicant opened(UUID id, byte[] sealed) {
        return Applicant.unpacked(new String(cipher.decrypt(PURPOSE, id, sealed), StandardCharsets.UTF_8));
    }

    private SqlStatement select(String which) {
        return database.sql("""
                select id, slug, name, legal_number, languages, regions, language, mail_domain, status, created_at,
                    decided_at, tenant_id
                from admin.opening_application
                """ + which);
    }

    private static List<Application> list(SqlStatement select) {
        return select.list(Row.class).stream().map(Row::application).toList();
    }

    private static Optional<Application> first(SqlStatement select) {
        return select.first(Row.class).map(Row::application);
    }

    private record Row(
            UUID id,
            String slug,
            String name,
            String legalNumber,
            List<String> languages,
            List<String> regions,
            String language,
            String mailDomain,
            Application.State status,
            Instant createdAt,
            @Nullable Instant decidedAt,
            @Nullable UUID tenantId) {
        Application application() {
            return new Application(
                    id,
                    new NewAssociation(slug, name, languages, regions, "base"),
                    new LegalNumber(legalNumber),
                    language,
                    mailDomain,
                    status,
                    createdAt,
                    decidedAt,
                    tenantId);
        }
    }
}
