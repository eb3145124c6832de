package org.teranga.matching.plan.rules;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published rule set. It never changes: what was computed by it can be explained as long as it is kept.
 *
 * @param number      counts on from what every association starts with
 * @param rules       the rule set as JSON
 * @param reason      why it was published, in the words of who did; empty where nothing was said
 * @param publishedAt when
 * @param publishedBy the account that did it
 * @param restored    the earlier version that it brings back, or null
 */
public record RuleVersion(
        int number,
        String rules,
        String reason,
        Instant publishedAt,
        UUID publishedBy,
        @Nullable Integer restored) {
    public RuleVersion {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(publishedBy, "publishedBy");
        if (number <= RulesInForce.FIRST) {
            throw new IllegalArgumentException("a published version numbered " + number);
        }
    }
}
