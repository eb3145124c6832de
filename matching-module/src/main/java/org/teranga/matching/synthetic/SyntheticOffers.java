package org.teranga.matching.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.teranga.matching.synthetic.SyntheticMarket.Places;
import org.teranga.matching.synthetic.SyntheticMarket.Settings;
import org.teranga.platform.geography.Commune;

/** Rows of offers. */
final class SyntheticOffers {
    private static final List<String> HOSTS = List.of("couple", "family", "single_woman", "single_man");
    private static final int[] STAYS = {30, 90, 180, 365};

    private final Draw draw;
    private final Settings settings;
    private final Places places;

    SyntheticOffers(Draw draw, Settings settings, Places places) {
        this.draw = draw;
        this.settings = settings;
        this.places = places;
    }

    List<String> row(int number) {
        String id = "O%d-%06d".formatted(settings.seed(), number);
        String kind = Kinds.draw(draw, settings.kinds());
        boolean housing = kind.equals("housing");
        boolean shared = housing && draw.perMille(settings.sharedPerMille());
        Commune commune = places.place(draw);
        LocalDate from = settings.today().plusDays(draw.between(-30, 45));
        String until = draw.perMille(450)
                ? ""
                : from.plusDays(STAYS[draw.weighted(10, 30, 35, 25)]).toString();
        String host = shared ? "organisation" : HOSTS.get(draw.weighted(34, 30, 22, 14));
        String name = People.host(draw);
        return List.of(
                id,
                kind,
                commune.postcodes().isEmpty() ? "" : draw.oneOf(commune.postcodes()),
                commune.insee(),
                "FR",
                Integer.toString(capacity(housing, shared)),
                shared ? "yes" : "no",
                from.toString(),
                until,
                String.join("|", languages()),
                String.join("|", draw.some(draw.weighted(30, 30, 25, 15), Kinds.INTERESTS)),
                String.join("|", Kinds.skills(draw, kind)),
                housing ? String.join("|", conditions(shared)) : "",
                host,
                settings.today()
                        .minusDays(draw.between(0, Math.max(0, settings.arrivalDays() - 1)))
                        .toString(),
                name,
                People.mail(name, id),
                People.phone(draw));
    }

    private int capacity(boolean housing, boolean shared) {
        if (shared) {
            return draw.between(8, 32);
        }
        return 1 + (housing ? draw.weighted(30, 34, 14, 14, 5, 3) : draw.weighted(55, 25, 15, 5));
    }

    private List<String> languages() {
        List<String> spoken = new ArrayList<>(List.of("fr"));
        String[] others = {"en", "es", "ar", "de", "it", "pt", "ru", "uk", "tr", "prs", "ps", "ti", "so", "bn"};
        int[] perMille = {470, 130, 95, 60, 50, 30, 22, 18, 14, 12, 8, 5, 5, 4};
        for (int i = 0; i < others.length; i++) {
            if (draw.perMille(perMille[i])) {
                spoken.add(others[i]);
            }
        }
        return spoken;
    }

    private List<String> conditions(boolean shared) {
        List<String> conditions = new ArrayList<>();
        if (draw.perMille(shared ? 120 : 60)) {
            conditions.add("women_only");
        }
        if (draw.perMille(220)) {
            conditions.add("no_pets");
        }
        if (draw.perMille(450)) {
            conditions.add("no_smoking");
        }
        if (!shared && draw.perMille(80)) {
            conditions.add("no_children");
        }
        if (draw.perMille(shared ? 500 : 150)) {
            conditions.add("step_free");
        }
        return conditions;
    }
}
