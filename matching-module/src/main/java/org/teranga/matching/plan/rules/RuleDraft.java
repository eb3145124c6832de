package org.teranga.matching.plan.rules;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The rule set that is being written. An association has at most one; publishing or discarding it ends it.
 *
 * @param rules     the rule set as JSON
 * @param reason    what it is for, in the words of who wrote it; empty where nothing was said
 * @param changedAt when it was last changed
 * @param changedBy the account that did it
 * @param begunFrom the version that was in force then
 * @param revision  which saving of it this is: another one each time
 */
public record RuleDraft(String rules, String reason, Instant changedAt, UUID changedBy, int begunFrom, UUID revision) {
    public RuleDraft {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(changedBy, "changedBy");
        Objects.requireNonNull(revision, "revision");
    }
}
