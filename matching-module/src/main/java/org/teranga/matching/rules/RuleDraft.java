package org.teranga.matching.rules;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The rule set that is being written. An association has at most one; publishing it ends it.
 *
 * @param rules     the rule set as JSON
 * @param changedAt when it was last changed
 * @param changedBy the account that did it
 */
public record RuleDraft(String rules, Instant changedAt, UUID changedBy) {
    public RuleDraft {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(changedBy, "changedBy");
    }
}
