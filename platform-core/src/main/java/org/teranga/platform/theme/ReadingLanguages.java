package org.teranga.platform.theme;

import java.util.List;

/**
 * Pages that are read in more languages than the association's own: a bean of the feature that has such pages implements it. An address of
 * any other page in one of these languages leads to it in a language of the association.
 */
public interface ReadingLanguages {
    /** The path after the language under which they stand: {@code /rights}. */
    String path();

    /** BCP 47 codes of all languages in which the open association's are read, its own first. */
    List<String> languages();
}
