package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Difference;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.Source;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.lesson.LessonMarkdown;
import org.teranga.training.lesson.Tongue;

/** The words of a course or of a part of it in one language, as they are written. */
@ApplicationScoped
@Transactional
class ShowText {
    private static final int BELOW_A_HEADING = 4;

    private final CourseDesk desk;
    private final Library library;
    private final Heads heads;

    @Inject
    ShowText(CourseDesk desk, Library library, Heads heads) {
        this.desk = desk;
        this.library = library;
        this.heads = heads;
    }

    /**
     * As they are kept, or as they were sent.
     *
     * @param key      the key of a part, or {@link CourseDesk#WORDS}
     * @param wanted   BCP 47 code; null for the source
     * @param sent     what was sent and refused; null for what is kept
     */
    TextView view(String slug, String key, @Nullable String wanted, @Nullable FilledForm sent, String happened) {
        Course course = desk.course(slug);
        Document document = desk.document(course, key);
        DocumentBook book = library.book(document);
        String language = wanted == null || Tongue.of(wanted).tag().isBlank() ? document.language() : wanted;
        boolean source = language.equals(document.language());
        Heads.Overview overview = heads.overview();
        String href = desk.href(course) + "/" + key;
        List<TextView.Block> blocks = book.sections().stream()
                .filter(section -> source || book.source(section).isPresent())
                .map(section -> block(book, section, language))
                .toList();
        return new TextView(
                heads.of(course, overview),
                href + "?in=" + language,
                key.equals(CourseDesk.WORDS)
                        ? desk.text("coursedesk.words")
                        : overview.title(document.id(), document.language()),
                document.kind().substring(document.kind().indexOf('.') + 1),
                Tongue.of(language),
                source,
                languages(document, overview, href),
                blocks,
                source ? sources(book) : "",
                source ? desk.writes() : desk.into().contains(language),
                book.sections().stream().anyMatch(section -> section.key().equals(Section.SHORT)),
                !book.drafts(language).isEmpty(),
                href + "/preview?in=" + language,
                sent == null ? FilledForm.startingWith(fields(book, language)) : sent,
                happened);
    }

    private List<OutlineView.LanguageState> languages(Document document, Heads.Overview overview, String href) {
        List<String> all = new ArrayList<>(List.of(document.language()));
        desk.languages().stream().filter(one -> !all.contains(one)).forEach(all::add);
        desk.into().stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all.stream()
                .map(language -> new OutlineView.LanguageState(
                        Tongue.of(language), overview.state(document.id(), language), href + "?in=" + language))
                .toList();
    }

    private TextView.Block block(DocumentBook book, Section section, String language) {
        boolean source = language.equals(book.document().language());
        SectionText original = source ? null : book.source(section).orElse(null);
        return new TextView.Block(
                section.anchor(),
                sort(book.document(), section),
                book.document().kind().equals(CourseKinds.SCENARIO) && section.body() ? section.key() : "",
                book.state(section, language).name().toLowerCase(Locale.ROOT),
                book.draft(section, language)
                        .map(SectionDraft::revision)
                        .map(Objects::toString)
                        .orElse(""),
                original == null ? "" : original.title(),
                original == null ? null : LessonMarkdown.markup(original.content(), BELOW_A_HEADING),
                difference(book, section, language));
    }

    private static String sort(Document document, Section section) {
        if (section.head()) {
            return "head";
        }
        if (section.key().equals(Section.SHORT)) {
            return "opening";
        }
        return switch (document.kind()) {
            case CourseKinds.COURSE -> "heading";
            case CourseKinds.SCENARIO -> "point";
            default -> "passage";
        };
    }

    private @Nullable Difference difference(DocumentBook book, Section section, String language) {
        return book.outdated(section, language)
                .flatMap(old -> library.text(section, book.document().language(), old.renders()))
                .flatMap(then -> book.source(section).map(now -> Difference.between(then.content(), now.content())))
                .orElse(null);
    }

    private static String sources(DocumentBook book) {
        return WriteTexts.before(book, book.head(), book.document().language()).sources().stream()
                .map(ShowText::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Source source) {
        return source.url().isEmpty() ? source.citation() : source.citation() + " " + source.url();
    }

    private static Map<String, String> fields(DocumentBook book, String language) {
        Map<String, String> fields = new HashMap<>();
        for (Section section : book.sections()) {
            SectionDraft.Words words = WriteTexts.before(book, section, language);
            fields.put("title-" + section.anchor(), words.title());
            fields.put("content-" + section.anchor(), words.content());
        }
        fields.put("sources", sources(book));
        return fields;
    }
}
