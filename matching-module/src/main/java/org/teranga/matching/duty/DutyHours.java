package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSettings;

/** The hours of the open association's team, its duty telephone, and when nobody is on duty who ought to be. */
@ApplicationScoped
class DutyHours {
    private final TenantSettings settings;

    @Inject
    DutyHours(TenantSettings settings) {
        this.settings = settings;
    }

    TeamHours team() {
        SettingValues values = settings.values();
        return new TeamHours(
                values.of(DutySettings.TEAM_FROM),
                values.of(DutySettings.TEAM_UNTIL),
                values.of(DutySettings.TEAM_SATURDAY));
    }

    DutyView.Phone phone() {
        String typed = settings.get(DutySettings.PHONE).strip();
        boolean wrong = !typed.isEmpty() && PhoneNumber.parse(typed).isEmpty();
        return new DutyView.Phone(wrong ? "" : typed, wrong);
    }

    /** @param shifts that count, in their order */
    List<DutyGap> gaps(List<DutyShift> shifts, Instant now, int days) {
        return DutyGap.of(settings.get(DutySettings.COVERS), team(), shifts, now, days);
    }
}
