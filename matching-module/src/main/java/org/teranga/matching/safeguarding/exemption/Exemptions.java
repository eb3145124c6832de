package org.teranga.matching.safeguarding.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.standing.ExemptedCheck;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;

/** The exemptions of the open association, those that count and those that do not. */
@ApplicationScoped
@Transactional
public class Exemptions {
    private static final String WORDS = "exemption.words";
    private static final String COLUMNS =
            "select id, subject_id, keeper_id, offer_id, coalesce(kind, '') as kind, check_code, reason, words, until,"
                    + " granted_by, granted_at, confirmed_by, ended_at from matching.check_exemption where tenant_id ="
                    + " :tenant and ";
    private static final String COUNTING =
            "select subject_id as subject, kind, check_code as check, until from matching.check_exemption where"
                    + " tenant_id = :tenant and confirmed_by is not null and kind is not null and ended_at is null and"
                    + " until >= :day";

    /** From so many on all that count are read: they are few, since two people agreed to each, and so many ids are not. */
    private static final int MANY = 1_000;

    private final TenantDatabase database;
    private final FieldCipher cipher;

    @Inject
    Exemptions(TenantDatabase database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** What these need not show on that day, in one query; who must show all that is asked is left out. */
    public Map<UUID, List<ExemptedCheck>> on(Set<UUID> subjects, LocalDate day) {
        Map<UUID, List<ExemptedCheck>> exempted = new HashMap<>();
        for (Counting row : counting(subjects, day)) {
            if (subjects.contains(row.subject)) {
                exempted.computeIfAbsent(row.subject, any -> new ArrayList<>())
                        .add(new ExemptedCheck(row.kind, row.check, row.until));
            }
        }
        return exempted;
    }

    private List<Counting> counting(Set<UUID> subjects, LocalDate day) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return subjects.size() < MANY
                ? database.sql(COUNTING + " and subject_id = any (:subjects)")
                        .bindIds("subjects", subjects)
                        .bind("day", day)
                        .list(Counting.class)
                : database.sql(COUNTING).bind("day", day).list(Counting.class);
    }

    /** All of these, the newest first. */
    public List<Exemption> of(Collection<UUID> subjects) {
        return database
                .sql(COLUMNS + "subject_id = any (:subjects) order by granted_at desc, id desc")
                .bindIds("subjects", subjects)
                .list(Row.class)
                .stream()
                .map(this::opened)
                .toList();
    }

    /** One of them. */
    public Optional<Exemption> find(UUID id) {
        return database.sql(COLUMNS + "id = :id")
                .bind("id", id)
                .first(Row.class)
                .map(this::opened);
    }

    /** What waits for a second person about this check of this subject for this help; nobody else asks for one before the transaction ends. */
    public List<Exemption> waiting(UUID subject, String kind, String check) {
        database.lock("exemption " + subject);
        return of(List.of(subject)).stream()
                .filter(one -> one.kind().equals(kind) && one.check().equals(check))
                .filter(one -> one.confirmedBy() == null && one.endedAt() == null)
                .toList();
    }

    /** Keeps one, which counts for nothing yet. */
    public void add(Exemption asked) {
        database.sql("""
                        insert into matching.check_exemption
                            (tenant_id, id, subject_id, keeper_id, offer_id, kind, check_code, reason, words, until, granted_by,
                             granted_at)
                        values (:tenant, :id, :subject, :keeper, :offer, :kind, :check, :reason, :words, :until, :by, :at)
                        """)
                .bind("id", asked.id())
                .bind("subject", asked.subject())
                .bind("keeper", asked.keeper())
                .bind("offer", asked.offer())
                .bind("kind", asked.kind())
                .bind("check", asked.check())
                .bind("reason", asked.reason())
                .bind("words", asked.words().isEmpty() ? null : cipher.encrypt(asked.keeper(), WORDS, asked.words()))
                .bind("until", asked.until())
                .bind("by", asked.grantedBy())
                .bind("at", asked.grantedAt())
                .update();
    }

    /** From now on it counts; false where somebody was faster. */
    public boolean confirm(UUID id, UUID by, Instant at) {
        return database.sql("update matching.check_exemption set confirmed_by = :by, confirmed_at = :at where"
                                + " tenant_id = :tenant and id = :id and confirmed_by is null and ended_at is"
                                + " null")
                        .bind("id", id)
                        .bind("by", by)
                        .bind("at", at)
                        .update()
                == 1;
    }

    /** From now on it counts for nothing; false where it did not before. */
    public boolean end(UUID id, @Nullable UUID by, Instant at) {
        return database.sql("update matching.check_exemption set ended_by = :by, ended_at = :at"
                                + " where tenant_id = :tenant and id = :id and ended_at is null")
                        .bind("id", id)
                        .bind("by", by)
                        .bind("at", at)
                        .update()
                == 1;
    }

    /** What was granted to somebody who is erased, or to their home, goes with the rest. */
    void forget(@Observes PersonErased erased) {
        database.sql("delete from matching.check_exemption where tenant_id = :tenant"
                        + " and (keeper_id = :person or subject_id = :person)")
                .bind("person", erased.person())
                .update();
    }

    private Exemption opened(Row row) {
        String words = row.words == null
                ? ""
                : cipher.decrypt(row.keeperId, WORDS, row.words).orElse("");
        return new Exemption(
                row.id,
                row.subjectId,
                row.keeperId,
                row.offerId,
                row.kind,
                row.checkCode,
                row.reason,
                words,
                row.until,
                row.grantedBy,
                row.grantedAt,
                row.confirmedBy,
                row.endedAt);
    }

    private record Counting(UUID subject, String kind, String check, LocalDate until) {}

    private record Row(
            UUID id,
            UUID subjectId,
            UUID keeperId,
            @Nullable UUID offerId,
            String kind,
            String checkCode,
            String reason,
            byte @Nullable [] words,
            LocalDate until,
            UUID grantedBy,
            Instant grantedAt,
            @Nullable UUID confirmedBy,
            @Nullable Instant endedAt) {}
}
