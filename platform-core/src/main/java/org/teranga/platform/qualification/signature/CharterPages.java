package org.teranga.platform.qualification.signature;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.HtmlPage;

/** The charter, for everybody to read. */
@Path("/{lang: [a-z]{2,3}}/charter")
@Produces(MediaType.TEXT_HTML)
public class CharterPages {
    private final ReadCharter readCharter;

    @Inject
    CharterPages(ReadCharter readCharter) {
        this.readCharter = readCharter;
    }

    /** Its current edition. */
    @GET
    @Public
    public HtmlPage charter(@PathParam("lang") String lang) {
        return readCharter.page(lang);
    }
}
