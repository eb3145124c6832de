package org.teranga.tenantadmin.onboarding.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The applications for associations to be opened, for the people of the platform. Nothing of who asks but what stands behind the @.
 *
 * @param href    the address of the list
 * @param waiting those that wait or are being opened, the oldest first
 * @param decided those that were decided, the latest first
 */
public record ApplicationsView(String href, List<Row> waiting, List<Row> decided) {
    public ApplicationsView {
        waiting = List.copyOf(waiting);
        decided = List.copyOf(decided);
    }

    /**
     * An application.
     *
     * @param id        its key
     * @param name      what the association is to be called
     * @param address   where it is to be
     * @param state     {@code waiting, asked, answered, approved, opened, refused}
     * @param createdAt when it was sent
     * @param decidedAt when it was decided; null while it was not
     */
    public record Row(
            String id,
            String name,
            String address,
            String state,
            Instant createdAt,
            @Nullable Instant decidedAt) {}
}
