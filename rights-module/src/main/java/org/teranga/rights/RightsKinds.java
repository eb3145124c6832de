package org.teranga.rights;

import java.util.List;

/** The sorts of documents that rights pages are made of, and the words that describe them. */
public final class RightsKinds {
    /** A node of the tree: it has a title, a sentence, and pages below it. */
    public static final String TOPIC = "rights.topic";

    /** A page. */
    public static final String PAGE = "rights.page";

    /** The words that every reader meets; each section is one. An association has at most one glossary. */
    public static final String GLOSSARY = "rights.glossary";

    /** The sorts of sections of a page, in the order in which they are offered to its writers. */
    public static final List<String> SECTIONS =
            List.of("what", "who", "how", "where", "papers", "deadlines", "next", "warnings");

    /** The sort of a section of a glossary. */
    public static final String TERM = "term";

    /** For whom a page is, by their status. */
    public static final List<String> AUDIENCES =
            List.of("asylum_seeker", "refugee", "subsidiary", "temporary", "stateless", "refused");

    /** In which situation a page helps. */
    public static final List<String> SITUATIONS = List.of("family", "woman_alone", "minor", "health", "hosted");

    /** The label that names an audience. */
    public static final String AUDIENCE = "audience";

    /** The label that names a situation. */
    public static final String SITUATION = "situation";

    /** The label that names a department by its code. */
    public static final String DEPARTMENT = "department";

    /** The languages that readers' pages speak, in the order in which they are offered. */
    public static final List<String> LANGUAGES = List.of("fr", "en", "ar", "uk", "fa-AF", "ps", "ti", "so", "bo");

    private RightsKinds() {}
}
