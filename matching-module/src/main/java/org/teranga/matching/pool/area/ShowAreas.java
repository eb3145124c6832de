package org.teranga.matching.pool.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.intake.OfferedKinds;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;

/** What an administrator sees of what is taken where, with what is used beside it. */
@ApplicationScoped
class ShowAreas {
    private static final int WHOLE = 100;

    private final Areas areas;
    private final OfferedKinds kinds;

    @Inject
    ShowAreas(Areas areas, OfferedKinds kinds) {
        this.areas = areas;
        this.kinds = kinds;
    }

    /**
     * The page.
     *
     * @param sent what was sent, with its faults; null to show what counts
     * @param add  a department to show, too
     */
    @Transactional
    AreasView page(String lang, @Nullable FilledForm sent, String add, boolean saved) {
        Map<String, WorkArea> all = areas.all();
        Map<String, InUse> used = areas.used();
        List<String> shown = shown(all, used, add, sent);
        List<AreasView.Row> rows = shown.stream()
                .flatMap(code -> Departments.byCode(code).stream())
                .map(one -> row(one, all.get(one.code()), used.getOrDefault(one.code(), InUse.NONE)))
                .toList();
        boolean everywhere = TenantContext.required().regions().isEmpty();
        List<AreasView.Other> others = everywhere
                ? Departments.all().stream()
                        .filter(one -> !shown.contains(one.code()))
                        .map(one -> new AreasView.Other(one.code(), one.name() + " (" + one.code() + ")"))
                        .toList()
                : List.of();
        return new AreasView(
                sent == null ? filled(shown, all) : sent,
                "/" + lang + "/admin/areas",
                "/" + lang + "/admin/where",
                rows,
                kinds.codes(),
                everywhere,
                others,
                DepartmentMap.of(everywhere ? List.of() : shown, totals(used)),
                "/" + lang + "/desk/offers?place=",
                saved);
    }

    private static List<String> shown(
            Map<String, WorkArea> all, Map<String, InUse> used, String add, @Nullable FilledForm sent) {
        List<String> regions = TenantContext.required().regions();
        if (!regions.isEmpty()) {
            return regions.stream().sorted().toList();
        }
        TreeSet<String> shown = new TreeSet<>(all.keySet());
        shown.addAll(used.keySet());
        if (sent != null) {
            shown.addAll(sent.values().getOrDefault(SaveAreas.DEPARTMENT, List.of()));
        }
        shown.add(add);
        return shown.stream()
                .filter(code -> Departments.byCode(code).isPresent())
                .toList();
    }

    private static Map<String, Long> totals(Map<String, InUse> used) {
        return used.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().all()));
    }

    private static AreasView.Row row(Department one, @Nullable WorkArea area, InUse used) {
        Integer most = area == null ? null : area.most();
        int percent = most == null ? 0 : most == 0 ? WHOLE : (int) Math.min(WHOLE, WHOLE * used.all() / most);
        return new AreasView.Row(one.code(), one.name(), used, most, percent);
    }

    private FilledForm filled(List<String> shown, Map<String, WorkArea> all) {
        Map<String, List<String>> values = new HashMap<>();
        for (String code : shown) {
            WorkArea area = all.get(code);
            values.put("kinds-" + code, area == null || area.kinds().isEmpty() ? kinds.codes() : area.kinds());
            if (area != null && area.most() != null) {
                values.put("most-" + code, List.of(area.most().toString()));
            }
        }
        return new FilledForm(values, List.of());
    }
}
