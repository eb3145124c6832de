package org.teranga.tenantadmin.operator;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.theme.FilledForm;
import org.teranga.tenantadmin.setting.SettingsView;

/**
 * How far an association may go ({@code tenantadmin/operator/limits}): every setting that is the platform's to set.
 *
 * @param name    the association
 * @param slug    its short name
 * @param limits  each limit, in order
 * @param form    as it stands
 * @param changes what was changed, the newest first; a POST of {@code change} to {@code back} makes its outcome count again
 */
public record OperatorLimitsView(String name, String slug, List<Limit> limits, FilledForm form, List<Change> changes) {
    public OperatorLimitsView {
        limits = List.copyOf(limits);
        changes = List.copyOf(changes);
    }

    /**
     * A limit: its message is {@code setting.<key>}.
     *
     * @param kind  {@code number, yes_no, choice, line, lines}
     * @param usual what counts where nothing is set, in words
     * @param words of a choice
     */
    public record Limit(String key, String field, String kind, String usual, List<SettingsView.Word> words) {
        public Limit {
            words = List.copyOf(words);
        }
    }

    /**
     * A change.
     *
     * @param id     to make its outcome count again
     * @param label  of which limit
     * @param before what it was, in words
     * @param after  what it became, in words
     * @param counts whether it counts now
     */
    public record Change(String id, String label, String before, String after, Instant at, boolean counts) {}
}
