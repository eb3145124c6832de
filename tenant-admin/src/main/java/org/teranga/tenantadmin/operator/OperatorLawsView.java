package org.teranga.tenantadmin.operator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.law.LawChange;
import org.teranga.platform.content.law.LawReach;
import org.teranga.platform.content.law.SaidChange;
import org.teranga.platform.theme.FilledForm;

/**
 * Laws that change ({@code tenantadmin/operator/laws}).
 *
 * @param form     {@code citation, day, note, url}
 * @param reach    how far it would reach; null where that was not asked for
 * @param changes  what was announced, the newest first
 * @param waiting  what associations say has changed, the oldest first
 * @param happened {@code said, taken_back, declined}; empty
 */
public record OperatorLawsView(
        FilledForm form,
        LawReach.@Nullable Reach reach,
        List<LawChange> changes,
        List<Suggestion> waiting,
        String happened) {
    public OperatorLawsView {
        changes = List.copyOf(changes);
        waiting = List.copyOf(waiting);
    }

    /** What an association says: its name, what changed, when it was said. */
    public record Suggestion(String id, String association, SaidChange said, Instant at) {}
}
