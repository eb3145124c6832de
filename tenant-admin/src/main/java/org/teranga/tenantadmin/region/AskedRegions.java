package org.teranga.tenantadmin.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.teranga.platform.form.Answers;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** Reads which departments a form asks for; its fields are {@code regions}, {@code everywhere}, {@code place} and {@code km}. */
@ApplicationScoped
public class AskedRegions {
    private final PageContexts contexts;

    @Inject
    AskedRegions(PageContexts contexts) {
        this.contexts = contexts;
    }

    /**
     * The codes that are chosen; empty means everywhere.
     *
     * @param errors gets a fault where nothing is chosen
     */
    public static List<String> chosen(Answers sent, List<FieldError> errors) {
        if (sent.has("everywhere")) {
            return List.of();
        }
        List<String> regions = sent.all("regions").stream().distinct().sorted().toList();
        if (regions.isEmpty()) {
            errors.add(FieldError.of("regions", "open.fault.regions"));
        }
        return regions;
    }

    /**
     * What lies around a place.
     *
     * @param ticked the form with its departments ticked
     * @param found  what was found, in words
     */
    public record Around(Answers ticked, String found) {}

    /**
     * Ticks the departments around the place that is asked for, besides those that are ticked.
     *
     * @throws Refusal invalid for a place that nobody knows, or a distance that is none
     */
    public Around around(Answers sent) {
        List<FieldError> errors = new ArrayList<>();
        String typed = text(sent, "place");
        Optional<Commune> place = NearbyDepartments.place(typed);
        if (place.isEmpty()) {
            errors.add(FieldError.of("place", "open.fault.place", typed));
        }
        String distance = text(sent, "km");
        int km = distance.matches("[0-9]{1,3}") ? Integer.parseInt(distance) : 0;
        if (km < 1 || km > NearbyDepartments.FARTHEST) {
            errors.add(FieldError.of("km", "problem.number_between", 1, NearbyDepartments.FARTHEST));
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        Set<String> found = NearbyDepartments.departments(place.orElseThrow(), km);
        Set<String> all = new TreeSet<>(sent.all("regions"));
        all.addAll(found);
        String names = String.join(contexts.text("ui.comma"), Departments.names(found));
        return new Around(
                sent.with(new Answers(Map.of("regions", List.copyOf(all)))),
                contexts.text("open.around.found", place.orElseThrow().name(), km, names));
    }

    private static String text(Answers sent, String field) {
        return sent.first(field).strip();
    }
}
