package org.teranga.tenantadmin.onboarding.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Public;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.tenantadmin.onboarding.Apply;
import org.teranga.tenantadmin.onboarding.Draft;
import org.teranga.tenantadmin.onboarding.Slugs;
import org.teranga.tenantadmin.region.AskedRegions;

/** Asking for an association to be opened, on the platform's own host. Everybody may, without an account and without script. */
@Path("/{lang: [a-z]{2,3}}/open")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OpenPages {
    private static final String FORM = "tenantadmin/onboarding/open";
    private static final String TRAP = "website";

    private final ShowOpening show;
    private final Apply apply;
    private final Slugs slugs;
    private final SentForms forms;
    private final AskedRegions regions;
    private final HttpServletRequest request;

    @Inject
    OpenPages(
            ShowOpening show,
            Apply apply,
            Slugs slugs,
            SentForms forms,
            AskedRegions regions,
            HttpServletRequest request) {
        this.show = show;
        this.apply = apply;
        this.slugs = slugs;
        this.forms = forms;
        this.regions = regions;
        this.request = request;
    }

    /** The form. */
    @MenuEntry(menu = Menu.PLATFORM, key = "directory.open", order = 20)
    @GET
    @Public
    public HtmlPage form(@PathParam("lang") String language) {
        onThePlatform();
        return new HtmlPage(FORM, show.of(FilledForm.startingWith(Map.of("languages", language, "km", "50")), ""));
    }

    /** Looks at the short name, looks around a place, or takes the application; with faults the form comes back. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect send(@PathParam("lang") String language, Answers sent) {
        onThePlatform();
        return switch (sent.first("do", "send")) {
            case "look" -> look(sent);
            case "around" -> around(sent);
            default -> take(language, sent);
        };
    }

    /** That it has been sent. */
    @GET
    @Path("sent")
    @Public
    public HtmlPage sent(@QueryParam("mail") @Nullable String mail) {
        onThePlatform();
        String letter = mail == null ? "sent" : mail.equals("none") ? "none" : "before";
        return new HtmlPage(
                "tenantadmin/onboarding/sent", new SentView(letter.equals("sent") && show.automatic(), letter));
    }

    private PageOrRedirect take(String language, Answers sent) {
        if (!sent.first(TRAP).isBlank()) {
            return to("/sent");
        }
        Optional<String> suggestion = suggestion(sent);
        if (suggestion.isPresent()) {
            String slug = suggestion.get();
            return again(suggesting(sent, slug), List.of(FieldError.of("slug", "open.fault.slug_suggested", slug)), "");
        }
        try {
            return switch (apply.apply(Draft.read(sent, slugs), language, request.getRemoteAddr())) {
                case BY_LETTER -> to("/sent");
                case BY_NONE -> to("/sent?mail=none");
                case BEFORE -> to("/sent?mail=before");
            };
        } catch (Invalid refused) {
            return again(sent, refused.errors(), "");
        }
    }

    /** The short name: one that suits where none was written, else whether it can be had. */
    private HtmlPage look(Answers sent) {
        Answers suggested = suggestion(sent).map(slug -> suggesting(sent, slug)).orElse(sent);
        String slug = Draft.text(suggested, "slug");
        List<FieldError> errors =
                slug.isEmpty() ? List.of() : slugs.fault(slug).stream().toList();
        return new HtmlPage(FORM, show.of(forms.again(suggested, errors), ""));
    }

    /** A short name that suits, where none was written. */
    private Optional<String> suggestion(Answers sent) {
        return Draft.text(sent, "slug").isEmpty() ? slugs.suggested(Draft.text(sent, "name")) : Optional.empty();
    }

    private static Answers suggesting(Answers sent, String slug) {
        return sent.with(Answers.of(Map.of("slug", slug)));
    }

    /** Ticks the departments around a place, besides those that are ticked. */
    private HtmlPage around(Answers sent) {
        try {
            AskedRegions.Around around = regions.around(sent);
            return new HtmlPage(FORM, show.of(forms.again(around.ticked(), List.of()), around.found()));
        } catch (Refusal faulty) {
            return again(sent, faulty.errors(), "");
        }
    }

    private HtmlPage again(Answers sent, List<FieldError> errors, String around) {
        return new HtmlPage(FORM, show.of(forms.again(sent, errors), around), 422);
    }

    private Redirect to(String rest) {
        return new Redirect(show.action() + rest);
    }

    static void onThePlatform() {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
    }
}
