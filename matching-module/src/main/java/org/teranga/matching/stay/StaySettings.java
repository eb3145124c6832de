package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.TenantSetting;

/** How often both sides of a stay are asked how they are, and when somebody calls who said nothing. */
@ApplicationScoped
class StaySettings implements SettingGroup {
    /** From the thirtieth day on, after how many days they are asked again. */
    static final TenantSetting<Integer> EVERY_DAYS = TenantSetting.number("stay.every_days", 30, 7, 60);

    /** After how many days without an answer somebody calls. */
    static final TenantSetting<Integer> SILENT_DAYS = TenantSetting.number("stay.silent_days", 3, 1, 7);

    @Override
    public String name() {
        return "stay";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.of(EVERY_DAYS, SILENT_DAYS);
    }
}
