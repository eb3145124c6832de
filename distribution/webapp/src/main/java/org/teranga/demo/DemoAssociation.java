package org.teranga.demo;

import java.util.List;
import org.teranga.tenantadmin.onboarding.NewAssociation;

/**
 * An association of the demonstration.
 *
 * @param association what it asks for when it opens
 * @param department  where its own town is
 * @param seed        of its market
 * @param offers      how many offers came
 * @param arrivalDays within how many days
 * @param needs       how many households ask
 */
record DemoAssociation(
        NewAssociation association, String department, long seed, int offers, int arrivalDays, int needs) {
    /** Offers that came within more days than that leave time for stays. */
    private static final int CALM = 60;

    private static final List<String> LANGUAGES = List.of("fr", "en", "ar");

    /** Toulouse lives through the eight days of 2015 in which 5,000 offers came; Brittany has a calmer year. */
    static List<DemoAssociation> all() {
        List<String> occitanie = List.of("09", "11", "12", "30", "31", "32", "34", "46", "48", "65", "66", "81", "82");
        List<String> brittany = List.of("22", "29", "35", "56");
        return List.of(
                new DemoAssociation(
                        new NewAssociation("toulouse", "Maison Commune", LANGUAGES, occitanie, "toulouse"),
                        "31",
                        2015,
                        5_000,
                        8,
                        1_000),
                new DemoAssociation(
                        new NewAssociation("bretagne", "Bretagne Accueil", LANGUAGES, brittany, "bretagne"),
                        "35",
                        2016,
                        600,
                        90,
                        150));
    }

    /** Whether it has had time for households to live with hosts. */
    boolean calm() {
        return arrivalDays > CALM;
    }
}
