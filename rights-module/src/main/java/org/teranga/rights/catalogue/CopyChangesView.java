package org.teranga.rights.catalogue;

import java.util.List;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.rights.desk.DocumentHead;
import org.teranga.rights.desk.LanguageView;

/**
 * The differences between a copy and its origin ({@code rights/desk/changes}).
 *
 * @param head     the copy
 * @param href     where the forms go, each with {@code section}
 * @param concerns whom and what it concerns there and not here, in words
 * @param sections section by section
 * @param happened whether one was just taken
 */
public record CopyChangesView(
        DocumentHead head, String href, List<String> concerns, List<Changed> sections, boolean happened) {
    public CopyChangesView {
        concerns = List.copyOf(concerns);
        sections = List.copyOf(sections);
    }

    /** A section that is otherwise there: its id there, its sort in words, its texts. */
    public record Changed(String id, String sort, List<Text> texts) {
        public Changed {
            texts = List.copyOf(texts);
        }
    }

    /** A text that is otherwise there: the language, its heading there, the difference from the copy. */
    public record Text(LanguageView tongue, String title, TextDifference difference) {}
}
