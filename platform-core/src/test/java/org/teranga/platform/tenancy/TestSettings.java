package org.teranga.platform.tenancy;

import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Settings without a server. */
public final class TestSettings {
    private TestSettings() {}

    /** These values, as they are written down; the default of every other. */
    public static SettingValues of(Map<String, String> chosen) {
        return new SettingValues(chosen, ConfigProvider.getConfig());
    }
}
