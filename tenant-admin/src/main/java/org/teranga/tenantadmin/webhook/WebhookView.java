package org.teranga.tenantadmin.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.ListQuery;

/**
 * One webhook ({@code tenantadmin/webhook/webhook}) and its messages; also the page that asks before it is removed
 * ({@code tenantadmin/webhook/remove}).
 *
 * @param address where to
 * @param href    of its page
 * @param state   {@code on}, {@code paused} or {@code failed}
 * @param kinds   what can be heard
 * @param form    address and kinds, as they stand
 * @param secret  shown once, just after it was made; empty otherwise
 * @param done    what was just done: {@code changed, tried, paused, resumed, again}, or nothing
 * @param query   which part of the messages
 * @param total   how many there are
 * @param rows    those on this page, the newest first
 */
public record WebhookView(
        String address,
        String href,
        String state,
        List<String> kinds,
        FilledForm form,
        String secret,
        String done,
        ListQuery query,
        long total,
        List<Row> rows) {
    public WebhookView {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /** A message: {@code waiting}, {@code delivered} or {@code failed}; a status of HTTP, or the reason why there is none. */
    public record Row(
            String id,
            String kind,
            Instant at,
            String state,
            int attempts,
            @Nullable Integer status,
            @Nullable String reason) {}
}
