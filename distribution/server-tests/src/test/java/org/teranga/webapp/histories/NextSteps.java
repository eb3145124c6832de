package org.teranga.webapp.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What comes next where a placement is, from the proposal to the end of a stay, and what is sent with it. */
final class NextSteps {
    /** Signatures of the agreement, each by its step. */
    static final List<String> SIGNATURES = List.of("household-signs", "host-signs", "association-signs");

    private static final Map<String, List<String>> NEXT = Map.of(
            "proposed", List.of("review"),
            "reviewed", List.of("household-accepts"),
            "household_accepted", List.of("host-accepts"),
            "host_accepted", List.of("approve"),
            "approved", List.of("introduce"),
            "introduced", List.of("met"),
            "met", List.of("household-confirms", "host-confirms"),
            "confirmed", List.of("household-signs", "host-signs", "association-signs", "start-trial"),
            "trial", List.of("move-in"),
            "staying", List.of("extend"));
    private static final Set<String> IN_CONTACT = Set.of("introduced", "met", "confirmed");
    private static final Set<String> SLEEPS = Set.of("trial", "staying");
    private static final Set<String> NIGHTS = Set.of("start-trial", "move-in", "extend");

    private static final int TRIAL_DAYS = 14;
    private static final int LONGEST_STAY = 900;

    private NextSteps() {}

    /** One of what comes next; a first night mostly after the signatures that are missing. */
    static String after(String state, List<String> unsigned, Random random) {
        List<String> open = NEXT.get(state);
        boolean signs = state.equals("confirmed") && !unsigned.isEmpty() && random.nextInt(6) > 0;
        List<String> from = signs ? unsigned : open;
        return state.equals("confirmed") && unsigned.isEmpty() ? "start-trial" : from.get(random.nextInt(from.size()));
    }

    /** Whether a placement goes on in this state. */
    static boolean goesOn(String state) {
        return NEXT.containsKey(state);
    }

    /** Whether each of the two can reach the other for certain. */
    static boolean inContact(String state) {
        return IN_CONTACT.contains(state);
    }

    /** Whether the household lives there; who objects then closes contact and is not thrown out. */
    static boolean sleeps(String state) {
        return SLEEPS.contains(state);
    }

    /** Whether it leads somewhere, instead of ending it all. */
    static boolean leadsOn(String step) {
        return NEXT.values().stream().anyMatch(steps -> steps.contains(step));
    }

    /** Whether somebody sleeps there after it. */
    static boolean isNight(String step) {
        return NIGHTS.contains(step);
    }

    /** Whether household or host says it, and staff may write it down. */
    static boolean isSaid(String step) {
        return step.endsWith("-accepts")
                || step.endsWith("-confirms")
                || step.endsWith("-signs") && !step.startsWith("association");
    }

    /** The word by which a side says it on its own page. */
    static String word(String step) {
        return step.endsWith("-accepts") ? "yes" : step.endsWith("-confirms") ? "confirm" : "sign";
    }

    /** What staff send with it. */
    static String body(String step, String noted, LocalDate today, Random random) {
        if (isSaid(step)) {
            return noted;
        }
        if (!isNight(step)) {
            return "";
        }
        int days = step.equals("start-trial") ? TRIAL_DAYS : TRIAL_DAYS + random.nextInt(LONGEST_STAY);
        return "{\"until\":\"" + today.plusDays(days) + "\"}";
    }
}
