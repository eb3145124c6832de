package org.teranga.matching.desk.papercode;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code on paper, before it is made and once it is.
 *
 * @param number   of the receipt
 * @param back     the address of the file
 * @param possible whether one can be made
 * @param code     the square; null before it is made
 * @param address  what the square says, to be typed
 * @param sides    what it is, in the person's language and in French
 */
public record PaperCodeView(
        String number,
        String back,
        boolean possible,
        @Nullable TemplateHTMLOutputModel code,
        String address,
        List<Side> sides) {
    public PaperCodeView {
        sides = List.copyOf(sides);
    }

    /**
     * The words in one language.
     *
     * @param language  BCP 47 code
     * @param direction {@code ltr} or {@code rtl}
     * @param title     what it is
     * @param lines     how it is used and kept
     */
    public record Side(String language, String direction, String title, List<String> lines) {
        public Side {
            lines = List.copyOf(lines);
        }
    }
}
