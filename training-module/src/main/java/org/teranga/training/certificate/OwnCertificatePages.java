package org.teranga.training.certificate;

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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** One's own certificates: to be shown, taken along, and called by a name or none. */
@Path(PersonPages.LANG + "/me/certificates")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnCertificatePages {
    private static final String PAGE = "training/certificate/own";

    private final Certificates certificates;
    private final NameCertificate naming;
    private final CurrentPerson person;
    private final SentForms sent;
    private final Clock clock;

    @Inject
    OwnCertificatePages(
            Certificates certificates, NameCertificate naming, CurrentPerson person, SentForms sent, Clock clock) {
        this.certificates = certificates;
        this.naming = naming;
        this.person = person;
        this.sent = sent;
        this.clock = clock;
    }

    /** All of them. */
    @GET
    @Requires(Permission.COURSES_READ)
    public HtmlPage list(@PathParam("lang") String lang) {
        List<OwnCertificatesView.Row> rows = certificates.owned(person.requiredSubject()).stream()
                .map(one -> row(lang, one))
                .toList();
        return new HtmlPage(PAGE, new OwnCertificatesView(rows, null, FilledForm.EMPTY, false));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Requires(Permission.COURSES_READ)
    public HtmlPage one(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
        Certificate certificate = naming.own(id);
        return page(lang, certificate, FilledForm.startingWith(Map.of("name", certificate.name())), done != null, 200);
    }

    /** Says what stands on it. */
    @POST
    @Path("{id}")
    @Requires(Permission.COURSES_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect call(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers fields) {
        Certificate certificate = naming.own(id);
        try {
            naming.call(id, fields.first("name"));
        } catch (Refusal faulty) {
            return page(lang, certificate, sent.again(fields, faulty.errors()), false, RefusalStatus.of(faulty));
        }
        return new Redirect("/" + lang + "/me/certificates/" + id + "?done=yes");
    }

    private HtmlPage page(String lang, Certificate certificate, FilledForm form, boolean done, int status) {
        return new HtmlPage(PAGE, new OwnCertificatesView(List.of(), row(lang, certificate), form, done), status);
    }

    private OwnCertificatesView.Row row(String lang, Certificate certificate) {
        String tongue = certificate.words().readIn(lang);
        Revocation revocation = certificate.revocation();
        return new OwnCertificatesView.Row(
                certificate.words().in(tongue).title(),
                tongue,
                "/" + lang + "/credentials/" + certificate.id(),
                "/" + lang + "/me/certificates/" + certificate.id(),
                "/credentials/" + certificate.id() + ".jwt",
                certificate.name(),
                certificate.standing(clock.instant()).code(),
                certificate.issuedAt(),
                certificate.until(),
                revocation == null ? "" : revocation.reason());
    }
}
