package org.teranga.platform.content;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document to begin.
 *
 * @param kind            what sort, as the feature calls it
 * @param slug            its part of the address: small letters, digits, single hyphens
 * @param parent          under which it stands; null at the root
 * @param language        BCP 47 code of its source
 * @param labels          whom and what it concerns: small letters, digits, {@code _ : -}
 * @param notice          the sentence above it, as the end of a message key; empty for none
 * @param verifyAfterDays how long a check holds, 1 to 3,650
 */
public record NewDocument(
        String kind,
        String slug,
        @Nullable UUID parent,
        String language,
        Set<String> labels,
        String notice,
        int verifyAfterDays) {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LABEL = Pattern.compile("[a-zA-Z0-9_:-]{1,60}");
    private static final int LONGEST_SLUG = 80;

    public NewDocument {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        labels = Set.copyOf(labels);
        Objects.requireNonNull(notice, "notice");
        if (!isSlug(slug)) {
            throw new IllegalArgumentException("the slug " + slug + ". Maybe it has capitals, accents or spaces.");
        }
        if (!labels.stream().allMatch(label -> LABEL.matcher(label).matches())) {
            throw new IllegalArgumentException("the labels " + labels);
        }
    }

    /** Whether this can be a part of an address. */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST_SLUG && SLUG.matcher(text).matches();
    }
}
