package org.teranga.matching.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.teranga.matching.synthetic.SyntheticMarket.Places;
import org.teranga.matching.synthetic.SyntheticMarket.Settings;
import org.teranga.platform.geography.Commune;

/** Rows of needs. */
final class SyntheticNeeds {
    /** Households of 1 to 8 persons among 828 resettlement cases. */
    private static final int[] SIZES = {382, 90, 96, 107, 88, 41, 18, 6};

    private static final List<String> MOTHER_TONGUES =
            List.of("ar", "prs", "ps", "ti", "uk", "so", "fr", "tr", "ru", "bn", "sq", "ckb", "ln", "bo");
    private static final int[] SPEAKERS = {220, 190, 80, 80, 80, 60, 80, 40, 40, 35, 30, 30, 25, 10};
    private static final int[] RADII = {20, 40, 80, 150};
    private static final int[] STAYS = {30, 90, 180, 365};

    private final Draw draw;
    private final Settings settings;
    private final Places places;

    SyntheticNeeds(Draw draw, Settings settings, Places places) {
        this.draw = draw;
        this.settings = settings;
        this.places = places;
    }

    List<String> row(int number) {
        String id = "N%d-%06d".formatted(settings.seed(), number);
        String kind = Kinds.draw(draw, settings.kinds());
        Commune commune = places.place(draw);
        Household household = household(1 + draw.weighted(SIZES));
        String name = People.guest(draw);
        return List.of(
                id,
                kind,
                commune.postcodes().isEmpty() ? "" : draw.oneOf(commune.postcodes()),
                commune.insee(),
                Integer.toString(RADII[draw.weighted(30, 30, 25, 15)]),
                Integer.toString(household.adults),
                Integer.toString(household.children),
                household.composition,
                String.join("|", languages()),
                String.join("|", draw.some(draw.weighted(30, 30, 25, 15), Kinds.INTERESTS)),
                String.join("|", Kinds.skills(draw, kind)),
                kind.equals("housing") ? String.join("|", requirements(household)) : "",
                settings.today().plusDays(draw.between(0, 30)).toString(),
                Integer.toString(STAYS[draw.weighted(20, 35, 30, 15)]),
                settings.today().minusDays(draw.days(70, 720)).toString(),
                name,
                People.mail(name, id),
                People.phone(draw),
                ages(number, household));
    }

    /** Ages of all its people, as four of five households tell them; drawn apart, so that nothing else is drawn otherwise for them. */
    private String ages(int number, Household household) {
        Draw own = new Draw(settings.seed() * 31 + number);
        if (!own.perMille(800)) {
            return "";
        }
        List<String> ages = new ArrayList<>();
        for (int i = 0; i < household.adults; i++) {
            ages.add(Integer.toString(own.between(18, 66)));
        }
        for (int i = 0; i < household.children; i++) {
            ages.add(Integer.toString(own.between(0, 17)));
        }
        return String.join("|", ages);
    }

    private Household household(int size) {
        if (size == 1) {
            return new Household(1, 0, draw.perMille(620) ? "single_man" : "single_woman");
        }
        if (size == 2) {
            return switch (draw.weighted(50, 40, 10)) {
                case 0 -> new Household(2, 0, "couple");
                case 1 -> new Household(1, 1, "woman_with_children");
                default -> new Household(2, 0, "group");
            };
        }
        return switch (draw.weighted(75, 20, 5)) {
            case 0 -> new Household(2, size - 2, "family");
            case 1 -> new Household(1, size - 1, "woman_with_children");
            default -> new Household(size, 0, "group");
        };
    }

    private List<String> languages() {
        List<String> spoken = new ArrayList<>(List.of(MOTHER_TONGUES.get(draw.weighted(SPEAKERS))));
        if (!spoken.contains("fr") && draw.perMille(480)) {
            spoken.add("fr");
        }
        if (draw.perMille(330)) {
            spoken.add("en");
        }
        return spoken;
    }

    private List<String> requirements(Household household) {
        List<String> requirements = new ArrayList<>();
        if (draw.perMille(50)) {
            requirements.add("step_free");
        }
        if (draw.perMille(30)) {
            requirements.add("pets");
        }
        if (draw.perMille(180)) {
            requirements.add("smoker");
        }
        if (household.composition.contains("woman") && draw.perMille(150)) {
            requirements.add("women_only_host");
        }
        return requirements;
    }

    private record Household(int adults, int children, String composition) {}
}
