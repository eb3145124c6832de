package org.teranga.webapp.histories;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is true of one placement, whatever the product thinks: which human did what, what each side really said yes to, what the host has
 * really shown. It uses no rule of the product and says which promise is broken.
 */
final class Truth {
    private static final Map<String, String> MOMENTS =
            Map.of("review", "proposal", "approve", "proposal", "introduce", "introduction");

    /** What is read where no contact is open any more. */
    private static final String CLOSED = ", ";

    private final Side household;
    private final Side host;
    private final ShownTruth checks;
    private final Set<Integer> hands = new HashSet<>();
    private final Map<Side, Yes> yeses = new HashMap<>();
    private final List<Spoken> spoken = new ArrayList<>();
    private final Map<Side, String> open = new HashMap<>();
    private final Set<String> confirmed = new HashSet<>();
    private final Map<String, String> signed = new HashMap<>();
    /** Staff who wrote down what a side had said. */
    private final Set<Integer> noters = new HashSet<>();

    private boolean barred;
    private @Nullable Integer frozen;

    Truth(Side household, Side host, ShownTruth checks) {
        this.household = household;
        this.host = host;
        this.checks = checks;
    }

    /** What was really shown. */
    ShownTruth checks() {
        return checks;
    }

    /** Somebody proposed the two. */
    void proposed(Way by) {
        hands.clear();
        yeses.clear();
        spoken.clear();
        open.clear();
        confirmed.clear();
        signed.clear();
        noters.clear();
        hands.add(by.human());
        notOwn(by, "propose");
        promise(!barred, "two between whom something was wrong are proposed again");
        promise(frozen == null || frozen != host.human, "a host with whom something was wrong is proposed");
    }

    /** A member of staff, or a program, took a step. */
    void team(String step, Way by) {
        promise(!by.isProgram(), "a program took a step: " + step);
        if (NextSteps.leadsOn(step)) {
            notOwn(by, step);
        }
        restsOn(step);
        String moment = NextSteps.isNight(step) ? "first_night" : MOMENTS.get(step);
        if (moment != null) {
            promise(
                    !barred && (frozen == null || frozen != host.human),
                    "two between whom something was wrong: " + step);
            List<String> unmet = checks.unmet(moment);
            promise(unmet.isEmpty(), "the floor was passed by: " + step + " on " + checks.today + " " + unmet);
        }
        promise(
                !step.equals("association-signs") || !noters.contains(by.human()),
                "who noted what a side said signed for the association");
        if (NextSteps.isSaid(step)) {
            noters.add(by.human());
        }
        stays(step);
        switch (step) {
            case "approve" -> approved(by.human());
            case "household-accepts" -> yeses.put(household, new Yes(now(), by.human()));
            case "host-accepts" -> yeses.put(host, new Yes(now(), by.human()));
            case "introduce" -> {
                open.put(household, reach(household));
                open.put(host, reach(host));
            }
            default -> {}
        }
        hands.add(by.human());
    }

    /** What a step of a stay rests on. */
    private void stays(String step) {
        if (step.endsWith("-confirms")) {
            confirmed.add(step);
        }
        if (step.endsWith("-signs")) {
            promise(confirmed.size() == 2, "somebody signed before both said yes once more");
            signed.put(step, now());
        }
        if (step.equals("start-trial")) {
            promise(unsigned().isEmpty(), "the first night before these signed: " + unsigned());
        }
    }

    /** Who has not signed what they would live by as it is now. */
    List<String> unsigned() {
        return NextSteps.SIGNATURES.stream()
                .filter(step -> !now().equals(signed.get(step)))
                .toList();
    }

    /** Staff who wrote down what a side had said, and do not sign for the association. */
    Set<Integer> noters() {
        return noters;
    }

    /** A member of staff spoke with a side that had said yes already. */
    void spoke(Side side, Way by) {
        promise(!by.isProgram(), "a program spoke with somebody");
        notOwn(by, "speak");
        spoken.add(new Spoken(side, by.human(), now()));
    }

    /** Who read the old address said that it is not them: where the household lives there already, contact is closed and nobody is thrown out. */
    void objected() {
        open.clear();
    }

    /** It is over, and something was wrong. */
    void wasWrong() {
        barred = true;
        frozen = host.human;
    }

    /**
     * A side did something by its own letter, file or link.
     *
     * @param by the human who really did it
     */
    void own(Side side, String word, int by) {
        switch (word) {
            case "yes" -> {
                restsOn(side == host ? "host-accepts" : "household-accepts");
                yeses.put(side, new Yes(now(), by == side.human ? null : by));
                if (by != side.human) {
                    hands.add(by);
                }
            }
            case "object" -> yeses.remove(side);
            case "confirm" -> stays(side.party + "-confirms");
            case "sign" -> stays(side.party + "-signs");
            case "share" -> open.computeIfPresent(side, (shared, before) -> reach(shared));
            default -> {}
        }
    }

    /** Two have attested something of the host. */
    void earned(String what, LocalDate until, Set<Integer> granters) {
        promise(!granters.contains(host.human), "somebody granted something to oneself: " + what);
        promise(granters.size() != 1, "one human alone granted " + what);
        checks.shown(null, what, until, granters);
    }

    /** Two agreed to do without something of the host, or of an adult of that home. */
    void exempted(Set<Integer> granters) {
        promise(!granters.contains(host.human), "somebody exempted the own home from something");
        promise(granters.size() == 2, "one human alone exempted somebody");
    }

    /** What has to be so now: {@code state} as the database says, {@code read} as staff see it. */
    void always(String state, JsonObject read) {
        boolean introduced = NextSteps.inContact(state);
        boolean shows = read.containsKey("host");
        promise(shows == introduced || NextSteps.sleeps(state), "contact is open in " + state);
        promise(shows == read.containsKey("household"), "the contact of one alone is open in " + state);
        if (shows) {
            promise(yeses.size() == 2, "in contact without a yes of both");
            for (Side side : List.of(household, host)) {
                JsonObject contact = read.getJsonObject(side.party);
                String reach = contact.getString("name", "") + ", " + contact.getString("email", "");
                String meant = open.getOrDefault(side, CLOSED);
                promise(reach.equals(meant), "shown is " + reach + " and not " + meant);
            }
        }
    }

    /** What the other side's page may not show: how to reach a side, unless the two are in contact. */
    void page(Side reader, String state, String page) {
        Side other = reader == host ? household : host;
        boolean shows = page.contains(other.email);
        promise(!shows || contact(state), "the page of " + reader.party + " shows a contact in " + state);
        promise(
                !shows || String.valueOf(open.get(other)).contains(other.email),
                "the page of " + reader.party + " shows a contact that was not meant for it");
    }

    private static boolean contact(String state) {
        return NextSteps.inContact(state) || NextSteps.sleeps(state);
    }

    private void restsOn(String step) {
        switch (step) {
            case "host-accepts" -> saidYes(household, step);
            case "approve", "introduce" -> {
                saidYes(household, step);
                saidYes(host, step);
            }
            default -> {}
        }
    }

    private void saidYes(Side side, String step) {
        Yes yes = yeses.get(side);
        promise(
                yes != null && yes.to.equals(now()),
                step + ", and " + side.party + " did not say yes to it as it is now: " + yes + ", now " + now());
    }

    /** Everybody who had a part in it, and both sides. */
    Set<Integer> hands() {
        Set<Integer> all = new HashSet<>(hands);
        all.addAll(household.hands);
        all.addAll(host.hands);
        all.addAll(List.of(household.human, host.human));
        all.addAll(checks.granters());
        return all;
    }

    private void approved(int human) {
        promise(!hands().contains(human), "four eyes were one human's");
        for (Side side : List.of(household, host)) {
            Yes yes = yeses.get(side);
            boolean heard = side.answered
                    || spoken.stream()
                            .anyMatch(one -> one.side == side
                                    && one.what.equals(now())
                                    && (yes == null || yes.noter == null || one.human != yes.noter));
            promise(heard, "nobody but one human ever heard of " + side.party);
        }
    }

    private void notOwn(Way by, String step) {
        promise(by.human() != household.human && by.human() != host.human, "somebody led on what is the own: " + step);
    }

    private String now() {
        return household.shown() + " | " + host.shown();
    }

    private static String reach(Side side) {
        return side.name + ", " + side.email;
    }

    void promise(boolean kept, String otherwise) {
        if (!kept) {
            throw new AssertionError(otherwise);
        }
    }

    private record Yes(String to, @Nullable Integer noter) {}

    private record Spoken(Side side, int human, String what) {}
}
