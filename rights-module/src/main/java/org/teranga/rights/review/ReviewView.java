package org.teranga.rights.review;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.desk.DocumentHead;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.page.PageView;
import org.teranga.rights.page.RemarkView;

/**
 * A page before the second person ({@code rights/desk/review}).
 *
 * @param head      what it is about
 * @param href      where the forms go
 * @param waiting   the sections that wait, each against what is published
 * @param leaving   the sections that are taken away with them
 * @param order     the headings in their order from then on; empty where it stays
 * @param hands     the names of all who had a hand in any of it since the last publication
 * @param own       whether the person is one of them
 * @param answers   whether the person may answer for the whole: wrote nothing of what readers read
 * @param seen      what of it is shown here
 * @param stamp     how fresh the page is
 * @param laws      laws that have changed since
 * @param remarks   what was said about it
 * @param outside   who was asked outside
 * @param languages in which somebody outside may be asked to read it
 * @param letters   in which we may write to them
 * @param form      what came back with faults: {@code words}, and {@code name, email, reads, language} of somebody outside
 * @param happened  what has just happened; empty
 */
public record ReviewView(
        DocumentHead head,
        String href,
        List<Waiting> waiting,
        List<Leaving> leaving,
        List<String> order,
        List<String> hands,
        boolean own,
        boolean answers,
        String seen,
        PageView.Stamp stamp,
        List<PageView.Law> laws,
        List<RemarkView> remarks,
        List<Asked> outside,
        List<LanguageView> languages,
        List<LanguageView> letters,
        FilledForm form,
        String happened) {
    public ReviewView {
        waiting = List.copyOf(waiting);
        leaving = List.copyOf(leaving);
        order = List.copyOf(order);
        hands = List.copyOf(hands);
        laws = List.copyOf(laws);
        remarks = List.copyOf(remarks);
        outside = List.copyOf(outside);
        languages = List.copyOf(languages);
        letters = List.copyOf(letters);
    }

    /** Whether anything waits. */
    public boolean some() {
        return !waiting.isEmpty() || !leaving.isEmpty() || !order.isEmpty();
    }

    /** A section that is taken away: its heading, and what readers read there until then. */
    public record Leaving(String title, TemplateHTMLOutputModel text) {}

    /**
     * A section that waits.
     *
     * @param sort       what sort of section, in words
     * @param title      its heading
     * @param text       as readers will read it
     * @param sources    on what it rests
     * @param fresh      whether nothing of it is published yet
     * @param before     the heading that is published, where it is another one; null else
     * @param difference of what is published and what waits
     * @param cites      of the sources; null where they are the same
     * @param minor      whether its writer says that it ages no translation
     * @param note       why it was changed, in the words of who did
     * @param by         who wrote it; empty where the name is not known
     * @param at         when it was saved
     */
    public record Waiting(
            String sort,
            String title,
            TemplateHTMLOutputModel text,
            List<Source> sources,
            boolean fresh,
            @Nullable String before,
            TextDifference difference,
            @Nullable TextDifference cites,
            boolean minor,
            String note,
            String by,
            Instant at) {
        public Waiting {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Somebody outside who was asked.
     *
     * @param id      of the invitation
     * @param name    who; empty where the name was destroyed
     * @param tongue  the language in which it is read
     * @param sentAt  when the letter left
     * @param until   until when the link can be used
     * @param open    whether it can be used now
     * @param opinion {@code right, not_right}; empty where nothing was said yet
     * @param saidAt  when that was said; null where nothing was
     * @param taken   whether it was taken for a check
     * @param takable whether it can be
     */
    public record Asked(
            String id,
            String name,
            LanguageView tongue,
            Instant sentAt,
            Instant until,
            boolean open,
            String opinion,
            @Nullable Instant saidAt,
            boolean taken,
            boolean takable) {}
}
