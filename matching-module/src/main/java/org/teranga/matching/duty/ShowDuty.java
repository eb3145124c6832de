package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.calendar.FrenchHolidays;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.TextMessages;
import org.teranga.platform.theme.FilledForm;

/** The roster as the reader sees it. */
@ApplicationScoped
@Transactional
class ShowDuty {
    private static final Duration SHOWN = Duration.ofDays(28);
    private static final int GAP_DAYS = 14;

    private final DutyRoster roster;
    private final DutyHours hours;
    private final DutyMembers members;
    private final HandOver notes;
    private final TextMessages texts;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    ShowDuty(
            DutyRoster roster,
            DutyHours hours,
            DutyMembers members,
            HandOver notes,
            TextMessages texts,
            CurrentPerson person,
            Clock clock) {
        this.roster = roster;
        this.hours = hours;
        this.members = members;
        this.notes = notes;
        this.texts = texts;
        this.person = person;
        this.clock = clock;
    }

    /**
     * All of it.
     *
     * @param home     the root of the reader's pages
     * @param form     what was written and is to be mended
     * @param happened what was just done; empty where nothing was
     */
    DutyView show(String home, FilledForm form, String happened) {
        Instant now = clock.instant();
        Seen seen = new Seen(person.requiredSubject(), roster.able(), person.may(Permission.SAFETY_READ));
        List<DutyShift> written = roster.written(now, now.plus(SHOWN));
        List<DutyShift> all = written.stream().filter(DutyShift::counts).toList();
        List<DutyShift> running = all.stream().filter(shift -> shift.runs(now)).toList();
        List<DutyShift> later =
                all.stream().filter(shift -> shift.startsAt().isAfter(now)).toList();
        Instant nextAt = later.isEmpty() ? null : later.getFirst().startsAt();
        List<UUID> next = roster.next(now);
        DutyMembers.Said said = members.of(List.of(seen.self)).getOrDefault(seen.self, DutyMembers.Said.NOTHING);
        return new DutyView(
                home + "/desk/duty",
                running.stream()
                        .map(DutyShift::account)
                        .distinct()
                        .map(seen::name)
                        .toList(),
                next.stream().map(seen::name).toList(),
                nextAt,
                hours.team().there(now),
                hours.phone(),
                reader(running, seen, said),
                notes.read().stream()
                        .map(note -> new DutyView.Note(seen.name(note.by()), note.at(), note.words()))
                        .toList(),
                views(all, seen, shift -> seen.self.equals(shift.offeredTo())),
                views(written, seen, shift -> shift.account().equals(seen.self)),
                hours.gaps(all, now, GAP_DAYS).stream().map(ShowDuty::gap).toList(),
                views(written, seen, shift -> true),
                colleagues(later, seen),
                filled(said, form),
                happened);
    }

    private DutyView.Reader reader(List<DutyShift> running, Seen seen, DutyMembers.Said said) {
        Instant until = running.stream()
                .filter(shift -> shift.account().equals(seen.self))
                .map(DutyShift::endsAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new DutyView.Reader(
                until != null,
                until,
                seen.lead,
                notes.reads(),
                notes.writes(),
                said.phone() != null,
                texts.available());
    }

    private static FilledForm filled(DutyMembers.Said said, FilledForm sent) {
        PhoneNumber phone = said.phone();
        Map<String, List<String>> values = new HashMap<>(
                Map.of("phone", List.of(phone == null ? "" : phone.e164()), "called", List.of(said.called())));
        values.putAll(sent.values());
        return new FilledForm(values, sent.faults());
    }

    private static List<DutyView.Shift> views(List<DutyShift> all, Seen seen, Predicate<DutyShift> which) {
        return all.stream().filter(which).map(shift -> view(shift, all, seen)).toList();
    }

    private static DutyView.Shift view(DutyShift shift, List<DutyShift> all, Seen seen) {
        boolean own = shift.account().equals(seen.self);
        Instant swap = all.stream()
                .filter(other -> other.id().equals(shift.swapFor()))
                .map(DutyShift::startsAt)
                .findFirst()
                .orElse(null);
        return new DutyView.Shift(
                shift.id().toString(),
                seen.name(shift.account()),
                shift.startsAt(),
                shift.endsAt(),
                holiday(shift.startsAt()),
                own,
                shift.offeredTo() == null ? "" : seen.name(shift.offeredTo()),
                swap,
                seen.lead || own && shift.madeBy().equals(seen.self),
                !shift.counts());
    }

    private static List<DutyView.Colleague> colleagues(List<DutyShift> later, Seen seen) {
        return seen.able.keySet().stream()
                .filter(one -> !one.equals(seen.self))
                .map(one -> new DutyView.Colleague(
                        one.toString(),
                        seen.name(one),
                        views(later, seen, shift -> shift.account().equals(one))))
                .sorted(Comparator.comparing(DutyView.Colleague::name))
                .toList();
    }

    private static DutyView.Gap gap(DutyGap gap) {
        ZonedDateTime from = gap.startsAt().atZone(Formats.ZONE);
        LocalTime until = gap.endsAt().atZone(Formats.ZONE).toLocalTime();
        return new DutyView.Gap(
                gap.startsAt(),
                gap.endsAt(),
                from.toLocalDate(),
                from.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                until.toString(),
                holiday(gap.startsAt()));
    }

    private static String holiday(Instant at) {
        return FrenchHolidays.on(at.atZone(Formats.ZONE).toLocalDate()).orElse("");
    }

    /** Who reads, and what to call the others. */
    private record Seen(UUID self, Map<UUID, String> able, boolean lead) {
        String name(@Nullable UUID account) {
            return able.getOrDefault(account, "");
        }
    }
}
