package org.teranga.matching.pool.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.intake.OfferedKinds;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.tenancy.TenantContext;

/** Says which offers the open association can take, by kind and department. */
@ApplicationScoped
public class Territory {
    private final Areas areas;
    private final OfferedKinds kinds;

    @Inject
    Territory(Areas areas, OfferedKinds kinds) {
        this.areas = areas;
        this.kinds = kinds;
    }

    /** The kinds that it brings together anywhere, in the order of the forms. */
    public List<String> kinds() {
        return kinds.codes();
    }

    /**
     * Lets a kind pass.
     *
     * @throws org.teranga.platform.refusal.Refusal invalid for a kind that the association does not bring together anywhere
     */
    public void require(String kind) {
        kinds.require(kind);
    }

    /**
     * Why it cannot take an offer now; empty where it can. What lies nobody knows where is for people to judge.
     *
     * @param country    ISO 3166 code
     * @param department its code, or null where it is not known
     */
    @Transactional
    public Optional<Aside> refuses(String kind, String country, @Nullable String department) {
        Optional<Aside> outside = outside(country, department);
        if (outside.isPresent() || department == null) {
            return outside;
        }
        WorkArea area = areas.all().get(department);
        return area == null
                ? Optional.empty()
                : refuses(
                        area,
                        kind,
                        area.most() == null ? 0 : areas.used(department).all());
    }

    /** The same for many offers: with each that is taken its department has less room. */
    @Transactional
    public Room room() {
        return new Room(kinds.codes(), areas.all(), areas.used());
    }

    /** The names of the departments where no more offers of this kind can be looked after now. */
    @Transactional
    public List<String> full(String kind) {
        Map<String, WorkArea> all = areas.all();
        if (all.values().stream().allMatch(area -> area.most() == null)) {
            return List.of();
        }
        Map<String, InUse> used = areas.used();
        return Departments.names(all.values().stream()
                .filter(area -> outside("FR", area.department()).isEmpty())
                .filter(area -> refuses(
                                area,
                                kind,
                                used.getOrDefault(area.department(), InUse.NONE).all())
                        .equals(Optional.of(Aside.FULL)))
                .map(WorkArea::department)
                .sorted()
                .toList());
    }

    private static Optional<Aside> outside(String country, @Nullable String department) {
        List<String> regions = TenantContext.required().regions();
        boolean outside =
                !regions.isEmpty() && (!country.equals("FR") || department != null && !regions.contains(department));
        return outside ? Optional.of(Aside.OUTSIDE) : Optional.empty();
    }

    private static Optional<Aside> refuses(WorkArea area, String kind, long used) {
        if (!area.takes(kind)) {
            return Optional.of(Aside.KIND);
        }
        Integer most = area.most();
        return most != null && used >= most ? Optional.of(Aside.FULL) : Optional.empty();
    }

    /** The room that there is, as it was at one moment. */
    public static final class Room {
        private final List<String> kinds;
        private final Map<String, WorkArea> areas;
        private final Map<String, InUse> used;

        private Room(List<String> kinds, Map<String, WorkArea> areas, Map<String, InUse> used) {
            this.kinds = kinds;
            this.areas = areas;
            this.used = used;
        }

        /** Takes an offer where that can be; else says why not. */
        public Optional<Aside> take(String kind, String country, @Nullable String department) {
            if (!kinds.contains(kind)) {
                return Optional.of(Aside.KIND);
            }
            Optional<Aside> outside = outside(country, department);
            if (outside.isPresent() || department == null) {
                return outside;
            }
            InUse now = used.getOrDefault(department, InUse.NONE);
            WorkArea area = areas.get(department);
            Optional<Aside> refused = area == null ? Optional.empty() : refuses(area, kind, now.all());
            if (refused.isEmpty()) {
                used.put(department, now.andOne());
            }
            return refused;
        }
    }
}
