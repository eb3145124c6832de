package org.teranga.platform.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The departments and regions of France. */
public final class Departments {
    private static final List<Department> ALL =
            GeographyTable.read("departments.csv", row -> new Department(row[0], row[1], row[2]));
    private static final List<Region> REGIONS = GeographyTable.read("regions.csv", row -> new Region(row[0], row[1]));
    private static final Map<String, Department> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Department::code, Function.identity()));

    private Departments() {}

    /** All departments, by code. */
    public static List<Department> all() {
        return ALL;
    }

    /** The department with this code. */
    public static Optional<Department> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Names for a set of departments, as people say them: a region that is whole by its name, the others one by one; by code.
     *
     * @param codes codes of departments; one that is not known stands for itself
     */
    public static List<String> names(Collection<String> codes) {
        Set<String> wanted = new TreeSet<>(codes);
        List<String> names = new ArrayList<>();
        for (Region region : REGIONS) {
            List<String> members = ALL.stream()
                    .filter(one -> one.region().equals(region.code()))
                    .map(Department::code)
                    .toList();
            if (!members.isEmpty() && wanted.containsAll(members)) {
                names.add(region.name());
                members.forEach(wanted::remove);
            }
        }
        wanted.forEach(code -> names.add(byCode(code).map(Department::name).orElse(code)));
        return names;
    }

    /** All regions, by code. */
    public static List<Region> regions() {
        return REGIONS;
    }
}
