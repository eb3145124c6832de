package org.teranga.rights.bundle;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.Source;
import org.teranga.platform.json.Json;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.catalogue.CatalogueText;
import org.teranga.rights.deadline.DeadlineJson;

/**
 * A page of a bundle, read and found to be one.
 *
 * @param slug     its part of the address
 * @param topic    the key of its topic; empty for none
 * @param language of its source
 * @param labels   whom and what it concerns
 * @param days     how long a check holds
 * @param sources  key of a section to what it rests on
 * @param texts    language to what it says; the source's is among them
 */
record BundlePage(
        String slug,
        String topic,
        String language,
        Set<String> labels,
        int days,
        Map<String, List<Source>> sources,
        Map<String, CatalogueText> texts) {
    private static final int DEFAULT_DAYS = 180;
    private static final int MOST_DAYS = 3_650;

    /** Reads the page of this folder. */
    static BundlePage read(Bundle bundle, String slug) throws BundleRefused {
        String path = slug + "/" + BundlePaths.PAGE;
        try (JsonReader reader =
                Json.createReader(new StringReader(bundle.files().getOrDefault(path, "")))) {
            JsonObject about = reader.readObject();
            String language = word(about, "language", "fr");
            Map<String, List<Source>> sources = sources(about);
            Map<String, CatalogueText> texts = texts(bundle, slug);
            CatalogueText source = texts.get(language);
            int days = about.getInt("verifyAfterDays", DEFAULT_DAYS);
            if (source == null) {
                throw new BundleRefused("bundle.fault.no_source", slug, language);
            }
            if (days < 1 || days > MOST_DAYS || !NewDocument.isSlug(slug)) {
                throw new BundleRefused("bundle.fault.page", path);
            }
            return new BundlePage(slug, word(about, "topic", ""), language, labels(about), days, sources, texts);
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | IllegalStateException
                | IllegalArgumentException unreadable) {
            throw new BundleRefused("bundle.fault.page", path);
        }
    }

    /** Strict where JSON-P is not: it takes the default for what is no text. */
    private static String word(JsonObject about, String field, String absent) {
        return about.containsKey(field) ? about.getString(field) : absent;
    }

    private static Map<String, List<Source>> sources(JsonObject about) throws BundleRefused {
        Map<String, List<Source>> sources = new TreeMap<>();
        for (JsonObject section : about.getJsonArray("sections").getValuesAs(JsonObject.class)) {
            List<Source> cited = new ArrayList<>();
            for (JsonObject one : section.getJsonArray("sources").getValuesAs(JsonObject.class)) {
                cited.add(DeadlineJson.source(one));
            }
            sources.put(section.getString("key"), cited);
        }
        return sources;
    }

    /** What a folder says in each language in which there is a file. */
    static Map<String, CatalogueText> texts(Bundle bundle, String slug) throws BundleRefused {
        Map<String, CatalogueText> texts = new TreeMap<>();
        for (String language : RightsKinds.LANGUAGES) {
            String path = slug + "/" + language + ".md";
            String file = bundle.files().get(path);
            if (file != null) {
                texts.put(language, text(path, file, slug.equals(BundlePaths.GLOSSARY)));
            }
        }
        return texts;
    }

    private static CatalogueText text(String path, String file, boolean glossary) throws BundleRefused {
        try {
            CatalogueText text = CatalogueText.read(path, file.replace("\r\n", "\n"));
            boolean known = text.sections().stream()
                    .allMatch(section -> (glossary || RightsKinds.SECTIONS.contains(section.key()))
                            && section.title().length() <= SectionDraft.Words.LONGEST_TITLE
                            && section.content().length() <= SectionDraft.Words.LONGEST_CONTENT);
            if (!known || text.title().isBlank() || text.title().length() > SectionDraft.Words.LONGEST_TITLE) {
                throw new BundleRefused("bundle.fault.text", path);
            }
            return text;
        } catch (IllegalStateException | NumberFormatException unreadable) {
            throw new BundleRefused("bundle.fault.text", path);
        }
    }

    private static Set<String> labels(JsonObject about) {
        Set<String> labels = new TreeSet<>();
        add(labels, about, "audience", RightsKinds.AUDIENCE, RightsKinds.AUDIENCES);
        add(labels, about, "situations", RightsKinds.SITUATION, RightsKinds.SITUATIONS);
        about
                .getOrDefault("departments", JsonArray.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .filter(code -> code.matches("[0-9AB]{2,3}"))
                .forEach(code -> labels.add(RightsKinds.DEPARTMENT + ":" + code));
        return labels;
    }

    private static void add(Set<String> labels, JsonObject about, String field, String label, List<String> known) {
        about.getOrDefault(field, JsonArray.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .filter(known::contains)
                .forEach(value -> labels.add(label + ":" + value));
    }
}
