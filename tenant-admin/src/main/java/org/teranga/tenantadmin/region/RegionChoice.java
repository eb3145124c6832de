package org.teranga.tenantadmin.region;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.geography.Departments;

/**
 * The departments to choose from, as a list and on a map.
 *
 * @param regions by region
 * @param map     those that are chosen are marked
 * @param around  what was found around a place, in words; empty where nothing was asked
 */
public record RegionChoice(List<Region> regions, DepartmentMap map, String around) {
    public RegionChoice {
        regions = List.copyOf(regions);
    }

    /** The choice with these codes ticked. */
    public static RegionChoice of(Collection<String> codes, String around) {
        Set<String> chosen = new HashSet<>(codes);
        Map<String, Long> marked = new HashMap<>();
        chosen.forEach(code -> marked.put(code, 1L));
        List<Region> regions = Departments.regions().stream()
                .sorted(Comparator.comparing(org.teranga.platform.geography.Region::code, RegionChoice::mainlandFirst))
                .map(region -> region(region.name(), members(region.code()), chosen))
                .filter(region -> !region.departments().isEmpty())
                .toList();
        return new RegionChoice(regions, DepartmentMap.of(List.of(), marked), around);
    }

    /** INSEE numbers the regions of the mainland and Corsica from 11 to 94, those overseas below and above. */
    private static int mainlandFirst(String one, String other) {
        return Comparator.comparing((String code) -> !code.matches("[1-9][0-9]"))
                .thenComparing(Comparator.naturalOrder())
                .compare(one, other);
    }

    private static List<Department> members(String region) {
        return Departments.all().stream()
                .filter(department -> department.region().equals(region))
                .toList();
    }

    private static Region region(String name, List<Department> members, Set<String> chosen) {
        return new Region(
                name,
                members.stream().map(one -> new Option(one.code(), one.name())).toList(),
                members.stream().anyMatch(one -> chosen.contains(one.code())));
    }

    /**
     * A region with its departments.
     *
     * @param name        of the region
     * @param departments code and name of each
     * @param open        whether one of them is chosen
     */
    public record Region(String name, List<Option> departments, boolean open) {
        public Region {
            departments = List.copyOf(departments);
        }
    }

    /** A department to choose. */
    public record Option(String value, String label) {}
}
