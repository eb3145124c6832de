package org.teranga.rights.translation;

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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.desk.DeskKey;
import org.teranga.rights.desk.RightsDesk;

/** A page is translated into one language, by those whose language it is. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/{key: " + DeskKey.SHAPE + "}/translate/{to: [A-Za-z]{2,3}(?:-[A-Za-z]+)?}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TranslationPages {
    private static final String PAGE = "rights/desk/translate";
    private static final Set<String> HAPPENED =
            Set.of("saved", "submitted", "published", "renewed", "read", "discarded", "restored");

    private final ShowTranslation show;
    private final TranslatePage translate;
    private final RightsDesk desk;
    private final SentForms sentForms;

    @Inject
    TranslationPages(ShowTranslation show, TranslatePage translate, RightsDesk desk, SentForms sentForms) {
        this.show = show;
        this.translate = translate;
        this.desk = desk;
        this.sentForms = sentForms;
    }

    /** The source beside the translation, for those who translate and for those who publish. */
    @GET
    @Requires(Permission.RIGHTS_READ)
    public HtmlPage show(
            @PathParam("key") String key,
            @PathParam("to") String language,
            @QueryParam("happened") @Nullable String happened) {
        Document document = desk.document(key);
        check(document, language, true);
        return new HtmlPage(
                PAGE, show.show(document, language, happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Saves what was typed, and then does what the button says; what was typed is never lost. Publishing saves nothing. */
    @POST
    @Requires(Permission.RIGHTS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect write(@PathParam("key") String key, @PathParam("to") String language, Answers sent) {
        Document document = desk.document(key);
        String[] step = sent.first("do", "save").split(":", 2);
        check(document, language, step[0].equals("publish"));
        String anchor = step.length > 1 ? step[1] : "";
        try {
            String happened = take(document, language, step[0], anchor, sent);
            String back = desk.href(document) + "/translate/" + language + "?happened=" + happened;
            return new Redirect(anchor.matches("[a-z0-9_-]+") ? back + "#" + anchor : back);
        } catch (Invalid | ChangedMeanwhile refused) {
            boolean meanwhile = refused instanceof ChangedMeanwhile;
            return new HtmlPage(
                    PAGE,
                    show.typed(document, language, sentForms.again(sent, refused.errors()), meanwhile),
                    RefusalStatus.of(refused));
        }
    }

    private String take(Document document, String language, String step, String anchor, Answers sent) {
        UUID by = desk.subject();
        switch (step) {
            case "discard" -> {
                translate.discard(document, anchor, language, sent, by);
                return "discarded";
            }
            case "publish" -> {
                translate.publish(document, language, by, sent.first("seen"));
                return "published";
            }
            default -> translate.save(document, language, sent, by);
        }
        return switch (step) {
            case "submit" -> {
                translate.submit(document, language);
                yield "submitted";
            }
            case "renew" -> {
                translate.renew(document, anchor, language, by);
                yield "renewed";
            }
            case "read" -> {
                translate.read(document, anchor, language, by);
                yield "read";
            }
            default -> "saved";
        };
    }

    /** The source's own language is written elsewhere; who checks pages reads and publishes, and does not write. */
    private void check(Document document, String language, boolean reading) {
        if (!reading || !desk.may(Permission.RIGHTS_REVIEW) || !RightsKinds.LANGUAGES.contains(language)) {
            desk.checkInto(language);
        }
        if (language.equals(document.language())) {
            throw Refusal.notFound();
        }
    }
}
