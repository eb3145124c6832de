package org.teranga.platform.casework;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.refusal.Refusal;

/**
 * Refuses whoever works for the team what lies below the address of a file that is their own matter, of its page and of its JSON: nobody corrects,
 * withdraws, matches or answers for themselves, for where they live, or for whom they live with. It asks for what came in from outside (an
 * offer, a need); a placement has its own guard. The page itself stays, and says whose it is.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 2)
@ApplicationScoped
public class OwnMatterFilter implements ContainerRequestFilter {
    private static final Pattern BELOW = Pattern.compile(
            "(?:[a-z]{2,3}/desk|api/v1)/([a-z]+)s/([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(/.*)?");

    private final OwnMatters matters;

    @Inject
    OwnMatterFilter(OwnMatters matters) {
        this.matters = matters;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Matcher address = BELOW.matcher(request.getUriInfo().getPath().replaceFirst("^/", ""));
        if (!address.matches()
                || address.group(3) == null && request.getMethod().equals(HttpMethod.GET)) {
            return;
        }
        if (matters.cameIn(address.group(1), UUID.fromString(address.group(2)))) {
            throw Refusal.forbidden("problem.own_matter");
        }
    }
}
