package org.teranga.platform.qualification.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A charter in all of its languages, to be read by whoever writes it ({@code platform/charter_shown}): before it is published, or an
 * edition of before.
 *
 * @param back   where the reader came from
 * @param texts  the charter, language by language
 * @param action where a POST publishes it; null where it is only read
 * @param seen   what there was when the page was made
 * @param anew   how many have signed the edition that counts, and are asked anew
 */
public record CharterShownView(
        String back, List<CharterText> texts, @Nullable String action, String seen, long anew) {
    public CharterShownView {
        texts = List.copyOf(texts);
    }
}
