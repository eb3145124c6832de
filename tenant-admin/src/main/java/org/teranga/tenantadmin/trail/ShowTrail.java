package org.teranga.tenantadmin.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.audit.AuditEntry;
import org.teranga.platform.audit.AuditFilter;
import org.teranga.platform.audit.ReadTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Members;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;

/** The trail in words: the last thirty days where nobody asks for others. */
@ApplicationScoped
class ShowTrail {
    private static final int DAYS = 30;
    private static final int COUNTED = 10_000;
    private static final int PEOPLE = 200;
    private static final int SHORT = 8;
    private static final int ISO_DAY = 10;

    private final ReadTrail trail;
    private final Members members;
    private final ApiKeys keys;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowTrail(ReadTrail trail, Members members, ApiKeys keys, PageContexts contexts, Clock clock) {
        this.trail = trail;
        this.members = members;
        this.keys = keys;
        this.contexts = contexts;
        this.clock = clock;
    }

    TrailView of(ListQuery query) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        LocalDate until = day(query.filter("until")).orElse(today);
        LocalDate from = day(query.filter("from")).orElse(until.minusDays(DAYS));
        AuditFilter filter = filter(query, from, until);
        List<AuditEntry> entries = trail.page(filter, query.size(), query.offset());
        Set<UUID> actors = new LinkedHashSet<>(trail.actors(filter, PEOPLE));
        entries.stream().map(AuditEntry::actor).filter(Objects::nonNull).forEach(actors::add);
        Map<UUID, String> names = new HashMap<>(members.namesToList(actors));
        keys.labels(actors).forEach((key, label) -> names.put(key, contexts.text("trail.program", label)));
        long total = trail.count(filter, COUNTED + 1);
        return new TrailView(
                "/" + contexts.language().tag() + "/admin/trail",
                query,
                entries.stream().map(entry -> row(entry, names)).toList(),
                Math.min(total, COUNTED),
                total > COUNTED,
                people(actors, names),
                areas(filter),
                from.toString(),
                until.toString());
    }

    private static AuditFilter filter(ListQuery query, LocalDate from, LocalDate until) {
        return new AuditFilter(
                id(query.filter("who")),
                query.filter("area"),
                id(query.filter("object")),
                from.atStartOfDay(Formats.ZONE).toInstant(),
                until.plusDays(1).atStartOfDay(Formats.ZONE).toInstant());
    }

    private TrailView.Row row(AuditEntry entry, Map<UUID, String> names) {
        UUID actor = entry.actor();
        String object = entry.objectId() == null ? "" : entry.objectId().toString();
        return new TrailView.Row(
                entry.at(),
                actor == null ? contexts.text("trail.nobody") : name(actor, names),
                actor == null ? "" : actor.toString(),
                words("trail.action." + entry.action(), entry.action()),
                object.isEmpty() ? "" : object.substring(0, SHORT),
                object);
    }

    private List<TrailView.Option> people(Set<UUID> actors, Map<UUID, String> names) {
        return actors.stream()
                .map(actor -> new TrailView.Option(actor.toString(), name(actor, names)))
                .sorted(Comparator.comparing(TrailView.Option::label))
                .toList();
    }

    private List<TrailView.Option> areas(AuditFilter filter) {
        List<TrailView.Option> areas = new ArrayList<>();
        trail.areas(filter).forEach(area -> areas.add(new TrailView.Option(area, words("trail.area." + area, area))));
        return areas;
    }

    private String name(UUID actor, Map<UUID, String> names) {
        String known = names.getOrDefault(actor, "");
        return known.isEmpty() ? contexts.text("trail.unknown", actor.toString().substring(0, SHORT)) : known;
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
            return Optional.of(new UUID(0, 0));
        }
    }
}
