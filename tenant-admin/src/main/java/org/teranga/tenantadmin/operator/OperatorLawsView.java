package org.teranga.tenantadmin.operator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.law.LawChange;
import org.teranga.platform.content.law.LawReach;
import org.teranga.platform.theme.FilledForm;

/**
 * Laws that change ({@code tenantadmin/operator/laws}).
 *
 * @param form     {@code citation, day, note, url}
 * @param reach    how far it would reach; null where that was not asked for
 * @param changes  what was announced, the newest first
 * @param happened {@code said, taken_back}; empty
 */
public record OperatorLawsView(
        FilledForm form, LawReach.@Nullable Reach reach, List<LawChange> changes, String happened) {
    public OperatorLawsView {
        changes = List.copyOf(changes);
    }
}
