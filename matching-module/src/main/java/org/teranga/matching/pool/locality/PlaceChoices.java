package org.teranga.matching.pool.locality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;

/** The places to choose from where somebody wrote the name of several: those where the open association works come first. */
@ApplicationScoped
public class PlaceChoices {
    private static final int MOST = 40;

    private final Localities localities;

    @Inject
    PlaceChoices(Localities localities) {
        this.localities = localities;
    }

    /** Those that the field {@code postcode} of a form may mean; empty where it means one, or none. */
    public List<PlaceChoice> of(FilledForm form) {
        return localities.several(form.value("postcode"), departments()).stream()
                .limit(MOST)
                .map(PlaceChoices::choice)
                .toList();
    }

    /** The departments where the open association works; empty where it works everywhere. */
    static List<String> departments() {
        return TenantContext.current().map(Tenant::regions).orElse(List.of());
    }

    private static PlaceChoice choice(Locality place) {
        return new PlaceChoice(String.valueOf(place.commune()), label(place));
    }

    /** As people tell it from the others. */
    static String label(Locality place) {
        String department = String.valueOf(place.department());
        return place.written() + ", "
                + Departments.byCode(department).map(Department::name).orElse(department);
    }
}
