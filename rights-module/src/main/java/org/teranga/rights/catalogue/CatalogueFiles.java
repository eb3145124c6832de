package org.teranga.rights.catalogue;

import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.teranga.platform.json.Json;
import org.teranga.rights.RightsKinds;

/** The files of the shelf in the resources. */
final class CatalogueFiles {
    private static final String FOLDER = "/shelf/";

    private CatalogueFiles() {}

    /** A file as text; empty where there is none. */
    static Optional<String> text(String path) {
        try (InputStream in = CatalogueFiles.class.getResourceAsStream(FOLDER + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the shelf's " + path, broken);
        }
    }

    /** A file of JSON. */
    static JsonStructure json(String path) {
        String text = text(path).orElseThrow(() -> new IllegalStateException("the shelf has no " + path));
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    /** The addresses of the pages. */
    static List<String> pages() {
        return ((JsonArray) json("pages.json")).getValuesAs(JsonString::getString);
    }

    /** What a folder says, language by language, the French first. */
    static Map<String, CatalogueText> texts(String folder) {
        Map<String, CatalogueText> texts = new TreeMap<>();
        for (String language : RightsKinds.LANGUAGES) {
            String path = folder + "/" + language + ".md";
            text(path).ifPresent(file -> texts.put(language, CatalogueText.read(path, file)));
        }
        return texts;
    }
}
