package org.teranga.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.erasure.LastContact;
import org.teranga.platform.tenancy.TenantContext;

/** Whoever uses the own page behind a secret link is in contact with the association: terms of keeping begin anew. */
@Provider
@ApplicationScoped
public class OwnPagesUsed implements ContainerResponseFilter {
    private static final Pattern OWN_PAGE =
            Pattern.compile("/?[a-z]{2,3}(?:-[A-Z]{2})?/(offer|need)/status/([^/]+)(/.*)?");
    private static final int FIRST_FAULT = 400;

    private final LinkHolders holders;
    private final LastContact contact;

    @Inject
    OwnPagesUsed(LinkHolders holders, LastContact contact) {
        this.holders = holders;
        this.contact = contact;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Matcher path = OWN_PAGE.matcher(request.getUriInfo().getPath());
        boolean own = response.getStatus() < FIRST_FAULT
                && path.matches()
                && TenantContext.current().isPresent();
        if (own) {
            holders.behind(path.group(1), new SecretLink(path.group(2)))
                    .ifPresent(holder -> contact.note(holder.who().person()));
        }
    }
}
