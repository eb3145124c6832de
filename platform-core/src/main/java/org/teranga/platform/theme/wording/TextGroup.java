package org.teranga.platform.theme.wording;

import java.util.List;

/**
 * Messages of a feature that an association may word otherwise: a bean of each feature that has some implements it. On the page they stand
 * together, under the message {@code texts.group.<name>}. What protects people (promises, consents, refusals) is not among them.
 */
public interface TextGroup {
    /** What it is called: a word in lower case. */
    String name();

    /** Where it stands among the others; tens leave room. */
    int order();

    /** Whether other messages of the feature are said by the platform alone; the page says why ({@code texts.fixed.<name>}). */
    default boolean fixed() {
        return false;
    }

    /** The messages, in the order in which people meet them. */
    List<OwnText> texts();
}
