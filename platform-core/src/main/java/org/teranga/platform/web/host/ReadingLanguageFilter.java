package org.teranga.platform.web.host;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.ReadingLanguages;

/**
 * Guides readers of a language in which a page is not offered: a page for persons leads to the next best of those that the association has
 * chosen for them, every other page to one of its own, whichever the reader's browser asks for. The home page of a language in which only
 * some pages are written is those pages.
 */
@Provider
@PreMatching
public class ReadingLanguageFilter implements ContainerRequestFilter {
    private static final Pattern START = Pattern.compile("/?([a-z]{2,3}(?:-[A-Z]{2})?)(/.*)?");

    private final PageContexts contexts;
    private final Instance<ReadingLanguages> readings;
    private final PersonPages persons;

    @Inject
    ReadingLanguageFilter(PageContexts contexts, @Any Instance<ReadingLanguages> readings, PersonPages persons) {
        this.persons = persons;
        this.contexts = contexts;
        this.readings = readings;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.GET)) {
            return;
        }
        URI asked = request.getUriInfo().getRequestUri();
        Matcher path = START.matcher(asked.getRawPath());
        if (!path.matches() || Languages.of(path.group(1)).isEmpty()) {
            return;
        }
        String rest = path.group(2) == null || path.group(2).equals("/") ? "" : path.group(2);
        List<Language> offered = offered(asked, rest);
        if (has(offered, path.group(1))) {
            return;
        }
        boolean known = has(Languages.OF_PERSONS, path.group(1)) || has(contexts.ownLanguages(), path.group(1));
        for (ReadingLanguages reading : TenantContext.current().isEmpty() ? List.<ReadingLanguages>of() : readings) {
            if (rest.equals(reading.path()) || rest.startsWith(reading.path() + "/")) {
                return;
            }
            if (reading.languages().contains(path.group(1))) {
                known = true;
                if (rest.isEmpty()) {
                    request.abortWith(seeOther("/" + path.group(1) + reading.path() + query(asked)));
                    return;
                }
            }
        }
        if (known) {
            request.abortWith(seeOther(nextBest(request, offered) + rest + query(asked)));
        }
    }

    private List<Language> offered(URI asked, String rest) {
        if (TenantContext.current().isEmpty()) {
            return contexts.offered(asked.getRawPath());
        }
        return persons.hold(rest) ? contexts.personLanguages() : contexts.ownLanguages();
    }

    private static boolean has(List<Language> languages, String tag) {
        return languages.stream().map(Language::tag).anyMatch(tag::equals);
    }

    private static String query(URI asked) {
        return asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    }

    private static String nextBest(ContainerRequestContext request, List<Language> offered) {
        return "/"
                + Languages.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), offered)
                        .tag();
    }

    private static Response seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
