package org.teranga.webapp.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.RequestFacts;

/** Doors into the server under test; behind each stands who came in, and whether the server knows them too. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class DoorsResource {
    private final CurrentPerson person;
    private final RequestFacts facts;

    @Context
    private SecurityContext server;

    @Inject
    DoorsResource(CurrentPerson person, RequestFacts facts) {
        this.person = person;
        this.facts = facts;
    }

    @GET
    @Requires(Permission.OWN_FILE)
    @Path("testing/doors/own")
    public String own() {
        return who();
    }

    @GET
    @Public
    @Path("testing/doors/public")
    public String open() {
        return who();
    }

    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    @Path("testing/doors/operator")
    public String operator() {
        return who();
    }

    @GET
    @Requires(Permission.OFFERS_READ)
    @Path("api/testing/offers")
    public String offers() {
        return who();
    }

    @GET
    @Public
    @Path("api/testing/public")
    public String openToPrograms() {
        return who();
    }

    private String who() {
        String subject = person.subject().map(Object::toString).orElse("nobody");
        String principal = server.getUserPrincipal() == null
                ? "nobody"
                : server.getUserPrincipal().getName();
        return subject + " " + principal.equals(subject) + " " + person.roles() + " "
                + facts.signedInAs().orElse("");
    }
}
