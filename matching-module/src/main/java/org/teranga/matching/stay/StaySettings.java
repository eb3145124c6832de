package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.TenantSetting;

/** How often both sides of a stay are asked how they are, and when somebody calls who said nothing. */
@ApplicationScoped
public class StaySettings implements SettingGroup {
    /** From the thirtieth day on, after how many days they are asked again. */
    static final TenantSetting<Integer> EVERY_DAYS = TenantSetting.number("stay.every_days", 30, 7, 60);

    /** After how many days without an answer somebody calls. */
    static final TenantSetting<Integer> SILENT_DAYS = TenantSetting.number("stay.silent_days", 3, 1, 7);

    /** The address of a lesson of five minutes for the first week of a stay, on the association's own pages; empty for none. */
    public static final TenantSetting<String> LESSON_1 = TenantSetting.line("stay.lesson_1", 120);

    /** For the second. */
    public static final TenantSetting<String> LESSON_2 = TenantSetting.line("stay.lesson_2", 120);

    /** For the third. */
    public static final TenantSetting<String> LESSON_3 = TenantSetting.line("stay.lesson_3", 120);

    /** For the fourth. */
    public static final TenantSetting<String> LESSON_4 = TenantSetting.line("stay.lesson_4", 120);

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
        return List.of(EVERY_DAYS, SILENT_DAYS, LESSON_1, LESSON_2, LESSON_3, LESSON_4);
    }
}
