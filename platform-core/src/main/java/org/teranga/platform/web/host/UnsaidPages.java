package org.teranga.platform.web.host;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.ReadingLanguages;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.template.SpokenTemplates;

/**
 * Shows no page in two languages: one whose sentences are not all written in the language of its address leads to the same page in a
 * language of the association; the home page to what is read in that language, where anything is.
 */
@Provider
@Priority(Priorities.USER + 2)
@ApplicationScoped
public class UnsaidPages implements ContainerResponseFilter {
    private static final int FINE = 200;

    private final PageContexts contexts;
    private final SpokenTemplates spoken;
    private final Instance<ReadingLanguages> readings;

    @Inject
    UnsaidPages(PageContexts contexts, SpokenTemplates spoken, @Any Instance<ReadingLanguages> readings) {
        this.contexts = contexts;
        this.spoken = spoken;
        this.readings = readings;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HtmlPage page
                && response.getStatus() == FINE
                && page.status() == FINE
                && request.getMethod().equals(HttpMethod.GET)
                && TenantContext.current().isPresent()) {
            Language language = contexts.language();
            if (!contexts.ownLanguages().contains(language)) {
                elsewhere(request, page, language).ifPresent(there -> {
                    response.setEntity(new Redirect(there));
                    response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
                    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
                });
            }
        }
    }

    private Optional<String> elsewhere(ContainerRequestContext request, HtmlPage page, Language language) {
        URI asked = request.getUriInfo().getRequestUri();
        String start = "/" + language.tag();
        String path = asked.getRawPath();
        if (!path.equals(start) && !path.startsWith(start + "/")) {
            return Optional.empty();
        }
        String rest = path.substring(start.length());
        for (ReadingLanguages reading : readings) {
            if (rest.equals(reading.path()) || rest.startsWith(reading.path() + "/")) {
                return Optional.empty();
            }
        }
        return spoken.says(contexts.theme(), page.template(), language)
                ? Optional.empty()
                : Optional.of(
                        said(request, language, rest) + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery()));
    }

    private String said(ContainerRequestContext request, Language language, String rest) {
        boolean home = rest.isEmpty() || rest.equals("/");
        return readings.stream()
                .filter(reading -> home && reading.languages().contains(language.tag()))
                .findFirst()
                .map(reading -> "/" + language.tag() + reading.path())
                .orElseGet(() -> "/"
                        + Languages.negotiate(
                                        request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), contexts.wholeLanguages())
                                .tag()
                        + rest);
    }
}
