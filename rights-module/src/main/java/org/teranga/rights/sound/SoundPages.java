package org.teranga.rights.sound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;
import org.teranga.rights.desk.DeskKey;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.PageHeads;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.SectionNames;

/** The pages where those who answer for rights pages upload recordings: everybody hears them at once. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/{key: " + DeskKey.SHAPE + "}/sounds")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SoundPages {
    private static final String PAGE = "rights/desk/sounds";

    private final Recordings recordings;
    private final RightsDesk desk;
    private final PageHeads heads;
    private final SectionNames names;
    private final SentForms sentForms;

    @Inject
    SoundPages(Recordings recordings, RightsDesk desk, PageHeads heads, SectionNames names, SentForms sentForms) {
        this.recordings = recordings;
        this.desk = desk;
        this.heads = heads;
        this.names = names;
        this.sentForms = sentForms;
    }

    /** What there is, and the form. */
    @GET
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage show(@PathParam("key") String key, @QueryParam("happened") @Nullable String happened) {
        DocumentBook book = desk.book(key);
        FilledForm form =
                FilledForm.startingWith(Map.of("language", book.document().language()));
        String told = happened != null && Set.of("added", "removed").contains(happened) ? happened : "";
        return new HtmlPage(PAGE, view(book, form, told));
    }

    /** Takes a recording; with faults the form comes back. */
    @POST
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect add(@PathParam("key") String key, List<EntityPart> parts) {
        SentParts sent = SentParts.of(parts);
        DocumentBook book = desk.book(key);
        SectionText text = text(
                        book,
                        sent.text("section").orElse(""),
                        sent.text("language").orElse(""))
                .orElseThrow(Refusal::notFound);
        try {
            recordings.add(book.document().id(), text, sent.file("file").orElse(null), desk.subject());
            return to(book, "added");
        } catch (Invalid refused) {
            Answers fields = Answers.of(sent.fields());
            return new HtmlPage(
                    PAGE, view(book, sentForms.again(fields, refused.errors()), ""), RefusalStatus.of(refused));
        }
    }

    /** Takes one away. */
    @POST
    @Path("remove")
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect remove(
            @PathParam("key") String key,
            @FormParam("section") @Nullable String anchor,
            @FormParam("language") @Nullable String language) {
        DocumentBook book = desk.book(key);
        Section section = book.section(anchor == null ? "" : anchor).orElseThrow(Refusal::notFound);
        recordings.remove(book.document().id(), section.id(), language == null ? "" : language);
        return to(book, "removed");
    }

    private static Optional<SectionText> text(DocumentBook book, String anchor, String language) {
        return book.section(anchor).filter(section -> !section.head()).flatMap(section -> book.text(section, language));
    }

    private SoundsView view(DocumentBook book, FilledForm form, String happened) {
        List<Section> sections = book.sections().stream()
                .filter(section -> !section.head() && book.source(section).isPresent())
                .toList();
        List<Recording> all = recordings.of(book.document().id());
        return new SoundsView(
                heads.of(book),
                desk.href(book.document()) + "/sounds",
                sections.stream()
                        .map(section -> new SoundsView.Choice(section.anchor(), called(book, section)))
                        .toList(),
                LanguageView.of(List.copyOf(book.languages())),
                sections.stream()
                        .flatMap(section -> all.stream()
                                .filter(one -> one.section().equals(section.id()))
                                .map(one -> row(book, section, one)))
                        .toList(),
                form,
                happened);
    }

    private SoundsView.Row row(DocumentBook book, Section section, Recording one) {
        boolean old = book.text(section, one.language())
                .map(text -> text.number() > one.number())
                .orElse(true);
        return new SoundsView.Row(section.anchor(), called(book, section), LanguageView.of(one.language()), one, old);
    }

    private String called(DocumentBook book, Section section) {
        return book.text(section, desk.language())
                .or(() -> book.source(section))
                .map(SectionText::title)
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> names.sort(section));
    }

    private Redirect to(DocumentBook book, String happened) {
        return new Redirect(desk.href(book.document()) + "/sounds?happened=" + happened);
    }
}
