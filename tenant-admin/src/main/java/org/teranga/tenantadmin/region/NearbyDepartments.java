package org.teranga.tenantadmin.region;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;

/** The departments around a place: those that have a commune within so many kilometres. */
final class NearbyDepartments {
    /** Farther than from one end of the country to the other nobody looks. */
    static final int FARTHEST = 400;

    private NearbyDepartments() {}

    /** The commune that somebody named, by its name or its postcode. */
    static Optional<Commune> place(String typed) {
        Communes communes = Communes.load();
        String text = typed.strip();
        List<Commune> byPostcode = communes.byPostcode(text);
        return byPostcode.isEmpty() ? communes.byName(text) : Optional.of(byPostcode.getFirst());
    }

    /** The codes of the departments. */
    static Set<String> departments(Commune centre, int kilometres) {
        Set<String> codes = new TreeSet<>();
        codes.add(centre.department());
        for (Commune commune : Communes.load().all()) {
            if (!codes.contains(commune.department()) && centre.kilometresTo(commune) <= kilometres) {
                codes.add(commune.department());
            }
        }
        return codes;
    }
}
