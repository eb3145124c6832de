package org.teranga.platform.content.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Finds published documents by words: stemmed where PostgreSQL knows the language, and by likeness of letters, so that a slip of the
 * finger, a missing accent or vowel sign does not hide a page.
 */
@ApplicationScoped
@Transactional
public class SearchDocuments {
    /** The most characters of a question. */
    public static final int LONGEST = 200;

    private final SearchIndex index;

    @Inject
    SearchDocuments(SearchIndex index) {
        this.index = index;
    }

    /**
     * Those in a reader's language, the best first; after them those that fit in the other language and not in this one.
     *
     * @param kind     what sort of document
     * @param language BCP 47 code of the reader
     * @param other    BCP 47 code of the language that pages are written in first
     * @param asked    what the reader typed; longer than {@link #LONGEST} it is cut
     * @param limit    at most so many
     */
    public List<Hit> search(String kind, String language, String other, String asked, int limit) {
        String words = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        List<Hit> hits = new ArrayList<>();
        index.search(kind, language, words, limit).forEach(found -> hits.add(new Hit(found.document(), language)));
        if (!language.equals(other)) {
            List<UUID> known = hits.stream().map(Hit::document).toList();
            index.search(kind, other, words, limit).stream()
                    .filter(found -> !known.contains(found.document()))
                    .limit(limit - (long) hits.size())
                    .forEach(found -> hits.add(new Hit(found.document(), other)));
        }
        return hits;
    }

    /**
     * A document that fits.
     *
     * @param document which one
     * @param language BCP 47 code of the language in which it fits
     */
    public record Hit(UUID document, String language) {
        public Hit {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(language, "language");
        }
    }
}
