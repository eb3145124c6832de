package org.teranga.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A course can be put in any order, and nothing of it is lost on the way. */
class CourseOutlineTest {
    private static final Part ONE = new Part.Lesson(UUID.randomUUID(), "one", 5);
    private static final Part TWO = new Part.Scenario(UUID.randomUUID(), "two", 10);
    private static final Part QUIZ = new Part.Quiz(UUID.randomUUID(), "quiz", 20);
    private static final CourseOutline COURSE = CourseOutline.EMPTY
            .adding("part")
            .adding("part-2")
            .adding("part", ONE)
            .adding("part", TWO)
            .adding("part-2", QUIZ);

    @Test
    void partsMoveWithinASectionAndOverItsEdge() {
        assertThat(keys(COURSE.moving(TWO.id(), -1))).containsExactly("two", "one", "quiz");
        assertThat(COURSE.moving(TWO.id(), 1).sections().getLast().parts()).containsExactly(TWO, QUIZ);
        assertThat(COURSE.moving(QUIZ.id(), -1).sections().getFirst().parts()).containsExactly(ONE, TWO, QUIZ);
        assertThat(COURSE.moving(ONE.id(), -1)).isEqualTo(COURSE);
        assertThat(COURSE.moving(QUIZ.id(), 1)).isEqualTo(COURSE);
    }

    @Test
    void sectionsMoveWithTheirParts() {
        assertThat(keys(COURSE.moving("part-2", -1))).containsExactly("quiz", "one", "two");
        assertThat(COURSE.moving("part", -1)).isEqualTo(COURSE);
    }

    @Test
    void whatIsTakenOutIsGone() {
        assertThat(keys(COURSE.without(ONE.id()))).containsExactly("two", "quiz");
        assertThat(keys(COURSE.without("part"))).containsExactly("quiz");
        assertThat(COURSE.minutes()).isEqualTo(35);
    }

    @Test
    void aPartStandsOnceInItsCourse() {
        assertThatThrownBy(() -> COURSE.adding("part-2", ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part.Lesson(UUID.randomUUID(), "Not a key", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noOrderLosesOrDoublesAnything() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            CourseOutline course = COURSE;
            for (int step = 0; step < 12; step++) {
                int way = random.nextBoolean() ? 1 : -1;
                course = random.nextBoolean()
                        ? course.moving(List.of("part", "part-2").get(random.nextInt(2)), way)
                        : course.moving(
                                List.of(ONE, TWO, QUIZ).get(random.nextInt(3)).id(), way);
            }
            assertThat(new HashSet<>(course.parts())).as("seed %s", seed).isEqualTo(Set.of(ONE, TWO, QUIZ));
            assertThat(course.parts()).as("seed %s", seed).hasSize(3);
        }
    }

    @Test
    void whatIsStoredIsReadAsItWas() {
        assertThat(CourseJson.outline(CourseJson.write(COURSE))).isEqualTo(COURSE);
        CourseTerms terms =
                new CourseTerms(Set.of("host", "staff"), 24, 80, "ethics_course", List.of(UUID.randomUUID()), 3, 12);
        assertThat(CourseJson.terms(CourseJson.write(terms))).isEqualTo(terms);
    }

    private static List<String> keys(CourseOutline outline) {
        return outline.parts().stream().map(Part::key).toList();
    }
}
