package org.teranga.rights.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.rights.sitemap.PageHead;

/**
 * All rights pages of an association, or those that fit ({@code rights/reader/index}).
 *
 * @param href        its own address
 * @param asked       what was searched; empty for nothing
 * @param audiences   the statuses to choose one of
 * @param situations  the situations to choose one of
 * @param departments the departments to choose one of, where the association works in several
 * @param topics      the pages, by topic; empty while something is searched
 * @param hits        what was found, the best first
 * @param count       how many pages are shown
 * @param clear       the address of all pages, where some are left out; null else
 * @param glossary    the address of the glossary; null where there is none
 * @param head        for the head of the document
 */
public record RightsView(
        String href,
        String asked,
        List<Choice> audiences,
        List<Choice> situations,
        List<Choice> departments,
        List<Topic> topics,
        List<Entry> hits,
        int count,
        @Nullable String clear,
        @Nullable String glossary,
        PageHead head) {
    public RightsView {
        audiences = List.copyOf(audiences);
        situations = List.copyOf(situations);
        departments = List.copyOf(departments);
        topics = List.copyOf(topics);
        hits = List.copyOf(hits);
    }

    /** The value that is chosen of one of the lists; empty for none. */
    public static String chosen(List<Choice> choices) {
        return choices.stream()
                .filter(Choice::chosen)
                .map(Choice::code)
                .findFirst()
                .orElse("");
    }

    /** The status that is chosen. */
    public String audience() {
        return chosen(audiences);
    }

    /** The situation that is chosen. */
    public String situation() {
        return chosen(situations);
    }

    /** The department that is chosen. */
    public String department() {
        return chosen(departments);
    }

    /**
     * One of a list to choose from.
     *
     * @param code   as it stands in the address
     * @param name   what it is called; empty where its message says it
     * @param chosen whether it is chosen
     * @param href   the address where it is the other way round
     */
    public record Choice(String code, String name, boolean chosen, String href) {}

    /**
     * A topic.
     *
     * @param anchor   its name within the page
     * @param title    what it is called
     * @param language of the title; null where it is the reader's
     * @param entries  its pages
     */
    public record Topic(
            String anchor, String title, @Nullable Language language, List<Entry> entries) {
        public Topic {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A page in a list.
     *
     * @param href     its address
     * @param title    what it is called
     * @param lede     the sentence below
     * @param language of both; null where it is the reader's
     */
    public record Entry(
            String href,
            String title,
            String lede,
            @Nullable Language language) {}
}
