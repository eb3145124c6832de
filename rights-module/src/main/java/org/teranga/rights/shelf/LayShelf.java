package org.teranga.rights.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.sharing.SharedContent;
import org.teranga.platform.content.sharing.SharedContent.SharedSection;
import org.teranga.platform.content.sharing.SharedContent.SharedText;
import org.teranga.platform.content.sharing.SharedDocument;
import org.teranga.platform.content.sharing.SharedDocuments;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.rights.RightsKinds;

/** Lays the files of the shelf where associations can adopt them. What is laid already and the same changes nothing. */
@ApplicationScoped
public class LayShelf implements RecurringJob {
    /** The address of the glossary. */
    public static final String GLOSSARY = "glossaire";

    private static final String FRENCH = "fr";
    private static final int DEFAULT_DAYS = 180;

    private final SharedDocuments shared;

    @Inject
    LayShelf(SharedDocuments shared) {
        this.shared = shared;
    }

    /** The addresses of the pages, in their order. */
    public static List<String> pages() {
        return ShelfFiles.pages();
    }

    @Override
    public JobKind kind() {
        return new JobKind("rights.shelf");
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        lay();
    }

    /** Lays everything. */
    public void lay() {
        ((JsonArray) ShelfFiles.json("topics.json"))
                .getValuesAs(JsonObject.class)
                .forEach(this::topic);
        ShelfFiles.pages().forEach(this::page);
        glossary();
    }

    private void topic(JsonObject topic) {
        String slug = topic.getString("key");
        Map<String, ShelfText> texts = new TreeMap<>();
        JsonObject titles = topic.getJsonObject("titles");
        titles.keySet()
                .forEach(language -> texts.put(
                        language, new ShelfText(titles.getString(language), "", 1, speaks(language), "", List.of())));
        put(RightsKinds.TOPIC, slug, "", Set.of(), DEFAULT_DAYS, texts, Map.of());
    }

    /** The platform's own texts are French, English and Arabic; what else it ships nobody has reviewed. */
    private static boolean speaks(String language) {
        return List.of(FRENCH, "en", "ar").contains(language);
    }

    private void page(String slug) {
        JsonObject about = (JsonObject) ShelfFiles.json(slug + "/page.json");
        Map<String, List<Source>> sources = new TreeMap<>();
        about.getJsonArray("sections")
                .getValuesAs(JsonObject.class)
                .forEach(section -> sources.put(
                        section.getString("key"),
                        section.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
                                .map(one -> new Source(one.getString("citation"), one.getString("url", "")))
                                .toList()));
        Set<String> labels = new TreeSet<>();
        label(labels, RightsKinds.AUDIENCE, about.getJsonArray("audience"));
        label(labels, RightsKinds.SITUATION, about.getJsonArray("situations"));
        label(labels, RightsKinds.DEPARTMENT, about.getJsonArray("departments"));
        put(
                RightsKinds.PAGE,
                slug,
                about.getString("topic"),
                labels,
                about.getInt("verifyAfterDays", DEFAULT_DAYS),
                ShelfFiles.texts(slug),
                sources);
    }

    private static void label(Set<String> labels, String word, JsonArray values) {
        values.getValuesAs(JsonString.class).forEach(value -> labels.add(word + ":" + value.getString()));
    }

    private void glossary() {
        put(RightsKinds.GLOSSARY, GLOSSARY, "", Set.of(), DEFAULT_DAYS, ShelfFiles.texts("glossary"), Map.of());
    }

    private void put(
            String kind,
            String slug,
            String topic,
            Set<String> labels,
            int days,
            Map<String, ShelfText> texts,
            Map<String, List<Source>> sources) {
        UUID id = id(kind + " " + slug);
        ShelfText french = french(texts);
        SharedDocument before = shared.find(id).orElse(null);
        List<SharedSection> sections = new ArrayList<>();
        sections.add(section(
                before,
                id,
                Section.HEAD,
                Section.HEAD,
                texts,
                (text, key) -> Optional.of(new Words(text.title(), text.summary(), List.of()))));
        if (!french.shortly().isEmpty()) {
            sections.add(section(
                    before,
                    id,
                    Section.SHORT,
                    Section.SHORT,
                    texts,
                    (text, key) -> text.shortly().isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Words("", text.shortly(), List.of()))));
        }
        boolean glossary = kind.equals(RightsKinds.GLOSSARY);
        for (ShelfText.SectionOfText section : french.sections()) {
            sections.add(section(
                    before,
                    id,
                    section.key(),
                    glossary ? RightsKinds.TERM : section.key(),
                    texts,
                    (text, key) -> text.sections().stream()
                            .filter(one -> one.key().equals(key))
                            .findFirst()
                            .map(one -> new Words(one.title(), one.content(), sources.getOrDefault(key, List.of())))));
        }
        shared.put(
                id,
                null,
                kind,
                slug,
                new SharedContent(
                        FRENCH,
                        topic,
                        labels,
                        kind.equals(RightsKinds.PAGE) ? "example" : "",
                        days,
                        null,
                        null,
                        sections));
    }

    private static ShelfText french(Map<String, ShelfText> texts) {
        return Objects.requireNonNull(texts.get(FRENCH), "text in French");
    }

    private SharedSection section(
            @Nullable SharedDocument before,
            UUID document,
            String name,
            String key,
            Map<String, ShelfText> texts,
            Part part) {
        UUID id = id(document + " " + name);
        int edition = french(texts).source();
        List<SharedText> said = new ArrayList<>();
        texts.forEach((language, text) -> part.of(text, name)
                .ifPresent(words -> said.add(numbered(
                        before,
                        id,
                        new SharedText(
                                language,
                                0,
                                text.source() == edition,
                                words.title(),
                                words.content(),
                                language.equals(FRENCH) ? words.sources() : List.of(),
                                false,
                                text.speaker())))));
        return new SharedSection(id, key, said);
    }

    /** A text that is the same as before keeps its number; another one gets a number that was never given. */
    private static SharedText numbered(@Nullable SharedDocument before, UUID section, SharedText text) {
        if (before == null) {
            return with(text, 1);
        }
        return before.content().sections().stream()
                .filter(one -> one.id().equals(section))
                .flatMap(one -> one.text(text.language()).stream())
                .filter(one -> one.equals(with(text, one.number())))
                .findFirst()
                .orElseGet(() -> with(text, (int) before.revision() + 1));
    }

    private static SharedText with(SharedText text, int number) {
        return new SharedText(
                text.language(),
                number,
                text.current(),
                text.title(),
                text.content(),
                text.sources(),
                text.machine(),
                text.spoken());
    }

    /** The same for the same name on every platform. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("teranga shelf " + name).getBytes(StandardCharsets.UTF_8));
    }

    private record Words(String title, String content, List<Source> sources) {}

    @FunctionalInterface
    private interface Part {
        Optional<Words> of(ShelfText text, String key);
    }
}
