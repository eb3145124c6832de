package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;

/**
 * Who of the open association has duty. Only members count who work on files and are not suspended, whatever the roster says of others: a
 * shift of somebody who may not do this any more is nobody's. Nor does a shift count that somebody wrote down for themselves and no lead agreed
 * to: whoever has duty reads what others do not.
 */
@ApplicationScoped
@Transactional
public class DutyRoster {
    private static final Duration AHEAD = Duration.ofDays(60);

    private final DutyShifts shifts;
    private final Members members;

    @Inject
    DutyRoster(DutyShifts shifts, Members members) {
        this.shifts = shifts;
        this.members = members;
    }

    /** The accounts on duty at a moment; whoever has been on duty longest comes first. */
    public List<UUID> at(Instant moment) {
        return counting(shifts.between(moment, moment.plusNanos(1000))).stream()
                .map(DutyShift::account)
                .distinct()
                .toList();
    }

    /** The accounts whose shift begins next after a moment; more than one where several begin together. */
    public List<UUID> next(Instant moment) {
        List<DutyShift> later = counting(shifts.between(moment, moment.plus(AHEAD))).stream()
                .filter(shift -> shift.startsAt().isAfter(moment))
                .toList();
        return later.stream()
                .filter(shift -> shift.startsAt().equals(later.getFirst().startsAt()))
                .map(DutyShift::account)
                .distinct()
                .toList();
    }

    /** The shifts that count, not over at one moment and begun before another. */
    List<DutyShift> between(Instant from, Instant until) {
        return counting(shifts.between(from, until));
    }

    /** Who may have duty, with what to call them; one whose name is not known has none. */
    Map<UUID, String> able() {
        Map<UUID, String> names = members.namesOfAble(Permission.FILES_WORK);
        return members
                .active(members.all().stream()
                        .filter(DutyRoster::worksOnFiles)
                        .map(Account::subject)
                        .toList())
                .stream()
                .collect(Collectors.toMap(one -> one, one -> names.getOrDefault(one, "")));
    }

    /** As {@link #between}, those among them that wait for a lead. */
    List<DutyShift> written(Instant from, Instant until) {
        return ofAble(shifts.between(from, until));
    }

    private List<DutyShift> counting(List<DutyShift> all) {
        return ofAble(all.stream().filter(DutyShift::counts).toList());
    }

    /** Asked on every page of the team: looks at those who have a shift, and at no name. */
    private List<DutyShift> ofAble(List<DutyShift> all) {
        Set<UUID> able = all.stream()
                .map(DutyShift::account)
                .distinct()
                .filter(account ->
                        members.find(account).filter(DutyRoster::worksOnFiles).isPresent())
                .collect(Collectors.toSet());
        return all.stream().filter(shift -> able.contains(shift.account())).toList();
    }

    private static boolean worksOnFiles(Account account) {
        return account.roles().stream().anyMatch(role -> role.permissions().contains(Permission.FILES_WORK));
    }
}
