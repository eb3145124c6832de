package org.teranga.rights.law;

import java.util.List;
import org.teranga.platform.content.law.LawSuggestion;
import org.teranga.platform.theme.FilledForm;

/**
 * Laws that have changed, as an association says it ({@code rights/desk/law}).
 *
 * @param back  where all pages are
 * @param due   where the worklist is
 * @param href  where the form goes
 * @param form  {@code citation, day, note, url}
 * @param own   what the association has said, the newest first
 * @param said  whether something was just said
 */
public record LawView(String back, String due, String href, FilledForm form, List<LawSuggestion> own, boolean said) {
    public LawView {
        own = List.copyOf(own);
    }
}
