package org.teranga.tenantadmin.webhook;

import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * The webhooks of an association ({@code tenantadmin/webhook/webhooks}), and the form for another.
 *
 * @param rows  those there are
 * @param kinds what can be heard
 * @param form  as it stands
 * @param full  whether there can be no more
 * @param done  what was just done: {@code removed}, or nothing
 */
public record WebhooksView(List<Row> rows, List<String> kinds, FilledForm form, boolean full, String done) {
    public WebhooksView {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    /** One: its address, where its page is, what it hears, {@code on}, {@code paused} or {@code failed}. */
    public record Row(String address, String href, List<String> kinds, String state) {}
}
