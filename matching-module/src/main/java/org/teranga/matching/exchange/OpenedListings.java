package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.PersonErased;

/** The needs and offers of which the open association let another know. */
@ApplicationScoped
@Transactional
public class OpenedListings {
    /** What waits in the file of a record for which another association asks. */
    public static final String ASKED = "association_asks";

    private static final int ANSWER_DAYS = 2;

    private static final String ALL =
            "select l.id, l.other, l.record_kind as kind, l.record_id as record, l.told, l.opened_at,"
                    + " l.asked_at, l.declined_at, coalesce(n.receipt_number, o.receipt_number) as number,"
                    + " coalesce(n.status, o.status) as status from matching.exchange_listing l"
                    + " left join matching.need n on n.tenant_id = :tenant and n.id = l.record_id and l.record_kind = 'need'"
                    + " left join matching.offer o on o.tenant_id = :tenant and o.id = l.record_id and l.record_kind = 'offer'"
                    + " where l.tenant_id = :tenant and l.closed_at is null";

    private final TenantDatabase database;
    private final ExchangeLetters letters;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    OpenedListings(TenantDatabase database, ExchangeLetters letters, CaseTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.database = database;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param other  which association was let know
     * @param kind   {@code need} or {@code offer}
     * @param told   what it was told
     * @param number the receipt number here
     * @param status how the record stands here: a code
     */
    public record Opened(
            UUID id,
            UUID other,
            String kind,
            UUID record,
            String told,
            Instant openedAt,
            @Nullable Instant askedAt,
            @Nullable Instant declinedAt,
            String number,
            String status) {}

    /** Lets another know; nothing happens where it knows already. */
    void open(UUID other, String kind, UUID record, UUID person, CoarseListing told, UUID by) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        boolean added = database.sql("""
                        insert into matching.exchange_listing (tenant_id, id, other, record_kind, record_id, person_id, told, opened_at,
                            opened_by) values (:tenant, :id, :other, :kind, :record, :person, :told, :now, :by) on conflict do nothing
                        """)
                        .bind("id", id)
                        .bind("other", other)
                        .bind("kind", kind)
                        .bind("record", record)
                        .bind("person", person)
                        .bind("told", told.text())
                        .bind("now", now)
                        .bind("by", by)
                        .update()
                == 1;
        if (added) {
            letters.send(other, ExchangeLetter.What.OPENED, id, told.text());
        }
    }

    /** All that are open, the last first. */
    public List<Opened> all() {
        return database.sql(ALL + " order by l.asked_at is null or l.declined_at is not null, l.opened_at desc, l.id")
                .list(Opened.class);
    }

    /** One that is open. */
    public Optional<Opened> find(UUID id) {
        return database.sql(ALL + " and l.id = :id").bind("id", id).first(Opened.class);
    }

    /** The other asks for one; the file of the record says so, once. */
    void asked(UUID other, UUID id, Instant at) {
        boolean changed = database.sql("update matching.exchange_listing set asked_at = :at where tenant_id = :tenant"
                                + " and id = :id and other = :other and asked_at is null and closed_at is null")
                        .bind("at", at)
                        .bind("id", id)
                        .bind("other", other)
                        .update()
                == 1;
        if (changed) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
            find(id).ifPresent(one -> tasks.open(one.kind(), one.record(), ASKED, today.plusDays(ANSWER_DAYS)));
        }
    }

    /** It will not be, and the other is told so; once is enough. */
    public void decline(Opened one) {
        boolean changed = database.sql(
                                "update matching.exchange_listing set declined_at = :now where tenant_id = :tenant and id = :id"
                                        + " and asked_at is not null and declined_at is null and closed_at is null")
                        .bind("now", clock.instant())
                        .bind("id", one.id())
                        .update()
                == 1;
        if (changed) {
            tasks.done(one.kind(), one.record(), ASKED);
            letters.send(one.other(), ExchangeLetter.What.DECLINED, one.id(), "");
        }
    }

    /** Who let the other know of one, whether or not it is open still. */
    public Optional<UUID> openedBy(UUID id) {
        return database.sql("select opened_by from matching.exchange_listing where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .first(UUID.class);
    }

    /** It is not open any more, and the other is told so; once is enough. */
    public void close(Opened one) {
        boolean changed = database.sql("update matching.exchange_listing set closed_at = :now"
                                + " where tenant_id = :tenant and id = :id and closed_at is null")
                        .bind("now", clock.instant())
                        .bind("id", one.id())
                        .update()
                == 1;
        if (changed) {
            tasks.done(one.kind(), one.record(), ASKED);
            letters.send(one.other(), ExchangeLetter.What.CLOSED, one.id(), "");
        }
    }

    /** Nothing is open to this association any more; it knows so by itself. */
    void closeAll(UUID other, Instant at) {
        all().stream()
                .filter(one -> one.other().equals(other))
                .forEach(one -> tasks.done(one.kind(), one.record(), ASKED));
        database.sql("update matching.exchange_listing set closed_at = :at"
                        + " where tenant_id = :tenant and other = :other and closed_at is null")
                .bind("at", at)
                .bind("other", other)
                .update();
    }

    /** What is no longer free here is no longer open elsewhere. */
    void closeOver() {
        all().stream().filter(one -> !one.status().equals("received")).forEach(this::close);
    }

    /** Nothing of an erased person stays open, nor here. */
    void forget(@Observes PersonErased erased) {
        all().stream().filter(one -> whose(one.id(), erased.person())).forEach(this::close);
        database.sql("delete from matching.exchange_listing where tenant_id = :tenant and person_id = :person")
                .bind("person", erased.person())
                .update();
    }

    private boolean whose(UUID id, UUID person) {
        return database.sql("select 1 from matching.exchange_listing"
                        + " where tenant_id = :tenant and id = :id and person_id = :person")
                .bind("id", id)
                .bind("person", person)
                .any();
    }
}
