package org.teranga.platform.content;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a section rests on: a law, or an office's own page.
 *
 * @param citation how it is cited: {@code CESEDA, art. L. 521-1}
 * @param url      where it is read; empty for nowhere
 */
public record Source(String citation, String url) {
    /** The most characters of a citation. */
    public static final int LONGEST_CITATION = 300;

    /** The most characters of an address. */
    public static final int LONGEST_URL = 500;

    private static final Pattern ARTICLE = Pattern.compile("\\b(art(icle)?s?\\.?)\\s+");
    private static final Pattern NEITHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LETTER_OF_ARTICLE = Pattern.compile("\\b([lrda])[ .]*(?=\\d)");

    public Source {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(url, "url");
    }

    /**
     * The citation in a form that can be compared: {@code CESEDA, art. L. 521-1} and {@code Ceseda article L521-1} are both
     * {@code ceseda l521 1}.
     */
    public String law() {
        String plain = Normalizer.normalize(citation, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('*', ' ');
        String withoutWord = ARTICLE.matcher(plain).replaceAll("");
        String joined = LETTER_OF_ARTICLE.matcher(withoutWord).replaceAll("$1");
        return NEITHER.matcher(joined).replaceAll(" ").strip();
    }

    /** Whether a change of this law, as {@link #law} writes it, concerns it: the same article, or the whole code. */
    public boolean touchedBy(String law) {
        String own = law();
        return own.equals(law) || own.startsWith(law + " ");
    }

    /** As a JSON array of objects {@code {citation, url}}. */
    public static String write(List<Source> sources) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        sources.forEach(source ->
                array.add(Json.createObjectBuilder().add("citation", source.citation()).add("url", source.url())));
        return array.build().toString();
    }

    /** Reads what {@link #write} wrote. */
    public static List<Source> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new Source(one.getString("citation"), one.getString("url", "")))
                    .toList();
        }
    }
}
