package org.teranga.tenantadmin.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSetting;

/** A group of settings as a module has them, two of which may not contradict each other. */
@ApplicationScoped
class SettingsOfTheTests implements SettingGroup {
    private static final TenantSetting<Integer> ANSWER = TenantSetting.number("placement.answer_days", 7, 1, 60);
    private static final TenantSetting<Integer> REMINDER = TenantSetting.number("placement.reminder_days", 2, 0, 59);
    private static final TenantSetting<Integer> TEAM = TenantSetting.number("placement.team_days", 3, 1, 60);

    @Override
    public String name() {
        return "placement";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.of(ANSWER, REMINDER, TEAM);
    }

    @Override
    public List<Clash> clashes(SettingValues values) {
        int answer = values.of(ANSWER);
        int reminder = values.of(REMINDER);
        return reminder < answer
                ? List.of()
                : List.of(new Clash(REMINDER, "setting.placement.reminder_days.late", List.of(reminder, answer)));
    }
}
