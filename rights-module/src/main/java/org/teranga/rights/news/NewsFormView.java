package org.teranga.rights.news;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.entry.EntryNote;

/**
 * The form of a message ({@code rights/news/form}).
 *
 * @param action    where it is sent
 * @param remove    where it is taken away; null for a new one
 * @param note      how it stands
 * @param languages in which it may say something
 * @param form      as it stands
 */
public record NewsFormView(
        String action, @Nullable String remove, EntryNote note, List<Language> languages, FilledForm form) {
    public NewsFormView {
        languages = List.copyOf(languages);
    }
}
