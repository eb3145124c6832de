package org.teranga.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.teranga.platform.qualification.QualificationKind;

/** What ships is whole: each course has its lessons, its story and its questions in each of its languages, piece by piece. */
class CourseFilesTest {
    static final List<String> COURSES = CourseFiles.COURSES;

    @ParameterizedTest
    @FieldSource("COURSES")
    void aCourseHasSixToTenLessonsAStoryAndQuestions(String course) {
        List<String> parts =
                CourseFiles.sections(course).stream().flatMap(List::stream).toList();
        assertThat(parts).doesNotHaveDuplicates().contains("quiz");
        if (course.equals("helping-someone-who-fled")) {
            assertThat(CourseFiles.about(course).getInt("minutes"))
                    .as("it is the short one")
                    .isBetween(20, 30);
        } else {
            assertThat(parts).contains("scenario");
            assertThat(parts.size() - 2).isBetween(6, 10);
        }
        assertThat(QualificationKind.of(CourseFiles.about(course).getString("grants")))
                .isPresent();
        assertThat(CourseFiles.questions(course)).containsKeys("fr", "en");
        assertThat(CourseFiles.questions(course).get("fr"))
                .doesNotContainPattern("\\p{L}'\\p{L}")
                .doesNotContainPattern(" [;:!?»]");
    }

    @ParameterizedTest
    @FieldSource("COURSES")
    void everyTextHasTheSamePiecesInEachLanguage(String course) {
        Set<String> languages = CourseFiles.texts(course, "course").keySet();
        assertThat(languages).contains("fr", "en");
        for (String part : parts(course)) {
            Map<String, CourseText> texts = CourseFiles.texts(course, part);
            assertThat(texts.keySet()).as(part).isEqualTo(languages);
            CourseText source = texts.get("fr");
            assertThat(source.minutes()).as(part).isPositive();
            texts.forEach((language, text) -> {
                assertThat(text.pieces()).as("%s %s", part, language).hasSameSizeAs(source.pieces());
                assertThat(text.title()).as("%s %s", part, language).isNotBlank();
                if (part.equals("scenario")) {
                    assertThat(text.pieces().stream().map(CourseText.Piece::title))
                            .as("%s %s", part, language)
                            .containsExactlyElementsOf(source.pieces().stream()
                                    .map(CourseText.Piece::title)
                                    .toList());
                }
            });
        }
    }

    @ParameterizedTest
    @FieldSource("COURSES")
    void everyLessonHasASourceAndEverySourceALesson(String course) {
        Set<String> named = new HashSet<>();
        for (JsonObject source :
                CourseFiles.about(course).getJsonArray("sources").getValuesAs(JsonObject.class)) {
            assertThat(source.getString("url")).startsWith("https://");
            source.getJsonArray("lessons")
                    .getValuesAs(JsonString.class)
                    .forEach(lesson -> named.add(lesson.getString()));
        }
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(parts(course).stream()
                        .filter(part -> !part.equals("scenario"))
                        .toList());
    }

    private static List<String> parts(String course) {
        return CourseFiles.sections(course).stream()
                .flatMap(List::stream)
                .filter(part -> !part.equals("quiz"))
                .toList();
    }
}
