package org.teranga.rights.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.desk.DeskKey;
import org.teranga.rights.desk.RightsDesk;

/** A section is written, looked at as it will be read, and goes back to what it once said. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/{key: " + DeskKey.SHAPE + "}/{anchor: " + SectionPages.ANCHOR + "}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SectionPages {
    /** The name of a section, not one of the words below a page that are no sections. */
    public static final String ANCHOR = "(?!(?:sections|hand|credit|remarks|pictures|links)\\b)[a-z0-9_-]+";

    private static final String PAGE = "rights/desk/section";
    private static final Set<String> HAPPENED = Set.of("saved", "discarded", "restored");
    private static final int CONFLICT = 409;
    private static final String NUMBER = "[0-9]{1,6}";

    private final ShowSection show;
    private final ShowSectionHistory history;
    private final WriteSection write;
    private final RightsDesk desk;
    private final SentForms sentForms;

    @Inject
    SectionPages(
            ShowSection show, ShowSectionHistory history, WriteSection write, RightsDesk desk, SentForms sentForms) {
        this.show = show;
        this.history = history;
        this.write = write;
        this.desk = desk;
        this.sentForms = sentForms;
    }

    /** As it is; in another language than its source's it is translated elsewhere. */
    @GET
    @Requires(Permission.RIGHTS_READ)
    public PageOrRedirect show(
            @PathParam("key") String key,
            @PathParam("anchor") String anchor,
            @QueryParam("lang") @Nullable String language,
            @QueryParam("happened") @Nullable String happened) {
        Document document = desk.document(key);
        if (language != null && !language.equals(document.language()) && RightsKinds.LANGUAGES.contains(language)) {
            return new Redirect(desk.href(document) + "/translate/" + language + "#" + anchor);
        }
        return new HtmlPage(
                PAGE, show.show(document, anchor, happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Saves, shows as it will be read, gives more rows, or throws the draft away. What was typed is never lost. */
    @POST
    @Requires(Permission.RIGHTS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect write(@PathParam("key") String key, @PathParam("anchor") String anchor, Answers sent) {
        Document document = desk.document(key);
        WriteSection.Where where =
                new WriteSection.Where(document.id(), anchor, document.language(), SentWords.seen(sent.first("seen")));
        String step = sent.first("do", "save");
        try {
            switch (step) {
                case "preview", "row" -> {
                    return typed(document, anchor, sent, List.of(), 200);
                }
                case "discard" -> {
                    write.discard(where, desk.subject());
                    return to(document, anchor, "discarded");
                }
                default -> {
                    write.save(where, SentWords.read(sent), desk.subject());
                    return to(document, anchor, "saved");
                }
            }
        } catch (Invalid | ChangedMeanwhile refused) {
            return typed(document, anchor, sent, refused.errors(), RefusalStatus.of(refused));
        }
    }

    /** What it once said, and what has changed between two numbers. */
    @GET
    @Path("history")
    @Requires(Permission.RIGHTS_READ)
    public HtmlPage history(
            @PathParam("key") String key,
            @PathParam("anchor") String anchor,
            @QueryParam("lang") @Nullable String language,
            @QueryParam("from") @DefaultValue("0") String from,
            @QueryParam("to") @DefaultValue("0") String to) {
        Document document = desk.document(key);
        String tongue = language == null ? document.language() : language;
        if (!RightsKinds.LANGUAGES.contains(tongue) && !tongue.equals(document.language())) {
            throw Refusal.notFound();
        }
        return new HtmlPage("rights/desk/history", history.show(document, anchor, tongue, number(from), number(to)));
    }

    /** Begins a draft with what it once said. */
    @POST
    @Path("history")
    @Requires(Permission.RIGHTS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect restore(
            @PathParam("key") String key,
            @PathParam("anchor") String anchor,
            @QueryParam("lang") @Nullable String language,
            @FormParam("number") @DefaultValue("0") String number,
            @FormParam("seen") @Nullable String seen) {
        Document document = desk.document(key);
        String tongue = language == null ? document.language() : language;
        boolean source = tongue.equals(document.language());
        if (!source) {
            desk.checkInto(tongue);
        } else if (!desk.may(Permission.RIGHTS_WRITE)) {
            throw Refusal.forbidden();
        }
        write.restore(
                new WriteSection.Where(document.id(), anchor, tongue, SentWords.seen(seen)),
                number(number),
                desk.subject());
        return source
                ? to(document, anchor, "restored")
                : new Redirect(desk.href(document) + "/translate/" + tongue + "?happened=restored");
    }

    private static int number(String text) {
        return text.matches(NUMBER) ? Integer.parseInt(text) : 0;
    }

    private HtmlPage typed(Document document, String anchor, Answers sent, List<FieldError> faults, int status) {
        return new HtmlPage(
                PAGE,
                show.typed(
                        document,
                        anchor,
                        new ShowSection.Typed(
                                sentForms.again(sent, faults),
                                SentWords.rows(sent, "row".equals(sent.first("do"))),
                                "preview".equals(sent.first("do")),
                                status == CONFLICT)),
                status);
    }

    private Redirect to(Document document, String anchor, String happened) {
        return new Redirect(desk.href(document) + "/" + anchor + "?happened=" + happened);
    }
}
