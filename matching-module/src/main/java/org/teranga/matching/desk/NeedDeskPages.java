package org.teranga.matching.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.teranga.matching.desk.list.DeskLists;
import org.teranga.matching.desk.list.NeedRows;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.menu.Menu;

/** The needs as staff see them, those who wait longest first. */
@Path("/{lang: [a-z]{2,3}}/desk/needs")
@Produces(MediaType.TEXT_HTML)
public class NeedDeskPages {
    private final NeedRows rows;
    private final DeskLists lists;
    private final CurrentPerson person;

    @Inject
    NeedDeskPages(NeedRows rows, DeskLists lists, CurrentPerson person) {
        this.rows = rows;
        this.lists = lists;
        this.person = person;
    }

    /** The list, filtered, sorted, in pages. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.needs", order = 20)
    @GET
    @Transactional
    @Requires(Permission.NEEDS_READ)
    public HtmlPage list(@PathParam("lang") String lang, @Context UriInfo uri) {
        ListQuery query = DeskLists.query(uri.getQueryParameters(), NeedRows.SORTS);
        return new HtmlPage(
                "matching/desk/needs",
                lists.view(
                        DeskLists.NEEDS,
                        query,
                        rows.of(lang, query),
                        new Answers(uri.getQueryParameters()),
                        person.may(Permission.NEEDS_WRITE)));
    }
}
