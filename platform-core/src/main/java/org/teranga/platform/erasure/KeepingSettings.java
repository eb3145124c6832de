package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSetting;

/** How long people's files are kept. An association may shorten it, never lengthen it: the upper bounds are what the public pages promise. */
@ApplicationScoped
public class KeepingSettings implements SettingGroup {
    /** How many months after the last contact a file is erased. */
    public static final TenantSetting<Integer> MONTHS = TenantSetting.number("keeping.months", 24, 3, 24);

    /** The same where it was withdrawn, refused or not taken. */
    public static final TenantSetting<Integer> CLOSED_MONTHS = TenantSetting.number("keeping.closed_months", 6, 1, 6);

    /** Whether people see the names of who opened their file, or only what they are. */
    public static final TenantSetting<Boolean> READER_NAMES = TenantSetting.yesNo("keeping.reader_names", false);

    @Override
    public String name() {
        return "keeping";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.of(MONTHS, CLOSED_MONTHS, READER_NAMES);
    }

    @Override
    public List<Clash> clashes(SettingValues values) {
        int open = values.of(MONTHS);
        int closed = values.of(CLOSED_MONTHS);
        return closed <= open
                ? List.of()
                : List.of(new Clash(CLOSED_MONTHS, "setting.keeping.closed_months.longer", List.of(closed, open)));
    }
}
