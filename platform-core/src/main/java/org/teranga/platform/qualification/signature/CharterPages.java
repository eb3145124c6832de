package org.teranga.platform.qualification.signature;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;

/** The charter, for everybody to read. */
@Path(PersonPages.LANG + "/charter")
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
