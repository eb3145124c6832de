package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.teranga.platform.theme.PageContexts;

/** Names in words what has changed since somebody said yes: {@code offer.capacity} is the number of places. */
@ApplicationScoped
public class ChangeWords {
    private final PageContexts contexts;

    @Inject
    ChangeWords(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** All of it, in the language of the request. */
    String of(List<String> names) {
        return names.stream()
                .map(ChangeWords::key)
                .distinct()
                .map(contexts::text)
                .collect(Collectors.joining(contexts.text("ui.comma")));
    }

    /** The message that names one. */
    public static String key(String name) {
        return "shown." + name.replace('.', '_');
    }
}
