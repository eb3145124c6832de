package org.teranga.matching.safeguarding.policy.version;

import java.util.List;
import java.util.Set;
import org.teranga.matching.safeguarding.policy.CheckCode;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSettings;

/**
 * What an association asked beyond the floor by its settings, before there were policies. They are no longer set; what was set counts
 * until its first policy is published.
 */
final class FormerGateSettings {
    private static final List<String> CHECKS = List.of(
            CheckCode.CHARTER, CheckCode.ETHICS_COURSE, CheckCode.TRAUMA_COURSE, "living_course", "background_check");

    private FormerGateSettings() {}

    /** The checks that were set for this kind of help, in their order; none where nothing was. */
    static List<String> asked(TenantSettings settings, String kind) {
        TenantSetting<Set<String>> setting = TenantSetting.several("gate." + kind, CHECKS, Set.of(), "qualification");
        return settings.get(setting).stream().sorted(CheckCode.ORDER).toList();
    }
}
