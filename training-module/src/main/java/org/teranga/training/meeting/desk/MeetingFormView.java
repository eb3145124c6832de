package org.teranga.training.meeting.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * The form of a meeting ({@code training/meeting/form}).
 *
 * @param action    where it is sent
 * @param back      the meeting itself; null for a new one
 * @param languages in which it can say something, the one in which it must first
 * @param courses   those of which it can be a part
 * @param audiences for whom it can stand among the public events
 * @param form      as it stands
 */
public record MeetingFormView(
        String action,
        @Nullable String back,
        List<Language> languages,
        List<Course> courses,
        List<String> audiences,
        FilledForm form) {
    public MeetingFormView {
        languages = List.copyOf(languages);
        courses = List.copyOf(courses);
        audiences = List.copyOf(audiences);
    }

    /** A course to choose. */
    public record Course(String id, String title) {}
}
