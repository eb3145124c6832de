package org.teranga.rights.sentence;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.sentence.CorrectSentences;
import org.teranga.platform.sentence.MotherTongues;
import org.teranga.platform.sentence.ReadSentences;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.rights.desk.RightsDesk;

/** Translators read the platform's sentences in their languages, and say what should stand there instead. */
@Path("/{lang: [a-z]{2,3}}/desk/sentences")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SentencePages {
    private static final String TO = "{to: [A-Za-z]{2,3}(?:-[A-Za-z]+)?}";
    private static final String KEY = "{key: [a-z0-9_.-]+}";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String ONE = "rights/sentence/sentence";
    private static final String LIST = "rights/sentence/sentences";
    private static final Set<String> HAPPENED = Set.of("saved", "withdrawn", "unread", "own", "not_own");

    private final ShowSentences show;
    private final ReadSentences read;
    private final CorrectSentences correct;
    private final MotherTongues tongues;
    private final RightsDesk desk;
    private final SentForms sentForms;

    @Inject
    SentencePages(
            ShowSentences show,
            ReadSentences read,
            CorrectSentences correct,
            MotherTongues tongues,
            RightsDesk desk,
            SentForms sentForms) {
        this.show = show;
        this.read = read;
        this.correct = correct;
        this.tongues = tongues;
        this.desk = desk;
        this.sentForms = sentForms;
    }

    /** How far each language is. */
    @MenuEntry(menu = Menu.DESK, key = "sentences.nav", order = 48, section = "nav.section.rights")
    @GET
    @Requires(Permission.RIGHTS_TRANSLATE)
    public HtmlPage languages() {
        return new HtmlPage("rights/sentence/languages", show.languages());
    }

    /** The sentences of a language. */
    @GET
    @Path(TO)
    @Requires(Permission.RIGHTS_TRANSLATE)
    public HtmlPage list(
            @PathParam("to") String language, @QueryParam("happened") @Nullable String happened, @Context UriInfo uri) {
        ListQuery query = ShowSentences.query(uri.getQueryParameters());
        return new HtmlPage(LIST, show.list(language, query, known(happened), null, List.of()));
    }

    /** Notes what was read, one or all of the page, or takes it back; the list comes again where it was. */
    @POST
    @Path(TO + "/read")
    @Requires(Permission.RIGHTS_TRANSLATE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect read(@PathParam("to") String language, Answers sent) {
        desk.checkInto(language);
        ListQuery query = ShowSentences.query(sent.values());
        if (sent.has("undo")) {
            read.unread(language, sent.all("undo"));
            return new Redirect(href(language) + query.href() + "&happened=unread");
        }
        Map<String, String> seen = new LinkedHashMap<>();
        for (String one : sent.has("one") ? sent.all("one") : sent.all("seen")) {
            String[] parts = one.split(" ", 2);
            seen.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        ReadSentences.Outcome outcome = read.read(language, seen);
        return new HtmlPage(LIST, show.list(language, query, "read", outcome, List.copyOf(seen.values())));
    }

    /** Says that the language is one's mother tongue, or that it is not. */
    @POST
    @Path(TO + "/tongue")
    @Requires(Permission.RIGHTS_TRANSLATE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect tongue(@PathParam("to") String language, Answers sent) {
        desk.checkInto(language);
        boolean is = "yes".equals(sent.first("is"));
        tongues.say(desk.subject(), language, is);
        return new Redirect(href(language) + "?happened=" + (is ? "own" : "not_own"));
    }

    /** One sentence. */
    @GET
    @Path(TO + "/text/" + KEY)
    @Requires(Permission.RIGHTS_TRANSLATE)
    public HtmlPage one(
            @PathParam("to") String language,
            @PathParam("key") String key,
            @QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(ONE, show.one(language, key, known(happened)));
    }

    /** Writes a correction, which waits for the platform's yes; with faults nothing that was typed is lost. */
    @POST
    @Path(TO + "/text/" + KEY)
    @Requires(Permission.RIGHTS_TRANSLATE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect correct(@PathParam("to") String language, @PathParam("key") String key, Answers sent) {
        desk.checkInto(language);
        try {
            correct.write(language, key, sent.first("text"), sent.first("seen"));
            return new Redirect(href(language) + "/text/" + key + "?happened=saved");
        } catch (Invalid | ChangedMeanwhile refused) {
            boolean meanwhile = refused instanceof ChangedMeanwhile;
            return new HtmlPage(
                    ONE,
                    show.typed(language, key, sentForms.again(sent, refused.errors()), meanwhile),
                    RefusalStatus.of(refused));
        }
    }

    /** Takes a correction of one's own back. */
    @POST
    @Path(TO + "/withdraw/{id: " + ID + "}")
    @Requires(Permission.RIGHTS_TRANSLATE)
    public Redirect withdraw(@PathParam("to") String language, @PathParam("id") UUID id) {
        desk.checkInto(language);
        correct.withdraw(id);
        return new Redirect(href(language) + "?happened=withdrawn");
    }

    private String href(String language) {
        return "/" + desk.language() + "/desk/sentences/" + language;
    }

    private static String known(@Nullable String happened) {
        return happened != null && HAPPENED.contains(happened) ? happened : "";
    }
}
