package org.teranga.platform.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;

/** The pages that show a member who opened their file. */
@Path(PersonPages.LANG + "/me/readers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MeReadersPages {
    private final ShowReaders show;
    private final CurrentPerson person;
    private final Instance<OwnRecords> features;

    @Inject
    MeReadersPages(ShowReaders show, CurrentPerson person, @Any Instance<OwnRecords> features) {
        this.show = show;
        this.person = person;
        this.features = features;
    }

    /** The page. */
    @GET
    @Requires(Permission.OWN_FILE)
    @Transactional
    public HtmlPage readers(@PathParam("lang") String lang, @Context UriInfo uri) {
        UUID account = person.requiredSubject();
        List<UUID> records = features.stream()
                .flatMap(feature -> feature.of(account).stream())
                .toList();
        return new HtmlPage(
                "platform/readers",
                show.of(records, Set.of(account), "/" + lang + "/me", ReadersView.asked(uri.getQueryParameters())));
    }
}
