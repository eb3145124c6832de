package org.teranga.rights.catalogue;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.rights.desk.DeskKey;
import org.teranga.rights.desk.RightsDesk;

/** Pages are taken from the platform's shelf or from other associations; what changes there is taken over section by section. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/shelf")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CataloguePages {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    /** In place of a section: whom it concerns. */
    private static final String LABELS = "labels";

    private static final String CHANGES = "changes/{key: " + DeskKey.SHAPE + "}";

    private static final int ROWS = 50;

    private final ShowCatalogue show;
    private final AdoptShared adopt;
    private final RightsDesk desk;

    @Inject
    CataloguePages(ShowCatalogue show, AdoptShared adopt, RightsDesk desk) {
        this.show = show;
        this.adopt = adopt;
        this.desk = desk;
    }

    /** What is offered. */
    @GET
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage all(@Context UriInfo uri) {
        return new HtmlPage("rights/desk/shelf", show.all(query(uri), "", false));
    }

    /** Takes what is ticked; where nothing is, that is told. */
    @POST
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect adopt(
            @Context UriInfo uri, @FormParam("pick") List<String> picked, @FormParam("how") @Nullable String how) {
        List<UUID> ids = new ArrayList<>();
        for (String id : picked) {
            if (!id.matches(ID)) {
                throw Refusal.notFound();
            }
            ids.add(UUID.fromString(id));
        }
        if (ids.isEmpty()) {
            return new HtmlPage("rights/desk/shelf", show.all(query(uri), "", true), 422);
        }
        adopt.take(ids, !"copy".equals(how), desk.subject());
        return new Redirect(desk.href() + "?happened=adopted");
    }

    private static ListQuery query(UriInfo uri) {
        return ListQuery.of(
                uri.getQueryParameters(), Set.of("q", "from", "language", "taken"), List.of("title", "-changed"), ROWS);
    }

    /** One of them as it would be read. */
    @GET
    @Path("{id: " + ID + "}")
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage one(@PathParam("id") UUID id, @QueryParam("in") @Nullable String language) {
        return new HtmlPage("rights/desk/shared", show.one(id, language));
    }

    /** What has changed where a copy comes from. */
    @GET
    @Path(CHANGES)
    @Requires(Permission.RIGHTS_READ)
    public HtmlPage changes(@PathParam("key") String key, @QueryParam("happened") @Nullable String happened) {
        return new HtmlPage("rights/desk/changes", show.changes(key, "taken".equals(happened)));
    }

    /** Takes one section as it is there, in every language that it has there; or whom it concerns there. */
    @POST
    @Path(CHANGES)
    @Requires(Permission.RIGHTS_REVIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect take(@PathParam("key") String key, @FormParam("section") @Nullable String section) {
        Document document = desk.document(key);
        if (LABELS.equals(section)) {
            adopt.takeLabels(document.id());
        } else if (section != null && section.matches(ID)) {
            adopt.takeSection(document.id(), UUID.fromString(section));
        } else {
            throw Refusal.notFound();
        }
        return new Redirect(desk.href() + "/shelf/changes/" + key + "?happened=taken");
    }
}
