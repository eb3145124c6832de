package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSettings;

/** What the open association asks for before a placement. Whatever its settings say, the floor of the kind of help is under it. */
@ApplicationScoped
class GatePolicy {
    private final TenantSettings settings;

    @Inject
    GatePolicy(TenantSettings settings) {
        this.settings = settings;
    }

    /** What somebody must show who offers something of this kind. */
    Set<QualificationKind> asked(String kind) {
        TenantSetting<Set<String>> setting = GateSettings.byCode().get(kind);
        return FloorOfHelp.with(kind, setting == null ? Set.of() : settings.get(setting));
    }
}
