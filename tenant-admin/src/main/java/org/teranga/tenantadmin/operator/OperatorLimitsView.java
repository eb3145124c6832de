package org.teranga.tenantadmin.operator;

import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * How far an association may go ({@code tenantadmin/operator/limits}).
 *
 * @param name   the association
 * @param slug   its short name
 * @param limits each limit, in order
 * @param form   as it stands
 */
public record OperatorLimitsView(String name, String slug, List<Limit> limits, FilledForm form) {
    public OperatorLimitsView {
        limits = List.copyOf(limits);
    }

    /** A limit: its message is {@code setting.<key>}; the field, and what counts where nothing is set. */
    public record Limit(String key, String field, long usual) {}
}
