package org.teranga.platform.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.erasure.KeepingSettings;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.theme.ListQuery;

/**
 * Shows who opened a file, from the trail: each reader once a day, with the role of that day where it is known. What somebody did with the
 * own file is nobody's reading.
 */
@ApplicationScoped
@Transactional
public class ShowReaders {
    private static final int MONTHS = 24;
    /** After everything. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Readings readings;
    private final MemberBook members;
    private final ApiKeys keys;
    private final TenantSettings settings;
    private final Instance<WithheldReadings> withheld;
    private final Clock clock;

    @Inject
    ShowReaders(
            Readings readings,
            MemberBook members,
            ApiKeys keys,
            TenantSettings settings,
            @Any Instance<WithheldReadings> withheld,
            Clock clock) {
        this.readings = readings;
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
     * @param query   which page of them
     */
    public ReadersView of(Collection<UUID> records, Collection<UUID> own, String back, ListQuery query) {
        Instant since = clock.instant().atZone(Formats.ZONE).minusMonths(MONTHS).toInstant();
        Map<UUID, Instant> files = new HashMap<>();
        records.forEach(record -> files.put(record, hiddenFrom(record)));
        Readings.Question question = new Readings.Question(files, own, since);
        List<Readings.Reading> page = readings.page(question, query.size(), query.offset());
        Set<UUID> actors = page.stream().map(Readings.Reading::actor).collect(Collectors.toSet());
        Map<UUID, Member> known = members.find(actors);
        Set<UUID> programs = keys.labels(actors).keySet();
        boolean names = settings.get(KeepingSettings.READER_NAMES);
        return new ReadersView(
                back,
                query,
                readings.count(question),
                page.stream().map(one -> row(one, known, programs, names)).toList(),
                names,
                MONTHS);
    }

    private Instant hiddenFrom(UUID record) {
        return withheld.stream()
                .flatMap(source -> source.withheldFrom(record).stream())
                .min(Comparator.naturalOrder())
                .orElse(NEVER);
    }

    private static ReadersView.Row row(
            Readings.Reading one, Map<UUID, Member> known, Set<UUID> programs, boolean names) {
        Member member = known.get(one.actor());
        if (programs.contains(one.actor())) {
            return new ReadersView.Row(one.day(), "program", "", one.what());
        }
        Collection<Role> then = one.roles().isEmpty() && member != null ? member.roles() : one.roles();
        String role = then.stream()
                .filter(Role::staff)
                .min(Comparator.comparing((Role staff) -> staff != Role.LEAD).thenComparing(Comparator.naturalOrder()))
                .map(staff -> staff.name().toLowerCase(Locale.ROOT))
                .orElse("former");
        return new ReadersView.Row(one.day(), role, names && member != null ? member.name() : "", one.what());
    }
}
