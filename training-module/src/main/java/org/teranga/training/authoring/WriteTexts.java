package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.publication.PublishTranslation;
import org.teranga.platform.content.publication.WriteDocument;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.CourseKinds;

/**
 * The words of a course, a lesson or a story in a language, as a form sends them: {@code title-<anchor>}, {@code content-<anchor>},
 * {@code seen-<anchor>}, {@code base-<anchor>} for the words that stood there when the writer came, and {@code sources} for what a lesson
 * rests on, a line each.
 */
@ApplicationScoped
@Transactional
public class WriteTexts {
    private static final Pattern POINT = Pattern.compile("[a-z]+(_[a-z]+)*");
    private static final int LONGEST_POINT = 40;

    private final Library library;
    private final WriteSection write;
    private final WriteDocument frame;
    private final PublishTranslation publication;

    @Inject
    WriteTexts(Library library, WriteSection write, WriteDocument frame, PublishTranslation publication) {
        this.library = library;
        this.write = write;
        this.publication = publication;
        this.frame = frame;
    }

    /**
     * Saves the sections whose words are others than before and in which the writer has changed something. Either all of them are kept, or
     * none.
     *
     * @throws Refusal invalid with every fault, each at its field; conflict where somebody else was faster at one of them
     */
    public void save(Document document, String language, Answers sent, UUID by) {
        DocumentBook book = library.book(document);
        List<FieldError> faults = new ArrayList<>();
        for (Section section : book.sections()) {
            SectionDraft.Words before = before(book, section, language);
            SectionDraft.Words words = typed(document, section, sent, before, language);
            if (words != null && !same(words, before) && !untouched(document, section, sent, words)) {
                try {
                    write.save(where(document, section.anchor(), language, sent), words, by);
                } catch (Invalid refused) {
                    refused.errors()
                            .forEach(fault -> faults.add(new FieldError(
                                    fault.field() + "-" + section.anchor(), fault.key(), fault.arguments())));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    /** Says that a translation still renders its source. */
    public void renew(Document document, String anchor, String language, UUID by) {
        write.renew(new WriteSection.Where(document.id(), anchor, language, null), by);
    }

    /** Throws a draft away. */
    public void discard(Document document, String anchor, String language, Answers sent, UUID by) {
        write.discard(where(document, anchor, language, sent), by);
    }

    /** Hands what is written of a translation to a second person. */
    public void submit(Document document, String language) {
        write.submit(document.id(), language);
    }

    /**
     * Publishes what is written of a translation.
     *
     * @param by   the second person
     * @param seen what of it they have read, as the form carried it
     */
    public void publish(Document document, String language, UUID by, String seen) {
        publication.publish(document.id(), language, by, seen);
    }

    /**
     * Adds a passage to a lesson, or a point to a story.
     *
     * @param point its name in the story; of no use in a lesson
     * @throws Refusal invalid where a point cannot be called so
     */
    public void add(Document document, String point) {
        if (!document.kind().equals(CourseKinds.SCENARIO)) {
            frame.addSection(document.id(), CourseKinds.PASSAGE);
            return;
        }
        String key = CourseKinds.point(point);
        boolean taken = library.book(document).sections().stream()
                .anyMatch(section -> section.key().equals(key));
        if (taken || key.length() > LONGEST_POINT || !POINT.matcher(key).matches() || !isFree(key)) {
            throw Refusal.invalid(List.of(FieldError.of("point", "coursedesk.fault.point")));
        }
        frame.addSection(document.id(), key);
    }

    private static boolean isFree(String key) {
        return !key.equals(Section.HEAD) && !key.equals(Section.SHORT);
    }

    /** Adds what stands before the first heading of a lesson; once. */
    public void open(Document document) {
        boolean there = library.book(document).sections().stream()
                .anyMatch(section -> section.key().equals(Section.SHORT));
        if (!there && document.kind().equals(CourseKinds.LESSON)) {
            frame.addSection(document.id(), Section.SHORT);
        }
    }

    public void move(Document document, String anchor, int step, UUID by) {
        frame.moveSection(document.id(), anchor, step, by);
    }

    public void remove(Document document, String anchor, UUID by) {
        frame.removeSection(document.id(), anchor, by);
    }

    /** Leaves a section where it is that was to be taken away. */
    public void keep(Document document, String anchor, UUID by) {
        frame.keepSection(document.id(), anchor, by);
    }

    private static WriteSection.Where where(Document document, String anchor, String language, Answers sent) {
        return new WriteSection.Where(document.id(), anchor, language, seen(sent.first("seen-" + anchor)));
    }

    static @Nullable UUID seen(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException mistyped) {
            return UUID.randomUUID(); // it fits nothing, so nothing is overwritten
        }
    }

    /** Whether the writer sent a section as it stood when they came, whatever has become of it meanwhile. */
    public static boolean untouched(Document document, Section section, Answers sent, SectionDraft.Words typed) {
        return base(document, section, typed).equals(sent.first("base-" + section.anchor()));
    }

    /** By which words are known again. */
    public static String base(Document document, Section section, SectionDraft.Words words) {
        boolean cites = section.head() && !document.kind().equals(CourseKinds.COURSE);
        String all = String.join(
                "\0",
                words.title().strip(),
                words.content().strip(),
                cites ? words.sources().toString() : "");
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What was typed for a section; null where nothing was sent for it. A point of a story has no heading that readers see: its name. */
    public static SectionDraft.@Nullable Words typed(
            Document document, Section section, Answers sent, SectionDraft.Words before, String language) {
        boolean heading = section.key().equals(CourseKinds.HEADING);
        String field = (heading ? "title-" : "content-") + section.anchor();
        if (!sent.has(field)) {
            return null;
        }
        boolean point = !heading && section.body() && document.kind().equals(CourseKinds.SCENARIO);
        boolean cites = section.head() && language.equals(document.language()) && sent.has("sources");
        return new SectionDraft.Words(
                point ? section.key() : sent.first("title-" + section.anchor()).strip(),
                sent.first(field).replace("\r\n", "\n").strip(),
                cites ? sources(sent.first("sources")) : before.sources(),
                "yes".equals(sent.first("minor")),
                "");
    }

    /** A source a line: what is cited, and its address at the end. */
    static List<Source> sources(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    int at = line.lastIndexOf("http");
                    return at > 0 && line.substring(at).matches("https?://\\S+")
                            ? new Source(line.substring(0, at).strip().replaceAll("[,;]$", ""), line.substring(at))
                            : new Source(line, "");
                })
                .toList();
    }

    public static SectionDraft.Words before(DocumentBook book, Section section, String language) {
        Optional<SectionDraft.Words> words = book.draft(section, language)
                .map(SectionDraft::words)
                .or(() -> book.text(section, language).map(WriteTexts::words));
        return words.orElse(new SectionDraft.Words("", "", List.of(), false, ""));
    }

    private static SectionDraft.Words words(SectionText text) {
        return new SectionDraft.Words(text.title(), text.content(), text.sources(), false, "");
    }

    private static boolean same(SectionDraft.Words one, SectionDraft.Words other) {
        return one.title().equals(other.title().strip())
                && one.content().equals(other.content().strip())
                && one.sources().equals(other.sources());
    }
}
