package org.teranga.rights.translation;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.desk.DocumentHead;
import org.teranga.rights.desk.LanguageView;

/**
 * A page as it is translated ({@code rights/desk/translate}).
 *
 * @param head     what it is about
 * @param href     where the form goes, with {@code do}: {@code save, submit, publish, renew:<anchor>, read:<anchor>,
 *                 discard:<anchor>}
 * @param tongue   the language into which it is translated
 * @param form     for each section {@code title-<anchor>, content-<anchor>, seen-<anchor>}
 * @param parts    its sections that are published in the language of the source
 * @param writes   whether the person translates into it; else they only publish
 * @param own      whether the person had a hand in what waits
 * @param hands    the names of all who had
 * @param seen     what of it is shown here
 * @param drafts   how many sections are being written
 * @param machine  how many of them nobody has gone over
 * @param todo     how many sections are not up to date
 * @param remarks  what was said about it in this language, and is not settled
 * @param happened what has just happened; empty
 */
public record TranslationView(
        DocumentHead head,
        String href,
        LanguageView tongue,
        FilledForm form,
        List<Part> parts,
        boolean writes,
        boolean own,
        List<String> hands,
        String seen,
        int drafts,
        int machine,
        int todo,
        int remarks,
        String happened) {
    public TranslationView {
        parts = List.copyOf(parts);
        hands = List.copyOf(hands);
    }

    /**
     * A section.
     *
     * @param anchor     its name within the page
     * @param sort       what sort of section, in words
     * @param state      as {@code content.state.*} says it
     * @param titled     whether it has a heading
     * @param lined      whether its text is one line, as the sentence below a title
     * @param title      its heading in the source
     * @param text       what the source says
     * @param mirror     whether it follows another page by itself
     * @param machine    whether a machine wrote what stands in the form
     * @param since      since when the source says something else; null where it does not
     * @param difference of the source since what was translated; null where nothing is outdated
     * @param published  whether readers have it in this language
     * @param history    where it stands what it once said
     * @param theirs     what somebody else has saved meanwhile; null where nobody has
     */
    public record Part(
            String anchor,
            String sort,
            String state,
            boolean titled,
            boolean lined,
            String title,
            TemplateHTMLOutputModel text,
            boolean mirror,
            boolean machine,
            @Nullable Instant since,
            @Nullable TextDifference difference,
            boolean published,
            String history,
            @Nullable String theirs) {}
}
