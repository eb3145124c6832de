package org.teranga.platform.qualification.charter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** An administrator writes the association's own charter, reads it once more, publishes it. */
@Path("/{lang: [a-z]{2,3}}/admin/charter")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CharterEditPages {
    private static final String EDITOR = "platform/charter_edit";
    private static final String SHOWN = "platform/charter_shown";
    private static final Set<String> HAPPENED = Set.of("kept", "published", "asked", "discarded");

    private final ShowCharterEditor show;
    private final WriteCharter writeCharter;
    private final PublishCharter publishCharter;
    private final PageContexts contexts;

    @Inject
    CharterEditPages(
            ShowCharterEditor show, WriteCharter writeCharter, PublishCharter publishCharter, PageContexts contexts) {
        this.show = show;
        this.writeCharter = writeCharter;
        this.publishCharter = publishCharter;
        this.contexts = contexts;
    }

    /** The editor: the draft, else the text that counts. */
    @MenuEntry(menu = Menu.ADMIN, key = "charter.nav", order = 40, icon = "shield", section = "admin.group.work")
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage editor(@QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(EDITOR, show.editor(happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Keeps the draft; with faults, or where somebody else was faster, nothing that was written is lost. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect keep(Answers sent) {
        Map<String, String> texts = new HashMap<>();
        sent.values().forEach((field, values) -> {
            if (field.startsWith("text-")) {
                texts.put(field.substring("text-".length()), values.getFirst());
            }
        });
        try {
            writeCharter.keep(texts, sent.first("seen"));
            return "publish".equals(sent.first("do")) ? to("/publish") : to("?happened=kept");
        } catch (Refusal refused) {
            List<FormFault> faults = refused.errors().stream()
                    .map(error -> new FormFault(
                            "text-" + error.field(),
                            contexts.text(error.key(), error.arguments().toArray())))
                    .toList();
            FilledForm form = FilledForm.sent(sent.values(), faults);
            return new HtmlPage(
                    EDITOR, show.again(form, refused instanceof ChangedMeanwhile), RefusalStatus.of(refused));
        }
    }

    /** Throws the draft away. */
    @POST
    @Path("discard")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect discard(@FormParam("seen") @Nullable String seen) {
        writeCharter.discard(Objects.requireNonNullElse(seen, ""));
        return to("?happened=discarded");
    }

    /** The draft as it will be read, and whom it asks anew; who may confirm the publication reads it too. */
    @GET
    @Path("publish")
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public HtmlPage preview() {
        return new HtmlPage(SHOWN, show.draft());
    }

    /** Publishes it, or asks somebody who did not write it. */
    @POST
    @Path("publish")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect publish(@FormParam("seen") @Nullable String seen) {
        boolean published = publishCharter.publish(Objects.requireNonNullElse(seen, ""));
        return to(published ? "?happened=published" : "?happened=asked");
    }

    /** An edition of before. */
    @GET
    @Path("{number: [1-9][0-9]{0,5}}")
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage edition(@PathParam("number") int number) {
        return new HtmlPage(SHOWN, show.edition(number));
    }

    private Redirect to(String rest) {
        return new Redirect("/" + contexts.language().tag() + "/admin/charter" + rest);
    }
}
