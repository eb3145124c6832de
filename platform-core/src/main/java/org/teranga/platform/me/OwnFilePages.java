package org.teranga.platform.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.PersonPages;

/** A signed-in person takes along all that is kept of her, in one file that programs read too. */
@Path(PersonPages.LANG + "/me/everything.json")
@RequestScoped
public class OwnFilePages {
    private final CurrentPerson person;
    private final Instance<OwnFile> files;
    private final AuditTrail audit;

    @Inject
    OwnFilePages(CurrentPerson person, @Any Instance<OwnFile> files, AuditTrail audit) {
        this.person = person;
        this.files = files;
        this.audit = audit;
    }

    /** The file; that it was taken is noted, since somebody else may sit at the screen. */
    @GET
    @Requires(Permission.OWN_FILE)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Response everything() {
        UUID account = person.requiredSubject();
        SortedMap<String, Object> all = new TreeMap<>();
        files.forEach(file -> all.put(file.name(), file.of(account)));
        audit.record("me.take", "account", account);
        return Response.ok(all)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Disposition", "attachment; filename=\"everything.json\"")
                .build();
    }
}
