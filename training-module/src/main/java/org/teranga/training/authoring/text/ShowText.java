package org.teranga.training.authoring.text;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.credit.Contributors;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.form.Answers;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.CourseKinds;
import org.teranga.training.authoring.CourseDesk;
import org.teranga.training.authoring.CourseHeads;
import org.teranga.training.authoring.OutlineView;
import org.teranga.training.authoring.WriteTexts;
import org.teranga.training.course.Course;
import org.teranga.training.lesson.LessonLanguageView;
import org.teranga.training.lesson.LessonMarkdown;

/** The words of a course or of a part of it in one language, as they are written. */
@ApplicationScoped
@Transactional
class ShowText {
    private static final int BELOW_A_HEADING = 4;

    private final CourseDesk desk;
    private final Library library;
    private final CourseHeads heads;
    private final Contributors contributors;

    @Inject
    ShowText(CourseDesk desk, Library library, CourseHeads heads, Contributors contributors) {
        this.desk = desk;
        this.library = library;
        this.heads = heads;
        this.contributors = contributors;
    }

    /**
     * As they are kept.
     *
     * @param key    the key of a part, or {@link CourseDesk#WORDS}
     * @param wanted BCP 47 code; null for the source
     */
    CourseTextView view(String slug, String key, @Nullable String wanted, String happened) {
        DocumentBook book = book(slug, key);
        String language = wanted == null || LessonLanguageView.of(wanted).tag().isBlank()
                ? book.document().language()
                : wanted;
        return view(slug, key, book, new Filled(language, kept(book, language), null, happened));
    }

    /** As they were sent, with what is wrong; a section that was added since stands as it is. */
    CourseTextView again(String slug, String key, String language, FilledForm sent) {
        DocumentBook book = book(slug, key);
        Map<String, List<String>> values = new HashMap<>(kept(book, language).values());
        values.putAll(sent.values());
        return view(slug, key, book, new Filled(language, new FilledForm(values, sent.faults()), null, ""));
    }

    /**
     * As they were sent, where somebody else was faster: what the writer has changed stays, with what tells it from what the other saved;
     * all else is what is kept now. Whoever saves next has seen both.
     */
    CourseTextView meanwhile(String slug, String key, String language, Answers sent) {
        DocumentBook book = book(slug, key);
        Document document = book.document();
        Map<String, List<String>> values =
                new HashMap<>(FilledForm.sent(sent.values(), List.of()).values());
        Map<String, List<String>> now = kept(book, language).values();
        Map<String, TextDifference> theirs = new HashMap<>();
        for (Section section : book.sections()) {
            String anchor = section.anchor();
            SectionDraft.Words before = WriteTexts.before(book, section, language);
            SectionDraft.Words typed = WriteTexts.typed(document, section, sent, before, language);
            boolean changed = typed != null && !WriteTexts.untouched(document, section, sent, typed);
            (changed ? List.of("seen-", "base-") : List.of("seen-", "base-", "title-", "content-"))
                    .forEach(field -> values.put(field + anchor, now.getOrDefault(field + anchor, List.of(""))));
            if (section.head() && !changed) {
                values.put("sources", now.getOrDefault("sources", List.of("")));
            }
            String seen = sent.first("seen-" + anchor);
            if (typed != null
                    && changed
                    && !now.getOrDefault("seen-" + anchor, List.of("")).contains(seen)) {
                theirs.put(anchor, TextDifference.between(said(before), said(typed)));
            }
        }
        return view(slug, key, book, new Filled(language, new FilledForm(values, List.of()), theirs, ""));
    }

    private static String said(SectionDraft.Words words) {
        return Stream.concat(
                        Stream.of(words.title().strip(), words.content().strip()),
                        words.sources().stream().map(ShowText::line))
                .filter(piece -> !piece.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private DocumentBook book(String slug, String key) {
        return library.book(desk.document(desk.course(slug), key));
    }

    /**
     * What stands in the fields.
     *
     * @param theirs   anchor to what tells what somebody else has saved meanwhile from what was typed; null where nobody was faster
     * @param happened what was just done
     */
    private record Filled(
            String language, FilledForm form, @Nullable Map<String, TextDifference> theirs, String happened) {
        @Nullable
        TextDifference theirs(Section section) {
            return theirs == null ? null : theirs.get(section.anchor());
        }
    }

    private CourseTextView view(String slug, String key, DocumentBook book, Filled filled) {
        Course course = desk.course(slug);
        Document document = book.document();
        String language = filled.language;
        boolean source = language.equals(document.language());
        CourseHeads.Overview overview = heads.overview();
        String href = desk.href(course) + "/" + key;
        return new CourseTextView(
                heads.of(course, overview),
                href + "?in=" + language,
                key.equals(CourseDesk.WORDS)
                        ? desk.text("coursedesk.words")
                        : overview.title(document.id(), document.language()),
                document.kind().substring(document.kind().indexOf('.') + 1),
                LessonLanguageView.of(language),
                source,
                languages(document, overview, href),
                blocks(book, filled, source),
                source ? sources(book) : "",
                source ? desk.writes() : desk.into().contains(language),
                book.sections().stream().anyMatch(section -> section.key().equals(Section.SHORT)),
                !book.drafts(language).isEmpty(),
                !source && publishes(book, language),
                book.state(language),
                href + "/preview?in=" + language,
                filled.form,
                filled.theirs != null,
                filled.happened);
    }

    private List<CourseTextView.Block> blocks(DocumentBook book, Filled filled, boolean source) {
        return Stream.concat(book.nextSections().stream(), book.leaving().stream())
                .filter(section -> source || book.source(section).isPresent())
                .map(section -> block(book, section, filled))
                .toList();
    }

    private List<OutlineView.LanguageState> languages(Document document, CourseHeads.Overview overview, String href) {
        List<String> all = new ArrayList<>(List.of(document.language()));
        desk.languages().stream().filter(one -> !all.contains(one)).forEach(all::add);
        desk.into().stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all.stream()
                .map(language -> new OutlineView.LanguageState(
                        LessonLanguageView.of(language),
                        overview.state(document.id(), language),
                        href + "?in=" + language))
                .toList();
    }

    private CourseTextView.Block block(DocumentBook book, Section section, Filled filled) {
        String language = filled.language;
        boolean source = language.equals(book.document().language());
        SectionText original = source ? null : book.source(section).orElse(null);
        return new CourseTextView.Block(
                section.anchor(),
                sort(book.document(), section),
                book.document().kind().equals(CourseKinds.SCENARIO) && section.body() ? section.key() : "",
                book.state(section, language).name().toLowerCase(Locale.ROOT),
                original == null ? "" : original.title(),
                original == null ? null : LessonMarkdown.markup(original.content(), BELOW_A_HEADING),
                difference(book, section, language),
                section.leaving(),
                filled.theirs(section));
    }

    private boolean publishes(DocumentBook book, String language) {
        return (desk.writes() || desk.into().contains(language))
                && !book.drafts(language).isEmpty()
                && !contributors.includes(book.document().id(), language, desk.subject());
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

    private @Nullable TextDifference difference(DocumentBook book, Section section, String language) {
        return book.outdated(section, language)
                .flatMap(old -> library.text(section, book.document().language(), old.renders()))
                .flatMap(then -> book.source(section).map(now -> TextDifference.between(then.content(), now.content())))
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

    private static FilledForm kept(DocumentBook book, String language) {
        Map<String, String> fields = new HashMap<>();
        for (Section section : book.sections()) {
            SectionDraft.Words words = WriteTexts.before(book, section, language);
            fields.put("title-" + section.anchor(), words.title());
            fields.put("content-" + section.anchor(), words.content());
            fields.put("base-" + section.anchor(), WriteTexts.base(book.document(), section, words));
            fields.put(
                    "seen-" + section.anchor(),
                    book.draft(section, language)
                            .map(SectionDraft::revision)
                            .map(Objects::toString)
                            .orElse(""));
        }
        fields.put("sources", sources(book));
        return FilledForm.startingWith(fields);
    }
}
