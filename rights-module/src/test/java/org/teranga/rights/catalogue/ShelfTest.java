package org.teranga.rights.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.rights.RightsKinds;

/** What ships is whole: every page in its languages, section by section, each right with its source. */
class ShelfTest {
    private static final Path SHELF = Path.of("src/main/resources/shelf");
    private static final List<String> EVERYWHERE = List.of("arriver", "guichet-unique", "entretien-ofpra", "sante");
    private static final List<String> WHOLE = List.of("fr", "en", "ar");

    static Stream<String> pages() throws IOException {
        return strings((JsonArray) json("pages.json")).stream();
    }

    @Test
    void thePagesThatAreNamedAreThoseThatLieThere() throws IOException {
        try (Stream<Path> folders = Files.list(SHELF)) {
            assertThat(pages())
                    .hasSize(13)
                    .containsExactlyInAnyOrderElementsOf(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .filter(name -> !name.equals("glossary"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysTheSameSectionsInEachOfItsLanguages(String slug) throws IOException {
        JsonObject about = (JsonObject) json(slug + "/page.json");
        List<String> keys = objects(about, "sections").stream()
                .map(section -> section.getString("key"))
                .toList();
        Map<String, CatalogueText> texts = texts(slug);

        assertThat(RightsKinds.SECTIONS).containsSubsequence(keys);
        assertThat(texts.keySet())
                .containsAll(WHOLE)
                .containsAll(EVERYWHERE.contains(slug) ? RightsKinds.LANGUAGES : WHOLE);
        texts.forEach((language, text) -> {
            assertThat(text.sections().stream().map(CatalogueText.SectionOfText::key))
                    .as(slug + " " + language)
                    .containsExactlyElementsOf(keys);
            assertThat(text.summary()).as(slug + " " + language).isNotBlank();
            assertThat(text.shortly()).as(slug + " " + language).startsWith("- ");
            assertThat(text.sections())
                    .allSatisfy(section -> assertThat(section.content())
                            .as(slug + " " + language + " " + section.key())
                            .isNotBlank()
                            .doesNotContainPattern("<[a-zA-Z/]"));
            assertThat(text.speaker()).as(slug + " " + language).isEqualTo(WHOLE.contains(language));
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageNamesItsSourcesAndWhomItConcerns(String slug) throws IOException {
        JsonObject about = (JsonObject) json(slug + "/page.json");
        assertThat(RightsKinds.AUDIENCES).containsAll(strings(about.getJsonArray("audience")));
        assertThat(RightsKinds.SITUATIONS).containsAll(strings(about.getJsonArray("situations")));
        assertThat(objects(about, "sections"))
                .allSatisfy(section -> assertThat(objects(section, "sources"))
                        .as(slug + " " + section.getString("key"))
                        .isNotEmpty()
                        .allSatisfy(
                                source -> assertThat(source.getString("url")).startsWith("https://")));
    }

    @Test
    void everyLanguageHasTheSameWordsAndTopics() throws IOException {
        Map<String, CatalogueText> glossary = texts("glossary");
        List<String> words = glossary.get("fr").sections().stream()
                .map(CatalogueText.SectionOfText::title)
                .toList();
        assertThat(glossary.keySet()).containsExactlyInAnyOrderElementsOf(RightsKinds.LANGUAGES);
        glossary.forEach(
                (language, text) -> assertThat(text.sections().stream().map(CatalogueText.SectionOfText::title))
                        .as(language)
                        .containsExactlyElementsOf(words));
        assertThat(((JsonArray) json("topics.json")).getValuesAs(JsonObject.class))
                .allSatisfy(topic -> assertThat(topic.getJsonObject("titles").keySet())
                        .containsExactlyInAnyOrderElementsOf(RightsKinds.LANGUAGES));
    }

    private static Map<String, CatalogueText> texts(String folder) throws IOException {
        Map<String, CatalogueText> texts = new TreeMap<>();
        for (String language : RightsKinds.LANGUAGES) {
            Path file = SHELF.resolve(folder).resolve(language + ".md");
            if (Files.exists(file)) {
                texts.put(language, CatalogueText.read(file.toString(), Files.readString(file)));
            }
        }
        return texts;
    }

    private static JsonStructure json(String path) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(SHELF.resolve(path)))) {
            return reader.read();
        }
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static List<JsonObject> objects(JsonObject of, String name) {
        return of.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
