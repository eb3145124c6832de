package org.teranga.matching.plan.tuning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.RuleReading;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.Refusal;

/**
 * A rule set as a form sent it. Each number comes three times: from its field, from its slider, and as it stood when the page was made.
 * The one that was changed counts, the field first. Fields that nobody knows are read too, so that they are refused.
 *
 * @param tab     of which kinds of help
 * @param reading what was read
 * @param texts   field to what was written in it, for the page to show again
 * @param fields  place of a fault to its field
 */
record SentRules(RuleTab tab, RuleReading reading, Map<String, String> texts, Map<String, String> fields) {
    static final String SLIDER = "-slide";
    static final String BEFORE = "-was";

    private static final Map<String, String> PANELS =
            Map.of("hard", "hard-rules", "fairness.floors", "floors", "fairness", "levers", "choice", "choice");

    private static final int LONGEST_NUMBER = 20;

    /**
     * Reads a form.
     *
     * @throws Refusal not found where it is of a kind of help that there is not
     */
    static SentRules of(Answers sent) {
        RuleTab tab = RuleTab.of(sent.first("kind")).orElseThrow(Refusal::notFound);
        Map<String, String> texts = new HashMap<>();
        Map<String, String> fields = new HashMap<>();
        Map<String, Map<String, Object>> owners = new LinkedHashMap<>();
        for (RuleNumber number : RuleNumber.of(RuleSet.BY_DEFAULT, tab.shows())) {
            String text = chosen(number, sent);
            texts.put(number.name(), text);
            fields.put(number.path(), number.name());
            owner(owners, number).put(number.parameter().name(), value(text));
        }
        strangers(sent, owners);
        Map<String, Object> tree = tree(owners, sent.all("hard"));
        Kind own = tab.own();
        return new SentRules(tab, own == null ? RuleReading.of(tree) : RuleReading.ofKind(own, tree), texts, fields);
    }

    /** The rule set that says what was sent, and else what it said; as it was where something is wrong with what was sent. */
    RuleSet in(RuleSet rules) {
        return reading.rules().map(here -> tab.put(rules, here)).orElse(rules);
    }

    private static Map<String, Object> tree(Map<String, Map<String, Object>> owners, List<String> hard) {
        Map<String, Object> fairness = new LinkedHashMap<>();
        Map<String, Object> choice = owners.getOrDefault(RuleNumber.CHOICE, Map.of());
        List<Map<String, Object>> soft = new ArrayList<>();
        owners.forEach((name, values) -> {
            if (isLever(name)) {
                fairness.put(name, values);
            } else if (!name.equals(RuleNumber.CHOICE)) {
                Map<String, Object> parameters = new LinkedHashMap<>(values);
                Object weight = Objects.requireNonNullElse(parameters.remove(RuleNumber.WEIGHT), "");
                soft.add(Map.of("criterion", name, RuleNumber.WEIGHT, weight, "parameters", parameters));
            }
        });
        List<Map<String, String>> rules =
                hard.stream().distinct().map(id -> Map.of("criterion", id)).toList();
        return Map.of("hard", rules, "soft", soft, "fairness", fairness, "choice", choice);
    }

    /** The fields that no number of a rule set has. */
    private static void strangers(Answers sent, Map<String, Map<String, Object>> owners) {
        for (String field : sent.values().keySet()) {
            String[] parts = field.split("-");
            boolean told = field.endsWith(SLIDER) || field.endsWith(BEFORE);
            if (told || parts.length > 3) {
                continue;
            }
            if (parts[0].equals("soft") && parts.length > 1) {
                String parameter = parts.length == 3 ? parts[2] : RuleNumber.WEIGHT;
                owners.computeIfAbsent(parts[1], any -> new LinkedHashMap<>())
                        .putIfAbsent(parameter, value(first(sent, field)));
            } else if ((isLever(parts[0]) || parts[0].equals(RuleNumber.CHOICE)) && parts.length == 2) {
                owners.computeIfAbsent(parts[0], any -> new LinkedHashMap<>())
                        .putIfAbsent(parts[1], value(first(sent, field)));
            }
        }
    }

    private static boolean isLever(String name) {
        return name.equals("waiting") || name.equals("hard_to_place") || name.equals(RuleNumber.FLOORS);
    }

    private static Map<String, Object> owner(Map<String, Map<String, Object>> owners, RuleNumber number) {
        return owners.computeIfAbsent(number.owner(), any -> new LinkedHashMap<>());
    }

    private static String chosen(RuleNumber number, Answers sent) {
        String text = first(sent, number.name());
        String before = first(sent, number.name() + BEFORE);
        String slider = first(sent, number.name() + SLIDER);
        if (slider.isEmpty() || !text.equals(before) || !(value(before) instanceof BigDecimal shown)) {
            return text;
        }
        boolean moved = !slider.equals(Integer.toString(number.sliderAt(shown.doubleValue())));
        return moved ? slider : text;
    }

    /** A number, else the text as it is, which is then refused at its place. */
    private static Object value(String text) {
        String plain = text.replace(',', '.').replace("\u202F", "").replace("\u00A0", "");
        if (plain.length() > LONGEST_NUMBER || !plain.matches("-?[0-9]*\\.?[0-9]+")) {
            return text;
        }
        return new BigDecimal(plain);
    }

    private static String first(Answers sent, String field) {
        return sent.first(field).strip();
    }

    /** The field of the page at which a fault is to be shown. */
    String fieldOf(String path) {
        String known = fields.get(path);
        if (known != null) {
            return known;
        }
        return Stream.of("hard", "fairness.floors", "fairness", "choice")
                .filter(path::startsWith)
                .findFirst()
                .map(PANELS::get)
                .orElse("weights");
    }

    /** The hard rules that were ticked, also where the rest is wrong. */
    boolean ticked(String hard) {
        return reading.hard().contains(hard);
    }
}
