package org.teranga.platform.web.host;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** A page whose path begins with a language that this host does not have is 404: one page, one address in each language. */
@Provider
public class LanguageFilter implements ContainerRequestFilter {
    private final PageContexts contexts;

    @Inject
    LanguageFilter(PageContexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String lang = request.getUriInfo().getPathParameters().getFirst("lang");
        if (lang != null
                && contexts.offered().stream()
                        .noneMatch(language -> language.tag().equals(lang))) {
            throw Refusal.notFound();
        }
    }
}
