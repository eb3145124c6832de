package org.teranga.platform.theme.wording;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which sentences of one language nobody has read whose mother tongue it is.
 *
 * @param every whether that is all of them, as before anything is known
 * @param keys  the keys of the others
 */
public record UnreadSentences(boolean every, Set<String> keys) {
    /** All were read. */
    public static final UnreadSentences NONE = new UnreadSentences(false, Set.of());

    /** None was read. */
    public static final UnreadSentences ALL = new UnreadSentences(true, Set.of());

    public UnreadSentences {
        keys = java.util.Collections.unmodifiableSet(new TreeSet<>(keys));
    }

    /** Whether there is any. */
    public boolean any() {
        return every || !keys.isEmpty();
    }

    /** Whether one of these is among them; what ends with a point stands for all that begin so. */
    public boolean anyOf(Collection<String> some) {
        return every && !some.isEmpty()
                || some.stream().anyMatch(key -> key.endsWith(".") ? begins(key) : keys.contains(key));
    }

    private boolean begins(String start) {
        return keys.stream().anyMatch(key -> key.startsWith(start));
    }
}
