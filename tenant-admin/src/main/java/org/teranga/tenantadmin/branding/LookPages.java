package org.teranga.tenantadmin.branding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.picture.CleanPicture;
import org.teranga.platform.picture.Pictures;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.look.TenantFile;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.theme.template.Themes;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;

/** An administrator tries a look, puts it on, and goes back to one of before. */
@Path("/{lang: [a-z]{2,3}}/admin/look")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LookPages {
    private static final String PAGE = "tenantadmin/branding/look";
    private static final Set<String> HAPPENED = Set.of("saved", "restored");

    private final ShowLook show;
    private final SaveLook save;
    private final Themes themes;
    private final PageContexts contexts;
    private final Lanes lanes;

    @Inject
    LookPages(ShowLook show, SaveLook save, Themes themes, PageContexts contexts, Lanes lanes) {
        this.show = show;
        this.save = save;
        this.themes = themes;
        this.contexts = contexts;
        this.lanes = lanes;
    }

    /** The look that is worn, and its form. */
    @MenuEntry(menu = Menu.ADMIN, key = "look.title", order = 10, icon = "door", section = "admin.group.shown")
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage look(@QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(PAGE, show.worn(happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Shows what was sent as it would look; so a script asks while the form is filled in. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect tried(Answers sent, @HeaderParam("HX-Request") @Nullable String script) {
        Map<String, String> fields = new HashMap<>();
        sent.values().forEach((field, texts) -> fields.put(field, texts.getFirst()));
        return answer(fields, Set.of(), script != null);
    }

    /** The form with its file: shows it, or puts the look on. A logo that cannot be taken is told at its field, and nothing is lost. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect sent(List<EntityPart> parts) {
        SentParts sent = SentParts.of(parts);
        Map<String, String> fields = new HashMap<>(sent.fields());
        try {
            CleanPicture logo = sent.file("file")
                    .map(file -> lanes.call(Lane.FILES, () -> Pictures.logo(file)))
                    .orElse(null);
            if (logo != null) {
                TenantFile file = save.keep(logo);
                fields.put("logo", file.name() + " " + file.width() + " " + file.height());
            }
            return answer(fields, logo == null ? Set.of() : logo.leftOut(), false);
        } catch (Refusal refused) {
            FieldError fault = new FieldError("file", refused.key(), refused.arguments());
            return again(fields, List.of(fault), false, RefusalStatus.of(refused));
        }
    }

    private PageOrRedirect answer(Map<String, String> fields, Set<String> leftOut, boolean script) {
        SentLook sent = SentLook.of(fields, themes, contexts.theme());
        if ("logo".equals(fields.get("remove"))) {
            fields.remove("logo");
            sent = SentLook.of(fields, themes, contexts.theme());
        }
        String seen = fields.getOrDefault("seen", "");
        if ("save".equals(fields.get("do")) && !script) {
            try {
                save.save(sent, seen);
                return to("?happened=saved");
            } catch (Invalid | ChangedMeanwhile refused) {
                return again(fields, refused.errors(), refused instanceof ChangedMeanwhile, RefusalStatus.of(refused));
            }
        }
        if (!sent.faults().isEmpty()) {
            return again(fields, sent.faults(), false, script ? 200 : 422);
        }
        FilledForm form = new FilledForm(SentLook.fields(sent.look(), sent.theme()), List.of());
        return new HtmlPage(PAGE, show.sent(sent, form, seen, false, leftOut));
    }

    private HtmlPage again(Map<String, String> fields, List<FieldError> errors, boolean meanwhile, int status) {
        SentLook sent = SentLook.of(fields, themes, contexts.theme());
        Map<String, List<String>> answers = new HashMap<>(SentLook.fields(sent.look(), sent.theme()));
        fields.forEach((field, text) -> answers.put(field, List.of(text)));
        List<FormFault> faults = errors.stream()
                .map(error -> new FormFault(error.field(), contexts.text(error.key(), words(error.arguments()))))
                .toList();
        FilledForm form = new FilledForm(answers, faults);
        return new HtmlPage(PAGE, show.sent(sent, form, fields.getOrDefault("seen", ""), meanwhile, Set.of()), status);
    }

    /** Colours are named in the language of the page. */
    private Object[] words(List<Object> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof String text && text.startsWith("look.colour.")
                        ? contexts.text(text)
                        : argument)
                .toArray();
    }

    /** Puts on a look of before; an empty one is the theme as it is. */
    @POST
    @Path("restore")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect restore(@FormParam("change") @Nullable String change) {
        if (change == null || change.isBlank()) {
            save.restore(null);
        } else if (change.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            save.restore(UUID.fromString(change));
        } else {
            throw Refusal.notFound();
        }
        return to("?happened=restored");
    }

    /** The styles of the panels that show a look before it is worn. */
    @GET
    @Path("preview.css")
    @Requires(Permission.SETTINGS_EDIT)
    @Produces("text/css")
    public Response preview(@Context UriInfo address) {
        Map<String, String> query = new HashMap<>();
        address.getQueryParameters().forEach((name, texts) -> query.put(name, texts.getFirst()));
        return Response.ok(PreviewStyles.css(query, themes), "text/css; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .build();
    }

    private Redirect to(String rest) {
        return new Redirect("/" + contexts.language().tag() + "/admin/look" + rest);
    }
}
