package org.teranga.training.certificate.key;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The pages about the keys by which the association signs; an administrator replaces the one in use. */
@Path("/{lang: [a-z]{2,3}}/desk/certificates/keys")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SigningKeyPages {
    private static final String PAGE = "training/certificate/keys";

    private final SigningKeys keys;
    private final ReplaceKey replace;
    private final ThisIssuer issuer;
    private final SentForms sent;

    @Inject
    SigningKeyPages(SigningKeys keys, ReplaceKey replace, ThisIssuer issuer, SentForms sent) {
        this.keys = keys;
        this.replace = replace;
        this.issuer = issuer;
        this.sent = sent;
    }

    /** All keys, the newest first. */
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage list(@PathParam("lang") String lang, @QueryParam("done") @Nullable String done) {
        return page(lang, FilledForm.EMPTY, done != null, 200);
    }

    /** Replaces {@code key} where {@code sure} is ticked; a second click finds it replaced and changes nothing. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect replace(@PathParam("lang") String lang, Answers fields) {
        if (!"yes".equals(fields.first("sure"))) {
            List<FieldError> unsure = List.of(FieldError.of("sure", "certificate.fault.sure"));
            return page(lang, sent.again(fields, unsure), false, RefusalStatus.of(Refusal.invalid(unsure)));
        }
        replace.replace(id(fields.first("key")));
        return new Redirect(href(lang) + "?done=yes");
    }

    private static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }

    private HtmlPage page(String lang, FilledForm form, boolean done, int status) {
        Map<UUID, Long> signed = keys.signed();
        Issuer own = issuer.issuer();
        List<SigningKeysView.Row> rows = keys.all().stream()
                .map(key -> new SigningKeysView.Row(
                        key.id().toString(),
                        own.key(key.id()),
                        key.createdAt(),
                        key.retiredAt(),
                        signed.getOrDefault(key.id(), 0L)))
                .toList();
        return new HtmlPage(PAGE, new SigningKeysView(href(lang), rows, form, done), status);
    }

    private static String href(String lang) {
        return "/" + lang + "/desk/certificates/keys";
    }
}
