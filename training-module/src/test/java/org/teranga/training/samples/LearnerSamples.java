package org.teranga.training.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.samples.Sample;
import org.teranga.training.enrolment.MissingForPlacement;
import org.teranga.training.lesson.LessonLanguageView;
import org.teranga.training.lesson.LessonMarkdown;
import org.teranga.training.player.Contents;
import org.teranga.training.player.CourseView;
import org.teranga.training.player.LessonView;
import org.teranga.training.player.PrintView;
import org.teranga.training.player.StoryView;
import org.teranga.training.player.TrainingView;

/** The learner's pages. */
public final class LearnerSamples {
    private static final LessonLanguageView FRENCH = LessonLanguageView.of("fr");
    private static final String HREF = "/fr/training/accueillir";
    private static final LocalDate DAY = LocalDate.of(2028, 11, 25);
    private static final List<CourseView.Cited> SOURCES = List.of(
            new CourseView.Cited("Code pénal, art. 226-4-2", "https://www.legifrance.gouv.fr/"),
            new CourseView.Cited("Sans adresse <B.>", ""));

    private LearnerSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("training/player/index", "full", index(List.of(missing()))),
                new Sample("training/player/index", "ready", index(List.of())),
                new Sample("training/player/index", "empty", new TrainingView(List.of(), null)),
                new Sample("training/player/course", "new", course("new", "", false)),
                new Sample("training/player/course", "waiting", course("waiting", "", false)),
                new Sample("training/player/course", "completed", course("completed", "done", false)),
                new Sample("training/player/course", "ended", course("ended", "renewed", true)),
                new Sample("training/player/lesson", "new", lesson(false)),
                new Sample("training/player/lesson", "read", lesson(true)),
                new Sample("training/player/story", "begun", story(0, false)),
                new Sample("training/player/story", "told", story(2, false)),
                new Sample("training/player/story", "ended", story(2, true)),
                new Sample(
                        "training/player/print",
                        "lessons",
                        new PrintView(contents("new", null), "Ce qui apaise.", List.of(lesson(false)))));
    }

    private static MissingForPlacement missing() {
        return new MissingForPlacement("ethics_course", "Terminez le cours « Éthique ».", HREF);
    }

    private static TrainingView index(List<MissingForPlacement> missing) {
        return new TrainingView(
                List.of(
                        card("asked", "under_way", 40, null),
                        card("asked", "new", 0, null),
                        card("asked", "waiting", 100, null),
                        card("open", "ended", 100, DAY),
                        card("open", "ending", 100, DAY),
                        card("done", "completed", 100, DAY)),
                missing);
    }

    private static TrainingView.Card card(String group, String state, int percent, @Nullable LocalDate until) {
        return new TrainingView.Card(
                group,
                HREF,
                percent == 100 ? null : HREF + "/enfants",
                "Accueillir <quelqu’un>",
                "Ce que la fuite peut laisser.",
                state.equals("new") ? FRENCH : null,
                List.of(FRENCH, LessonLanguageView.of("en")),
                state,
                75,
                percent,
                10,
                percent / 10,
                state.startsWith("end") && percent == 100,
                until);
    }

    private static Contents contents(String state, @Nullable String current) {
        Contents.Entry next = entry("soi", "lesson", false, current);
        return new Contents(
                HREF,
                "Accueillir <quelqu’un>",
                FRENCH,
                List.of(FRENCH, LessonLanguageView.of("en")),
                state,
                40,
                4,
                2,
                75,
                List.of(
                        new Contents.SectionOfContents(
                                "Comprendre", FRENCH, List.of(entry("enfants", "lesson", true, current), next)),
                        new Contents.SectionOfContents(
                                "S’exercer",
                                null,
                                List.of(
                                        entry("histoire", "scenario", false, current),
                                        entry("quiz", "quiz", false, current)))),
                state.startsWith("end"),
                state.equals("completed") || state.startsWith("end") ? null : next);
    }

    private static Contents.Entry entry(String key, String kind, boolean done, @Nullable String current) {
        return new Contents.Entry(
                key,
                HREF + "/" + key,
                kind,
                "Étape <" + key + ">",
                kind.equals("quiz") ? null : FRENCH,
                6,
                done,
                key.equals(current));
    }

    private static CourseView course(String state, String happened, boolean retired) {
        boolean completed = state.equals("completed");
        return new CourseView(
                contents(state, null),
                "Ce que la fuite peut laisser.",
                !state.equals("new"),
                completed ? 0 : 24,
                "ethics_course",
                List.of(new CourseView.Needed("Éthique", FRENCH, "/fr/training/ethique", completed)),
                SOURCES,
                state.equals("new") ? null : DAY,
                completed ? "/credentials/1" : null,
                retired,
                happened);
    }

    private static LessonView.Passage passage(String anchor, String title) {
        return new LessonView.Passage(
                anchor, title, LessonMarkdown.markup("Un **mot** <b>.\n\n- un\n- deux", 3), FRENCH);
    }

    private static LessonView lesson(boolean done) {
        return new LessonView(
                contents("under_way", "enfants"),
                HREF + "/enfants",
                1,
                "Les enfants",
                "Après cette leçon, vous savez soutenir un enfant.",
                FRENCH,
                6,
                done ? null : passage("short", ""),
                List.of(passage("passage", "Ce qui aide"), passage("passage-2", "À retenir <B.>")),
                "passage-2",
                done
                        ? List.of()
                        : Stream.of("video", "audio", "file")
                                .map(kind -> new LessonView.Shown(
                                        kind,
                                        "/lesson-media/1",
                                        "Écouter <Nadia>",
                                        FRENCH,
                                        6,
                                        kind.equals("file") ? null : LessonMarkdown.markup("Bonjour.", 3)))
                                .toList(),
                SOURCES,
                "Zm9v_-0",
                done,
                done ? entry("soi", "lesson", false, null) : null,
                done ? null : entry("soi", "lesson", false, null));
    }

    private static StoryView story(int step, boolean ended) {
        StoryView.Told told = new StoryView.Told(LessonMarkdown.markup("Il pleut.", 3), "Vous sortez", FRENCH);
        return new StoryView(
                contents("under_way", "histoire"),
                HREF + "/histoire",
                3,
                "Mariam arrive jeudi",
                "",
                FRENCH,
                step == 0 ? List.of() : List.of(told, told),
                new StoryView.Told(LessonMarkdown.markup("Elle sourit.", 3), "", FRENCH),
                ended ? List.of() : List.of(new StoryView.Choice("wait", "Vous attendez <B.>")),
                step,
                ended,
                SOURCES,
                entry("soi", "lesson", true, null),
                step == 0 ? null : entry("quiz", "quiz", false, null));
    }
}
