package org.teranga.matching.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;

/** A department as people type it. */
final class DepartmentFilter {
    private DepartmentFilter() {}

    /** Its code, by code or name; null where nothing was typed; what is neither is taken as a code, and finds nothing. */
    static @Nullable String code(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        return Departments.all().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(lower))
                .map(Department::code)
                .findFirst()
                .orElse(typed.toUpperCase(Locale.ROOT));
    }
}
