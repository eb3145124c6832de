package org.teranga.matching.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What hosts have told of their homes, and who else of age lives there: each home at a stage of its own, from the address alone to the
 * whole of it. The answers stand under the names of the forms' fields; the same seed tells the same homes.
 */
public final class SyntheticHomes {
    /** The fields that are told, in the order of the pages. */
    public static final List<String> FIELDS = List.of(
            "street",
            "town",
            "near_stop",
            "near_shops",
            "transport_words",
            "dwelling",
            "floor",
            "steps",
            "bathroom",
            "internet",
            "room1_double",
            "room1_locks",
            "room2_single",
            "rooms_words",
            "rule_keys",
            "rule_kitchen",
            "rule_kitchen_words",
            "rule_quiet",
            "rule_smoking",
            "rule_guests",
            "adults_here",
            "children_here",
            "child_ages",
            "animals");

    /** How far homes are told; nobody has said anything of the first. */
    public static final int STAGES = 5;

    private static final List<String> STREETS = List.of(
            "rue des Récollets", "chemin du Moulin", "avenue de la Gare", "place du Marché", "impasse des Lilas");
    private static final List<String> WAYS = List.of(
            "Le dernier bus part à minuit ; un vélo est à prêter.",
            "La gare est à dix minutes à pied.",
            "Le bus passe toutes les vingt minutes.");
    private static final List<String> SAYS =
            List.of("Menuisier à la retraite.", "Infirmière, souvent absente le matin.", "Étudiante, au calme.", "");
    /** Of how many fields a stage says something. */
    private static final int[] TOLD = {0, 5, 14, 20, FIELDS.size()};

    private final long seed;

    /** @param seed of all draws */
    public SyntheticHomes(long seed) {
        this.seed = seed;
    }

    /** At which stage the home of this number is. */
    public int stage(int number) {
        return draw(number).weighted(25, 15, 15, 10, 35);
    }

    /** What is told of the home of this number up to a stage, by the names of the fields. */
    public Map<String, String> home(int number, int stage, String town) {
        Draw draw = draw(~number);
        Map<String, String> all = new LinkedHashMap<>();
        where(draw, town, all);
        rooms(draw, all);
        rules(draw, all);
        people(number, draw, all);
        Map<String, String> told = new LinkedHashMap<>();
        FIELDS.subList(0, TOLD[stage]).forEach(field -> told.put(field, Objects.requireNonNull(all.get(field), field)));
        return told;
    }

    /** Who else of age lives there, where the home is told whole. */
    public List<Adult> adults(int number) {
        Draw draw = draw(number + (1L << 40));
        List<Adult> adults = new ArrayList<>();
        int count = draw.weighted(45, 40, 10, 5);
        for (int i = 1; i <= count; i++) {
            String name = People.host(draw);
            String mail = People.mail(name, "A" + seed + "-" + number + "-" + i);
            adults.add(new Adult(name, draw.between(18, 82), draw.perMille(800) ? mail : "", draw.oneOf(SAYS)));
        }
        return adults;
    }

    private static void where(Draw draw, String town, Map<String, String> all) {
        all.put("street", draw.between(1, 120) + " " + draw.oneOf(STREETS));
        all.put("town", town);
        all.put("near_stop", number(draw.between(1, 25)));
        all.put("near_shops", number(draw.between(2, 40)));
        all.put("transport_words", draw.oneOf(WAYS));
    }

    private static void rooms(Draw draw, Map<String, String> all) {
        boolean house = draw.perMille(550);
        all.put("dwelling", house ? "house" : "flat");
        all.put("floor", number(house ? draw.between(0, 2) : draw.between(0, 9)));
        all.put("steps", number(draw.perMille(300) ? 0 : draw.between(3, 60)));
        all.put("bathroom", draw.perMille(350) ? "own" : "shared");
        all.put("internet", draw.perMille(930) ? "yes" : "no");
        all.put("room1_double", number(draw.between(0, 1)));
        all.put("room1_locks", draw.perMille(600) ? "yes" : "no");
        all.put("room2_single", number(draw.between(1, 3)));
        all.put("rooms_words", "Les draps sont fournis, une armoire est libre.");
    }

    private static void rules(Draw draw, Map<String, String> all) {
        all.put("rule_keys", draw.perMille(850) ? "own" : "ring");
        all.put("rule_kitchen", draw.oneOf(List.of("shared", "own", "together")));
        all.put("rule_kitchen_words", "Une étagère du frigo est à vous.");
        all.put("rule_quiet", draw.oneOf(List.of("none", "21:00", "22:00", "22:30", "23:00")));
        all.put("rule_smoking", draw.oneOf(List.of("no", "outside")));
        all.put("rule_guests", draw.oneOf(List.of("yes", "day", "ask")));
    }

    private void people(int number, Draw draw, Map<String, String> all) {
        List<String> ages = new ArrayList<>();
        int children = draw.weighted(60, 15, 18, 7);
        for (int i = 0; i < children; i++) {
            ages.add(number(draw.between(0, 17)));
        }
        all.put("adults_here", adults(number).isEmpty() ? "no" : "yes");
        all.put("children_here", ages.isEmpty() ? "no" : "yes");
        all.put("child_ages", String.join(", ", ages));
        all.put("animals", draw.oneOf(List.of("none", "cat", "dog")));
    }

    private Draw draw(long number) {
        return new Draw(seed * 0x9E3779B97F4A7C15L + number);
    }

    private static String number(int value) {
        return Integer.toString(value);
    }

    /**
     * Somebody of age who lives in a home and does not offer it.
     *
     * @param name  full
     * @param age   in years
     * @param email empty where there is none
     * @param says  a few words; empty where there are none
     */
    public record Adult(String name, int age, String email, String says) {}
}
