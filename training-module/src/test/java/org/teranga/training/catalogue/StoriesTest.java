package org.teranga.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.teranga.training.CourseKinds;
import org.teranga.training.lesson.Story;

/** The stories that ship can be told from beginning to each end, and lead the same ways in every language. */
class StoriesTest {
    static final List<String> COURSES = CourseFiles.COURSES.stream()
            .filter(course -> CourseFiles.sections(course).stream().anyMatch(parts -> parts.contains("scenario")))
            .toList();

    @ParameterizedTest
    @FieldSource("COURSES")
    void aStoryCanBeToldAndLeadsTheSameWaysEverywhere(String course) {
        Map<String, CourseText> texts = CourseFiles.texts(course, "scenario");
        Story french = story(texts.get("fr"));
        assertThat(french.faults()).isEmpty();
        assertThat(french.points().size()).isBetween(8, 14);
        assertThat(french.points().values().stream().filter(Story.Point::end)).hasSizeGreaterThanOrEqualTo(3);
        texts.forEach(
                (language, text) -> assertThat(ways(story(text))).as(language).isEqualTo(ways(french)));
    }

    private static List<List<String>> ways(Story story) {
        return story.points().values().stream()
                .map(point -> point.choices().stream().map(Story.Choice::to).toList())
                .toList();
    }

    private static Story story(CourseText text) {
        return Story.of(text.pieces().stream()
                .map(piece -> Story.point(CourseKinds.point(piece.title()), piece.content()))
                .toList());
    }
}
