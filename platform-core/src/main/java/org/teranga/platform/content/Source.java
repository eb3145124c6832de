package org.teranga.platform.content;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.json.Json;

/**
 * A source on which a section rests: a law, or an office's own page.
 *
 * @param citation how it is cited: {@code CESEDA, art. L. 521-1}
 * @param url      where it is read; empty for nowhere
 * @param data     what the feature's programs read of it beside: JSON of the feature's own; empty for nothing
 */
public record Source(String citation, String url, String data) {
    /** The most characters of a citation. */
    public static final int LONGEST_CITATION = 300;

    /** The most characters of an address. */
    public static final int LONGEST_URL = 500;

    /** The most characters of data. */
    public static final int LONGEST_DATA = 20_000;

    private static final String NONE = "[]";
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern ARTICLES = Pattern.compile("\\bart(icle)?s?\\b\\.?");
    private static final Pattern ARTICLE = Pattern.compile("\\b(?:[lrda][ .*]*)?\\d+(?:-\\d+)*\\b");
    /** Brackets hold a name for readers: Règlement (UE) 2024/1358 (Eurodac). */
    private static final Pattern NEITHER = Pattern.compile("[^a-z0-9]+");

    public Source {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(data, "data");
    }

    /** One that only people read. */
    public Source(String citation, String url) {
        this(citation, url, "");
    }

    /**
     * The laws that the citation names, in a form that can be compared: {@code CESEDA, art. L. 521-1 et R. 531-2} and
     * {@code Ceseda articles L521-1, R531-2} are both {@code ceseda l521 1} and {@code ceseda r531 2}. Of a range ({@code à}) the two ends
     * are named. A citation without articles is its own words.
     */
    public Set<String> laws() {
        String plain = plain(citation);
        Matcher articles = ARTICLES.matcher(plain);
        if (!articles.find()) {
            String words = words(plain);
            return words.isEmpty() ? Set.of() : Set.of(words);
        }
        String text = words(plain.substring(0, articles.start()));
        Set<String> laws = new TreeSet<>();
        Matcher article = ARTICLE.matcher(plain.substring(articles.end()));
        while (article.find()) {
            laws.add(words(text + " " + article.group().replaceAll("^([a-z])[ .*]+", "$1")));
        }
        return laws.isEmpty() ? Set.of(words(plain)) : laws;
    }

    /** The one law that somebody names who says that it changed: the first of {@link #laws}. */
    public static String law(String citation) {
        return new Source(citation, "").laws().stream().findFirst().orElse("");
    }

    /** Whether a change of this law, as {@link #laws} writes it, concerns it: the same article, or all of the code or part. */
    public boolean touchedBy(String law) {
        return laws().stream().anyMatch(own -> own.equals(law) || own.startsWith(law + " "));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String words(String plain) {
        return NEITHER.matcher(plain.replaceAll("\\(.*?\\)", " "))
                .replaceAll(" ")
                .strip();
    }

    /** As a JSON array of objects {@code {citation, url, data}}, data only where there are some. */
    public static String write(List<Source> sources) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        sources.forEach(source -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("citation", source.citation())
                    .add("url", source.url());
            array.add(source.data().isEmpty() ? one : one.add("data", source.data()));
        });
        return array.build().toString();
    }

    /** Reads what {@link #write} wrote. */
    public static List<Source> read(String json) {
        if (json.equals(NONE)) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one ->
                            new Source(one.getString("citation"), one.getString("url", ""), one.getString("data", "")))
                    .toList();
        }
    }
}
