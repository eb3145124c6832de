package org.teranga.tenantadmin.key;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;
import org.teranga.tenantadmin.authority.WaitingRight;

/**
 * The keys of an association, and the form of a new one.
 *
 * @param href     the address of this page
 * @param rows     the keys, the latest first
 * @param waiting  what waits for a second person
 * @param form     what was answered
 * @param formId   the id that the new key will have
 * @param scopes   what the reader may give, by code
 * @param made     the secret of the key that was just made, for this once; empty otherwise
 * @param happened what the reader just did: {@code made, asked, again, revoked}; empty where nothing
 */
public record KeysView(
        String href,
        List<Row> rows,
        List<WaitingRight> waiting,
        FilledForm form,
        String formId,
        List<String> scopes,
        String made,
        String happened) {
    public KeysView {
        rows = List.copyOf(rows);
        waiting = List.copyOf(waiting);
        scopes = List.copyOf(scopes);
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "KeysView[" + rows.size() + "]";
    }

    /**
     * A key.
     *
     * @param id        its id
     * @param label     what it is for
     * @param scopes    codes
     * @param maker     who made it; empty where that is no member any more
     * @param madeAt    when
     * @param expiresAt until when it can be used
     * @param usedAt    when it was used last; null while it was not
     * @param state     {@code open, over, revoked, orphaned} (its maker is no member any more),
     *                  {@code confirmation} (it waits for a second person), {@code secret} (its maker fetches it)
     * @param fetch     whether the reader may fetch its secret
     */
    public record Row(
            String id,
            String label,
            List<String> scopes,
            String maker,
            Instant madeAt,
            Instant expiresAt,
            @Nullable Instant usedAt,
            String state,
            boolean fetch) {
        public Row {
            scopes = List.copyOf(scopes);
        }
    }
}
