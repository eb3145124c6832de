package org.teranga.rights.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * A reader says more ({@code rights/reader/ask}).
 *
 * @param href     where the form goes
 * @param kind     {@code question}, {@code mistake} or {@code not_useful}
 * @param title    of the page that it is about; empty for none
 * @param language of that title; null where it is the reader's
 * @param back     the address of that page, or of all pages
 * @param sections the sections to choose one of
 * @param form     as it stands
 * @param sent     whether it was sent
 */
public record AskView(
        String href,
        String kind,
        String title,
        @Nullable Language language,
        String back,
        List<Choice> sections,
        FilledForm form,
        boolean sent) {
    public AskView {
        sections = List.copyOf(sections);
    }

    /** A section to choose: its anchor and its heading. */
    public record Choice(String value, String label) {}
}
