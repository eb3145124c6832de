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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.Problem;
import org.teranga.platform.web.SentForms;
import org.teranga.rights.RightsKinds;

/** The places of an association, kept by its editors. */
@Path("/{lang: [a-z]{2,3}}/desk/places")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlaceDeskPages {
    private static final int FAULTY = 422;
    private static final Set<String> DONE = Set.of("added", "changed", "removed");

    private final KeepPlaces keep;
    private final ShowPlaces show;
    private final PlaceForm form;
    private final SentForms sent;

    @Inject
    PlaceDeskPages(KeepPlaces keep, ShowPlaces show, PlaceForm form, SentForms sent) {
        this.keep = keep;
        this.show = show;
        this.form = form;
        this.sent = sent;
    }

    /** All of them. */
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
                "rights/place/desk", new PlacesDeskView(rows, done != null && DONE.contains(done) ? done : ""));
    }

    /** The form for another one. */
    @GET
    @Path("new")
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage begin(@PathParam("lang") String lang) {
        Map<String, String> fields = new HashMap<>(Map.of("hours", "unknown", "step-free", "unknown"));
        Stream.of(DayOfWeek.values()).forEach(day -> fields.put("kind-" + PlaceForm.code(day), "closed"));
        return page(lang, null, FilledForm.startingWith(fields), 200);
    }

    /** Adds one. */
    @POST
    @Path("new")
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(@PathParam("lang") String lang, MultivaluedMap<String, String> fields) {
        PlaceForm.Sent read = form.read(fields, RightsKinds.LANGUAGES);
        if (read.wish().isEmpty()) {
            return page(lang, null, sent.again(fields, read.faults()), FAULTY);
        }
        keep.add(read.wish().get());
        return back(lang, "added");
    }

    /** The form of one. */
    @GET
    @Path("{id}")
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        Place place = existing(id);
        return page(lang, place, new FilledForm(form.fields(place), List.of()), 200);
    }

    /** Changes one. */
    @POST
    @Path("{id}")
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object change(
            @PathParam("lang") String lang, @PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Place place = existing(id);
        PlaceForm.Sent read = form.read(fields, RightsKinds.LANGUAGES);
        if (read.wish().isEmpty()) {
            return page(lang, place, sent.again(fields, read.faults()), FAULTY);
        }
        keep.change(id, read.wish().get());
        return back(lang, "changed");
    }

    /** Takes one away. */
    @POST
    @Path("{id}/remove")
    @Requires(Permission.RIGHTS_EDIT)
    public Response remove(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        keep.remove(id);
        return back(lang, "removed");
    }

    private Place existing(UUID id) {
        return keep.find(id).orElseThrow(Problem::notFound);
    }

    private static HtmlPage page(String lang, @Nullable Place place, FilledForm filled, int status) {
        String action = "/" + lang + "/desk/places/" + (place == null ? "new" : place.id());
        return new HtmlPage(
                "rights/place/form",
                new PlaceFormView(
                        action,
                        place == null ? null : action + "/remove",
                        place != null && place.example(),
                        Stream.of(PlaceCategory.values())
                                .map(PlaceCategory::code)
                                .toList(),
                        Stream.of(DayOfWeek.values()).map(PlaceForm::code).toList(),
                        Languages.all(),
                        Languages.of(RightsKinds.LANGUAGES),
                        filled),
                status);
    }

    private static Response back(String lang, String done) {
        return Response.seeOther(URI.create("/" + lang + "/desk/places?done=" + done))
                .build();
    }
}
