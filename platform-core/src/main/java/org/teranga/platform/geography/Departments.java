package org.teranga.platform.geography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The departments and regions of France. */
public final class Departments {
    private static final List<Department> ALL =
            Table.read("departments.csv", row -> new Department(row[0], row[1], row[2]));
    private static final List<Region> REGIONS = Table.read("regions.csv", row -> new Region(row[0], row[1]));
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

    /** All regions, by code. */
    public static List<Region> regions() {
        return REGIONS;
    }
}
