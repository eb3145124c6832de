package org.teranga.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of the open association, for features to read. Reading costs no query: the values are kept in memory, and a change is seen
 * on the node that made it at once, on others within a second.
 */
@ApplicationScoped
public class TenantSettings {
    private final Kept<SettingValues> kept;
    private final Instance<SettingGroup> groups;
    private final Config config;

    @Inject
    TenantSettings(TenantValues values, TenantDirectory directory, @Any Instance<SettingGroup> groups, Config config) {
        this.kept = new Kept<>(directory, () -> new SettingValues(values.all(), config));
        this.groups = groups;
        this.config = config;
    }

    /** The value that counts at the open association; the default where none is open. */
    public <T> T get(TenantSetting<T> setting) {
        return values().of(setting);
    }

    /** All values at the open association. */
    public SettingValues values() {
        return TenantContext.current().isEmpty() ? of(Map.of()) : kept.get();
    }

    /** The values that would count with these chosen. */
    public SettingValues of(Map<String, String> chosen) {
        return new SettingValues(chosen, config);
    }

    /** Every group there is, in order. */
    public List<SettingGroup> groups() {
        return groups.stream()
                .sorted(Comparator.comparingInt(SettingGroup::order).thenComparing(SettingGroup::name))
                .toList();
    }

    /** The operator's defaults are looked at when the application starts, not when somebody needs one. */
    void check(@Observes Startup started) {
        SettingValues defaults = of(Map.of());
        for (SettingGroup group : groups()) {
            group.settings().forEach(this::check);
            group.clashes(defaults).stream().findFirst().ifPresent(clash -> {
                throw new IllegalStateException("the defaults of " + group.name() + " do not go together: "
                        + clash.message() + " " + clash.arguments());
            });
        }
    }

    private void check(TenantSetting<?> setting) {
        Optional.ofNullable(setting.variable())
                .flatMap(variable -> config.getOptionalValue(variable, String.class))
                .flatMap(text -> setting.kind().fault(text))
                .ifPresent(fault -> {
                    throw new IllegalStateException(setting.variable() + " is none of the values of "
                            + setting.described() + ": " + fault.arguments());
                });
    }
}
