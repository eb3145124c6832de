package org.teranga.rights.bundle;

import java.util.regex.Pattern;

/** The files of a bundle. */
final class BundlePaths {
    static final String TOPICS = "topics.json";
    static final String PAGE = "page.json";
    static final String GLOSSARY = "glossary";

    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Z]{2})?";

    /** Whatever is called otherwise is refused, so that no name leads anywhere. */
    static final Pattern KNOWN = Pattern.compile("(shelf/)?(topics\\.json|pages\\.json|glossary/" + LANGUAGE
            + "\\.md|[a-z0-9]+(-[a-z0-9]+)*/(page\\.json|" + LANGUAGE + "\\.md))");

    /** A folder by itself, as some programs write it. */
    static final Pattern FOLDER = Pattern.compile("(shelf/)?([a-z0-9]+(-[a-z0-9]+)*/)?");

    private BundlePaths() {}
}
