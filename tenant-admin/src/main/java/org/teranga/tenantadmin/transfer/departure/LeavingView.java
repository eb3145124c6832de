package org.teranga.tenantadmin.transfer.departure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/** The associations that are about to end, as operators see them. */
public record LeavingView(List<Entry> entries, FilledForm form, String happened) {
    public LeavingView {
        entries = List.copyOf(entries);
    }

    /**
     * One.
     *
     * @param askedByTeam whether an administrator asked, and not the operator
     * @param due         when it is erased; null until it is confirmed
     * @param confirmable whether the reader may be the second person
     * @param href        where it is confirmed; with {@code /stay} taken back
     */
    public record Entry(
            String name,
            String slug,
            Instant askedAt,
            boolean askedByTeam,
            @Nullable Instant due,
            boolean confirmable,
            String href) {}
}
