package org.teranga.platform.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.audit.AuditEntry;
import org.teranga.platform.audit.AuditFilter;
import org.teranga.platform.audit.ReadTrail;
import org.teranga.platform.erasure.KeepingSettings;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Member;
import org.teranga.platform.identity.MemberBook;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.tenancy.TenantSettings;

/** Who opened a file, out of the trail: each reader once a day. What somebody did with the own file is nobody's reading. */
@ApplicationScoped
@Transactional
public class ShowReaders {
    private static final int MONTHS = 24;
    private static final int MOST = 1_000;
    private static final Map<String, String> OPENED =
            Map.of("offer.read", "file", "need.read", "file", "placement.contact", "contact");

    private final ReadTrail trail;
    private final MemberBook members;
    private final ApiKeys keys;
    private final TenantSettings settings;
    private final Instance<WithheldReadings> withheld;
    private final Clock clock;

    @Inject
    ShowReaders(
            ReadTrail trail,
            MemberBook members,
            ApiKeys keys,
            TenantSettings settings,
            @Any Instance<WithheldReadings> withheld,
            Clock clock) {
        this.trail = trail;
        this.members = members;
        this.keys = keys;
        this.settings = settings;
        this.withheld = withheld;
        this.clock = clock;
    }

    /**
     * The readers of these things.
     *
     * @param records the person's offers, needs, and placements in which its contact is opened
     * @param own     the accounts of the person itself, whose readings are no readings
     * @param back    the page before, from the root of the host
     */
    public ReadersView of(Collection<UUID> records, Collection<UUID> own, String back) {
        List<AuditEntry> readings = records.stream()
                .flatMap(record -> readings(record).stream().filter(one -> !hidden(one, record)))
                .filter(one -> one.actor() != null && !own.contains(one.actor()))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
        Set<UUID> actors = readings.stream()
                .map(AuditEntry::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        Map<UUID, Member> known = members.find(actors);
        Set<UUID> programs = keys.labels(actors).keySet();
        boolean names = settings.get(KeepingSettings.READER_NAMES);
        LinkedHashSet<Once> seen = new LinkedHashSet<>();
        for (AuditEntry one : readings) {
            seen.add(new Once(
                    LocalDate.ofInstant(one.at(), Formats.ZONE),
                    Objects.requireNonNull(one.actor(), "actor"),
                    OPENED.getOrDefault(one.action(), "file")));
        }
        return new ReadersView(
                back, seen.stream().map(one -> row(one, known, programs, names)).toList(), names, MONTHS);
    }

    private List<AuditEntry> readings(UUID record) {
        Instant now = clock.instant();
        Instant since = now.atZone(Formats.ZONE).minusMonths(MONTHS).toInstant();
        AuditFilter filter = new AuditFilter(Set.of(), "", Optional.of(record), since, now.plusSeconds(1));
        return trail.page(filter, MOST, 0).stream()
                .filter(one -> OPENED.containsKey(one.action()))
                .toList();
    }

    private boolean hidden(AuditEntry reading, UUID record) {
        return withheld.stream().anyMatch(source -> source.withheld(reading, record));
    }

    private static ReadersView.Row row(Once one, Map<UUID, Member> known, Set<UUID> programs, boolean names) {
        Member member = known.get(one.actor);
        if (member == null) {
            return new ReadersView.Row(one.day, programs.contains(one.actor) ? "program" : "former", "", one.what);
        }
        String role = member.roles().stream()
                .filter(Role::staff)
                .sorted((a, b) -> Boolean.compare(b == Role.LEAD, a == Role.LEAD))
                .findFirst()
                .map(staff -> staff.name().toLowerCase(Locale.ROOT))
                .orElse("former");
        return new ReadersView.Row(one.day, role, names ? member.name() : "", one.what);
    }

    /** One reader, once a day. */
    private record Once(LocalDate day, UUID actor, String what) {}
}
