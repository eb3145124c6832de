package org.teranga.tenantadmin.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.audit.AuditEntry;
import org.teranga.platform.audit.AuditFilter;
import org.teranga.platform.audit.ReadTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;

/** The trail in words: the last thirty days where nobody asks for others. */
@ApplicationScoped
class ShowTrail {
    private static final int DAYS = 30;
    private static final int COUNTED = 10_000;
    private static final int PEOPLE = 200;
    private static final int ISO_DAY = 10;
    private static final UUID NOBODY = new UUID(0, 0);

    private final ReadTrail trail;
    private final TrailPeople people;
    private final TrailFiles files;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowTrail(ReadTrail trail, TrailPeople people, TrailFiles files, PageContexts contexts, Clock clock) {
        this.trail = trail;
        this.people = people;
        this.files = files;
        this.contexts = contexts;
        this.clock = clock;
    }

    TrailView of(ListQuery query) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        LocalDate until = day(query.filter("until")).orElse(today);
        LocalDate from = day(query.filter("from")).orElse(until.minusDays(DAYS));
        AuditFilter whole = filter(query, from, until, Set.of());
        Set<UUID> actors = new LinkedHashSet<>(trail.actors(whole, PEOPLE));
        AuditFilter filter = filter(query, from, until, who(query.filter("who"), actors));
        List<AuditEntry> entries = trail.page(filter, query.size(), query.offset());
        TrailPeople.Told told = people.told(named(entries, actors));
        Map<UUID, TrailFiles.Numbered> numbered = files.of(entries);
        long total = trail.count(filter, COUNTED + 1);
        return new TrailView(
                "/" + contexts.language().tag() + "/admin/trail",
                query,
                entries.stream().map(entry -> row(entry, told, numbered)).toList(),
                Math.min(total, COUNTED),
                total > COUNTED,
                options(actors, told),
                areas(filter),
                from.toString(),
                until.toString());
    }

    private static AuditFilter filter(ListQuery query, LocalDate from, LocalDate until, Set<UUID> who) {
        return new AuditFilter(
                who,
                query.filter("area"),
                id(query.filter("object")),
                from.atStartOfDay(Formats.ZONE).toInstant(),
                until.plusDays(1).atStartOfDay(Formats.ZONE).toInstant());
    }

    /** Whose entries are asked for; nobody's where the platform did nothing. */
    private Set<UUID> who(String asked, Set<UUID> actors) {
        if (!asked.equals(TrailPeople.PLATFORM)) {
            return id(asked).map(Set::of).orElse(Set.of());
        }
        Set<UUID> platform = people.told(actors).platform();
        return platform.isEmpty() ? Set.of(NOBODY) : platform;
    }

    /** Everybody and everything that the page names. */
    private static Set<UUID> named(List<AuditEntry> entries, Set<UUID> actors) {
        Set<UUID> all = new LinkedHashSet<>(actors);
        entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.objectId()))
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    private TrailView.Row row(AuditEntry entry, TrailPeople.Told told, Map<UUID, TrailFiles.Numbered> numbered) {
        UUID actor = entry.actor();
        UUID object = entry.objectId();
        TrailFiles.Numbered file = object == null ? null : numbered.get(object);
        boolean ours = object != null && told.platform().contains(object);
        return new TrailView.Row(
                entry.at(),
                actor == null ? contexts.text("trail.nobody") : told.name(actor, contexts),
                actor == null ? "" : told.value(actor),
                words("trail.action." + entry.action(), entry.action()),
                object == null
                        ? ""
                        : ours ? contexts.text("trail.platform") : file == null ? told.object(object) : file.number(),
                object == null || ours ? "" : object.toString(),
                file == null ? "" : file.href());
    }

    private List<TrailView.Option> options(Set<UUID> actors, TrailPeople.Told told) {
        return actors.stream()
                .map(actor -> new TrailView.Option(told.value(actor), told.name(actor, contexts)))
                .distinct()
                .sorted(Comparator.comparing(TrailView.Option::label))
                .toList();
    }

    private List<TrailView.Option> areas(AuditFilter filter) {
        List<TrailView.Option> areas = new ArrayList<>();
        trail.areas(filter).forEach(area -> areas.add(new TrailView.Option(area, words("trail.area." + area, area))));
        return areas;
    }

    /** A feature's word for what it notes; where it has none, the code says it. */
    private String words(String key, String code) {
        return contexts.theme().messages().has(contexts.language(), key) ? contexts.text(key) : code;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == ISO_DAY ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** An id; one that cannot be read is nobody's, so that a mistyped filter shows nothing rather than everything. */
    private static Optional<UUID> id(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(NOBODY);
        }
    }
}
