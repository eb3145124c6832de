package org.teranga.training.certificate.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.identity.Public;
import org.teranga.platform.print.Papers;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.web.SentParts;
import org.teranga.training.certificate.key.CompactCredential;

/** Certificates for people: the page, the paper, and the page on which anybody checks one. None of it needs an account. */
@Path(PersonPages.LANG + "/credentials")
@RequestScoped
public class CredentialPages {
    private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String PAGE = "training/certificate/certificate";
    private static final String CHECK = "training/certificate/check";

    private final ShowCertificate show;
    private final Papers papers;
    private final PageContexts contexts;

    @Inject
    CredentialPages(ShowCertificate show, Papers papers, PageContexts contexts) {
        this.show = show;
        this.papers = papers;
        this.contexts = contexts;
    }

    /** A certificate. */
    @GET
    @Public
    @Path(ID)
    @Produces(MediaType.TEXT_HTML)
    public HtmlPage page(@PathParam("id") UUID id) {
        return new HtmlPage(PAGE, show.view(id).orElseThrow(Refusal::notFound));
    }

    /** On paper. */
    @GET
    @Public
    @Path(ID + ".pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        CertificateView view = show.view(id).orElseThrow(Refusal::notFound);
        return Response.ok(papers.pdf(new HtmlPage(PAGE, view), view.href()), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"certificate-" + lang + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** Where one is checked. */
    @GET
    @Public
    @Path("check")
    @Produces(MediaType.TEXT_HTML)
    public HtmlPage check() {
        return new HtmlPage(CHECK, show.empty());
    }

    /** Checks what was pasted, or the file that was chosen. */
    @POST
    @Public
    @Path("check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public HtmlPage check(List<EntityPart> parts) {
        SentParts sent = SentParts.of(parts);
        String brought = sent.file("file")
                .map(CredentialPages::text)
                .orElseGet(() -> sent.text("credential").orElse(""));
        if (brought.isBlank()) {
            FormFault fault = new FormFault("credential", contexts.text("certificate.check.nothing"));
            return new HtmlPage(CHECK, show.faulty(new FilledForm(Map.of(), List.of(fault))), 422);
        }
        return new HtmlPage(CHECK, show.checked(brought));
    }

    private static String text(InputStream file) {
        try (file) {
            return new String(file.readNBytes(CompactCredential.LONGEST + 1), StandardCharsets.UTF_8);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
