package org.teranga.rights.catalogue;

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
import java.util.function.Function;
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
import org.teranga.rights.deadline.DeadlineJson;

/** Lays the files of the shelf where associations can adopt them. What is laid already and the same changes nothing. */
@ApplicationScoped
public class PublishCatalogue implements RecurringJob {
    /** The address of the glossary. */
    public static final String GLOSSARY = "glossaire";

    private static final String FRENCH = "fr";
    private static final int DEFAULT_DAYS = 180;

    private final SharedDocuments shared;

    @Inject
    PublishCatalogue(SharedDocuments shared) {
        this.shared = shared;
    }

    /** The addresses of the pages, in their order. */
    public static List<String> pages() {
        return CatalogueFiles.pages();
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
        ((JsonArray) CatalogueFiles.json("topics.json"))
                .getValuesAs(JsonObject.class)
                .forEach(this::topic);
        CatalogueFiles.pages().forEach(this::page);
        glossary();
    }

    private void topic(JsonObject topic) {
        String slug = topic.getString("key");
        Map<String, CatalogueText> texts = new TreeMap<>();
        JsonObject titles = topic.getJsonObject("titles");
        titles.keySet()
                .forEach(language -> texts.put(
                        language,
                        new CatalogueText(titles.getString(language), "", 1, speaks(language), "", List.of())));
        put(new Laid(RightsKinds.TOPIC, slug, "", Set.of(), DEFAULT_DAYS, texts, Map.of()));
    }

    /** The platform's own texts are French, English and Arabic; what else it ships nobody has reviewed. */
    private static boolean speaks(String language) {
        return List.of(FRENCH, "en", "ar").contains(language);
    }

    private void page(String slug) {
        JsonObject about = (JsonObject) CatalogueFiles.json(slug + "/page.json");
        Map<String, List<Source>> sources = new TreeMap<>();
        about.getJsonArray("sections")
                .getValuesAs(JsonObject.class)
                .forEach(section -> sources.put(
                        section.getString("key"),
                        section.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
                                .map(DeadlineJson::source)
                                .toList()));
        Set<String> labels = new TreeSet<>();
        label(labels, RightsKinds.AUDIENCE, about.getJsonArray("audience"));
        label(labels, RightsKinds.SITUATION, about.getJsonArray("situations"));
        label(labels, RightsKinds.DEPARTMENT, about.getJsonArray("departments"));
        put(new Laid(
                RightsKinds.PAGE,
                slug,
                about.getString("topic"),
                labels,
                about.getInt("verifyAfterDays", DEFAULT_DAYS),
                CatalogueFiles.texts(slug),
                sources));
    }

    private static void label(Set<String> labels, String word, JsonArray values) {
        values.getValuesAs(JsonString.class).forEach(value -> labels.add(word + ":" + value.getString()));
    }

    private void glossary() {
        put(new Laid(
                RightsKinds.GLOSSARY,
                GLOSSARY,
                "",
                Set.of(),
                DEFAULT_DAYS,
                CatalogueFiles.texts("glossary"),
                Map.of()));
    }

    private void put(Laid laid) {
        shared.put(
                laid.id(),
                null,
                laid.kind,
                laid.slug,
                new SharedContent(
                        FRENCH,
                        laid.topic,
                        laid.labels,
                        laid.kind.equals(RightsKinds.PAGE) ? "example" : "",
                        laid.days,
                        null,
                        null,
                        sections(laid, shared.find(laid.id()).orElse(null))));
    }

    /** The head, the short version where the French has one, and the sections that the French has. */
    private static List<SharedSection> sections(Laid laid, @Nullable SharedDocument before) {
        List<SharedSection> sections = new ArrayList<>();
        sections.add(section(
                laid,
                before,
                Section.HEAD,
                Section.HEAD,
                text -> Optional.of(new Words(text.title(), text.summary(), List.of()))));
        if (!laid.french().shortly().isEmpty()) {
            sections.add(section(
                    laid,
                    before,
                    Section.SHORT,
                    Section.SHORT,
                    text -> Optional.of(text.shortly())
                            .filter(words -> !words.isEmpty())
                            .map(words -> new Words("", words, List.of()))));
        }
        boolean glossary = laid.kind.equals(RightsKinds.GLOSSARY);
        for (CatalogueText.SectionOfText section : laid.french().sections()) {
            String name = section.key();
            sections.add(section(
                    laid, before, name, glossary ? RightsKinds.TERM : name, text -> words(text, name, laid.sources)));
        }
        return sections;
    }

    private static Optional<Words> words(CatalogueText text, String key, Map<String, List<Source>> sources) {
        return text.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .map(section -> new Words(section.title(), section.content(), sources.getOrDefault(key, List.of())));
    }

    private static SharedSection section(
            Laid laid,
            @Nullable SharedDocument before,
            String name,
            String key,
            Function<CatalogueText, Optional<Words>> part) {
        UUID id = id(laid.id() + " " + name);
        int edition = laid.french().source();
        List<SharedText> said = new ArrayList<>();
        laid.texts.forEach((language, text) -> part.apply(text)
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

    /**
     * What is laid of a document.
     *
     * @param kind    one of {@link RightsKinds}
     * @param slug    its address
     * @param topic   under which topic; empty for none
     * @param labels  whom and what it concerns
     * @param days    after how many days it is read again
     * @param texts   by language, the French among them
     * @param sources what it rests on, by section
     */
    private record Laid(
            String kind,
            String slug,
            String topic,
            Set<String> labels,
            int days,
            Map<String, CatalogueText> texts,
            Map<String, List<Source>> sources) {
        UUID id() {
            return PublishCatalogue.id(kind + " " + slug);
        }

        CatalogueText french() {
            return Objects.requireNonNull(texts.get(FRENCH), "text in French");
        }
    }
}
