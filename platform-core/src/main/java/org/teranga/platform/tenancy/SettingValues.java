package org.teranga.platform.tenancy;

import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Values of settings: what was chosen, else the operator's default, else the default of the setting. */
public final class SettingValues {
    private final Map<String, String> chosen;
    private final Config config;

    SettingValues(Map<String, String> chosen, Config config) {
        this.chosen = Map.copyOf(chosen);
        this.config = config;
    }

    /** The value of a setting. One that was chosen under other bounds and is none any more counts as not chosen. */
    public <T> T of(TenantSetting<T> setting) {
        String text = chosen.get(setting.key());
        return text == null || setting.kind().fault(text).isPresent()
                ? standard(setting)
                : setting.kind().read(text);
    }

    /** Whether something counts that was chosen, and not the default. */
    public boolean chosen(TenantSetting<?> setting) {
        return chosen.containsKey(setting.key());
    }

    /** What counts where nothing was chosen. */
    public <T> T standard(TenantSetting<T> setting) {
        String variable = setting.variable();
        return variable == null
                ? setting.standard()
                : config.getOptionalValue(variable, String.class)
                        .map(text -> setting.kind().read(text))
                        .orElse(setting.standard());
    }

    /** As {@link #of}, as it is written in a form. */
    public <T> String written(TenantSetting<T> setting) {
        return setting.kind().written(of(setting));
    }

    /** As {@link #standard}, as it is written in a form. */
    public <T> String writtenStandard(TenantSetting<T> setting) {
        return setting.kind().written(standard(setting));
    }
}
