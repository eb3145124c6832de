package org.teranga.platform.i18n;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that Teranga can write, and the choice of one for a reader. */
public final class Languages {
    /** The language of last resort, and the one in which the platform's own texts are written first. */
    public static final Language FRENCH = new Language("fr", "Français", false);

    /** Longer headers are no browser's; they are not read. */
    private static final int LONGEST_HEADER = 1_000;

    private static final List<Language> ALL = List.of(
            FRENCH,
            new Language("en", "English", false),
            new Language("ar", "العربية", true),
            new Language("ti", "ትግርኛ", false),
            new Language("fa-AF", "دری", true),
            new Language("ps", "پښتو", true),
            new Language("so", "Soomaali", false),
            new Language("bo", "བོད་ཡིག", false),
            new Language("uk", "Українська", false),
            new Language("tr", "Türkçe", false),
            new Language("fa", "فارسی", true),
            new Language("ckb", "کوردیی ناوەندی", true),
            new Language("ur", "اردو", true),
            new Language("am", "አማርኛ", false),
            new Language("dz", "རྫོང་ཁ", false),
            new Language("sq", "Shqip", false),
            new Language("bn", "বাংলা", false),
            new Language("de", "Deutsch", false),
            new Language("es", "Español", false),
            new Language("it", "Italiano", false),
            new Language("ln", "Lingála", false),
            new Language("pt", "Português", false),
            new Language("ru", "Русский", false));

    /** {@code prs} is Dari, too: so it stands in what was stored before. */
    private static final Map<String, Language> KNOWN = withDari(byTag(ALL));

    /** The languages of the pages that somebody who needs or offers help reads or fills in; each says all of these pages. */
    public static final List<Language> OF_PERSONS =
            of(List.of("fr", "en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo"));

    /**
     * Those of them whose words were drafted by us: until somebody whose mother tongue it is has read each sentence, pages say so and lead to
     * the French.
     */
    public static final List<Language> DRAFTED = of(List.of("fa-AF", "ps", "uk", "ti", "so", "bo"));

    /** Dari and Persian are read by the same people; a browser names either, and Dari by either of its codes. */
    private static final Map<String, List<String>> READ_BY =
            Map.of("fa", List.of("fa-AF", "prs"), "fa-AF", List.of("prs", "fa"));

    private Languages() {}

    /** All that Teranga can write, those of its own texts first. */
    public static List<Language> all() {
        return ALL;
    }

    /** The language with this BCP 47 code, if Teranga can write it. */
    public static Optional<Language> of(String tag) {
        return Optional.ofNullable(KNOWN.get(tag));
    }

    /** The languages of these codes, in the same order; codes that Teranga cannot write are left out. */
    public static List<Language> of(Collection<String> tags) {
        return tags.stream()
                .map(KNOWN::get)
                .filter(language -> language != null)
                .toList();
    }

    /** The codes of the languages in which an association with these of its own writes to persons: its own first, and those of persons. */
    public static List<String> ofPersons(List<String> own) {
        return Stream.concat(own.stream(), OF_PERSONS.stream().map(Language::tag))
                .distinct()
                .toList();
    }

    /**
     * The language for a reader: the first that the browser asks for and that is offered ({@code ar-SY} is answered by {@code ar}), else
     * the first that is offered.
     *
     * @param acceptLanguage the header of that name, as it came, or null
     * @param offered        the languages to choose from, the default first; not empty
     */
    public static Language negotiate(@Nullable String acceptLanguage, List<Language> offered) {
        Language fallback = offered.getFirst();
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return fallback;
        }
        Map<String, Language> byRange = withAliases(offered);
        String tag = lookup(acceptLanguage, byRange.keySet());
        return tag == null ? fallback : byRange.getOrDefault(tag, fallback);
    }

    private static @Nullable String lookup(String acceptLanguage, Collection<String> tags) {
        try {
            return Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), tags);
        } catch (IllegalArgumentException notALanguageRange) {
            return null;
        }
    }

    private static Map<String, Language> withAliases(List<Language> offered) {
        Map<String, Language> byRange = byTag(offered);
        for (Language language : offered) {
            READ_BY.getOrDefault(language.tag(), List.of()).forEach(alias -> byRange.putIfAbsent(alias, language));
        }
        return byRange;
    }

    private static Map<String, Language> withDari(Map<String, Language> byTag) {
        byTag.put("prs", byTag.get("fa-AF"));
        return byTag;
    }

    private static Map<String, Language> byTag(List<Language> languages) {
        Map<String, Language> byTag = new LinkedHashMap<>();
        languages.forEach(language -> byTag.put(language.tag(), language));
        return byTag;
    }
}
