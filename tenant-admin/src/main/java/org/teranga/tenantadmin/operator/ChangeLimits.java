package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSetting.Editor;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.tenancy.TenantValues.Change;

/** Sets what only the platform sets of the open association: how far it may go. Each change is kept with who made it. */
@ApplicationScoped
class ChangeLimits {
    private static final int HISTORY = 50;

    private final TenantSettings settings;
    private final TenantValues values;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    ChangeLimits(TenantSettings settings, TenantValues values, CurrentPerson person, AuditTrail audit) {
        this.settings = settings;
        this.values = values;
        this.person = person;
        this.audit = audit;
    }

    /** Every setting that is the platform's to set, in the order of the features. */
    List<TenantSetting<?>> all() {
        return settings.groups().stream()
                .flatMap(group -> group.settings().stream())
                .<TenantSetting<?>>map(setting -> setting)
                .filter(setting -> setting.editor() == Editor.OPERATOR)
                .toList();
    }

    /** What was chosen, by key; what was not is left out. */
    @Transactional
    public Map<String, String> chosen() {
        return values.all();
    }

    /** What was changed, the newest first. */
    @Transactional
    public List<Change> history() {
        return values.history(all().stream().map(TenantSetting::key).toList(), HISTORY);
    }

    /** @param wanted by key; empty: the usual limit counts */
    @Transactional
    public void set(Map<String, String> wanted) {
        boolean changed = false;
        for (Map.Entry<String, String> limit : wanted.entrySet()) {
            String value = limit.getValue().isEmpty() ? null : limit.getValue();
            changed |= put(limit.getKey(), value);
        }
        if (changed) {
            audit.record("association.limit", "association");
        }
    }

    /**
     * Makes count again what a change led to.
     *
     * @throws Refusal not found where there is no such change of such a setting, invalid where that is no value any more
     */
    @Transactional
    public void restore(UUID change) {
        Change wanted = values.change(change).orElseThrow(Refusal::notFound);
        TenantSetting<?> setting = all().stream()
                .filter(one -> one.key().equals(wanted.key()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        String value = wanted.after();
        if (value != null) {
            setting.kind().fault(value).ifPresent(fault -> {
                throw Refusal.unprocessable(fault.key(), fault.arguments().toArray());
            });
        }
        if (put(setting.key(), value)) {
            audit.record("association.limit", "association");
        }
    }

    private boolean put(String key, @Nullable String value) {
        return values.put(key, value, person.subject().orElse(null)).isPresent();
    }
}
