package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSetting;

/** How long people have to answer, and within how long the team takes its own steps. The operator's defaults are variables. */
@ApplicationScoped
class PlacementSettings implements SettingGroup {
    /** How many days a question to a household or a host stands. */
    static final TenantSetting<Integer> ANSWER_DAYS =
            TenantSetting.number("placement.answer_days", 7, 1, 60).withDefaultFrom("teranga.placement.answer.days");

    /** How many days before its end whoever has not answered is reminded. */
    static final TenantSetting<Integer> REMINDER_DAYS = TenantSetting.number("placement.reminder_days", 2, 0, 59)
            .withDefaultFrom("teranga.placement.reminder.days");

    /** Within how many days the team takes its own steps; later they are overdue. */
    static final TenantSetting<Integer> TEAM_DAYS =
            TenantSetting.number("placement.team_days", 3, 1, 60).withDefaultFrom("teranga.placement.team.days");

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
        return List.of(ANSWER_DAYS, REMINDER_DAYS, TEAM_DAYS);
    }

    @Override
    public List<Clash> clashes(SettingValues values) {
        int answer = values.of(ANSWER_DAYS);
        int reminder = values.of(REMINDER_DAYS);
        return reminder < answer
                ? List.of()
                : List.of(new Clash(REMINDER_DAYS, "setting.placement.reminder_days.late", List.of(reminder, answer)));
    }
}
