package org.teranga.matching.synthetic;

import java.util.List;
import org.teranga.matching.form.Vocabulary;

/**
 * What people say of help that is no home: how they would meet, for how many hours a week, at which level of French. One in five leaves each
 * out. Drawn apart by the number of the row, so that nothing else is drawn otherwise for it.
 */
final class SyntheticHelp {
    /** The columns, in the order of the cells. */
    static final String COLUMNS = "meets,hours_a_week,french_level";

    private static final List<String> WAYS = List.of("in_person", "both", "remote");
    private static final List<String> NOTHING = List.of("", "", "");

    private final long seed;
    private final boolean offered;

    SyntheticHelp(long seed, boolean offered) {
        this.seed = seed;
        this.offered = offered;
    }

    /** The cells of a row; empty where its kind is not asked. */
    List<String> cells(int number, String kind) {
        if (!Vocabulary.HELP.contains(kind)) {
            return NOTHING;
        }
        Draw draw = new Draw(seed * 1_000_003 + number);
        String meets = said(draw, WAYS, offered ? new int[] {45, 40, 15} : new int[] {55, 35, 10});
        String hours = said(draw, Vocabulary.HOURS, offered ? new int[] {35, 45, 15, 5} : new int[] {15, 40, 30, 15});
        // Who helps says from which level on: hardly anybody teaches reading and writing, and that is what many need.
        String level = said(draw, Vocabulary.LEVELS, offered ? new int[] {8, 32, 40, 20} : new int[] {18, 42, 28, 12});
        return List.of(
                Vocabulary.AT_A_DISTANCE.contains(kind) ? meets : "",
                Vocabulary.BY_THE_HOUR.contains(kind) ? hours : "",
                kind.equals("language") ? level : "");
    }

    private static String said(Draw draw, List<String> codes, int[] weights) {
        String code = codes.get(draw.weighted(weights));
        return draw.perMille(800) ? code : "";
    }
}
