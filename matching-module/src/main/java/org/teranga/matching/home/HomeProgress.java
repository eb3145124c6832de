package org.teranga.matching.home;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teranga.platform.form.Values;

/**
 * How far a home is told: of each part of its page what is still missing, by codes with the message {@code dwelling.missing.<code>}.
 * Nothing of it is an obligation by itself; what is asked before somebody is proposed the association's policy says.
 *
 * @param missing by the part, in the order of the page: where, rooms, people, rules, photos, words
 */
public record HomeProgress(Map<String, List<String>> missing) {
    private static final List<String> ASKED_RULES = List.of("keys", "kitchen", "quiet", "smoking", "guests");

    public HomeProgress {
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }

    /**
     * Of a home.
     *
     * @param people all adults of it
     * @param photos how many photographs there are
     * @param words  whether the host wrote a few words
     */
    static HomeProgress of(Home home, List<HomeAdult> people, int photos, boolean words) {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        missing.put("where", where(home));
        missing.put("rooms", rooms(home));
        missing.put("people", people(home.facts(), people));
        missing.put("rules", rules(home.facts()));
        missing.put("photos", photos == 0 ? List.of("photos") : List.of());
        missing.put("words", words ? List.of() : List.of("words"));
        return new HomeProgress(missing);
    }

    /** How many things are missing, all in all. */
    public int count() {
        return missing.values().stream().mapToInt(List::size).sum();
    }

    /** How many parts are told. */
    public int told() {
        return (int) missing.values().stream().filter(List::isEmpty).count();
    }

    private static List<String> where(Home home) {
        List<String> missing = new ArrayList<>();
        if (home.address().get(HomeFields.STREET) == null || home.address().get(HomeFields.TOWN) == null) {
            missing.add("address");
        }
        if (HomeFields.NEAR.stream().allMatch(near -> home.facts().get(near) == null)) {
            missing.add("near");
        }
        return missing;
    }

    private static List<String> rooms(Home home) {
        List<String> missing = new ArrayList<>();
        boolean beds = HomeFields.ROOMS.stream()
                .flatMap(room -> room.beds().values().stream())
                .map(bed -> home.facts().get(bed))
                .anyMatch(count -> count != null && count > 0);
        if (!beds) {
            missing.add("beds");
        }
        if (home.facts().get(HomeFields.FLOOR) == null && home.facts().get(HomeFields.STEPS) == null) {
            missing.add("stairs");
        }
        if (home.facts().get(HomeFields.BATHROOM) == null) {
            missing.add("bathroom");
        }
        return missing;
    }

    private static List<String> people(Values facts, List<HomeAdult> people) {
        List<String> missing = new ArrayList<>();
        if (people.stream().noneMatch(adult -> adult.host() && adult.ageOn() != null)) {
            missing.add("you");
        }
        String others = facts.get(HomeFields.ADULTS_HERE);
        boolean listed = people.stream().anyMatch(adult -> !adult.host() && adult.here());
        if (others == null && !listed || "yes".equals(others) && !listed) {
            missing.add("adults");
        }
        if (people.stream().anyMatch(adult -> adult.here() && !adult.host() && adult.unknown())) {
            missing.add("adult_unknown");
        }
        String children = facts.get(HomeFields.CHILDREN_HERE);
        boolean ages = !facts.required(HomeFields.CHILD_AGES).isEmpty();
        if (children == null && !ages || "yes".equals(children) && !ages) {
            missing.add("children");
        }
        if (facts.required(HomeFields.ANIMALS).isEmpty()) {
            missing.add("animals");
        }
        return missing;
    }

    private static List<String> rules(Values facts) {
        return HomeFields.RULES.stream()
                .filter(rule -> ASKED_RULES.contains(rule.name()) && facts.get(rule.code()) == null)
                .map(rule -> "rule_" + rule.name())
                .toList();
    }
}
