package org.teranga.matching.desk.papercode;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.print.SquareCode;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.template.Themes;

/** Prints a code for somebody who has neither e-mail nor telephone: one click from the file says what it does, the second makes it. */
@Path("/{lang: [a-z]{2,3}}/desk/{kind: offers|needs}/{id}/paper-code")
@Produces(MediaType.TEXT_HTML)
public class PaperCodePages {
    private static final List<String> LINES =
            List.of("papercode.scan", "papercode.whoever", "papercode.keep", "papercode.another");

    private final IssuePaperCode codes;
    private final CurrentPerson person;
    private final PlatformHost host;
    private final Themes themes;

    @Inject
    PaperCodePages(IssuePaperCode codes, CurrentPerson person, PlatformHost host, Themes themes) {
        this.codes = codes;
        this.person = person;
        this.host = host;
        this.themes = themes;
    }

    /** What it does, before it is done. */
    @GET
    @Requires(Permission.NEEDS_WRITE)
    public HtmlPage ask(@PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id) {
        check(kind);
        boolean possible = kind.equals("offers") ? codes.possible(new OfferId(id)) : codes.possible(new NeedId(id));
        return page(new PaperCodeView("", back(lang, kind, id), possible, null, "", List.of()));
    }

    /** The code, shown this once. */
    @POST
    @Requires(Permission.NEEDS_WRITE)
    public HtmlPage issue(@PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id) {
        check(kind);
        boolean offer = kind.equals("offers");
        PaperCode code = offer ? codes.issue(new OfferId(id)) : codes.issue(new NeedId(id));
        Tenant tenant = TenantContext.required();
        Language language = Languages.of(code.language()).orElse(Languages.FRENCH);
        String address = host.addressOf(tenant.slug()) + "/" + language.tag() + (offer ? "/offer" : "/need")
                + "/status/" + code.link().token();
        return page(new PaperCodeView(
                code.number(),
                back(lang, kind, id),
                true,
                markup(SquareCode.svg(address)),
                address,
                Stream.of(language, Languages.FRENCH)
                        .distinct()
                        .map(one -> side(tenant, one))
                        .toList()));
    }

    /** Of needs it was asked at the door. */
    private void check(String kind) {
        if (kind.equals("offers") && !person.may(Permission.OFFERS_WRITE)) {
            throw Refusal.forbidden();
        }
    }

    private PaperCodeView.Side side(Tenant tenant, Language language) {
        Messages messages = themes.of(tenant).messages();
        return new PaperCodeView.Side(
                language.tag(),
                language.dir(),
                messages.text(language, "papercode.title"),
                LINES.stream().map(key -> messages.text(language, key)).toList());
    }

    private static HtmlPage page(PaperCodeView view) {
        return new HtmlPage("matching/desk/paper-code", view);
    }

    private static String back(String lang, String kind, UUID id) {
        return "/" + lang + "/desk/" + kind + "/" + id;
    }

    private static TemplateHTMLOutputModel markup(String svg) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(svg);
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
