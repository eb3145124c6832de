package org.teranga.tenantadmin.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.TenantSetting;

/** A group with a setting of each kind but numbers; their words are borrowed from messages that there are. */
@ApplicationScoped
class EveryKindOfSetting implements SettingGroup {
    @Override
    public String name() {
        return "kinds";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.of(
                TenantSetting.yesNo("kinds.housing", true),
                TenantSetting.several(
                        "kinds.legal",
                        List.of("background_check", "ethics_course"),
                        Set.of("background_check"),
                        "qualification"),
                TenantSetting.choice("kinds.employment", "help"),
                TenantSetting.line("kinds.language", 20),
                TenantSetting.lines("kinds.buddy", 20),
                TenantSetting.yesNo("kinds.project", false).byOperator());
    }
}
