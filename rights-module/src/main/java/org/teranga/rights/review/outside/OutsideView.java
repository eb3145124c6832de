package org.teranga.rights.review.outside;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Source;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.desk.LanguageView;

/**
 * A page before somebody outside, behind a secret link ({@code rights/outside}).
 *
 * @param href     its address
 * @param open     whether the link can still be used
 * @param name     what to call the reader
 * @param title    what the page is called
 * @param tongue   the language in which it is read
 * @param until    until when the link can be used
 * @param parts    its sections
 * @param opinion  {@code right, not_right}; empty where nothing was said yet
 * @param form     what came back with faults: {@code words}
 * @param happened what has just happened; empty
 */
public record OutsideView(
        String href,
        boolean open,
        String name,
        String title,
        LanguageView tongue,
        @Nullable Instant until,
        List<Part> parts,
        String opinion,
        FilledForm form,
        String happened) {
    public OutsideView {
        parts = List.copyOf(parts);
    }

    /** A section: its name within the page, its heading, what it says, on what it rests, what the reader has said about it. */
    public record Part(
            String anchor, String title, TemplateHTMLOutputModel text, List<Source> sources, List<String> said) {
        public Part {
            sources = List.copyOf(sources);
            said = List.copyOf(said);
        }
    }
}
