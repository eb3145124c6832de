package org.teranga.platform.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.OpenToPrograms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.RequestFacts;

/** Doors, each with another lock; behind each stands who came in. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class Doors {
    private final CurrentPerson person;
    private final RequestFacts facts;

    @Inject
    Doors(CurrentPerson person, RequestFacts facts) {
        this.person = person;
        this.facts = facts;
    }

    /** For whoever has a file here. */
    @GET
    @Requires(Permission.OWN_FILE)
    @Path("testing/doors/own")
    public String own() {
        return who();
    }

    /** For everybody. */
    @GET
    @Public
    @Path("testing/doors/public")
    public String open() {
        return who();
    }

    /** Says not for whom. */
    @GET
    @Path("testing/doors/silent")
    public String silent() {
        return who();
    }

    /** For whoever has a file here, with a form. */
    @POST
    @Requires(Permission.OWN_FILE)
    @Path("testing/doors/own")
    public String changed() {
        return who();
    }

    /** For operators. */
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    @Path("testing/doors/operator")
    public String operator() {
        return who();
    }

    /** For programs of those who read offers. */
    @GET
    @Requires(Permission.OFFERS_READ)
    @Path("api/testing/offers")
    public String offers() {
        return who();
    }

    /** Changes something, and is for people. */
    @POST
    @Requires(Permission.OFFERS_READ)
    @Path("api/testing/offers")
    public String change() {
        return who();
    }

    /** Changes something, and is for programs too. */
    @POST
    @OpenToPrograms
    @Requires(Permission.OFFERS_READ)
    @Path("api/testing/offers/programs")
    public String changeByProgram() {
        return who();
    }

    /** For everybody's programs. */
    @GET
    @Public
    @Path("api/testing/public")
    public String openToPrograms() {
        return who();
    }

    private String who() {
        return person.subject().map(Object::toString).orElse("nobody") + " " + person.roles() + " "
                + facts.signedInAs().orElse("");
    }
}
