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
 * Guides readers of a language that is none of the association's own: pages for persons are opened in it where it is one of theirs; every
 * other page is the association's in a language of its own that the reader's browser asks for. The home page of a language in which only
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
        if (TenantContext.current().isEmpty() || !request.getMethod().equals(HttpMethod.GET)) {
            return;
        }
        URI asked = request.getUriInfo().getRequestUri();
        Matcher path = START.matcher(asked.getRawPath());
        if (!path.matches() || Languages.of(path.group(1)).isEmpty() || own().contains(path.group(1))) {
            return;
        }
        String rest = path.group(2) == null || path.group(2).equals("/") ? "" : path.group(2);
        boolean ofPersons = ofPersons(path.group(1));
        if (ofPersons && persons.hold(rest)) {
            return;
        }
        boolean known = ofPersons;
        for (ReadingLanguages reading : readings) {
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
            request.abortWith(seeOther(inOwn(request, rest) + query(asked)));
        }
    }

    private boolean ofPersons(String tag) {
        return contexts.personLanguages().stream().map(Language::tag).anyMatch(tag::equals);
    }

    private static String query(URI asked) {
        return asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    }

    private String inOwn(ContainerRequestContext request, String rest) {
        Language language =
                Languages.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), contexts.ownLanguages());
        return "/" + language.tag() + rest;
    }

    private List<String> own() {
        return contexts.ownLanguages().stream().map(Language::tag).toList();
    }

    private static Response seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
