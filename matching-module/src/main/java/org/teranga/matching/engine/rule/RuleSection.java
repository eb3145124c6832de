package org.teranga.matching.engine.rule;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Kind;

/**
 * The kinds of help that go by the same rules. Where an association has rules for single kinds, nothing of one section is ever brought
 * together with anything of another, so that each is a problem of its own.
 *
 * @param kind  the kind that has rules of its own; null for all those that have none
 * @param kinds the kinds of help in it
 * @param rules by which they meet: a rule set that says nothing of kinds
 */
public record RuleSection(@Nullable Kind kind, Set<Kind> kinds, RuleSet rules) {
    public RuleSection {
        kinds = Set.copyOf(kinds);
        Objects.requireNonNull(rules, "rules");
    }
}
