package org.teranga.matching.desk.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.teranga.matching.home.HomeId;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;

/** The file of a home: who lives there, what is told of it, its visits and offers, and what happened. */
@Path("/{lang: [a-z]{2,3}}/desk/homes/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HomeFilePages {
    private final ShowHomeFile show;

    @Inject
    HomeFilePages(ShowHomeFile show) {
        this.show = show;
    }

    /** One home; that it was looked at is noted. */
    @GET
    @Requires(Permission.OFFERS_WRITE)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return new HtmlPage("matching/desk/home_file", show.show("/" + lang, new HomeId(id)));
    }
}
