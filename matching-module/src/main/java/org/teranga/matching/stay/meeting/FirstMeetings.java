package org.teranga.matching.stay.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;

/** The first meetings of the open association. */
@ApplicationScoped
class FirstMeetings {
    private static final String WORDS = "meeting.words";
    private static final String COLUMNS =
            "select id, placement_id, state, proposed, venue, person_id, words, proposed_by,"
                    + " accompanied_by, cast(household_suits as text[]) as household_suits, cast(host_suits as text[]) as host_suits,"
                    + " starts_at, interpreter, interpreter_found, changed_at from matching.stay_meeting where tenant_id = :tenant and ";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    FirstMeetings(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Of this placement, the newest first. */
    List<FirstMeeting> of(UUID placement) {
        return opened(database.sql(COLUMNS + "placement_id = :placement order by proposed_at desc, id desc")
                .bind("placement", placement)
                .list(Row.class));
    }

    /** The one that is to come. */
    Optional<FirstMeeting> open(UUID placement) {
        return of(placement).stream().filter(FirstMeeting::open).findFirst();
    }

    /** Of these, those that are to come. */
    List<FirstMeeting> open(Collection<UUID> placements) {
        return opened(database.sql(COLUMNS + "placement_id = any (:placements) and state in ('proposed', 'dated')")
                .bindIds("placements", placements)
                .list(Row.class));
    }

    /** All that are to come. */
    List<FirstMeeting> open() {
        return opened(database.sql(COLUMNS + "state in ('proposed', 'dated') order by id limit 5000")
                .list(Row.class));
    }

    /** Those with a date in this time whose sides were not reminded. */
    List<FirstMeeting> toRemind(Instant from, Instant until) {
        return opened(database.sql(COLUMNS
                        + "state = 'dated' and reminded_at is null and starts_at >= :from and starts_at < :until"
                        + " order by starts_at, id limit 200")
                .bind("from", from)
                .bind("until", until)
                .list(Row.class));
    }

    /** Those with a date that this member of the team accompanies, by date. */
    List<FirstMeeting> accompanied(UUID member) {
        return opened(
                database.sql(COLUMNS + "state = 'dated' and accompanied_by = :member order by starts_at, id limit 200")
                        .bind("member", member)
                        .list(Row.class));
    }

    /** Keeps a new one. */
    void add(FirstMeeting meeting) {
        database.sql("""
                        insert into matching.stay_meeting (tenant_id, id, placement_id, state, proposed, proposed_at, proposed_by,
                            accompanied_by, venue, person_id, words, interpreter, changed_at)
                        values (:tenant, :id, :placement, 'proposed', :proposed, :at, :by, :with, :venue, :host, :words, :language, :at)
                        """)
                .bind("id", meeting.id())
                .bind("placement", meeting.placement())
                .bindTexts(
                        "proposed",
                        meeting.proposed().stream().map(Instant::toString).toList())
                .bind("at", meeting.changedAt())
                .bind("by", meeting.by().proposedBy())
                .bind("with", meeting.by().accompaniedBy())
                .bind("venue", meeting.place().venue())
                .bind("host", meeting.host())
                .bind(
                        "words",
                        meeting.place().words().isEmpty()
                                ? null
                                : cipher.encrypt(
                                        meeting.host(), WORDS, meeting.place().words()))
                .bind(
                        "language",
                        meeting.by().interpreter().isEmpty()
                                ? null
                                : meeting.by().interpreter())
                .update();
    }

    /** It is in another state, with this date or without one. */
    void change(UUID id, String state, @Nullable Instant startsAt) {
        database.sql("update matching.stay_meeting set state = :state, starts_at = :startsAt, changed_at = :now,"
                        + " reminded_at = case when starts_at = :startsAt then reminded_at end"
                        + " where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("state", state)
                .bind("startsAt", startsAt)
                .bind("now", clock.instant())
                .update();
    }

    /** These dates suit this side. */
    void suits(UUID id, Party side, List<Integer> numbers) {
        String column = side == Party.HOUSEHOLD ? "household_suits" : "host_suits";
        database.sql("update matching.stay_meeting set " + column
                        + " = cast(:numbers as smallint[]) where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bindTexts("numbers", numbers.stream().map(String::valueOf).toList())
                .update();
    }

    /** Somebody interprets into this language, or is still to be found; null where nobody is needed. */
    void interpreter(UUID id, @Nullable String language, boolean found) {
        database.sql("update matching.stay_meeting set interpreter = :language, interpreter_found = :found"
                        + " where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("language", language)
                .bind("found", found)
                .update();
    }

    /** Both were reminded; false where that was done meanwhile. */
    boolean reminded(UUID id) {
        return database.sql("update matching.stay_meeting set reminded_at = :now"
                                + " where tenant_id = :tenant and id = :id and reminded_at is null and state = 'dated'")
                        .bind("id", id)
                        .bind("now", clock.instant())
                        .update()
                > 0;
    }

    /** One of the two is forgotten: so are their meetings. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql("""
                        delete from matching.stay_meeting m where m.tenant_id = :tenant and (m.person_id = :person or exists
                            (select 1 from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
                             where p.tenant_id = :tenant and p.id = m.placement_id and n.person_id = :person))
                        """).bind("person", erased.person()).update();
    }

    private List<FirstMeeting> opened(List<Row> rows) {
        cipher.load(rows.stream().map(Row::personId).toList());
        return rows.stream()
                .map(row -> new FirstMeeting(
                        row.id,
                        row.placementId,
                        row.state,
                        row.proposed.stream().map(Instant::parse).toList(),
                        new FirstMeeting.Place(
                                row.venue,
                                row.words == null
                                        ? ""
                                        : cipher.decrypt(row.personId, WORDS, row.words)
                                                .orElse("")),
                        row.personId,
                        new FirstMeeting.Team(
                                row.proposedBy,
                                row.accompaniedBy,
                                row.interpreter == null ? "" : row.interpreter,
                                row.interpreterFound),
                        numbers(row.householdSuits),
                        numbers(row.hostSuits),
                        row.startsAt,
                        row.changedAt))
                .toList();
    }

    private static @Nullable List<Integer> numbers(@Nullable List<String> sent) {
        return sent == null ? null : sent.stream().map(Integer::valueOf).collect(Collectors.toList());
    }

    private record Row(
            UUID id,
            UUID placementId,
            String state,
            List<String> proposed,
            String venue,
            UUID personId,
            byte @Nullable [] words,
            UUID proposedBy,
            UUID accompaniedBy,
            @Nullable List<String> householdSuits,
            @Nullable List<String> hostSuits,
            @Nullable Instant startsAt,
            @Nullable String interpreter,
            boolean interpreterFound,
            Instant changedAt) {}
}
