package org.teranga.rights.news;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.entry.WaitingChange;

/**
 * The form of a message ({@code rights/news/form}).
 *
 * @param action    where it is sent
 * @param remove    where it is taken away; null for a new one
 * @param waiting   how what stands in the form waits: {@code second, draft, taken}; empty where readers see it, or it is new
 * @param changes   what is another than what readers see
 * @param languages in which it may say something
 * @param form      as it stands
 */
public record NewsFormView(
        String action,
        @Nullable String remove,
        String waiting,
        List<WaitingChange> changes,
        List<Language> languages,
        FilledForm form) {
    public NewsFormView {
        changes = List.copyOf(changes);
        languages = List.copyOf(languages);
    }
}
