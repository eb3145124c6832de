package org.teranga.platform.tenancy;

import java.util.List;

/**
 * The settings of a feature: a bean of each feature that has some implements it. On the page they stand together, under the message
 * {@code settings.group.<name>}.
 */
public interface SettingGroup {
    /** What it is called: a word in lower case. */
    String name();

    /** Where it stands among the others; tens leave room. */
    int order();

    /** The settings, in the order of the page. */
    List<TenantSetting<?>> settings();

    /** What does not go together in these values; empty where all is well. */
    default List<Clash> clashes(SettingValues values) {
        return List.of();
    }

    /**
     * Two values that do not go together.
     *
     * @param setting   which of them is shown as faulty
     * @param message   the message that names the values and the remedy
     * @param arguments what stands in it
     */
    record Clash(TenantSetting<?> setting, String message, List<Object> arguments) {
        public Clash {
            arguments = List.copyOf(arguments);
        }
    }
}
