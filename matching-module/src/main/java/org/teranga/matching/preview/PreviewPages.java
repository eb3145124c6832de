package org.teranga.matching.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.upload.Spool;
import org.teranga.platform.identity.Public;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;

/** A plan before joining, on the platform's own host, for everybody, without an account and without script. */
@Path("/{lang: [a-z]{2,3}}/open/plan")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PreviewPages {
    private final PreviewPlan plan;
    private final PlanPreviews previews;
    private final PreviewRateLimit limit;
    private final PreviewWords words;
    private final PageContexts contexts;
    private final Lanes lanes;
    private final HttpServletRequest request;

    @Inject
    PreviewPages(
            PreviewPlan plan,
            PlanPreviews previews,
            PreviewRateLimit limit,
            PreviewWords words,
            PageContexts contexts,
            Lanes lanes,
            HttpServletRequest request) {
        this.plan = plan;
        this.previews = previews;
        this.limit = limit;
        this.words = words;
        this.contexts = contexts;
        this.lanes = lanes;
        this.request = request;
    }

    /** The form. */
    @GET
    @Public
    public HtmlPage form(@PathParam("lang") String lang) {
        onThePlatform();
        return page(lang, FilledForm.EMPTY, null, 200);
    }

    /** Makes the plan, and leads to it; with files that are none the form comes back. */
    @POST
    @Public
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect send(@PathParam("lang") String lang, List<EntityPart> parts) {
        onThePlatform();
        try {
            UUID link = limit.within(request.getRemoteAddr(), () -> {
                SentParts sent = SentParts.of(parts);
                Spool offers = file(sent, "offers");
                Spool needs = file(sent, "needs");
                return lanes.call(Lane.FILES, () -> previews.keep(plan.of(offers, needs)));
            });
            return new Redirect("/" + lang + "/open/plan/" + link);
        } catch (Refusal refused) {
            String message = contexts.text(refused.key(), refused.arguments().toArray());
            FilledForm form = new FilledForm(Map.of(), List.of(new FormFault("offers", message)));
            return page(lang, form, null, RefusalStatus.of(refused));
        }
    }

    /** What the plan would do, for a day. */
    @GET
    @Path("{link: [0-9a-f-]{36}}")
    @Public
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("link") UUID link) {
        onThePlatform();
        PlanPreviews.Kept kept = previews.find(link).orElseThrow(() -> Refusal.notFound("preview.gone"));
        return page(lang, FilledForm.EMPTY, words.of(kept.figures(), kept.until()), 200);
    }

    private static Spool file(SentParts sent, String name) {
        InputStream bytes = sent.file(name).orElseThrow(() -> Refusal.unprocessable("preview.missing"));
        try {
            byte[] read = bytes.readNBytes((int) PreviewPlan.LIMITS.bytes() + 1);
            if (read.length == 0) {
                throw Refusal.unprocessable("preview.missing");
            }
            if (read.length > PreviewPlan.LIMITS.bytes()) {
                throw Refusal.tooLarge("sheet.too_large", PreviewPlan.LIMITS.bytes() >> 20);
            }
            return new Spool(List.of(read));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static HtmlPage page(String lang, FilledForm form, PreviewView.@Nullable Outcome outcome, int status) {
        return new HtmlPage(
                "matching/preview/plan",
                new PreviewView(form, "/" + lang + "/open/plan", PreviewPlan.LIMITS.rows(), outcome),
                status);
    }

    private static void onThePlatform() {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
    }
}
