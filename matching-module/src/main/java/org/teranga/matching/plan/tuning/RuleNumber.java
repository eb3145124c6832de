package org.teranga.matching.plan.tuning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.Choice;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.GroupFloor;
import org.teranga.matching.engine.rule.Parameter;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/**
 * A number of a rule set, as a form has it. A soft criterion that a rule set leaves out weighs nothing in it.
 *
 * @param name      of its field: {@code soft-distance, soft-distance-zero_at_km, waiting, waiting-full_after_days}
 * @param path      its place in the rule set, as faults tell it: {@code soft[0].weight}
 * @param owner     the criterion or the lever that it belongs to
 * @param parameter its bounds
 * @param value     what it is
 */
record RuleNumber(String name, String path, String owner, Parameter parameter, double value) {
    static final String WEIGHT = "weight";
    static final String FLOORS = "floors";
    static final String CHOICE = "choice";

    private static final int POINTS_ON_SLIDER = 100;
    private static final int USUAL_ON_SLIDER = 4;

    /** Every number of a rule set, in the order in which they are shown. */
    static List<RuleNumber> of(RuleSet rules) {
        return of(rules, CriterionCatalogue.SOFT);
    }

    /** Those that say something of a kind of help. */
    static List<RuleNumber> of(RuleSet rules, Kind kind) {
        return of(rules, CriterionCatalogue.softOf(kind));
    }

    private static List<RuleNumber> of(RuleSet rules, List<CriterionType<SoftCriterion>> types) {
        Map<String, SoftRule> soft = rules.soft().stream()
                .collect(Collectors.toMap(rule -> rule.type().id(), Function.identity()));
        List<RuleNumber> numbers = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            CriterionType<SoftCriterion> type = types.get(i);
            Optional<SoftRule> rule = Optional.ofNullable(soft.get(type.id()));
            String name = "soft-" + type.id();
            String path = "soft[" + i + "]";
            double weight = rule.map(SoftRule::weight).orElse(0.0);
            numbers.add(new RuleNumber(name, path + ".weight", type.id(), weight(type.defaultWeight()), weight));
            for (Parameter one : type.parameters()) {
                double value =
                        rule.map(known -> known.parameters().get(one.name())).orElse(one.defaultValue());
                String place = path + ".parameters." + one.name();
                numbers.add(new RuleNumber(name + "-" + one.name(), place, type.id(), one, value));
            }
        }
        numbers.addAll(fairness(rules.fairness()));
        numbers.addAll(floors(rules.floors()));
        numbers.addAll(choice(rules.choice()));
        return numbers;
    }

    private static List<RuleNumber> fairness(Fairness fairness) {
        List<RuleNumber> numbers = new ArrayList<>();
        numbers.addAll(lever("waiting", fairness.waitingWeight(), Fairness.FULL_AFTER_DAYS, fairness.fullAfterDays()));
        numbers.addAll(lever("hard_to_place", fairness.hardToPlaceWeight(), Fairness.HARD_BELOW, fairness.hardBelow()));
        return numbers;
    }

    /** A group without a floor has one of nothing. */
    private static List<RuleNumber> floors(List<GroupFloor> floors) {
        Map<String, Double> percent = floors.stream().collect(Collectors.toMap(GroupFloor::group, GroupFloor::percent));
        return GroupFloor.GROUPS.stream()
                .map(group -> new RuleNumber(
                        FLOORS + "-" + group,
                        "fairness.floors." + group,
                        FLOORS,
                        new Parameter(group, 0, GroupFloor.PERCENT.least(), GroupFloor.PERCENT.most()),
                        percent.getOrDefault(group, 0.0)))
                .toList();
    }

    private static List<RuleNumber> choice(Choice choice) {
        return Choice.PARAMETERS.stream()
                .map(one -> new RuleNumber(
                        CHOICE + "-" + one.name(), "choice." + one.name(), CHOICE, one, choice.number(one)))
                .toList();
    }

    private static List<RuleNumber> lever(String name, double weight, Parameter parameter, double value) {
        String path = "fairness." + name;
        return List.of(
                new RuleNumber(name, path + ".weight", name, weight(0), weight),
                new RuleNumber(name + "-" + parameter.name(), path + "." + parameter.name(), name, parameter, value));
    }

    private static Parameter weight(double byDefault) {
        return new Parameter(WEIGHT, byDefault, 0, SoftRule.MOST);
    }

    /** Whether it is a weight and not a parameter of one. */
    boolean isWeight() {
        return parameter.name().equals(WEIGHT);
    }

    /** The part of the page where it is turned: {@code weights, levers, floors} or {@code choice}. */
    String panel() {
        if (owner.equals(FLOORS) || owner.equals(CHOICE)) {
            return owner;
        }
        return path.startsWith("soft[") ? "weights" : "levers";
    }

    /** Whether it says more about the number above it. */
    boolean isPart() {
        return !isWeight() && !owner.equals(FLOORS) && !owner.equals(CHOICE);
    }

    /** As a number field has it: {@code 30, 12.5}. */
    static String text(double value) {
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** The largest number that the slider reaches; the field goes further. */
    int sliderMost() {
        boolean points = !parameter.whole() && parameter.most() == SoftRule.MOST;
        boolean fromNothing = parameter.defaultValue() == 0;
        double usual = points || fromNothing ? POINTS_ON_SLIDER : USUAL_ON_SLIDER * parameter.defaultValue();
        return (int) Math.min(parameter.most(), usual);
    }

    /** Where the slider stands for a value; it has whole steps. */
    int sliderAt(double shown) {
        return (int) Math.clamp(Math.round(shown), (int) Math.ceil(parameter.least()), sliderMost());
    }
}
