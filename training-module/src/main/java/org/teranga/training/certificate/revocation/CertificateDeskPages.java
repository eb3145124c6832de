package org.teranga.training.certificate.revocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.training.certificate.Certificate;
import org.teranga.training.certificate.Certificates;
import org.teranga.training.certificate.Revocation;

/** The pages of issued certificates, for trainers, who may revoke one. */
@Path("/{lang: [a-z]{2,3}}/desk/certificates")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CertificateDeskPages {
    private static final String PAGE = "training/certificate/desk";
    private static final int ROWS = 50;

    private final Certificates certificates;
    private final RevokeCertificate revoke;
    private final Members members;
    private final CurrentPerson person;
    private final SentForms sent;
    private final Clock clock;

    @Inject
    CertificateDeskPages(
            Certificates certificates,
            RevokeCertificate revoke,
            Members members,
            CurrentPerson person,
            SentForms sent,
            Clock clock) {
        this.certificates = certificates;
        this.revoke = revoke;
        this.members = members;
        this.person = person;
        this.sent = sent;
        this.clock = clock;
    }

    /** The list, the newest first. */
    @MenuEntry(menu = Menu.DESK, key = "certificate.nav", order = 64, section = "nav.section.training")
    @GET
    @Requires(Permission.COURSES_LEAD)
    public HtmlPage list(@PathParam("lang") String lang, @Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of(), List.of("-issued"), ROWS);
        List<Certificate> page = certificates.latest(query.size(), query.offset());
        Map<UUID, String> names = members.namesToList(
                page.stream().map(Certificate::person).filter(Objects::nonNull).toList());
        List<CertificatesDeskView.Row> rows =
                page.stream().map(one -> row(lang, one, names)).toList();
        String keys = person.may(Permission.SETTINGS_EDIT) ? "/" + lang + "/desk/certificates/keys" : null;
        return new HtmlPage(
                PAGE, new CertificatesDeskView(query, certificates.count(), rows, keys, null, FilledForm.EMPTY, false));
    }

    /** One. */
    @GET
    @Path("{id}")
    @Requires(Permission.COURSES_LEAD)
    public HtmlPage one(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("done") @Nullable String done,
            @Context UriInfo uri) {
        return page(lang, id, FilledForm.EMPTY, done != null, 200, uri);
    }

    /** Takes one back, with a reason. */
    @POST
    @Path("{id}")
    @Requires(Permission.COURSES_LEAD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect revoke(
            @PathParam("lang") String lang, @PathParam("id") UUID id, Answers fields, @Context UriInfo uri) {
        try {
            revoke.revoke(id, fields.first("reason"));
        } catch (Invalid faulty) {
            return page(lang, id, sent.again(fields, faulty.errors()), false, RefusalStatus.of(faulty), uri);
        }
        return new Redirect("/" + lang + "/desk/certificates/" + id + "?done=yes");
    }

    private HtmlPage page(String lang, UUID id, FilledForm form, boolean done, int status, UriInfo uri) {
        Certificate certificate = certificates.find(id).orElseThrow(Refusal::notFound);
        UUID person = certificate.person();
        Map<UUID, String> names = person == null ? Map.of() : members.namesToList(List.of(person));
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of(), List.of("-issued"), ROWS);
        return new HtmlPage(
                PAGE,
                new CertificatesDeskView(query, 1, List.of(), null, row(lang, certificate, names), form, done),
                status);
    }

    private CertificatesDeskView.Row row(String lang, Certificate certificate, Map<UUID, String> names) {
        String tongue = certificate.words().readIn(lang);
        Revocation revocation = certificate.revocation();
        UUID person = certificate.person();
        return new CertificatesDeskView.Row(
                certificate.words().in(tongue).title(),
                tongue,
                person == null ? "" : names.getOrDefault(person, ""),
                "/" + lang + "/desk/certificates/" + certificate.id(),
                "/" + lang + "/credentials/" + certificate.id(),
                certificate.standing(clock.instant()).code(),
                certificate.issuedAt(),
                certificate.until(),
                revocation == null ? null : revocation.at(),
                revocation == null ? "" : revocation.reason());
    }
}
