package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.qualification.GrantWish;
import org.teranga.platform.refusal.Refusal;

/**
 * Whoever works on files writes down their own shifts, which count once a lead agrees; a lead writes down those of others. A shift goes to a colleague who agrees, or to whom a lead
 * gives it. Whoever reads a shift that somebody else has changed meanwhile is refused.
 */
@ApplicationScoped
@Transactional
class ArrangeDuty {
    private static final int MOST_WEEKS = 53;
    private static final String SHIFT = "duty";

    private final DutyShifts shifts;
    private final DutyRoster roster;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ArrangeDuty(DutyShifts shifts, DutyRoster roster, CurrentPerson person, AuditTrail audit, Clock clock) {
        this.shifts = shifts;
        this.roster = roster;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes down a shift, or those of some weeks; left out are those at which that account has duty already.
     *
     * @param sent {@code account} (empty for oneself), {@code day}, {@code from}, {@code until}, {@code weekly}: the last day, empty for once
     * @throws Refusal invalid with every fault, not allowed to whoever is no lead for somebody else, conflict where none is left
     */
    void add(Answers sent) {
        person.requireHuman();
        FormReader form = new FormReader(sent);
        UUID account = account(form, sent.first("account"));
        LocalDate day = form.day("day");
        LocalTime from = time(form, "from");
        LocalTime until = time(form, "until");
        LocalDate weekly = form.day("weekly");
        if (sent.first("day").isBlank()) {
            form.fault("day", "duty.fault.day");
        }
        if (day != null && weekly != null && (weekly.isBefore(day) || weekly.isAfter(day.plusWeeks(MOST_WEEKS)))) {
            form.fault("weekly", "duty.fault.weekly");
        }
        if (day != null && day.isBefore(today().minusDays(1))) {
            form.fault("day", "duty.fault.past");
        }
        form.end();
        shifts.hold();
        LocalDate first = Objects.requireNonNull(day);
        List<UUID> written = first.datesUntil(
                        Objects.requireNonNullElse(weekly, first).plusDays(1))
                .filter(each -> each.getDayOfWeek() == first.getDayOfWeek())
                .map(each -> DutyGap.on(each, Objects.requireNonNull(from), Objects.requireNonNull(until)))
                .filter(each -> each.endsAt().isAfter(clock.instant()))
                .flatMap(each -> write(account, each).stream())
                .toList();
        if (written.isEmpty()) {
            throw Refusal.conflict("duty.refused.overlap");
        }
        audit.recordAll("duty.added", SHIFT, written);
    }

    private Optional<UUID> write(UUID account, DutyGap time) {
        DutyShift shift = new DutyShift(
                Uuid7.at(clock.instant()),
                account,
                time.startsAt(),
                time.endsAt(),
                null,
                null,
                person.requiredSubject(),
                lead() ? person.requiredSubject() : null);
        return shifts.add(shift) ? Optional.of(shift.id()) : Optional.empty();
    }

    /**
     * Gives a shift: a lead gives one of somebody else at once; one's own is offered, perhaps for one in return.
     *
     * @param sent {@code to}, and {@code swap} for one's own
     * @throws Refusal not found where there is none to come, not allowed for one of somebody else, invalid where nobody can take it, conflict where that one
     *     has duty then
     */
    void give(UUID id, Answers sent) {
        DutyShift shift = held(id);
        boolean own = own(shift);
        if (!own && !lead()) {
            throw Refusal.forbidden("problem.detail.403");
        }
        FormReader form = new FormReader(sent);
        UUID to = GrantWish.id(sent.first("to"))
                .filter(roster.able()::containsKey)
                .filter(one -> !one.equals(shift.account()))
                .orElse(null);
        if (to == null) {
            form.fault("to", "duty.fault.to");
        }
        UUID swap = own ? swap(form, sent.first("swap"), to) : null;
        form.end();
        if (own && !shift.counts()) {
            throw Refusal.conflict("duty.refused.unconfirmed");
        }
        requireFree(Objects.requireNonNull(to), shift, swap);
        if (own) {
            shifts.offer(id, to, swap);
            audit.record("duty.offered", SHIFT, id);
        } else {
            shifts.give(id, to);
            shifts.confirm(id, person.requiredSubject());
            audit.record("duty.given", SHIFT, id);
        }
    }

    private @Nullable UUID swap(FormReader form, String sent, @Nullable UUID to) {
        if (sent.isBlank()) {
            return null;
        }
        UUID swap = GrantWish.id(sent)
                .flatMap(shifts::find)
                .filter(other -> other.account().equals(to)
                        && other.counts()
                        && other.startsAt().isAfter(clock.instant()))
                .map(DutyShift::id)
                .orElse(null);
        if (swap == null) {
            form.fault("swap", "duty.fault.swap");
        }
        return swap;
    }

    /**
     * Whoever is asked to take a shift says yes or no; who asked takes it back by saying no.
     *
     * @throws Refusal not found where there is none to come, conflict where this one is not asked any more, or has duty then
     */
    void answer(UUID id, boolean yes) {
        DutyShift shift = held(id);
        UUID self = person.requiredSubject();
        boolean asked = self.equals(shift.offeredTo());
        if (!asked && (yes || !own(shift) || shift.offeredTo() == null)) {
            throw Refusal.conflict("duty.refused.not_asked");
        }
        if (!yes) {
            shifts.offer(id, null, null);
            audit.record("duty.kept", SHIFT, id);
            return;
        }
        UUID swap = shift.swapFor();
        requireFree(self, shift, swap);
        if (swap != null) {
            DutyShift back = shifts.find(swap)
                    .filter(other -> own(other) && other.endsAt().isAfter(clock.instant()))
                    .orElseThrow(() -> Refusal.conflict("duty.refused.not_asked"));
            requireFree(shift.account(), back, id);
            exchange(shift, back);
        } else {
            shifts.give(id, self);
        }
        audit.record("duty.taken", SHIFT, id);
    }

    /** The database lets nobody have two at once, not even in between: one of both is taken out and written anew. */
    private void exchange(DutyShift shift, DutyShift back) {
        shifts.remove(back.id());
        shifts.give(shift.id(), back.account());
        shifts.add(new DutyShift(
                back.id(),
                shift.account(),
                back.startsAt(),
                back.endsAt(),
                null,
                null,
                person.requiredSubject(),
                back.confirmedBy()));
    }

    /**
     * A lead agrees to a shift that somebody wrote down for themselves: from then on it counts.
     *
     * @throws Refusal not found where there is none to come, not allowed to whoever is no lead
     */
    void confirm(UUID id) {
        held(id);
        if (!lead()) {
            throw Refusal.forbidden("problem.detail.403");
        }
        shifts.confirm(id, person.requiredSubject());
        audit.record("duty.confirmed", SHIFT, id);
    }

    /**
     * Takes a shift out of the roster: a lead any, others those that they wrote down for themselves.
     *
     * @throws Refusal not found where there is none to come, not allowed for others
     */
    void remove(UUID id) {
        DutyShift shift = held(id);
        boolean made = own(shift) && shift.madeBy().equals(shift.account());
        if (!lead() && !made) {
            throw Refusal.forbidden("problem.detail.403");
        }
        shifts.remove(id);
        audit.record("duty.removed", SHIFT, id);
    }

    private DutyShift held(UUID id) {
        person.requireHuman();
        shifts.hold();
        return shifts.find(id)
                .filter(shift -> shift.endsAt().isAfter(clock.instant()))
                .orElseThrow(Refusal::notFound);
    }

    private void requireFree(UUID account, DutyShift shift, @Nullable UUID except) {
        boolean taken = shifts.of(account, shift.startsAt()).stream()
                .anyMatch(other -> other.overlaps(shift)
                        && !other.id().equals(shift.id())
                        && !other.id().equals(except));
        if (taken) {
            throw Refusal.conflict("duty.refused.overlap");
        }
    }

    private UUID account(FormReader form, String sent) {
        UUID self = person.requiredSubject();
        UUID account = sent.isBlank() ? self : GrantWish.id(sent).orElse(null);
        if (account == null || !roster.able().containsKey(account)) {
            form.fault("account", "duty.fault.to");
            return self;
        }
        if (!account.equals(self) && !lead()) {
            throw Refusal.forbidden("problem.detail.403");
        }
        return account;
    }

    private static @Nullable LocalTime time(FormReader form, String field) {
        try {
            return LocalTime.parse(form.first(field).strip());
        } catch (DateTimeParseException unreadable) {
            form.fault(field, "duty.fault.time");
            return null;
        }
    }

    private boolean own(DutyShift shift) {
        return shift.account().equals(person.requiredSubject());
    }

    private boolean lead() {
        return person.may(Permission.SAFETY_READ);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
