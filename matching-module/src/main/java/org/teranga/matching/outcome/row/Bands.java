package org.teranga.matching.outcome.row;

import java.util.List;

/** Sizes and lengths in bands: a number that hardly anybody shares would tell who it is. */
public final class Bands {
    /** How long stays are. */
    public static final List<String> LENGTHS = List.of("month", "quarter", "half", "year", "longer");

    private static final List<Integer> NIGHTS = List.of(30, 91, 182, 365);

    private Bands() {}

    /** Of how many lived there; empty where nobody said. */
    static String size(int persons) {
        return switch (persons) {
            case 0 -> "";
            case 1 -> "1";
            case 2 -> "2";
            case 3, 4 -> "3_4";
            default -> "5_more";
        };
    }

    /** Of how many nights: up to a month, three months, half a year, a year, longer. */
    public static String length(int nights) {
        for (int i = 0; i < NIGHTS.size(); i++) {
            if (nights <= NIGHTS.get(i)) {
                return LENGTHS.get(i);
            }
        }
        return LENGTHS.getLast();
    }
}
