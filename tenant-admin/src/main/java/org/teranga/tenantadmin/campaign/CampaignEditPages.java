package org.teranga.tenantadmin.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.picture.Pictures;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.look.TenantFile;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;

/** An administrator writes the campaign, looks at it, publishes it and takes it down. */
@Path("/{lang: [a-z]{2,3}}/admin/campaign")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CampaignEditPages {
    private static final String PAGE = "tenantadmin/campaign/edit";
    private static final Set<String> HAPPENED = Set.of("saved", "down", "restored");
    private static final int CONFLICT = 409;

    private final ShowCampaign show;
    private final SaveCampaign save;
    private final PageContexts contexts;
    private final Lanes lanes;

    @Inject
    CampaignEditPages(ShowCampaign show, SaveCampaign save, PageContexts contexts, Lanes lanes) {
        this.show = show;
        this.save = save;
        this.contexts = contexts;
        this.lanes = lanes;
    }

    /** The campaign as it is, and its form. */
    @MenuEntry(menu = Menu.ADMIN, key = "campaign.title", order = 25, icon = "calendar", section = "admin.group.shown")
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage campaign(@QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(PAGE, show.kept(happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Shows what was written as it will be read, or keeps it; with faults nothing that was written is lost. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect sent(List<EntityPart> parts) {
        SentParts sent = SentParts.of(parts);
        Map<String, String> fields = new HashMap<>(sent.fields());
        if ("picture".equals(fields.get("remove"))) {
            fields.remove("picture");
        }
        try {
            Optional<InputStream> picture = sent.file("file");
            if (picture.isPresent()) {
                TenantFile file = save.keep(lanes.call(Lane.FILES, () -> Pictures.photograph(picture.get())));
                fields.put("picture", file.name() + " " + file.width() + " " + file.height());
            }
        } catch (Refusal refused) {
            return again(
                    fields,
                    List.of(new FieldError("file", refused.key(), refused.arguments())),
                    RefusalStatus.of(refused));
        }
        return answer(fields);
    }

    private PageOrRedirect answer(Map<String, String> fields) {
        SentCampaign sent = read(fields);
        if (!"save".equals(fields.get("do"))) {
            return again(fields, sent.faults(), sent.faults().isEmpty() ? 200 : 422);
        }
        try {
            save.save(sent, fields.getOrDefault("seen", ""));
            return to("?happened=saved");
        } catch (Invalid | ChangedMeanwhile refused) {
            return again(fields, refused.errors(), RefusalStatus.of(refused));
        }
    }

    private HtmlPage again(Map<String, String> fields, List<FieldError> errors, int status) {
        Map<String, List<String>> answers = new HashMap<>();
        fields.forEach((field, text) -> answers.put(field, List.of(text)));
        List<FormFault> faults = errors.stream()
                .map(error -> new FormFault(
                        error.field(),
                        contexts.text(error.key(), error.arguments().toArray())))
                .toList();
        FilledForm form = new FilledForm(answers, faults);
        return new HtmlPage(PAGE, show.sent(read(fields), form, status == CONFLICT), status);
    }

    private static SentCampaign read(Map<String, String> fields) {
        return SentCampaign.of(fields, TenantContext.required().languages());
    }

    /** Takes it down. */
    @POST
    @Path("down")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect down() {
        save.takeDown();
        return to("?happened=down");
    }

    /** Puts one of before back; with {@code undo=yes} what was before a change. */
    @POST
    @Path("restore")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect restore(@FormParam("change") @Nullable String change, @FormParam("undo") @Nullable String undo) {
        if (change == null || !change.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Refusal.notFound();
        }
        save.restore(UUID.fromString(change), "yes".equals(undo));
        return to("?happened=restored");
    }

    private Redirect to(String rest) {
        return new Redirect("/" + contexts.language().tag() + "/admin/campaign" + rest);
    }
}
