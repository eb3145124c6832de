package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.teranga.matching.engine.fairness.UnreachableFloor;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.GroupFloor;
import org.teranga.matching.engine.rule.KindRules;
import org.teranga.matching.engine.rule.RuleFault;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.RuleFaults;
import org.teranga.matching.plan.rules.Sentences;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.PageContexts;

/** Rules, what is wrong with them, and how two of them differ, in the words of the page. */
@ApplicationScoped
public class RuleWords {
    private final Sentences sentences;
    private final PageContexts contexts;

    @Inject
    RuleWords(Sentences sentences, PageContexts contexts) {
        this.sentences = sentences;
        this.contexts = contexts;
    }

    /** A sentence of the page. */
    public String text(String key, Object... arguments) {
        return contexts.text(key, arguments);
    }

    /** The start of every address of the page's language. */
    public String home() {
        return "/" + contexts.language().tag();
    }

    /** What a number is called by itself. */
    String label(RuleNumber number) {
        String name = number.parameter().name();
        if (number.owner().equals(RuleNumber.FLOORS)) {
            return text("plan.group." + name);
        }
        return number.isWeight() ? owner(number.owner()) : text("rules.parameter." + name);
    }

    /** What a number means. */
    String note(RuleNumber number) {
        if (number.owner().equals(RuleNumber.FLOORS)) {
            return text("rules.floor.about");
        }
        return text(
                number.isWeight()
                        ? "rules.about." + number.owner()
                        : "rules.parameter." + number.parameter().name() + ".about");
    }

    /** What a kind of help is called. */
    String kind(Kind kind) {
        return text("kind." + kind.code());
    }

    /** What a hard criterion is called. */
    String hard(String criterion) {
        return sentences.label(criterion);
    }

    /** What a hard criterion sees to. */
    String protects(String criterion) {
        return text("rules.protects." + criterion);
    }

    /** That a floor cannot be reached today, how much is the best possible, and which rule stands most in the way. */
    String unreachable(UnreachableFloor floor) {
        Kind kind = floor.kind();
        String alone = text("plan.group." + floor.group().code());
        String group = kind == null ? alone : text("rules.of_kind", kind(kind), alone);
        double asked = floor.percent() / 100;
        return floor.raisedBy() == null
                ? text("rules.unreachable", group, asked, floor.share())
                : text(
                        "rules.unreachable.while",
                        group,
                        asked,
                        floor.share(),
                        hard(floor.raisedBy()),
                        floor.raisedShare());
    }

    /**
     * What other rules change, one sentence for each change, those of kinds of help with rules of their own behind the others; empty where
     * they say the same.
     */
    List<String> changes(RuleSet before, RuleSet after) {
        List<String> changes = new ArrayList<>(changesOf(before, after));
        for (Kind kind : Kind.values()) {
            KindRules had = before.kinds().get(kind);
            KindRules has = after.kinds().get(kind);
            if (had == null && has == null) {
                continue;
            }
            if (had == null || has == null) {
                changes.add(text(has == null ? "rules.change.shared" : "rules.change.own", kind(kind)));
            }
            changesOf(only(kind, before), only(kind, after)).stream()
                    .map(change -> text("rules.change.of_kind", kind(kind), change))
                    .forEach(changes::add);
        }
        return changes;
    }

    /** What rules say of a kind of help, without what says nothing of it. */
    private static RuleSet only(Kind kind, RuleSet rules) {
        return KindRules.of(rules.of(kind)).only(kind).as(rules.version());
    }

    private List<String> changesOf(RuleSet before, RuleSet after) {
        List<String> changes = new ArrayList<>();
        Set<String> had = ids(before);
        Set<String> has = ids(after);
        for (CriterionType<?> type : CriterionCatalogue.HARD) {
            if (had.contains(type.id()) != has.contains(type.id())) {
                String key = has.contains(type.id()) ? "rules.change.on" : "rules.change.off";
                changes.add(text(key, hard(type.id())));
            }
        }
        List<RuleNumber> numbers = RuleNumber.of(before);
        List<RuleNumber> others = RuleNumber.of(after);
        for (int i = 0; i < numbers.size(); i++) {
            RuleNumber was = numbers.get(i);
            double is = others.get(i).value();
            if (was.value() != is) {
                changes.add(text("rules.change.number", whole(was), was.value(), is));
            }
        }
        return changes;
    }

    /** What is wrong with rules that a form sent, each fault at its field. */
    List<FormFault> faults(SentRules sent) {
        List<FormFault> faults = new ArrayList<>();
        for (RuleFault fault : sent.reading().faults()) {
            Object[] said = fault.arguments().stream().map(this::said).toArray();
            String message = text("rules.fault." + fault.kind().code(), said);
            faults.add(new FormFault(sent.fieldOf(fault.field()), message));
        }
        for (String floor : RuleFaults.FLOORS) {
            if (sent.tab().shows() == Kind.HOUSING && !sent.ticked(floor)) {
                faults.add(new FormFault("hard-rules", text("rules.fault.floor", hard(floor))));
            }
        }
        return faults;
    }

    private Object said(Object argument) {
        return argument instanceof List<?> names
                ? names.stream().map(name -> named(String.valueOf(name))).collect(Collectors.joining(text("ui.comma")))
                : argument;
    }

    /** A criterion or a parameter by what people call it; what is neither keeps its own name. */
    private String named(String id) {
        if (CriterionCatalogue.hard(id).isPresent()
                || CriterionCatalogue.soft(id).isPresent()) {
            return sentences.label(id);
        }
        if (GroupFloor.GROUPS.contains(id)) {
            return text("plan.group." + id);
        }
        boolean parameter = RuleNumber.of(RuleSet.BY_DEFAULT).stream()
                .anyMatch(number -> number.parameter().name().equals(id) && !number.isWeight());
        return parameter ? text("rules.parameter." + id) : id;
    }

    private String whole(RuleNumber number) {
        if (number.owner().equals(RuleNumber.FLOORS)) {
            return text("rules.floor", label(number));
        }
        boolean alone = number.isWeight() || number.owner().equals(RuleNumber.CHOICE);
        return alone ? label(number) : owner(number.owner()) + text("ui.comma") + label(number);
    }

    private String owner(String owner) {
        return CriterionCatalogue.soft(owner).isPresent() ? sentences.label(owner) : text("rules.lever." + owner);
    }

    private static Set<String> ids(RuleSet rules) {
        return rules.hard().stream().map(CriterionType::id).collect(Collectors.toSet());
    }
}
