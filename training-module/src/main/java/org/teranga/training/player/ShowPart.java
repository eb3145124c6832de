package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.DocumentReading;
import org.teranga.platform.content.Library;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.course.Part;
import org.teranga.training.enrolment.CourseProgress;
import org.teranga.training.lesson.LessonLanguageView;
import org.teranga.training.lesson.LessonMarkdown;
import org.teranga.training.lesson.ReadingTime;
import org.teranga.training.lesson.Story;
import org.teranga.training.medium.Media;
import org.teranga.training.medium.Medium;

/** A lesson or a story as the learner has it before them. */
@ApplicationScoped
@Transactional
class ShowPart {
    private static final int BELOW_A_HEADING = 3;
    private static final int MEGABYTE = 1 << 20;

    private final ReadContents contents;
    private final Library library;
    private final Media media;
    private final ReaderMark mark;

    @Inject
    ShowPart(ReadContents contents, Library library, Media media, ReaderMark mark) {
        this.contents = contents;
        this.library = library;
        this.media = media;
        this.mark = mark;
    }

    /**
     * A lesson.
     *
     * @param rested the passage where the reader rested before; empty for the beginning
     */
    LessonView lesson(CourseProgress one, Part part, String rested) {
        Contents all = contents.of(one, part.key());
        return lesson(
                one,
                part,
                rested,
                new Piece(
                        all,
                        reading(part, all.tongue(part.key(), contents.language())),
                        media.standing(part.id(), published(one))));
    }

    /**
     * All lessons of a course. How many queries that takes does not depend on how many there are.
     *
     * @param contents the course, none of whose parts is being read
     */
    List<LessonView> lessons(CourseProgress one, Contents contents) {
        List<Part> parts = one.course().version().orElseThrow().outline().parts().stream()
                .filter(Part.Lesson.class::isInstance)
                .toList();
        Set<UUID> ids = parts.stream().map(Part::id).collect(Collectors.toSet());
        Map<UUID, DocumentBook> books = library.books(ids);
        Map<UUID, List<Medium>> shown = media.standing(ids, published(one));
        return parts.stream()
                .map(part -> lesson(
                        one,
                        part,
                        "",
                        new Piece(
                                contents.reading(part.key()),
                                reading(books.get(part.id()), contents.tongue(part.key(), this.contents.language())),
                                shown.getOrDefault(part.id(), List.of()))))
                .toList();
    }

    private static DocumentReading reading(@Nullable DocumentBook book, String language) {
        return Optional.ofNullable(book)
                .filter(one -> one.document().published())
                .flatMap(one -> DocumentReading.of(one, language))
                .orElseThrow(Refusal::notFound);
    }

    /** What a lesson is made of: where it stands, what it says, what is shown with it. */
    private record Piece(Contents all, DocumentReading reading, List<Medium> shown) {}

    private LessonView lesson(CourseProgress one, Part part, String rested, Piece piece) {
        Contents all = piece.all;
        DocumentReading reading = piece.reading;
        return new LessonView(
                all,
                all.href() + "/" + part.key(),
                number(all, part),
                reading.head().text().title(),
                reading.head().text().content(),
                tongue(reading.head()),
                part.minutes() > 0 ? part.minutes() : minutes(reading),
                reading.summary() == null ? null : passage(reading.summary()),
                reading.passages().stream().map(this::passage).toList(),
                one.done().contains(part.id()) ? "" : rested,
                shown(piece.shown),
                sources(reading),
                mark.own(),
                one.done().contains(part.id()),
                all.before(part.key()).orElse(null),
                all.after(part.key()).orElse(null));
    }

    private static Instant published(CourseProgress one) {
        return one.course().version().orElseThrow().publishedAt();
    }

    private static List<LessonView.Shown> shown(List<Medium> standing) {
        return standing.stream()
                .map(medium -> new LessonView.Shown(
                        medium.kind().name().toLowerCase(Locale.ROOT),
                        medium.href(),
                        medium.title(),
                        LessonLanguageView.of(medium.language()),
                        (int) Math.ceilDiv(medium.size(), (long) MEGABYTE),
                        medium.transcript().isEmpty()
                                ? null
                                : LessonMarkdown.markup(medium.transcript(), BELOW_A_HEADING)))
                .toList();
    }

    /**
     * A story after these choices.
     *
     * @param chosen keys of points
     */
    StoryView story(CourseProgress one, Part part, List<String> chosen) {
        Contents all = contents.of(one, part.key());
        DocumentReading reading = reading(part, all.tongue(part.key(), contents.language()));
        List<Story.Point> way = story(reading).way(chosen);
        List<StoryView.Told> told = told(reading, way);
        Story.Point here = way.isEmpty() ? null : way.getLast();
        return new StoryView(
                all,
                all.href() + "/" + part.key(),
                number(all, part),
                reading.head().text().title(),
                reading.head().text().content(),
                tongue(reading.head()),
                told,
                here == null ? null : told(reading, here, ""),
                here == null
                        ? List.of()
                        : here.choices().stream()
                                .map(choice -> new StoryView.Choice(choice.to(), choice.words()))
                                .toList(),
                told.size(),
                one.done().contains(part.id()),
                sources(reading),
                all.before(part.key()).orElse(null),
                all.after(part.key()).orElse(null));
    }

    /** The points of a way before its last, each with the choice that led on. */
    private List<StoryView.Told> told(DocumentReading reading, List<Story.Point> way) {
        List<StoryView.Told> told = new ArrayList<>();
        for (int i = 0; i + 1 < way.size(); i++) {
            String next = way.get(i + 1).key();
            String chosen = way.get(i).choices().stream()
                    .filter(choice -> choice.to().equals(next))
                    .map(Story.Choice::words)
                    .findFirst()
                    .orElse("");
            told.add(told(reading, way.get(i), chosen));
        }
        return told;
    }

    /** The story of a part, in the language in which it is read. */
    Story story(Part part) {
        return story(reading(part, contents.tongue(part)));
    }

    private static Story story(DocumentReading reading) {
        return Story.of(reading.passages().stream()
                .map(passage ->
                        Story.point(passage.section().key(), passage.text().content()))
                .toList());
    }

    private StoryView.Told told(DocumentReading reading, Story.Point point, String chosen) {
        DocumentReading.Passage passage = reading.passages().stream()
                .filter(one -> one.section().key().equals(point.key()))
                .findFirst()
                .orElseThrow();
        return new StoryView.Told(LessonMarkdown.markup(point.text(), BELOW_A_HEADING), chosen, tongue(passage));
    }

    private DocumentReading reading(Part part, String language) {
        Document document = library.find(part.id()).orElseThrow(Refusal::notFound);
        return library.reading(document, language).orElseThrow(Refusal::notFound);
    }

    private LessonView.Passage passage(DocumentReading.Passage passage) {
        return new LessonView.Passage(
                passage.section().anchor(),
                passage.text().title(),
                LessonMarkdown.markup(passage.text().content(), BELOW_A_HEADING),
                tongue(passage));
    }

    private @Nullable LessonLanguageView tongue(DocumentReading.Passage passage) {
        return LessonLanguageView.other(passage.text().language(), contents.language());
    }

    private int minutes(DocumentReading reading) {
        Stream<DocumentReading.Passage> opening = Stream.ofNullable(reading.summary());
        return ReadingTime.minutes(
                reading.language(),
                Stream.concat(opening, reading.passages().stream())
                        .map(passage -> passage.text().content())
                        .toList());
    }

    private static List<CourseView.Cited> sources(DocumentReading reading) {
        return Stream.concat(Stream.of(reading.head()), reading.passages().stream())
                .flatMap(passage -> passage.sources().stream())
                .distinct()
                .map(source -> new CourseView.Cited(source.citation(), source.url()))
                .toList();
    }

    private static int number(Contents all, Part part) {
        return all.entries().stream().map(Contents.Entry::key).toList().indexOf(part.key()) + 1;
    }
}
