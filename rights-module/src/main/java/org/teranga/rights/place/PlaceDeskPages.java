package org.teranga.rights.place;

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
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.entry.EntryNote;
import org.teranga.rights.entry.WaitingEntries;
import org.teranga.rights.entry.WaitingEntry;

/** The places of an association, kept by its editors. */
@Path("/{lang: [a-z]{2,3}}/desk/places")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlaceDeskPages {
    private static final int FAULTY = 422;
    private static final int MEANWHILE = 409;
    private static final Set<String> DONE = Set.of("second", "removed");

    private final KeepPlaces keep;
    private final ShowPlaces show;
    private final PlaceForm form;
    private final WaitingEntries entries;
    private final SentForms sent;

    @Inject
    PlaceDeskPages(KeepPlaces keep, ShowPlaces show, PlaceForm form, WaitingEntries entries, SentForms sent) {
        this.keep = keep;
        this.show = show;
        this.form = form;
        this.entries = entries;
        this.sent = sent;
    }

    /** All of them. */
    @MenuEntry(menu = Menu.DESK, key = "places.nav", order = 45, section = "nav.section.rights")
    @GET
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage list(@PathParam("lang") String lang, @QueryParam("done") @Nullable String done) {
        List<PlacesDeskView.Row> rows = keep.all().stream()
                .map(place -> new PlacesDeskView.Row(
                        show.view(place, 0, lang, Optional.empty()),
                        "/" + lang + "/desk/places/" + place.id(),
                        List.copyOf(place.notes().keySet())))
                .toList();
        return new HtmlPage(
                "rights/place/desk",
                new PlacesDeskView(
                        rows,
                        entries.rows(PlaceAct.CODE, "/" + lang + "/desk/places/", PlaceAct::called),
                        done != null && DONE.contains(done) ? done : ""));
    }

    /** The form for another one. */
    @GET
    @Path("new")
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage begin(@PathParam("lang") String lang) {
        Map<String, String> fields = new HashMap<>(Map.of("hours", "unknown", "step-free", "unknown"));
        Stream.of(DayOfWeek.values()).forEach(day -> fields.put("kind-" + PlaceForm.code(day), "closed"));
        return page(lang, null, FilledForm.startingWith(fields), EntryNote.NEW, 200);
    }

    /** Writes another one, for a second person to publish. */
    @POST
    @Path("new")
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect add(@PathParam("lang") String lang, Answers fields) {
        return keep(lang, null, fields);
    }

    /** The form of one: as it waits, else as readers see it. */
    @GET
    @Path("{id}")
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        EntryNote note = note(id);
        return page(
                lang,
                id,
                new FilledForm(
                        entries.find(PlaceAct.CODE, id)
                                .map(WaitingEntry::fields)
                                .or(() -> readers(id))
                                .orElseThrow(Refusal::notFound),
                        List.of()),
                note,
                200);
    }

    /** Says one anew, for a second person to publish. */
    @POST
    @Path("{id}")
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect change(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers fields) {
        if (entries.find(PlaceAct.CODE, id).isEmpty() && readers(id).isEmpty()) {
            throw Refusal.notFound();
        }
        return keep(lang, id, fields);
    }

    private PageOrRedirect keep(String lang, @Nullable UUID id, Answers fields) {
        String seen = fields.first("seen");
        PlaceForm.Sent read = form.read(fields, RightsKinds.LANGUAGES);
        if (read.wish().isEmpty()) {
            return page(lang, id, sent.again(fields, read.faults()), note(id).seenBefore(seen), FAULTY);
        }
        UUID place = id == null ? entries.fresh() : id;
        Map<String, List<String>> written =
                form.fields(keep.draft(place, read.wish().get()));
        if (id == null) {
            entries.keep(PlaceAct.CODE, place, written);
        } else if (!entries.change(PlaceAct.CODE, id, () -> readers(id), written, seen)) {
            EntryNote meanwhile = entries.meanwhile(PlaceAct.CODE, id, readers(id), written);
            return page(lang, id, sent.again(fields, List.of()), meanwhile, MEANWHILE);
        }
        return back(lang, "second");
    }

    /** Takes one away from readers, at once; or drops what readers do not see. */
    @POST
    @Path("{id}/remove")
    @Requires(Permission.RIGHTS_EDIT)
    public Redirect remove(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        Optional<Place> seen = keep.find(id);
        if (seen.isPresent()) {
            keep.remove(id);
            entries.takenAway(PlaceAct.CODE, id, form.fields(seen.get()));
        } else {
            entries.find(PlaceAct.CODE, id).orElseThrow(Refusal::notFound);
            entries.drop(PlaceAct.CODE, id);
        }
        return back(lang, "removed");
    }

    private Optional<Map<String, List<String>>> readers(UUID id) {
        return keep.find(id).map(form::fields);
    }

    private EntryNote note(@Nullable UUID id) {
        return id == null ? EntryNote.NEW : entries.note(PlaceAct.CODE, id, readers(id));
    }

    private HtmlPage page(String lang, @Nullable UUID id, FilledForm filled, EntryNote note, int status) {
        String action = "/" + lang + "/desk/places/" + (id == null ? "new" : id);
        Optional<Place> seen = Optional.ofNullable(id).flatMap(keep::find);
        return new HtmlPage(
                "rights/place/form",
                new PlaceFormView(
                        action,
                        id == null ? null : action + "/remove",
                        seen.filter(Place::example).isPresent(),
                        note,
                        Stream.of(PlaceCategory.values())
                                .map(PlaceCategory::code)
                                .toList(),
                        Stream.of(DayOfWeek.values()).map(PlaceForm::code).toList(),
                        Languages.all(),
                        Languages.of(RightsKinds.LANGUAGES),
                        filled),
                status);
    }

    private static Redirect back(String lang, String done) {
        return new Redirect("/" + lang + "/desk/places?done=" + done);
    }
}
