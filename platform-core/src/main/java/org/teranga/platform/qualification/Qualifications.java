package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.qualification.charter.Charters;

/** The qualifications of the persons of the open association. */
@ApplicationScoped
public class Qualifications {
    private static final String HOLDS =
            " withdrawn_at is null and not to_confirm and (until is null or until >= :day) and (edition is null or"
                    + " edition = :edition)";

    private final TenantDatabase database;
    private final Charters charters;

    @Inject
    Qualifications(TenantDatabase database, Charters charters) {
        this.database = database;
        this.charters = charters;
    }

    /** Keeps one that the platform itself granted. */
    void add(Qualification qualification) {
        add(qualification, SealedWords.NONE);
    }

    /** Keeps one, with the sealed words of those who saw or attest it. */
    void add(Qualification qualification, SealedWords evidence) {
        database.sql("""
                        insert into platform.qualification
                            (tenant_id, id, holder, kind, granted_at, granted_by, until, edition, confirmed_by, seen_on, evidence,
                             keeper)
                        values
                            (:tenant, :id, :holder, :kind, :grantedAt, :grantedBy, :until, :edition, :confirmedBy, :seenOn, :evidence,
                             :keeper)
                        """)
                .bind("id", qualification.id())
                .bind("holder", qualification.holder())
                .bind("kind", qualification.kind().code())
                .bind("grantedAt", qualification.grantedAt())
                .bind("grantedBy", qualification.grantedBy())
                .bind("until", qualification.until())
                .bind("edition", qualification.kind().equals(QualificationKind.CHARTER) ? charters.edition() : null)
                .bind("confirmedBy", qualification.confirmedBy())
                .bind("seenOn", qualification.seenOn())
                .bind("evidence", evidence.words())
                .bind("keeper", evidence.keeper())
                .update();
    }

    /**
     * Ends these.
     *
     * @return those that still held
     */
    List<UUID> withdraw(Collection<UUID> ids, Instant at, @Nullable UUID by) {
        return database.sql("""
                        update platform.qualification set withdrawn_at = :at, withdrawn_by = :by
                        where tenant_id = :tenant and id = any (:ids) and withdrawn_at is null returning id
                        """)
                .bind("at", at)
                .bind("by", by)
                .bindIds("ids", ids)
                .list(UUID.class);
    }

    /** As {@link #withdraw(Collection, Instant, UUID)}, all of a kind of these holders. */
    List<UUID> withdraw(QualificationKind kind, Collection<UUID> holders, Instant at, @Nullable UUID by) {
        return database.sql("""
                        update platform.qualification set withdrawn_at = :at, withdrawn_by = :by
                        where tenant_id = :tenant and kind = :kind and holder = any (:holders) and withdrawn_at is null returning id
                        """)
                .bind("kind", kind.code())
                .bind("at", at)
                .bind("by", by)
                .bindIds("holders", holders)
                .list(UUID.class);
    }

    /** Whose this one is, and what; empty where there is none. */
    Optional<WithdrawQualification.HeldBy> find(UUID id) {
        return database.sql("select holder, kind from platform.qualification where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .first(HeldRow.class)
                .map(row -> new WithdrawQualification.HeldBy(row.holder(), new QualificationKind(row.kind())));
    }

    /** What one person has shown and still holds on that day, the newest first. */
    public List<Qualification> of(UUID holder, LocalDate day) {
        return database
                .sql("select id, holder, kind, granted_at, granted_by, until, confirmed_by, seen_on"
                        + " from platform.qualification where tenant_id = :tenant and holder = :holder and" + HOLDS
                        + " order by granted_at desc, id")
                .bind("holder", holder)
                .bind("day", day)
                .bind("edition", charters.edition())
                .list(QualificationRow.class)
                .stream()
                .flatMap(QualificationRow::qualification)
                .toList();
    }

    /** Which kinds these persons hold on that day, in one query; who holds none is left out. */
    Map<UUID, Set<QualificationKind>> held(Collection<UUID> holders, LocalDate day) {
        Map<UUID, Set<QualificationKind>> held = new HashMap<>();
        database.sql("select distinct holder, kind from platform.qualification"
                        + " where tenant_id = :tenant and holder = any (:holders) and" + HOLDS)
                .bindIds("holders", holders)
                .bind("day", day)
                .bind("edition", charters.edition())
                .list(HeldRow.class)
                .forEach(row -> QualificationKind.of(row.kind())
                        .ifPresent(kind -> held.computeIfAbsent(row.holder(), any -> new HashSet<>())
                                .add(kind)));
        return held;
    }

    /** What these persons hold on that day, with since when and until when, in one query. */
    List<ShownQualifications.One> shown(Collection<UUID> holders, LocalDate day) {
        return database.sql("select holder, kind, coalesce(seen_on, cast(granted_at at time zone :zone as date)) as"
                        + " shown_on, until from platform.qualification where tenant_id = :tenant and holder = any"
                        + " (:holders) and"
                        + HOLDS)
                .bindIds("holders", holders)
                .bind("zone", Formats.ZONE.getId())
                .bind("day", day)
                .bind("edition", charters.edition())
                .list(ShownQualifications.One.class);
    }

    /** What an erased person had shown goes with the rest. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql("delete from platform.qualification where tenant_id = :tenant and holder = :person")
                .bind("person", erased.person())
                .update();
    }

    private record HeldRow(UUID holder, String kind) {}

    private record QualificationRow(
            UUID id,
            UUID holder,
            String kind,
            Instant grantedAt,
            @Nullable UUID grantedBy,
            @Nullable LocalDate until,
            @Nullable UUID confirmedBy,
            @Nullable LocalDate seenOn) {
        /** None where the kind is one that this version does not know. */
        Stream<Qualification> qualification() {
            return QualificationKind.of(kind).stream()
                    .map(known -> new Qualification(id, holder, known, grantedAt, until, grounds()));
        }

        private Grounds grounds() {
            if (grantedBy == null || seenOn == null) {
                return new Grounds.Earned();
            }
            return confirmedBy == null
                    ? new Grounds.Seen(grantedBy, seenOn)
                    : new Grounds.Attested(grantedBy, confirmedBy, seenOn);
        }
    }
}
