package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;

/** One webhook: changed, tried, paused, given another secret, removed; and what became of its messages. */
@Path("/{lang: [a-z]{2,3}}/admin/webhooks/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OneWebhookPages {
    private static final int FAULTY = 422;
    private static final int ROWS = 25;
    private static final Set<String> DONE = Set.of("changed", "tried", "paused", "resumed", "again");

    private final ManageWebhooks webhooks;
    private final WebhookForm form;
    private final ShowWebhook show;
    private final SentForms forms;

    @Inject
    OneWebhookPages(ManageWebhooks webhooks, WebhookForm form, ShowWebhook show, SentForms forms) {
        this.webhooks = webhooks;
        this.form = form;
        this.show = show;
        this.forms = forms;
    }

    /** The page. */
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage one(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of(), List.of("-at"), ROWS);
        String done = uri.getQueryParameters().getFirst("done");
        return new HtmlPage(
                "tenantadmin/webhook/webhook",
                show.view(id, query, "", done != null && DONE.contains(done) ? done : ""));
    }

    /** Changes address and kinds. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect change(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers fields) {
        webhooks.existing(id);
        WebhookForm.Sent sent = form.read(fields);
        if (!sent.faults().isEmpty()) {
            return new HtmlPage(
                    "tenantadmin/webhook/webhook", show.view(id, forms.again(fields, sent.faults())), FAULTY);
        }
        webhooks.change(id, sent.address().orElseThrow(), sent.kinds());
        return back(lang, id, "changed");
    }

    /** Gives it another secret, shown once. */
    @POST
    @Path("secret")
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage rotate(@PathParam("id") UUID id) {
        return show.page(id, webhooks.rotate(id).secret(), "");
    }

    /** Sends a message of its own, to try it. */
    @POST
    @Path("test")
    @Requires(Permission.SETTINGS_EDIT)
    public Redirect tryOut(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        webhooks.tryOut(id);
        return back(lang, id, "tried");
    }

    /** Pauses it, or switches it on again. */
    @POST
    @Path("{state: pause|resume}")
    @Requires(Permission.SETTINGS_EDIT)
    public Redirect put(@PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("state") String state) {
        boolean on = state.equals("resume");
        webhooks.put(id, on ? Webhook.State.ON : Webhook.State.PAUSED);
        return back(lang, id, on ? "resumed" : "paused");
    }

    /** Sends a failed message again. */
    @POST
    @Path("again")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect again(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("message") @Nullable String message) {
        if (message == null || !message.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Refusal.notFound();
        }
        webhooks.again(id, UUID.fromString(message));
        return back(lang, id, "again");
    }

    /** Asks before it is removed. */
    @GET
    @Path("remove")
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage confirm(@PathParam("id") UUID id) {
        ListQuery first = new ListQuery(Map.of(), "at", true, 1, 1);
        return new HtmlPage("tenantadmin/webhook/remove", show.view(id, first, "", ""));
    }

    /** Removes it with its messages. */
    @POST
    @Path("remove")
    @Requires(Permission.SETTINGS_EDIT)
    public Redirect remove(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        webhooks.remove(id);
        return new Redirect("/" + lang + "/admin/webhooks?done=removed");
    }

    private static Redirect back(String lang, UUID id, String done) {
        return new Redirect("/" + lang + "/admin/webhooks/" + id + "?done=" + done);
    }
}
