package org.teranga.matching.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.list.OwnRows;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.PresentInLists;
import org.teranga.platform.casework.PresentNow;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Tells of the rows of a list who left them and how far the team has come. That they were seen in a list is noted of each, once a day. Nothing is told
 * of the reader's own, nor to who works on no files.
 */
@ApplicationScoped
@Transactional
public class ListedWorks {
    private static final String ROWS = """
            select e.id, f.owner, coalesce(f.stage, 'new') as stage, f.call_at, f.parked_until, c.at as touched,
                (select min(t.due) from platform.case_task t
                    where t.tenant_id = :tenant and t.file_id = f.id and t.done_at is null) as due
            from matching.%1$s e
            left join platform.case_file f on f.tenant_id = :tenant and f.kind = '%1$s' and f.subject_id = e.id
            left join platform.last_contact c on c.tenant_id = :tenant and c.person = e.person_id
            where e.tenant_id = :tenant and e.id = any (:ids)
            """;

    private final TenantDatabase database;
    private final Contacts contacts;
    private final Members members;
    private final CurrentPerson person;
    private final OwnRows ownRows;
    private final PresentInLists present;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ListedWorks(
            TenantDatabase database,
            Contacts contacts,
            Members members,
            CurrentPerson person,
            OwnRows ownRows,
            PresentInLists present,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.contacts = contacts;
        this.members = members;
        this.person = person;
        this.ownRows = ownRows;
        this.present = present;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is told of these, by id.
     *
     * @param word  offer or need
     * @param lacks codes of what is missing of each before a proposal; who lacks nothing is left out
     */
    public Map<UUID, ListedWork> of(
            String word, Collection<? extends Listing<?>> listings, Map<UUID, List<String>> lacks) {
        Map<UUID, ListedWork> told = new HashMap<>();
        if (listings.isEmpty() || !person.may(Permission.FILES_WORK)) {
            listings.forEach(one -> told.put(one.id().value(), ListedWork.untold(false)));
            return told;
        }
        Set<UUID> own = ownRows.of(word);
        Map<UUID, Row> rows =
                rows(word, listings.stream().map(one -> one.id().value()).toList());
        Map<UUID, String> names = members.names(rows.values().stream()
                .map(Row::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        contacts.load(listings.stream().map(Listing::contact).toList());
        Map<UUID, List<PresentNow>> now = present.of(rows.keySet());
        Set<UUID> seen = new HashSet<>();
        for (Listing<?> one : listings) {
            UUID id = one.id().value();
            Row row = rows.get(id);
            if (row == null || own.contains(id)) {
                told.put(id, ListedWork.untold(row != null));
            } else {
                seen.add(id);
                told.put(
                        id,
                        work(
                                row,
                                contacts.open(one.contact()),
                                names,
                                now.getOrDefault(id, List.of()),
                                lacks.getOrDefault(id, List.of())));
            }
        }
        audit.recordDaily("file.listed", word, seen);
        return told;
    }

    private ListedWork work(
            Row row, Contact contact, Map<UUID, String> names, List<PresentNow> there, List<String> lacks) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        return new ListedWork(
                Objects.requireNonNullElse(contact.name(), ""),
                contact.phone(),
                contact.email(),
                false,
                row.stage.code(),
                row.callAt,
                row.callAt != null && row.callAt.isBefore(now),
                row.parkedUntil,
                row.owner == null ? "" : names.getOrDefault(row.owner, "–"),
                person.subject().filter(one -> one.equals(row.owner)).isPresent(),
                row.due,
                row.due != null && row.due.isBefore(today),
                row.touched,
                there,
                lacks);
    }

    private Map<UUID, Row> rows(String word, Collection<UUID> ids) {
        return database.sql(ROWS.formatted(word)).bindIds("ids", ids).list(Row.class).stream()
                .collect(Collectors.toMap(Row::id, row -> row));
    }

    private record Row(
            UUID id,
            @Nullable UUID owner,
            Stage stage,
            @Nullable Instant callAt,
            @Nullable LocalDate parkedUntil,
            @Nullable Instant touched,
            @Nullable LocalDate due) {}
}
