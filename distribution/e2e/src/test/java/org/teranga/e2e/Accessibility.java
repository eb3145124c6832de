package org.teranga.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * WCAG 2.2 AA as far as axe can tell. A page is judged once for all that are built alike: by the same elements,
 * attributes and colours, whatever they say and in which language. What axe computes longest is the contrast of a text:
 * each sort of text, by its own colour, size and weight and those of all it stands on, is judged once for all pages, in
 * whichever page it is met first.
 */
final class Accessibility {
    private static final String SCRIPT = AxeBuilder.getAxeScript();
    private static final String HERE = script();

    /** The sorts of text that were found to be legible. */
    private static final Set<String> LEGIBLE = ConcurrentHashMap.newKeySet();

    /** How the pages are built in which nothing was wrong. */
    private static final Set<String> SOUND = ConcurrentHashMap.newKeySet();

    private Accessibility() {}

    /** What is wrong with a page as it stands, each with the first places; the page has no frames. */
    static List<String> faults(Page page) {
        String built = (String) page.evaluate(HERE, List.of("look", List.of()));
        if (SOUND.contains(built)) {
            return List.of();
        }
        page.evaluate(SCRIPT);
        Map<?, ?> found = (Map<?, ?>) page.evaluate(HERE, List.of("judge", List.copyOf(LEGIBLE)));
        List<String> faults = texts(found.get("faults"));
        if (faults.isEmpty()) {
            LEGIBLE.addAll(texts(found.get("judged")));
            SOUND.add(built);
        }
        return faults;
    }

    private static List<String> texts(Object found) {
        return ((List<?>) found).stream().map(String.class::cast).toList();
    }

    private static String script() {
        try (InputStream file = Accessibility.class.getResourceAsStream("/accessibility.js")) {
            return new String(Objects.requireNonNull(file, "accessibility.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
