package org.teranga.training;

import java.util.Locale;

/** The sorts of documents that courses are made of, and the words that describe them. */
public final class CourseKinds {
    /** A course: its title and summary, and the headings of its sections. */
    public static final String COURSE = "training.course";

    /** A lesson: a text; its sections follow each other on one page. */
    public static final String LESSON = "training.lesson";

    /** A story with choices; each of its sections is a point at which one chooses, or an end. */
    public static final String SCENARIO = "training.scenario";

    /** The sort of a section of a course's document: the heading of a section of its outline. */
    public static final String HEADING = "part";

    /** The sort of a section of a lesson: a piece of it under a heading. The piece before the first heading is its short section. */
    public static final String PASSAGE = "passage";

    /** The key of the section with which a story begins. */
    public static final String START = "start";

    /** After how many days a text of a course should be read again by somebody who answers for it. */
    public static final int VERIFY_AFTER_DAYS = 365;

    private CourseKinds() {}

    /** The key of a section for a point of a story, from its name as people write it: {@code end-well} becomes {@code end_well}. */
    public static String point(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
