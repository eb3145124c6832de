package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.RuleFaults;

/** What can be turned, as the page shows it. */
@ApplicationScoped
class Dials {
    /** With rules of its own a kind of help is by itself: it cannot be left out. */
    private static final List<String> KIND_ALONE = List.of("kind");

    private final RuleWords words;

    @Inject
    Dials(RuleWords words) {
        this.words = words;
    }

    /**
     * Everything that has a number, in its panels.
     *
     * @param tab       of which kinds of help
     * @param shown     the values
     * @param published the rules in force
     * @param texts     field to what was written in it, where that is to be shown in place of the values
     */
    List<TuningView.Panel> panels(RuleTab tab, RuleSet shown, RuleSet published, Map<String, String> texts) {
        Map<String, List<TuningView.Dial>> panels = new LinkedHashMap<>();
        Map<String, Double> inForce = RuleNumber.of(tab.of(published), tab.shows()).stream()
                .collect(Collectors.toMap(RuleNumber::name, RuleNumber::value));
        for (RuleNumber number : RuleNumber.of(tab.of(shown), tab.shows())) {
            double before = inForce.getOrDefault(number.name(), 0.0);
            panels.computeIfAbsent(number.panel(), any -> new ArrayList<>())
                    .add(dial(number, before, texts.get(number.name())));
        }
        return panels.entrySet().stream()
                .map(panel -> new TuningView.Panel(
                        panel.getKey(),
                        words.text("tuning." + panel.getKey()),
                        words.text("tuning." + panel.getKey() + ".text"),
                        panel.getValue()))
                .toList();
    }

    private TuningView.Dial dial(RuleNumber number, double published, @Nullable String written) {
        String value = written == null ? RuleNumber.text(number.value()) : written;
        String before = RuleNumber.text(published);
        return new TuningView.Dial(
                number.name(),
                words.label(number),
                words.note(number),
                value,
                RuleNumber.text(number.parameter().least()),
                RuleNumber.text(number.parameter().most()),
                number.parameter().whole() ? "1" : "any",
                number.sliderAt(number.value()),
                number.sliderMost(),
                before,
                !value.equals(before),
                number.isPart());
    }

    /** Every hard criterion that says something of a kind of help, those first that cannot be removed. */
    List<TuningView.HardRule> hard(Kind kind, Collection<String> on) {
        List<String> locked = kind == Kind.HOUSING ? RuleFaults.FLOORS : KIND_ALONE;
        List<TuningView.HardRule> rules = new ArrayList<>();
        locked.forEach(floor -> rules.add(rule(floor, true, true)));
        CriterionCatalogue.hardOf(kind).stream()
                .map(CriterionType::id)
                .filter(id -> !locked.contains(id))
                .forEach(id -> rules.add(rule(id, on.contains(id), false)));
        return rules;
    }

    private TuningView.HardRule rule(String id, boolean on, boolean floor) {
        return new TuningView.HardRule(id, words.hard(id), words.protects(id), on, floor);
    }
}
