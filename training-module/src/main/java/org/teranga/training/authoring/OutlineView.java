package org.teranga.training.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * A course as it is being written ({@code training/desk/outline}).
 *
 * @param head     which course
 * @param sections its sections
 * @param kinds    what can be added
 * @param form     of what is added
 * @param happened what was just done, as the end of a message key; empty for nothing
 */
public record OutlineView(
        CourseHead head, List<SectionRow> sections, List<String> kinds, FilledForm form, String happened) {
    public OutlineView {
        sections = List.copyOf(sections);
        kinds = List.copyOf(kinds);
    }

    /**
     * A section.
     *
     * @param anchor its name
     * @param title  its heading, in the language of the source
     * @param seen   the revision of the draft of its heading; empty for none
     * @param parts  its parts
     */
    public record SectionRow(String anchor, String title, String seen, List<PartRow> parts) {
        public SectionRow {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part.
     *
     * @param id     its id
     * @param kind   {@code lesson}, {@code scenario}, {@code quiz}, {@code meeting}
     * @param title  what it is called, in the language of the source
     * @param href   where it is worked on; null for a meeting
     * @param states how it stands in each language of the association; empty for what is worked on elsewhere
     */
    public record PartRow(
            String id, String kind, String title, @Nullable String href, List<LanguageState> states) {
        public PartRow {
            states = List.copyOf(states);
        }
    }

    /**
     * How words stand in a language.
     *
     * @param tongue the language
     * @param state  a {@code TextState} as the end of a message key
     * @param href   where they are written
     */
    public record LanguageState(LessonLanguageView tongue, String state, String href) {}
}
