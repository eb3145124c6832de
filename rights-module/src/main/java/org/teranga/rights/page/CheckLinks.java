package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.markdown.Pointers;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.outbound.Outbound;
import org.teranga.platform.outbound.OutboundFailed;

/**
 * Tries the links of a page: those of its sources and of its text, in the language of its source. A site that lets no machine in is not
 * broken; what cannot be found, answers with a fault of its own, or does not answer is.
 */
@ApplicationScoped
public class CheckLinks implements Job {
    static final JobKind KIND = new JobKind("rights.links");

    private static final int MOST = 100;
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final Library library;
    private final BrokenLinks links;
    private final Outbound outbound;
    private final Jobs jobs;

    @Inject
    CheckLinks(Library library, BrokenLinks links, Outbound outbound, Jobs jobs) {
        this.library = library;
        this.links = links;
        this.outbound = outbound;
        this.jobs = jobs;
    }

    /** Has the links of a page tried soon. */
    @Transactional
    public void ask(UUID document) {
        jobs.start(KIND, document);
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public void run(UUID id) {
        library.find(id).map(library::book).ifPresent(book -> links.keep(id, faults(book)));
    }

    private Map<BrokenLinks.Place, String> faults(DocumentBook book) {
        Set<BrokenLinks.Place> places = new LinkedHashSet<>();
        book.sections().forEach(section -> places.addAll(places(book, section)));
        Map<String, String> tried = new HashMap<>();
        Map<BrokenLinks.Place, String> faults = new HashMap<>();
        places.stream().limit(MOST).forEach(place -> {
            String fault = tried.computeIfAbsent(place.url(), this::fault);
            if (!fault.isEmpty()) {
                faults.put(place, fault);
            }
        });
        return faults;
    }

    private static Set<BrokenLinks.Place> places(DocumentBook book, Section section) {
        Set<BrokenLinks.Place> places = new LinkedHashSet<>();
        book.source(section).ifPresent(text -> {
            text.sources().stream().map(Source::url).forEach(url -> add(places, section, url));
            Pointers.of(text.content()).links().forEach(url -> add(places, section, url));
        });
        return places;
    }

    private static void add(Set<BrokenLinks.Place> places, Section section, String url) {
        if (url.startsWith("https://") || url.startsWith("http://")) {
            places.add(new BrokenLinks.Place(section.id(), url));
        }
    }

    /** Why a link leads nowhere; empty where it leads somewhere. */
    private String fault(String url) {
        try {
            int status = outbound.get(new URI(url)).status();
            return GONE.contains(status) || status >= 500 ? String.valueOf(status) : "";
        } catch (OutboundFailed failed) {
            return failed.reason().name().toLowerCase(Locale.ROOT);
        } catch (URISyntaxException unreadable) {
            return OutboundFailed.Reason.ADDRESS.name().toLowerCase(Locale.ROOT);
        }
    }
}
