package org.teranga.tenantadmin.operator.sentence;

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
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sentence.CorrectionFile;
import org.teranga.platform.sentence.DecideCorrections;
import org.teranga.platform.sentence.DecideReaders;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** An operator decides what translators would have the platform say, and takes it along for the next release. */
@Path("/{lang: [a-z]{2,3}}/operator/sentences")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperatorSentencePages {
    private static final String PAGE = "tenantadmin/operator/sentences";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Set<String> HAPPENED = Set.of("published", "declined", "taken_back", "accepted", "discounted");

    private final ShowCorrections show;
    private final DecideCorrections decide;
    private final DecideReaders decideReaders;
    private final CorrectionFile file;
    private final PageContexts contexts;
    private final SentForms sentForms;

    @Inject
    OperatorSentencePages(
            ShowCorrections show,
            DecideCorrections decide,
            DecideReaders decideReaders,
            CorrectionFile file,
            PageContexts contexts,
            SentForms sentForms) {
        this.show = show;
        this.decide = decide;
        this.decideReaders = decideReaders;
        this.file = file;
        this.contexts = contexts;
        this.sentForms = sentForms;
    }

    /** What waits, what counts, and how far each language is. */
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage all(@QueryParam("happened") @Nullable String happened) {
        checkHost();
        return new HtmlPage(
                PAGE, show.view(FilledForm.EMPTY, "", happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Yes or no to one that waits; with faults the page comes back. */
    @POST
    @Path("{id: " + ID + "}")
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect decide(@PathParam("id") UUID id, Answers sent) {
        checkHost();
        String answer = sent.first("answer");
        try {
            if ("publish".equals(sent.first("do"))) {
                decide.publish(id, answer);
                return to("published");
            }
            decide.decline(id, answer);
            return to("declined");
        } catch (Invalid refused) {
            return new HtmlPage(
                    PAGE,
                    show.view(sentForms.again(sent, refused.errors()), id.toString(), ""),
                    RefusalStatus.of(refused));
        }
    }

    /** What ships counts again. */
    @POST
    @Path("{id: " + ID + "}/take-back")
    @Requires(Permission.OPERATE_PLATFORM)
    public Redirect takeBack(@PathParam("id") UUID id) {
        checkHost();
        decide.takeBack(id);
        return to("taken_back");
    }

    /** What somebody reads in a language counts from now on, or counts no more. */
    @POST
    @Path("{to: [A-Za-z]{2,3}(?:-[A-Za-z]+)?}/readers/{id: " + ID + "}")
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect reader(@PathParam("to") String language, @PathParam("id") UUID reader, Answers sent) {
        checkHost();
        if ("accept".equals(sent.first("do"))) {
            decideReaders.accept(language, reader);
            return to("accepted");
        }
        decideReaders.discount(language, reader);
        return to("discounted");
    }

    /** The corrections of a language, for the source. */
    @GET
    @Path("{to: [A-Za-z]{2,3}(?:-[A-Za-z]+)?}.properties")
    @Produces(MediaType.TEXT_PLAIN)
    @Requires(Permission.OPERATE_PLATFORM)
    public Response file(@PathParam("to") String language) {
        checkHost();
        return Response.ok(file.of(language), MediaType.TEXT_PLAIN + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"corrections_" + language + ".properties\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** On the platform's own host alone. */
    private static void checkHost() {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
    }

    private Redirect to(String happened) {
        return new Redirect("/" + contexts.language().tag() + "/operator/sentences?happened=" + happened);
    }
}
