package org.teranga.matching.engine.market;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.FrenchLevel;
import org.teranga.matching.engine.market.fact.MeetingPlace;

/**
 * What people say of help that is no home, as columns: how they would meet, for how many hours a week, at which level of French. Numbers
 * that are not known are {@link OfferColumns#UNKNOWN}.
 */
public final class HelpColumns {
    /** The names of the questions in {@code answers}. */
    public static final String MEETS = "meets";

    public static final String HOURS = "hours_a_week";
    public static final String LEVEL = "french_level";

    private static final List<String> LEVELS =
            Stream.of(FrenchLevel.values()).map(FrenchLevel::code).toList();

    private final MeetingPlace[] meets;
    private final int[] hours;
    private final int[] level;

    HelpColumns(List<Map<String, String>> answers) {
        meets = answers.stream().map(row -> MeetingPlace.of(row.get(MEETS))).toArray(MeetingPlace[]::new);
        hours = answers.stream().mapToInt(row -> hours(row.get(HOURS))).toArray();
        level = answers.stream().mapToInt(row -> level(row.get(LEVEL))).toArray();
    }

    private static int hours(@Nullable String answer) {
        return answer == null || !answer.matches("[0-9]{1,2}") ? OfferColumns.UNKNOWN : Integer.parseInt(answer);
    }

    private static int level(@Nullable String answer) {
        int place = answer == null ? -1 : LEVELS.indexOf(answer);
        return place < 0 ? OfferColumns.UNKNOWN : place;
    }

    /** How a row would meet. */
    public MeetingPlace meets(int row) {
        return meets[row];
    }

    /** For how many hours a week, or {@link OfferColumns#UNKNOWN}. */
    public int hours(int row) {
        return hours[row];
    }

    /** The place of its {@link FrenchLevel}, or {@link OfferColumns#UNKNOWN}. */
    public int level(int row) {
        return level[row];
    }

    /** Its level as it is written; empty where it is not known. */
    public String levelCode(int row) {
        return level[row] == OfferColumns.UNKNOWN ? "" : LEVELS.get(level[row]);
    }
}
