package org.teranga.rights.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.content.publication.TranslationStatus;

/**
 * All documents at the desk with what lists say of them.
 *
 * @param documents all of them, by place
 * @param titles    what they are called where that is published, by language
 * @param drafts    what they are called where that is only being written
 * @param standings how far they are, by language
 * @param touched   those that cite a law which has changed since they were checked
 * @param news      copies of what has changed since
 * @param broken    those with links that lead nowhere
 * @param names     of members, as far as they are known
 */
record Tree(
        List<Document> documents,
        Map<UUID, Map<String, Called>> titles,
        Map<UUID, String> drafts,
        Map<UUID, Map<String, TranslationStatus>> standings,
        Set<UUID> touched,
        Set<UUID> news,
        Set<UUID> broken,
        Map<UUID, String> names) {
    /** What a document is called: in this language, in its own, as it is being written, else its slug. */
    String title(Document document, String language) {
        Map<String, Called> called = titles.getOrDefault(document.id(), Map.of());
        Called found = called.getOrDefault(language, called.get(document.language()));
        return found != null ? found.title() : drafts.getOrDefault(document.id(), document.slug());
    }

    /** How far a document is in a language. */
    TranslationStatus standing(Document document, String language) {
        return standings
                .getOrDefault(document.id(), Map.of())
                .getOrDefault(language, new TranslationStatus(language, 0, 0, 0, 0, 0));
    }

    /** How many sections readers of its source see. */
    int sections(Document document) {
        return standing(document, document.language()).published();
    }
}
