package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.TenantSetting;

/** For how long a file may wait without an owner and a day. */
@ApplicationScoped
public class CaseworkSettings implements SettingGroup {
    /** After so many days without an owner or a next step a task opens by itself. */
    public static final TenantSetting<Integer> TERM_DAYS = TenantSetting.number("casework.term_days", 7, 1, 60);

    @Override
    public String name() {
        return "casework";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.of(TERM_DAYS);
    }
}
