package org.teranga.platform.content;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section of a document, without its texts.
 *
 * @param id       its id within the association
 * @param document whose it is
 * @param key      what sort of section: {@link #HEAD}, {@link #SHORT}, or one of the feature's
 * @param anchor   its name within the page; stays when it is moved
 * @param position its place
 * @param origin   the shared section that it follows; null where it was written here
 * @param wanted   the place that it has from the next publication on; null where it stays
 * @param leaving  whether the next publication takes it away
 */
public record Section(
        UUID id,
        UUID document,
        String key,
        String anchor,
        int position,
        @Nullable UUID origin,
        @Nullable Integer wanted,
        boolean leaving) {
    /** The section whose title is the document's and whose content is the sentence below it. Each document has one. */
    public static final String HEAD = "head";

    /** The section that says the whole in plain words; at most one, without a title. */
    public static final String SHORT = "short";

    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(anchor, "anchor");
    }

    /** Its place in the next publication. */
    int next() {
        return wanted == null ? position : wanted;
    }

    /** Whether it carries the document's title. */
    public boolean head() {
        return key.equals(HEAD);
    }

    /** Whether it is one of those that readers count: neither the title nor the short version. */
    public boolean body() {
        return !key.equals(HEAD) && !key.equals(SHORT);
    }
}
