package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.TenantSetting;

/** When those are written to whose completion of a course ends. */
@ApplicationScoped
class TrainingSettings implements SettingGroup {
    /** How many days before; 0: nobody is written to. */
    static final TenantSetting<Integer> REMINDER_DAYS = TenantSetting.number("training.reminder_days", 30, 0, 60);

    @Override
    public String name() {
        return "training";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.of(REMINDER_DAYS);
    }
}
