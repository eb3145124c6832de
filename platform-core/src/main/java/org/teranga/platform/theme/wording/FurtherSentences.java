package org.teranga.platform.theme.wording;

import java.util.Map;

/**
 * Sentences of the platform that are no messages, as the clauses of the charter: they are read at the translators' desk with the others,
 * and changed elsewhere. A bean of each feature that has some implements it.
 */
public interface FurtherSentences {
    /** What a language says, by keys that no message has; empty where it says nothing. */
    Map<String, String> in(String language);

    /**
     * Whether they are names, one by one, as those of skills: translators write them where a language has none, no page waits until they
     * were read, and {@link PublishedSentences#names} tells those that count.
     */
    default boolean areNames() {
        return false;
    }
}
