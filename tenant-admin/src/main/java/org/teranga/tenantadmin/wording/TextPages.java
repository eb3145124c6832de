package org.teranga.tenantadmin.wording;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantValues.Change;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.Wordings;
import org.teranga.platform.web.RefusalStatus;

/** An administrator words messages otherwise, looks at them as they will be read, and goes back. */
@Path("/{lang: [a-z]{2,3}}/admin/texts")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TextPages {
    private static final String ONE = "tenantadmin/wording/text";
    private static final String KEY = "{key: [a-z0-9_.]+}";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Set<String> HAPPENED = Set.of("saved", "same", "restored");
    private static final int CONFLICT = 409;

    private final ShowTexts show;
    private final ChangeTexts change;
    private final Wordings wordings;
    private final SentForms sentForms;
    private final PageContexts contexts;

    @Inject
    TextPages(ShowTexts show, ChangeTexts change, Wordings wordings, SentForms sentForms, PageContexts contexts) {
        this.show = show;
        this.change = change;
        this.wordings = wordings;
        this.sentForms = sentForms;
        this.contexts = contexts;
    }

    /** All messages that may be worded otherwise. */
    @MenuEntry(menu = Menu.ADMIN, key = "texts.title", order = 20, icon = "speech", section = "admin.group.shown")
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage all() {
        return new HtmlPage("tenantadmin/wording/texts", show.all());
    }

    /** One of them. */
    @GET
    @Path(KEY)
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage one(
            @PathParam("key") String key,
            @QueryParam("happened") @Nullable String happened,
            @QueryParam("changed") @Nullable String changed) {
        List<String> undo = changed == null
                ? List.of()
                : Stream.of(changed.split(",")).filter(id -> id.matches(ID)).toList();
        return new HtmlPage(ONE, show.one(key, happened != null && HAPPENED.contains(happened) ? happened : "", undo));
    }

    /** Shows what was written as it will be read, or keeps it; with faults nothing that was written is lost. */
    @POST
    @Path(KEY)
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect word(@PathParam("key") String key, Answers sent) {
        OwnText text = wordings.text(key).orElseThrow(Refusal::notFound);
        Map<String, String> texts = new HashMap<>();
        sent.values().forEach((field, written) -> {
            if (field.startsWith("text-")) {
                texts.put(field.substring("text-".length()), written.getFirst());
            }
        });
        if (!"save".equals(sent.first("do"))) {
            List<FieldError> faults = change.faults(text, texts);
            return again(text, sent, faults, faults.isEmpty() ? 200 : 422);
        }
        try {
            List<Change> changes = change.word(key, texts, sent.first("seen"));
            String ids = changes.stream().map(one -> one.id().toString()).collect(Collectors.joining(","));
            return to(key, changes.isEmpty() ? "?happened=same" : "?happened=saved&changed=" + ids);
        } catch (Invalid | ChangedMeanwhile refused) {
            return again(text, sent, refused.errors(), RefusalStatus.of(refused));
        }
    }

    /** Lets a wording of before count again, or takes changes back that were just made. */
    @POST
    @Path(KEY + "/restore")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect restore(
            @PathParam("key") String key,
            @FormParam("change") List<String> changes,
            @FormParam("undo") @Nullable String undo) {
        for (String id : changes) {
            if (!id.matches(ID)) {
                throw Refusal.notFound();
            }
            change.restore(key, UUID.fromString(id), "yes".equals(undo));
        }
        return to(key, "?happened=restored");
    }

    private HtmlPage again(OwnText text, Answers sent, List<FieldError> faults, int status) {
        List<FieldError> placed = faults.stream()
                .map(fault -> new FieldError("text-" + fault.field(), fault.key(), fault.arguments()))
                .toList();
        FilledForm form = sentForms.again(sent, placed);
        return new HtmlPage(ONE, show.sent(text, form, status == CONFLICT), status);
    }

    private Redirect to(String key, String rest) {
        return new Redirect("/" + contexts.language().tag() + "/admin/texts/" + key + rest);
    }
}
