package org.teranga.rights.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.entry.EntryNote;

/**
 * The form of a place ({@code rights/place/form}).
 *
 * @param action     where it is sent
 * @param remove     where it is taken away; null for a new one
 * @param example    whether it is an example that nobody has checked
 * @param note       how it stands
 * @param categories to choose from
 * @param days       {@code mon} to {@code sun}
 * @param spoken     languages that may be spoken there
 * @param languages  in which something may be said of it
 * @param form       as it stands
 */
public record PlaceFormView(
        String action,
        @Nullable String remove,
        boolean example,
        EntryNote note,
        List<String> categories,
        List<String> days,
        List<Language> spoken,
        List<Language> languages,
        FilledForm form) {
    public PlaceFormView {
        categories = List.copyOf(categories);
        days = List.copyOf(days);
        spoken = List.copyOf(spoken);
        languages = List.copyOf(languages);
    }
}
