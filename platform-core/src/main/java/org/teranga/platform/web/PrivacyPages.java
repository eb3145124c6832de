package org.teranga.platform.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.HtmlPage;

/** What happens to people's data here, and whose data of others the pages use. */
@Path("/{lang: [a-z]{2,3}}/privacy")
@Produces(MediaType.TEXT_HTML)
public class PrivacyPages {
    /** The page. */
    @GET
    @Public
    public HtmlPage privacy() {
        return new HtmlPage("platform/privacy", PlainView.PLAIN);
    }
}
