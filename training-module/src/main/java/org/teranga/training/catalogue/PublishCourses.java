package org.teranga.training.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.teranga.training.CourseKinds;

/**
 * Lays the courses of the files where associations can adopt them. What is laid already and the same changes nothing. What a course is
 * made of stands in the labels of its documents: {@link CourseLabels}.
 */
@ApplicationScoped
public class PublishCourses implements RecurringJob {
    private static final int QUIZ_MINUTES = 20;

    private final SharedDocuments shared;

    @Inject
    PublishCourses(SharedDocuments shared) {
        this.shared = shared;
    }

    @Override
    public JobKind kind() {
        return new JobKind("training.shelf");
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
        CourseFiles.COURSES.forEach(this::course);
    }

    private void course(String slug) {
        JsonObject about = CourseFiles.about(slug);
        List<JsonObject> sections = about.getJsonArray("sections").getValuesAs(JsonObject.class);
        TreeSet<String> labels = labels(about);
        int place = 1;
        for (int section = 0; section < sections.size(); section++) {
            for (String part : words(sections.get(section), "parts")) {
                if (part.equals("quiz")) {
                    labels.add(CourseLabels.QUIZ.with(section));
                    labels.add(CourseLabels.MINUTES.with(QUIZ_MINUTES));
                } else {
                    part(slug, part, section, place, about);
                }
                place++;
            }
        }
        List<Words> said = new ArrayList<>();
        said.add(head(CourseFiles.texts(slug, "course"), List.of()));
        for (int section = 0; section < sections.size(); section++) {
            said.add(heading(section, sections.get(section).getJsonObject("titles")));
        }
        put(id(slug), CourseKinds.COURSE, slug, "", labels, said);
    }

    private static TreeSet<String> labels(JsonObject about) {
        TreeSet<String> labels = new TreeSet<>();
        labels.add(CourseLabels.ORDER.with(about.getInt("order")));
        labels.add(CourseLabels.VALIDITY.with(about.getInt("validityMonths")));
        labels.add(CourseLabels.PASS_MARK.with(about.getInt("passMark")));
        labels.add(CourseLabels.GRANTS.with(about.getString("grants")));
        words(about, "askedOf").forEach(group -> labels.add(CourseLabels.ASKED_OF.with(group)));
        words(about, "after").forEach(other -> labels.add(CourseLabels.AFTER.with(other)));
        return labels;
    }

    private static Words heading(int section, JsonObject titles) {
        Map<String, Said> texts = new LinkedHashMap<>();
        CourseFiles.LANGUAGES.stream()
                .filter(titles::containsKey)
                .forEach(language ->
                        texts.put(language, new Said(titles.getString(language), titles.getString(language))));
        return new Words("section " + section, CourseKinds.HEADING, texts, List.of());
    }

    private void part(String course, String name, int section, int place, JsonObject about) {
        Map<String, CourseText> texts = CourseFiles.texts(course, name);
        CourseText source = Objects.requireNonNull(texts.get(CourseFiles.LANGUAGES.getFirst()), name);
        boolean story = name.equals("scenario");
        TreeSet<String> labels = new TreeSet<>(List.of(
                CourseLabels.KEY.with(name),
                CourseLabels.SECTION.with(section),
                CourseLabels.PLACE.with(place),
                CourseLabels.MINUTES.with(source.minutes())));
        List<Words> said = new ArrayList<>();
        said.add(head(texts, sources(about, name)));
        if (!source.opening().isEmpty()) {
            said.add(new Words(
                    Section.SHORT, Section.SHORT, each(texts, text -> new Said("", text.opening())), List.of()));
        }
        for (int i = 0; i < source.pieces().size(); i++) {
            String key = story ? CourseKinds.point(source.pieces().get(i).title()) : CourseKinds.PASSAGE;
            said.add(piece(i, key, texts));
        }
        String slug = course + "-" + name;
        put(id(slug), story ? CourseKinds.SCENARIO : CourseKinds.LESSON, slug, course, labels, said);
    }

    private static Words piece(int at, String key, Map<String, CourseText> texts) {
        Map<String, Said> said = each(
                texts,
                text -> new Said(
                        text.pieces().get(at).title(), text.pieces().get(at).content()));
        return new Words("piece " + at, key, said, List.of());
    }

    private static Words head(Map<String, CourseText> texts, List<Source> sources) {
        return new Words(Section.HEAD, Section.HEAD, each(texts, text -> new Said(text.title(), text.lede())), sources);
    }

    private static Map<String, Said> each(Map<String, CourseText> texts, Function<CourseText, Said> of) {
        Map<String, Said> each = new LinkedHashMap<>();
        texts.forEach((language, text) -> each.put(language, of.apply(text)));
        return each;
    }

    private static List<Source> sources(JsonObject about, String lesson) {
        return about.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
                .filter(source -> words(source, "lessons").contains(lesson))
                .map(source -> new Source(source.getString("citation"), source.getString("url", "")))
                .toList();
    }

    private static List<String> words(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private void put(UUID id, String kind, String slug, String topic, TreeSet<String> labels, List<Words> said) {
        SharedDocument before = shared.find(id).orElse(null);
        List<SharedSection> sections = said.stream()
                .map(words -> {
                    UUID section = id(id + " " + words.name());
                    return new SharedSection(
                            section,
                            words.key(),
                            words.texts().entrySet().stream()
                                    .map(one -> text(before, section, one.getKey(), one.getValue(), words.sources()))
                                    .toList());
                })
                .toList();
        shared.put(
                id,
                null,
                kind,
                slug,
                new SharedContent(
                        CourseFiles.LANGUAGES.getFirst(),
                        topic,
                        labels,
                        "",
                        CourseKinds.VERIFY_AFTER_DAYS,
                        null,
                        null,
                        sections));
    }

    /** A text that is the same as before keeps its number; another one gets a number that was never given. */
    private static SharedText text(
            @Nullable SharedDocument before, UUID section, String language, Said said, List<Source> sources) {
        List<Source> own = language.equals(CourseFiles.LANGUAGES.getFirst()) ? sources : List.of();
        int next = before == null ? 1 : (int) before.revision() + 1;
        if (before != null) {
            for (SharedSection one : before.content().sections()) {
                SharedText text = one.text(language).orElse(null);
                if (one.id().equals(section)
                        && text != null
                        && text.equals(new SharedText(
                                language, text.number(), true, said.title(), said.content(), own, false, true))) {
                    return text;
                }
            }
        }
        return new SharedText(language, next, true, said.title(), said.content(), own, false, true);
    }

    /** The same for the same name on every platform. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("teranga course " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** A section in all its languages. */
    private record Words(String name, String key, Map<String, Said> texts, List<Source> sources) {}

    /** What it says in one. */
    private record Said(String title, String content) {}
}
