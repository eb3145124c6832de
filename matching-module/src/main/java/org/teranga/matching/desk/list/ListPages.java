package org.teranga.matching.desk.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.CleanText;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;

/** What a reader of a list makes of it: which columns are shown, which views are kept. Each leads back to the list as it was. */
@Path("/{lang: [a-z]{2,3}}/desk/lists/{list: offers|needs}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ListPages {
    private final ListColumns columns;
    private final ListViews views;

    @Inject
    ListPages(ListColumns columns, ListViews views) {
        this.columns = columns;
        this.views = views;
    }

    /** Chooses the columns. */
    @POST
    @Path("columns")
    @Requires(Permission.FILES_WORK)
    public Response columns(@PathParam("lang") String lang, @PathParam("list") String list, Answers sent) {
        columns.choose(list, ListColumn.of(sent.all("column")));
        return back(lang, list, sent);
    }

    /** Keeps the list as it is under a name. */
    @POST
    @Path("views")
    @Requires(Permission.FILES_WORK)
    public Response keep(@PathParam("lang") String lang, @PathParam("list") String list, Answers sent) {
        views.keep(
                list,
                CleanText.line(sent.first("name")),
                ListAddress.of(sent),
                !sent.first("shared").isEmpty());
        return back(lang, list, sent);
    }

    /** Lets go of a view. */
    @POST
    @Path("views/{id: [0-9a-f-]{36}}/remove")
    @Requires(Permission.FILES_WORK)
    public Response remove(
            @PathParam("lang") String lang, @PathParam("list") String list, @PathParam("id") UUID id, Answers sent) {
        views.remove(id);
        return back(lang, list, sent);
    }

    private static Response back(String lang, String list, Answers sent) {
        return Response.seeOther(URI.create("/" + lang + "/desk/" + list + ListAddress.of(sent)))
                .build();
    }
}
