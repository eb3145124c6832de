package org.teranga.training.player;

import java.util.List;

/**
 * All lessons of a course one after the other, for paper ({@code training/player/print}).
 *
 * @param contents the course
 * @param lede     what it is about
 * @param lessons  its lessons
 */
public record PrintView(Contents contents, String lede, List<LessonView> lessons) {
    public PrintView {
        lessons = List.copyOf(lessons);
    }
}
