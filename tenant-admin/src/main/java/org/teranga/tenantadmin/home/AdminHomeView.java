package org.teranga.tenantadmin.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.platform.theme.Door;
import org.teranga.tenantadmin.setting.SettingsView;

/**
 * The first page of the administration ({@code tenantadmin/home}).
 *
 * @param query    what is looked for; empty where nothing is
 * @param doors    the ways in that are open to this person, and that answer to it
 * @param settings the settings that answer to it; none where nothing is looked for
 * @param changed  how many settings have another value than the default
 */
public record AdminHomeView(String query, List<Door> doors, List<SettingsView.Found> settings, long changed) {
    public AdminHomeView {
        doors = List.copyOf(doors);
        settings = List.copyOf(settings);
    }

    /** The doors by what they belong to, in their order. */
    public Map<String, List<Door>> groups() {
        Map<String, List<Door>> groups = new LinkedHashMap<>();
        for (Door door : doors) {
            groups.merge(door.group(), List.of(door), AdminHomeView::joined);
        }
        return groups;
    }

    private static List<Door> joined(List<Door> first, List<Door> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
