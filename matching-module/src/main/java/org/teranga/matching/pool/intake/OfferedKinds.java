package org.teranga.matching.pool.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.teranga.platform.home.HomeDoors;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSettings;

/** The kinds of help that the open association brings together. */
@ApplicationScoped
public class OfferedKinds implements HomeDoors {
    private final TenantSettings settings;

    @Inject
    OfferedKinds(TenantSettings settings) {
        this.settings = settings;
    }

    /** Their codes, in the order of the forms. */
    public List<String> codes() {
        SettingValues values = settings.values();
        return KindSettings.byCode().entrySet().stream()
                .filter(entry -> values.of(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<String> kinds() {
        return codes();
    }

    /**
     * Lets a kind pass.
     *
     * @throws Refusal invalid for a kind that the association does not bring together
     */
    public void require(String kind) {
        if (!codes().contains(kind)) {
            throw Refusal.invalid(List.of(FieldError.of("kind", "intake.kind_not_here")));
        }
    }
}
