package org.teranga.rights.page;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.desk.DocumentHead;
import org.teranga.rights.desk.LanguageView;

/**
 * A section as it is written ({@code rights/desk/section}).
 *
 * @param head     what it is about
 * @param href     where the form goes, with {@code do}: {@code save, preview, row, discard}
 * @param anchor   its name within the page
 * @param sort     what sort of section, in words
 * @param tongue   the language in which it is written
 * @param form     what stands in the form
 * @param rows     how many sources can be typed
 * @param seen     the draft that the form was made of; empty where there is none
 * @param state    as {@code content.state.*} says it
 * @param draft    who is writing it; null where nobody is
 * @param titled   whether it has a heading
 * @param write    whether the person may write it
 * @param mirror   whether it follows another page by itself
 * @param read     what readers see; null where they see nothing
 * @param preview  what was typed, as it will be read; null where that was not asked for
 * @param theirs   what somebody else has saved meanwhile; null where nobody has
 * @param pictures what stands in texts for the pictures of the page
 * @param happened what has just happened; empty
 */
public record SectionView(
        DocumentHead head,
        String href,
        String anchor,
        String sort,
        LanguageView tongue,
        FilledForm form,
        int rows,
        String seen,
        String state,
        @Nullable Draft draft,
        boolean titled,
        boolean write,
        boolean mirror,
        @Nullable TemplateHTMLOutputModel read,
        @Nullable TemplateHTMLOutputModel preview,
        @Nullable Theirs theirs,
        List<PageView.Picture> pictures,
        String happened) {
    public SectionView {
        pictures = List.copyOf(pictures);
    }

    /** Who is writing it, since when. */
    public record Draft(String by, Instant at) {}

    /**
     * What somebody else has saved meanwhile.
     *
     * @param by         who; empty where the name is not known
     * @param title      the heading there
     * @param difference from what stands there to what was typed here
     */
    public record Theirs(String by, String title, TextDifference difference) {}
}
