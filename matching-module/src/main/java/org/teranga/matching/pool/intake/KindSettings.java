package org.teranga.matching.pool.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSetting;

/** Which kinds of help an association brings together; the others stand on no form. At least one remains. */
@ApplicationScoped
class KindSettings implements SettingGroup {
    static final TenantSetting<Boolean> HOUSING = TenantSetting.yesNo("kinds.housing", true);
    static final TenantSetting<Boolean> LANGUAGE = TenantSetting.yesNo("kinds.language", true);
    static final TenantSetting<Boolean> LEGAL = TenantSetting.yesNo("kinds.legal", true);
    static final TenantSetting<Boolean> EMPLOYMENT = TenantSetting.yesNo("kinds.employment", true);
    static final TenantSetting<Boolean> BUDDY = TenantSetting.yesNo("kinds.buddy", true);
    static final TenantSetting<Boolean> PROJECT = TenantSetting.yesNo("kinds.project", true);

    /** By the code of the kind, in the order of the forms. */
    static Map<String, TenantSetting<Boolean>> byCode() {
        Map<String, TenantSetting<Boolean>> byCode = new LinkedHashMap<>();
        for (TenantSetting<Boolean> setting : List.of(HOUSING, LANGUAGE, LEGAL, EMPLOYMENT, BUDDY, PROJECT)) {
            byCode.put(setting.key().substring("kinds.".length()), setting);
        }
        return byCode;
    }

    @Override
    public String name() {
        return "kinds";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.copyOf(byCode().values());
    }

    @Override
    public List<Clash> clashes(SettingValues values) {
        boolean some = byCode().values().stream().anyMatch(values::of);
        return some ? List.of() : List.of(new Clash(HOUSING, "setting.kinds.none", List.of()));
    }
}
