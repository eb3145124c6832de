package org.teranga.matching.engine.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Kind;

/**
 * A rule set as somebody wrote it, read strictly: whatever is not known is a fault that names what is, and every fault is told. Files,
 * requests and forms are all read here; how they are written is their own business, what they may say is not.
 *
 * @param set    the rules; null where anything is wrong
 * @param hard   the names of the hard criteria that are there for homes, also where the rest is wrong
 * @param faults what is wrong, in the order in which it stands there
 */
public record RuleReading(@Nullable RuleSet set, Set<String> hard, List<RuleFault> faults) {
    public RuleReading {
        hard = Set.copyOf(hard);
        faults = List.copyOf(faults);
    }

    /**
     * Reads a rule set. What is absent is not there: no criterion, no fairness; a soft criterion without weight or parameters has its
     * usual ones.
     *
     * @param tree maps, lists, texts and numbers, with the keys {@code version, hard, soft, fairness, choice, kinds}
     */
    public static RuleReading of(Map<String, ?> tree) {
        return of(tree, List.of());
    }

    /**
     * Reads a rule set out of a text in which some kinds of help may have stood twice, of which a map knows nothing.
     *
     * @param twice the kinds of help that were given more than once
     */
    public static RuleReading of(Map<String, ?> tree, Collection<String> twice) {
        return new RuleReader().read(tree, twice);
    }

    /**
     * Reads the rules of one kind of help by themselves.
     *
     * @param tree with the keys {@code hard, soft, fairness, choice}
     */
    public static RuleReading ofKind(Kind kind, Map<String, ?> tree) {
        return new RuleReader().readKind(kind, tree);
    }

    /** The rules, where nothing is wrong. */
    public Optional<RuleSet> rules() {
        return Optional.ofNullable(set);
    }

    /** The rules; only where nothing is wrong. */
    public RuleSet required() {
        return Objects.requireNonNull(set, "a rule set with faults");
    }
}
