package org.teranga.matching.safeguarding.policy;

import static org.teranga.matching.safeguarding.policy.AskedBefore.FIRST_NIGHT;
import static org.teranga.matching.safeguarding.policy.AskedBefore.PROPOSAL;
import static org.teranga.matching.safeguarding.policy.AskedOf.ADULTS;
import static org.teranga.matching.safeguarding.policy.AskedOf.HELPER;
import static org.teranga.matching.safeguarding.policy.AskedOf.HOME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The platform's floor for each kind of help and each moment; the reason of each line is in decisions 047 and 054. Whoever takes in, or
 * meets a household alone as a matter of course, passes the ethics course, which counts with the one on what flight leaves behind only;
 * who helps where others are signs the charter and passes the short course. Nobody sleeps in a home that was not visited, nor beside an adult who is not known and has
 * not signed. No association asks for less, and no exemption goes below it.
 */
public final class FloorOfHelp {
    /** The day on which the floor was raised: what is proposed from then on meets all of it. */
    public static final LocalDate ANNOUNCED = LocalDate.of(2026, 11, 29);

    /** The day from which the raised floor counts for everybody, also for what was under way before. */
    public static final LocalDate EFFECTIVE = LocalDate.of(2027, 3, 1);

    private static final List<FloorLine> OF_A_HELPER =
            List.of(always(CheckCode.CHARTER), raised(CheckCode.HELPER_COURSE, HELPER, PROPOSAL));
    private static final List<FloorLine> OF_A_FRIEND =
            List.of(always(CheckCode.CHARTER), always(CheckCode.ETHICS_COURSE));
    private static final List<FloorLine> OF_A_HOME = List.of(
            always(CheckCode.CHARTER),
            always(CheckCode.ETHICS_COURSE),
            raised(CheckCode.IDENTITY, ADULTS, FIRST_NIGHT),
            raised(CheckCode.CHARTER, ADULTS, FIRST_NIGHT),
            raised(CheckCode.HOME_VISIT, HOME, FIRST_NIGHT));

    private static final Map<String, List<FloorLine>> BY_KIND = new LinkedHashMap<>();

    static {
        BY_KIND.put("housing", OF_A_HOME);
        BY_KIND.put("language", OF_A_HELPER);
        BY_KIND.put("legal", OF_A_HELPER);
        BY_KIND.put("employment", OF_A_HELPER);
        BY_KIND.put("buddy", OF_A_FRIEND);
        BY_KIND.put("project", OF_A_HELPER);
    }

    private FloorOfHelp() {}

    /** The kinds of help, in their order. */
    public static List<String> kinds() {
        return List.copyOf(BY_KIND.keySet());
    }

    /** The floor of this kind of help; of a kind that is not in the table that of a home, which is the highest. */
    public static List<FloorLine> of(String kind) {
        return BY_KIND.getOrDefault(kind, OF_A_HOME);
    }

    /** The lines of the floor that these do not cover; empty where they ask for all of it. */
    public static List<Ask> uncovered(String kind, List<Ask> asks) {
        return of(kind).stream()
                .map(FloorLine::ask)
                .filter(line -> asks.stream().noneMatch(ask -> ask.covers(line)))
                .toList();
    }

    /** These lines, and before them what they lack of the floor. */
    public static List<Ask> with(String kind, List<Ask> asks) {
        List<Ask> all = new ArrayList<>(uncovered(kind, asks));
        all.addAll(asks);
        return List.copyOf(all);
    }

    private static FloorLine always(String check) {
        return FloorLine.always(Ask.of(check, HELPER, PROPOSAL));
    }

    private static FloorLine raised(String check, AskedOf of, AskedBefore before) {
        return new FloorLine(Ask.of(check, of, before), ANNOUNCED, EFFECTIVE);
    }
}
