package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.TenantSetting;

/** When the team is there, who has to be on duty while it is not, and the telephone that is answered then. */
@ApplicationScoped
public class DutySettings implements SettingGroup {
    /** The telephone that whoever is on duty answers; empty for none. */
    public static final TenantSetting<String> PHONE = TenantSetting.line("duty.phone", 24);

    /** The hour from which it is answered, each day. */
    public static final TenantSetting<Integer> PHONE_FROM = TenantSetting.number("duty.phone_from", 8, 0, 23);

    /** The hour until which it is answered; the same for day and night. */
    public static final TenantSetting<Integer> PHONE_UNTIL = TenantSetting.number("duty.phone_until", 8, 0, 23);

    /** The hour at which the team comes, on working days. */
    static final TenantSetting<Integer> TEAM_FROM = TenantSetting.number("duty.team_from", 9, 5, 12);

    /** The hour at which it goes. */
    static final TenantSetting<Integer> TEAM_UNTIL = TenantSetting.number("duty.team_until", 18, 13, 23);

    /** Whether it works on Saturdays. */
    static final TenantSetting<Boolean> TEAM_SATURDAY = TenantSetting.yesNo("duty.team_saturday", false);

    /** What has to be covered while the team is not there; what is not is shown as a gap. */
    static final TenantSetting<String> COVERS =
            TenantSetting.choice("duty.covers", "nothing", "free_days", "evenings", "nights");

    /** After how many minutes in which nobody has taken an incident others are told. */
    public static final TenantSetting<Integer> TERM_MINUTES = TenantSetting.number("duty.term_minutes", 30, 15, 240);

    @Override
    public String name() {
        return "duty";
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.of(PHONE, PHONE_FROM, PHONE_UNTIL, TEAM_FROM, TEAM_UNTIL, TEAM_SATURDAY, COVERS, TERM_MINUTES);
    }
}
