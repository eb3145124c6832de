package org.teranga.platform.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * The form of an event ({@code platform/calendar/form}).
 *
 * @param action    where it is sent
 * @param cancel    where it is cancelled, or restored; null for a new one
 * @param cancelled whether it is cancelled
 * @param languages of the association, the one in which something must be said first
 * @param audiences for whom an event can be
 * @param form      as it stands
 */
public record EventFormView(
        String action,
        @Nullable String cancel,
        boolean cancelled,
        List<Language> languages,
        List<String> audiences,
        FilledForm form) {
    public EventFormView {
        languages = List.copyOf(languages);
        audiences = List.copyOf(audiences);
    }
}
