package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.menu.Menu;

/** The webhooks of an association: the list, and another one. */
@Path("/{lang: [a-z]{2,3}}/admin/webhooks")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WebhookPages {
    private static final int FAULTY = 422;

    private final ManageWebhooks webhooks;
    private final WebhookForm form;
    private final ShowWebhook show;
    private final SentForms forms;

    @Inject
    WebhookPages(ManageWebhooks webhooks, WebhookForm form, ShowWebhook show, SentForms forms) {
        this.webhooks = webhooks;
        this.form = form;
        this.show = show;
        this.forms = forms;
    }

    /** Those there are, and the form. */
    @MenuEntry(menu = Menu.ADMIN, key = "webhook.nav", order = 75, icon = "speech", section = "admin.group.people")
    @MenuEntry(menu = Menu.NOTICE, key = "webhook.notice", order = 10, when = StoppedWebhooks.class)
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage list(@PathParam("lang") String lang, @QueryParam("done") @Nullable String done) {
        return page(lang, FilledForm.EMPTY, "removed".equals(done) ? "removed" : "", 200);
    }

    /** Adds one, and shows its secret, once. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HtmlPage add(@PathParam("lang") String lang, Answers fields) {
        WebhookForm.Sent sent = form.read(fields);
        if (!sent.faults().isEmpty()) {
            return page(lang, forms.again(fields, sent.faults()), "", FAULTY);
        }
        ManageWebhooks.Shown shown = webhooks.add(sent.address().orElseThrow(), sent.kinds());
        return show.page(shown.id(), shown.secret(), "");
    }

    private HtmlPage page(String lang, FilledForm filled, String done, int status) {
        List<Webhook> all = webhooks.all();
        List<WebhooksView.Row> rows = all.stream()
                .map(webhook -> new WebhooksView.Row(
                        webhook.address().toString(),
                        "/" + lang + "/admin/webhooks/" + webhook.id(),
                        webhook.kinds(),
                        webhook.state().name().toLowerCase(Locale.ROOT)))
                .toList();
        return new HtmlPage(
                "tenantadmin/webhook/webhooks",
                new WebhooksView(rows, form.kinds(), filled, all.size() >= ManageWebhooks.MOST, done),
                status);
    }
}
