package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSettings;

/**
 * Says whom somebody reaches first: the duty telephone with its hours, who answers, when the team is back. A member on duty whose own
 * matter it is (who is the other side, or lives in that home) is not named, and nobody is sent to a telephone that this member answers.
 */
@ApplicationScoped
@Transactional
public class DutyReach {
    private final DutyRoster roster;
    private final DutyMembers members;
    private final DutyHours hours;
    private final TenantSettings settings;
    private final Clock clock;

    @Inject
    DutyReach(DutyRoster roster, DutyMembers members, DutyHours hours, TenantSettings settings, Clock clock) {
        this.roster = roster;
        this.members = members;
        this.hours = hours;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * At this moment.
     *
     * @param concerned whether an account is somebody whose own matter it is
     */
    public Reach now(Predicate<UUID> concerned) {
        Instant now = clock.instant();
        SettingValues values = settings.values();
        List<UUID> all = roster.at(now);
        List<UUID> duty = all.stream().filter(concerned.negate()).toList();
        boolean own = duty.size() < all.size();
        Map<UUID, DutyMembers.Said> said = members.of(duty);
        Optional<PhoneNumber> dial = own ? Optional.empty() : PhoneNumber.parse(values.of(DutySettings.PHONE));
        int from = values.of(DutySettings.PHONE_FROM);
        int until = values.of(DutySettings.PHONE_UNTIL);
        TeamHours team = hours.team();
        return new Reach(
                dial.map(number -> values.of(DutySettings.PHONE).strip()).orElse(""),
                dial.map(PhoneNumber::e164).orElse(""),
                from == until ? null : hour(now, from),
                from == until ? null : hour(now, until),
                answered(from, until, now.atZone(Formats.ZONE).getHour()),
                !duty.isEmpty(),
                duty.stream()
                        .map(one ->
                                said.getOrDefault(one, DutyMembers.Said.NOTHING).called())
                        .filter(name -> !name.isEmpty())
                        .toList(),
                team.there(now),
                team.nextThere(now));
    }

    private static Instant hour(Instant now, int hour) {
        return now.atZone(Formats.ZONE)
                .toLocalDate()
                .atTime(hour, 0)
                .atZone(Formats.ZONE)
                .toInstant();
    }

    static boolean answered(int from, int until, int hour) {
        if (from == until) {
            return true;
        }
        return from < until ? hour >= from && hour < until : hour >= from || hour < until;
    }
}
