package org.teranga.platform.theme.template;

import freemarker.cache.TemplateLoader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.theme.folder.Theme;

/**
 * Which templates a language says whole: every message that the template names, with all that it includes, is written in that language. A
 * page that is not said whole is shown in another language rather than in two.
 */
@ApplicationScoped
public class SpokenTemplates {
    private static final Pattern INCLUDED = Pattern.compile("<#(?:import|include) \"([^\"]+)\"");
    private static final Pattern LIBRARY = Pattern.compile("<@(ui|form|table|chart|map)\\.");
    private static final Pattern OPTIONAL = Pattern.compile("(?:has|says)_msg\\(\"([a-z0-9_.]+)\"");
    private static final Pattern TEXT = Pattern.compile("\"([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*\\.?)\"(\\s*\\+)?");

    /** How the words of staff begin that stand in templates which both sides share; only staff are shown them. */
    private static final Set<String> OF_STAFF = Set.of("messages.", "texting.");

    private final Themes themes;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    @Inject
    SpokenTemplates(Themes themes) {
        this.themes = themes;
    }

    /**
     * Whether a language says a template whole.
     *
     * @param theme    the look whose template it is
     * @param template path of the template within the theme, with its extension
     */
    public boolean says(Theme theme, String template, Language language) {
        return known.computeIfAbsent(
                theme.name() + ' ' + template + ' ' + language.tag(),
                any -> missing(themes.named(theme.name()), template, language.tag())
                        .isEmpty());
    }

    /** The messages that a template names and this language does not say. */
    public static Set<String> missing(Theme theme, String template, String tag) {
        Set<String> missing = named(theme, template);
        missing.removeAll(theme.messages().patterns(tag).keySet());
        return missing;
    }

    /** The messages that a template names, with all that it includes; those that may be left out are not among them. */
    public static Set<String> named(Theme theme, String template) {
        Set<String> files = new HashSet<>();
        StringBuilder text = new StringBuilder();
        read(theme.templates().getTemplateLoader(), template, files, text);
        Set<String> french = theme.messages().patterns(Languages.FRENCH.tag()).keySet();
        Set<String> named = new TreeSet<>();
        TEXT.matcher(text).results().forEach(found -> {
            String key = found.group(1);
            if (found.group(2) != null || key.endsWith(".")) {
                french.stream().filter(one -> one.startsWith(key)).forEach(named::add);
            } else if (french.contains(key)) {
                named.add(key);
            }
        });
        OPTIONAL.matcher(text).results().forEach(found -> named.remove(found.group(1)));
        named.removeIf(key -> OF_STAFF.stream().anyMatch(key::startsWith));
        return named;
    }

    private static void read(TemplateLoader loader, String name, Set<String> files, StringBuilder text) {
        if (!files.add(name)) {
            return;
        }
        String source = source(loader, name);
        text.append(source).append('\n');
        Matcher included = INCLUDED.matcher(source);
        while (included.find()) {
            read(loader, resolved(name, included.group(1)), files, text);
        }
        LIBRARY.matcher(source)
                .results()
                .forEach(library -> read(loader, "components/" + library.group(1) + ".ftlh", files, text));
    }

    private static String resolved(String from, String to) {
        return to.startsWith("/") ? to.substring(1) : from.substring(0, from.lastIndexOf('/') + 1) + to;
    }

    private static String source(TemplateLoader loader, String name) {
        try {
            Object found = loader.findTemplateSource(name);
            if (found == null) {
                throw new IllegalStateException("no template " + name);
            }
            try (Reader reader = loader.getReader(found, "UTF-8")) {
                StringWriter text = new StringWriter();
                reader.transferTo(text);
                return text.toString();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the template " + name, unreadable);
        }
    }
}
