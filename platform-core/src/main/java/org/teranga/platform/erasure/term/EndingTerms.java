package org.teranga.platform.erasure.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.erasure.KeepingSettings;
import org.teranga.platform.erasure.LastContact;
import org.teranga.platform.erasure.LegalHolds;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.PersonRecords;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.tenancy.TenantSettings;

/** Finds people whose time of keeping ends: so many months after the last contact, fewer where the file was closed. */
@ApplicationScoped
public class EndingTerms {
    private final Instance<PersonRecords> features;
    private final LastContact contact;
    private final LegalHolds holds;
    private final TenantSettings settings;
    private final Clock clock;

    @Inject
    EndingTerms(
            @Any Instance<PersonRecords> features,
            LastContact contact,
            LegalHolds holds,
            TenantSettings settings,
            Clock clock) {
        this.features = features;
        this.contact = contact;
        this.holds = holds;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those that end within these days, what ends first first; held ones among them. */
    @Transactional
    public List<Ending> within(int days) {
        Instant horizon = now().plusDays(days).toInstant();
        int open = settings.get(KeepingSettings.MONTHS);
        int closed = settings.get(KeepingSettings.CLOSED_MONTHS);
        List<PersonRecord> quiet = features.stream()
                .flatMap(feature -> feature.quietSince(before(horizon, open), before(horizon, closed)).stream())
                .toList();
        List<UUID> persons = quiet.stream()
                .flatMap(
                        one -> one.account() == null ? Stream.of(one.person()) : Stream.of(one.person(), one.account()))
                .distinct()
                .toList();
        Map<UUID, Instant> heard = new HashMap<>(contact.of(persons));
        heard.putAll(contact.about(quiet.stream().map(PersonRecord::id).toList()));
        Set<UUID> held = holds.among(persons);
        List<Ending> ending = new ArrayList<>();
        for (PersonRecord one : quiet) {
            Instant last = last(one, heard);
            Instant end = after(last, one.closed() ? closed : open);
            if (!end.isAfter(horizon)) {
                ending.add(new Ending(one, last, end, held.contains(one.person())));
            }
        }
        ending.sort(Comparator.comparing(Ending::end)
                .thenComparing(one -> one.record().id()));
        return ending;
    }

    /** What is used by way of an account is used by its person. */
    private static Instant last(PersonRecord one, Map<UUID, Instant> heard) {
        Instant last = one.lastContact();
        Stream<UUID> ids = Stream.concat(Stream.of(one.person(), one.id()), Stream.ofNullable(one.account()));
        for (UUID id : ids.toList()) {
            Instant noted = heard.getOrDefault(id, Instant.EPOCH);
            last = noted.isAfter(last) ? noted : last;
        }
        return last;
    }

    private static Instant before(Instant moment, int months) {
        return moment.atZone(Formats.ZONE).minusMonths(months).plusDays(1).toInstant();
    }

    private static Instant after(Instant moment, int months) {
        return moment.atZone(Formats.ZONE).plusMonths(months).toInstant();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(Formats.ZONE);
    }

    /**
     * A file whose time ends.
     *
     * @param last when there was last something real
     * @param end  when its time is over
     * @param held whether a legal hold keeps it all the same
     */
    public record Ending(PersonRecord record, Instant last, Instant end, boolean held) {}
}
