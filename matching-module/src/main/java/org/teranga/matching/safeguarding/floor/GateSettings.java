package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.TenantSetting;

/** What an association asks for before a placement, by the kind of what is offered. The floor of that kind is in
 * every value: it cannot be left out. */
@ApplicationScoped
class GateSettings implements SettingGroup {
    private static final List<String> KINDS = Stream.of(
                    QualificationKind.CHARTER,
                    QualificationKind.ETHICS_COURSE,
                    QualificationKind.TRAUMA_COURSE,
                    QualificationKind.LIVING_COURSE,
                    QualificationKind.BACKGROUND_CHECK)
            .map(QualificationKind::code)
            .toList();

    static final TenantSetting<Set<String>> HOUSING = asked("gate.housing");
    static final TenantSetting<Set<String>> LANGUAGE = asked("gate.language");
    static final TenantSetting<Set<String>> LEGAL = asked("gate.legal");
    static final TenantSetting<Set<String>> EMPLOYMENT = asked("gate.employment");
    static final TenantSetting<Set<String>> BUDDY = asked("gate.buddy");
    static final TenantSetting<Set<String>> PROJECT = asked("gate.project");

    /** By the code of the kind, in the order of the forms. */
    static Map<String, TenantSetting<Set<String>>> byCode() {
        Map<String, TenantSetting<Set<String>>> byCode = new LinkedHashMap<>();
        for (TenantSetting<Set<String>> setting : List.of(HOUSING, LANGUAGE, LEGAL, EMPLOYMENT, BUDDY, PROJECT)) {
            byCode.put(setting.key().substring("gate.".length()), setting);
        }
        return byCode;
    }

    private static TenantSetting<Set<String>> asked(String key) {
        Set<String> always = FloorOfHelp.of(key.substring("gate.".length())).stream()
                .map(QualificationKind::code)
                .collect(Collectors.toUnmodifiableSet());
        return TenantSetting.several(key, KINDS, always, "qualification");
    }

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.copyOf(byCode().values());
    }
}
