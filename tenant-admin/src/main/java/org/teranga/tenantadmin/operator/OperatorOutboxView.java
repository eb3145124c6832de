package org.teranga.tenantadmin.operator;

import java.util.List;
import org.teranga.platform.notification.OutboxState;

/**
 * The outbox, counted ({@code tenantadmin/operator/outbox}): no address, no word of any mail.
 *
 * @param rows    each association that has mails there
 * @param revived how many were just given another try; below 0: nothing was asked
 */
public record OperatorOutboxView(List<Row> rows, int revived) {
    public OperatorOutboxView {
        rows = List.copyOf(rows);
    }

    /** One association's mails. */
    public record Row(String association, String slug, OutboxState state) {}
}
