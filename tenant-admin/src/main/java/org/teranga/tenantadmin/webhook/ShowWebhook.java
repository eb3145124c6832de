package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;

/** Puts the page of a webhook together. Three queries. */
@ApplicationScoped
class ShowWebhook {
    private static final int ROWS = 25;
    private static final ListQuery FIRST = new ListQuery(Map.of(), "at", true, 1, ROWS);

    private final ManageWebhooks webhooks;
    private final WebhookForm form;
    private final PageContexts contexts;

    @Inject
    ShowWebhook(ManageWebhooks webhooks, WebhookForm form, PageContexts contexts) {
        this.webhooks = webhooks;
        this.form = form;
        this.contexts = contexts;
    }

    /** The page, from its first message on. */
    HtmlPage page(UUID id, String secret, String done) {
        return new HtmlPage("tenantadmin/webhook/webhook", view(id, FIRST, secret, done));
    }

    /** The page as its address asks. */
    WebhookView view(UUID id, ListQuery query, String secret, String done) {
        Webhook webhook = webhooks.existing(id);
        FilledForm filled = new FilledForm(
                Map.of("address", List.of(webhook.address().toString()), "kinds", webhook.kinds()), List.of());
        return view(webhook, query, filled, new Told(secret, done));
    }

    /** The page with what was sent and is wrong. */
    WebhookView view(UUID id, FilledForm filled) {
        return view(webhooks.existing(id), FIRST, filled, new Told("", ""));
    }

    private WebhookView view(Webhook webhook, ListQuery query, FilledForm filled, Told told) {
        return new WebhookView(
                webhook.address().toString(),
                "/" + contexts.language().tag() + "/admin/webhooks/" + webhook.id(),
                webhook.state().name().toLowerCase(Locale.ROOT),
                form.kinds(),
                filled,
                told.secret,
                told.done,
                query,
                webhooks.count(webhook.id()),
                webhooks.messages(webhook.id(), query.offset(), query.size()).stream()
                        .map(ShowWebhook::row)
                        .toList());
    }

    private static WebhookView.Row row(WebhookMessage message) {
        return new WebhookView.Row(
                message.id().toString(),
                message.kind(),
                message.happened(),
                message.state(),
                message.attempts(),
                message.status(),
                message.reason());
    }

    private record Told(String secret, String done) {}
}
