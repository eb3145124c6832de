package org.teranga.platform.i18n;

import com.ibm.icu.text.MessageFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a theme in all its languages, with plurals and choices as ICU patterns whose arguments are numbered: {@code {0}},
 * {@code {1, plural, one {…} other {…}}}. A language that lacks a key speaks French; a key that nobody has is shown in brackets, so that
 * it is seen and never an empty string.
 */
public final class Messages {
    private static final System.Logger LOG = System.getLogger(Messages.class.getName());
    private static final String OWN = ".own:";

    /** What share of the French a language must say to have all pages. */
    private static final double WHOLE = 0.9;

    private final Map<String, Map<String, String>> patterns;
    private final Map<String, String> features;
    private final @Nullable Messages under;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    private Messages(
            Map<String, Map<String, String>> patterns, Map<String, String> features, @Nullable Messages under) {
        this.patterns = patterns;
        this.features = features;
        this.under = under;
    }

    /**
     * Reads folders of messages.
     *
     * @param folders the most general first; what a later one says wins
     */
    public static Messages read(List<Path> folders) {
        Map<String, Map<String, String>> patterns = new TreeMap<>();
        Map<String, String> features = new TreeMap<>();
        folders.forEach(folder -> MessageFiles.read(folder, patterns, features));
        return new Messages(patterns, features, null);
    }

    /**
     * The same messages with some of them worded otherwise.
     *
     * @param words language code to key to ICU pattern
     */
    public Messages under(Map<String, Map<String, String>> words) {
        return new Messages(words, features, this);
    }

    /** A pattern that is no message, as it is read with these arguments. */
    public static String formatted(Language language, String pattern, @Nullable Object... arguments) {
        return pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(written(language, arguments));
    }

    /**
     * A sentence.
     *
     * @param language  in which language
     * @param key       which one
     * @param arguments what stands in it; numbers and days are written in the language's way
     */
    public String text(Language language, String key, @Nullable Object... arguments) {
        if (under != null && !said(language, key) && under.has(language, key)) {
            return under.text(language, key, arguments);
        }
        String pattern = pattern(language, key);
        if (pattern == null && key.contains(OWN)) {
            return ownWords(key);
        }
        if (pattern == null) {
            if (reported.add(language.tag() + ' ' + key)) {
                LOG.log(System.Logger.Level.ERROR, "no message {0} in {1}", key, language.tag());
            }
            return "⟦" + key + "⟧";
        }
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(
                language.tag() + ' ' + key, any -> new MessageFormat(pattern, language.locale()));
        synchronized (format) {
            return format.format(written(language, arguments));
        }
    }

    /** What an association calls its own has no message: its code, as words. */
    private static String ownWords(String key) {
        return key.substring(key.indexOf(OWN) + OWN.length()).replace('_', ' ').replace('-', ' ');
    }

    /** A day has no hour, which is all that ICU would make of it. */
    private static @Nullable Object[] written(Language language, @Nullable Object[] arguments) {
        @Nullable Object[] written = arguments.clone();
        for (int i = 0; i < written.length; i++) {
            if (written[i] instanceof LocalDate day) {
                written[i] = Formats.of(language).shortDate(day);
            }
        }
        return written;
    }

    /** Whether the key can be said in this language, by itself or by French. */
    public boolean has(Language language, String key) {
        return pattern(language, key) != null || under != null && under.has(language, key);
    }

    /** The pattern of a key, as this language says it itself; empty where it does not. */
    public Optional<String> pattern(String tag, String key) {
        String own = patterns.getOrDefault(tag, Map.of()).get(key);
        return own != null || under == null ? Optional.ofNullable(own) : under.pattern(tag, key);
    }

    private boolean said(Language language, String key) {
        return patterns.getOrDefault(language.tag(), Map.of()).containsKey(key);
    }

    /** The feature whose file gives a key in French, as {@code offer}; empty where none does. */
    public String feature(String key) {
        return features.getOrDefault(key, "");
    }

    /** The codes of the languages that say anything. */
    public Set<String> languages() {
        return under != null ? under.languages() : Set.copyOf(patterns.keySet());
    }

    /** The codes of the languages that say nearly as much as French does; the others have the words of readers' pages only. */
    public Set<String> wholeLanguages() {
        if (under != null) {
            return under.wholeLanguages();
        }
        int french = patterns.getOrDefault(Languages.FRENCH.tag(), Map.of()).size();
        return patterns.entrySet().stream()
                .filter(language -> language.getValue().size() >= french * WHOLE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What one language says itself: key to ICU pattern. */
    public Map<String, String> patterns(String tag) {
        Map<String, String> own = patterns.getOrDefault(tag, Map.of());
        if (under == null) {
            return Map.copyOf(own);
        }
        Map<String, String> all = new TreeMap<>(under.patterns(tag));
        all.putAll(own);
        return all;
    }

    private @Nullable String pattern(Language language, String key) {
        String own = patterns.getOrDefault(language.tag(), Map.of()).get(key);
        return own != null
                ? own
                : patterns.getOrDefault(Languages.FRENCH.tag(), Map.of()).get(key);
    }
}
