package org.teranga.matching.engine.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.market.fact.Kind;

/**
 * The rules of an association: what a pair must meet, what makes it better, what fairness adds. They hold for every kind of help that
 * has none of its own: a tutor is not a bed.
 *
 * @param version  which version of the association's rules, from 1
 * @param hard     what a pair must meet
 * @param soft     what makes it better
 * @param fairness what is added for needs that wait or are hard to place
 * @param choice   what a plan owes to what people said and were told
 * @param floors   which share of a group it places at least; none where nothing is said
 * @param kinds    the kinds of help that have rules of their own; none where nothing is said
 */
public record RuleSet(
        int version,
        List<CriterionType<HardCriterion>> hard,
        List<SoftRule> soft,
        Fairness fairness,
        Choice choice,
        List<GroupFloor> floors,
        Map<Kind, KindRules> kinds) {
    /** All hard criteria that say something of homes, every such soft one with its default weight. */
    public static final RuleSet BY_DEFAULT = new RuleSet(
            1,
            CriterionCatalogue.hardOf(Kind.HOUSING),
            CriterionCatalogue.softOf(Kind.HOUSING).stream()
                    .map(SoftRule::byDefault)
                    .toList(),
            Fairness.BY_DEFAULT);

    public RuleSet {
        hard = List.copyOf(hard);
        soft = List.copyOf(soft);
        floors = List.copyOf(floors);
        Map<Kind, KindRules> inOrder = new EnumMap<>(Kind.class);
        inOrder.putAll(kinds);
        kinds = Collections.unmodifiableMap(inOrder);
        if (version < 1) {
            throw new IllegalArgumentException("the version must be at least 1, not " + version);
        }
        refuseTwice(hard, soft, floors);
    }

    /** Rules for all kinds alike. */
    public RuleSet(
            int version,
            List<CriterionType<HardCriterion>> hard,
            List<SoftRule> soft,
            Fairness fairness,
            Choice choice,
            List<GroupFloor> floors) {
        this(version, hard, soft, fairness, choice, floors, Map.of());
    }

    /** Rules that say nothing of choice and of floors. */
    public RuleSet(int version, List<CriterionType<HardCriterion>> hard, List<SoftRule> soft, Fairness fairness) {
        this(version, hard, soft, fairness, Choice.BY_DEFAULT, List.of());
    }

    /** The same with another choice. */
    public RuleSet with(Choice other) {
        return new RuleSet(version, hard, soft, fairness, other, floors, kinds);
    }

    /** The same with other floors. */
    public RuleSet with(List<GroupFloor> others) {
        return new RuleSet(version, hard, soft, fairness, choice, others, kinds);
    }

    /** The same with another fairness. */
    public RuleSet with(Fairness other) {
        return new RuleSet(version, hard, soft, other, choice, floors, kinds);
    }

    /** The same rules under another number. */
    public RuleSet numbered(int number) {
        return new RuleSet(number, hard, soft, fairness, choice, floors, kinds);
    }

    /** The same for all kinds that have no rules of their own, in place of what this says for them. */
    public RuleSet with(KindRules shared) {
        return new RuleSet(
                version, shared.hard(), shared.soft(), shared.fairness(), shared.choice(), shared.floors(), kinds);
    }

    /** The same, in which a kind of help has rules of its own; none of its own where they are null. */
    public RuleSet with(Kind kind, @Nullable KindRules own) {
        Map<Kind, KindRules> others = new EnumMap<>(Kind.class);
        others.putAll(kinds);
        if (own == null) {
            others.remove(kind);
        } else {
            others.put(kind, own);
        }
        return new RuleSet(version, hard, soft, fairness, choice, floors, others);
    }

    /** The same without one thing that pairs must meet: of a kind that has rules of its own, or of all the others where it is null. */
    public RuleSet without(String criterion, @Nullable Kind kind) {
        KindRules rules = kind == null ? KindRules.of(this) : kinds.getOrDefault(kind, KindRules.of(this));
        KindRules less = rules.with(rules.hard().stream()
                .filter(type -> !type.id().equals(criterion))
                .toList());
        return kind == null ? with(less) : with(kind, less);
    }

    /** The kinds of help that meet under the same rules: one section where no kind has any of its own, else one for each that has, and the rest. */
    public List<RuleSection> sections() {
        if (kinds.isEmpty()) {
            return List.of(new RuleSection(null, EnumSet.allOf(Kind.class), this));
        }
        List<RuleSection> sections = new ArrayList<>();
        Set<Kind> rest = EnumSet.allOf(Kind.class);
        rest.removeAll(kinds.keySet());
        if (!rest.isEmpty()) {
            sections.add(
                    new RuleSection(null, rest, KindRules.of(this).as(version).keepingKinds()));
        }
        kinds.forEach((kind, own) ->
                sections.add(new RuleSection(kind, Set.of(kind), own.as(version).keepingKinds())));
        return sections;
    }

    /** The rules by which needs of a kind of help are brought together with offers. */
    public RuleSet of(Kind kind) {
        return sections().stream()
                .filter(section -> section.kinds().contains(kind))
                .findFirst()
                .orElseThrow()
                .rules();
    }

    /** The same, by which nothing is brought together with another kind of help. */
    public RuleSet keepingKinds() {
        if (hard.stream().anyMatch(type -> type.id().equals("kind"))) {
            return this;
        }
        List<CriterionType<HardCriterion>> more = new ArrayList<>(hard);
        more.addFirst(CriterionCatalogue.hard("kind").orElseThrow());
        return new RuleSet(version, more, soft, fairness, choice, floors, kinds);
    }

    static void refuseTwice(List<CriterionType<HardCriterion>> hard, List<SoftRule> soft, List<GroupFloor> floors) {
        Set<String> seen = new HashSet<>();
        hard.forEach(type -> refuseTwice(seen, type.id()));
        soft.forEach(rule -> refuseTwice(seen, rule.type().id()));
        Set<String> groups = new HashSet<>();
        floors.forEach(floor -> refuseTwice(groups, floor.group()));
    }

    private static void refuseTwice(Set<String> seen, String id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("the criterion " + id + " is there twice");
        }
    }
}
