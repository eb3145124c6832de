package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.Choice;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.GroupFloor;
import org.teranga.matching.engine.rule.Parameter;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.RuleVersion;
import org.teranga.matching.plan.rules.Rulebook;
import org.teranga.matching.plan.rules.RulesInForce;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;

/** A version of the rules for those who read it, and all versions before. */
@ApplicationScoped
class ShowRules {
    private static final int KEPT = 200;

    private final Rulebook rulebook;
    private final Members members;
    private final Dials dials;
    private final RuleWords words;
    private final CurrentPerson person;

    @Inject
    ShowRules(Rulebook rulebook, Members members, Dials dials, RuleWords words, CurrentPerson person) {
        this.rulebook = rulebook;
        this.members = members;
        this.dials = dials;
        this.words = words;
        this.person = person;
    }

    /**
     * A version.
     *
     * @param asked    its number; the one in force where it is null
     * @param happened the number that the reader has just published, or null
     */
    @Transactional
    public RulesView show(@Nullable Integer asked, @Nullable Integer happened) {
        int current = rulebook.current().version();
        int version = asked == null ? current : asked;
        RuleSet rules = rulebook.version(version);
        List<RulesView.Entry> history = history();
        return new RulesView(
                words.home() + "/desk/rules",
                version,
                version == current,
                history.stream()
                        .filter(entry -> entry.version() == version)
                        .findFirst()
                        .map(RulesView.Entry::note)
                        .orElse(null),
                hard(Kind.HOUSING, rules),
                weights(rules),
                levers(rules),
                rules.kinds().keySet().stream()
                        .map(kind -> ofKind(kind, rules.of(kind)))
                        .toList(),
                history,
                person.may(Permission.RULES_EDIT) ? words.home() + "/admin/rules" : null,
                happened != null && happened == current && version == current);
    }

    private RulesView.OfKind ofKind(Kind kind, RuleSet rules) {
        return new RulesView.OfKind(words.kind(kind), hard(kind, rules), weights(rules), levers(rules));
    }

    private List<TuningView.HardRule> hard(Kind kind, RuleSet rules) {
        return dials.hard(kind, rules.hard().stream().map(CriterionType::id).toList());
    }

    private List<RulesView.Entry> history() {
        List<RuleVersion> versions = rulebook.history(KEPT);
        Map<UUID, String> names = members.names(
                versions.stream().map(RuleVersion::publishedBy).distinct().toList());
        List<RulesView.Entry> entries = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            RuleVersion version = versions.get(i);
            RuleSet before = i + 1 < versions.size() ? rulebook.rules(versions.get(i + 1)) : RuleSet.BY_DEFAULT;
            RulesView.Note note = new RulesView.Note(
                    version.publishedAt(),
                    names.getOrDefault(version.publishedBy(), ""),
                    version.reason(),
                    version.restored());
            entries.add(new RulesView.Entry(version.number(), note, words.changes(before, rulebook.rules(version))));
        }
        if (versions.size() < KEPT) {
            entries.add(new RulesView.Entry(RulesInForce.FIRST, null, List.of()));
        }
        return entries;
    }

    private List<RulesView.Weight> weights(RuleSet rules) {
        List<RuleNumber> numbers = RuleNumber.of(rules).stream()
                .filter(number -> number.isWeight() && number.name().startsWith("soft-"))
                .filter(number -> number.value() > 0)
                .sorted(Comparator.comparingDouble(RuleNumber::value).reversed())
                .toList();
        double most = numbers.isEmpty() ? 0 : numbers.getFirst().value();
        return numbers.stream()
                .map(number -> new RulesView.Weight(words.label(number), words.note(number), number.value(), most))
                .toList();
    }

    private List<String> levers(RuleSet rules) {
        List<String> levers = new ArrayList<>();
        Fairness fairness = rules.fairness();
        if (fairness.waitingWeight() > 0) {
            levers.add(words.text("rules.says.waiting", fairness.waitingWeight(), fairness.fullAfterDays()));
        }
        if (fairness.hardToPlaceWeight() > 0) {
            levers.add(words.text("rules.says.hard_to_place", fairness.hardToPlaceWeight(), fairness.hardBelow()));
        }
        for (GroupFloor floor : rules.floors()) {
            levers.add(words.text("rules.says.floor", words.text("plan.group." + floor.group()), floor.percent()));
        }
        for (Parameter one : Choice.PARAMETERS) {
            if (rules.choice().number(one) > 0) {
                levers.add(words.text("rules.says." + one.name(), rules.choice().number(one)));
            }
        }
        return levers;
    }
}
