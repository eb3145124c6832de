package org.teranga.rights.sound;

import java.util.List;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.desk.DocumentHead;
import org.teranga.rights.desk.LanguageView;

/**
 * The recordings of a page ({@code rights/desk/sounds}).
 *
 * @param head     the page
 * @param href     where the form goes: {@code section, language, file}; a POST of {@code section, language} to {@code remove}
 * @param sections those that are published
 * @param tongues  languages in which something is
 * @param rows     what there is
 * @param form     what came back with faults
 * @param happened {@code added, removed}; empty
 */
public record SoundsView(
        DocumentHead head,
        String href,
        List<Choice> sections,
        List<LanguageView> tongues,
        List<Row> rows,
        FilledForm form,
        String happened) {
    public SoundsView {
        sections = List.copyOf(sections);
        tongues = List.copyOf(tongues);
        rows = List.copyOf(rows);
    }

    /** A section: its anchor, and what it is called. */
    public record Choice(String value, String label) {}

    /**
     * A recording.
     *
     * @param anchor of its section
     * @param title  what its section is called
     * @param old    whether the text was changed after it was read
     */
    public record Row(String anchor, String title, LanguageView tongue, Recording sound, boolean old) {}
}
