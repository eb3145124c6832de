package org.teranga.training.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A story is read from its text, goes where one chooses, and says what keeps it from being told. */
class StoryTest {
    private static final Story STORY = Story.of(List.of(
            Story.point("start", "It rains.\n\n- [Go out](#out)\n- [Stay (really)](#end-dry)"),
            Story.point("out", "You are wet.\n\n* [Go home](#start)\n* [Sing](#end-wet)"),
            Story.point("end_dry", "You read."),
            Story.point("end_wet", "You sing.\n\n- a plain list stays")));

    @Test
    void choicesAreTheLinksAtTheirPointsAndTheRestIsText() {
        Story.Point start = STORY.at("start").orElseThrow();
        assertThat(start.text()).isEqualTo("It rains.");
        assertThat(start.choices())
                .containsExactly(new Story.Choice("Go out", "out"), new Story.Choice("Stay (really)", "end_dry"));
        assertThat(STORY.at("end_wet").orElseThrow().end()).isTrue();
        assertThat(STORY.at("end_wet").orElseThrow().text()).contains("a plain list stays");
    }

    @Test
    void aWayGoesWhereOneChoosesAndNoFurtherThanTheStoryKnows() {
        assertThat(STORY.way(List.of("out", "start", "end_dry")).stream().map(Story.Point::key))
                .containsExactly("start", "out", "start", "end_dry");
        assertThat(STORY.way(List.of("end_wet"))).hasSize(1);
        assertThat(STORY.way(List.of("out", "gone", "end_wet"))).hasSize(2);
        assertThat(Story.of(List.of()).way(List.of("out"))).isEmpty();
    }

    @Test
    void whatKeepsAStoryFromBeingToldIsNamed() {
        assertThat(STORY.faults()).isEmpty();
        assertThat(Story.of(List.of(Story.point("middle", "x"))).faults())
                .containsExactly(new Story.Fault("start", "start"));
        assertThat(Story.of(List.of(
                                Story.point("start", "- [a](#loop)\n- [b](#lost)"),
                                Story.point("loop", "- [again](#loop)"),
                                Story.point("alone", "x")))
                        .faults())
                .contains(
                        new Story.Fault("nowhere", "lost"),
                        new Story.Fault("unreached", "alone"),
                        new Story.Fault("endless", "loop"));
    }

    @Test
    void readingTakesAMinuteForEveryHundredAndSixtyWords() {
        assertThat(ReadingTime.minutes("fr", List.of("mot ".repeat(160)))).isEqualTo(1);
        assertThat(ReadingTime.minutes("fr", List.of("mot ".repeat(161)))).isEqualTo(2);
        assertThat(ReadingTime.minutes("ar", List.of(""))).isEqualTo(1);
    }
}
