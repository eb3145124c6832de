package org.teranga.rights.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.desk.DocumentHead;
import org.teranga.rights.desk.LanguageView;

/**
 * A page as it is worked on ({@code rights/desk/page}).
 *
 * @param head      what it is about
 * @param lede      the sentence below its title; empty where there is none
 * @param parts     its sections
 * @param addable   the sorts of sections that may be added; empty for those who may not
 * @param write     whether the person may write
 * @param edit      whether the person keeps the tree
 * @param drafts    how many sections are drafts
 * @param waiting   how many wait for review
 * @param order     whether sections or their order change: {@code draft, in_review}; empty where they stay
 * @param stamp     how fresh it is
 * @param laws      laws that have changed since
 * @param languages how it stands in the others
 * @param credit    the name under which the person is named; empty for none
 * @param credits   who is named
 * @param remarks   what was said about it
 * @param readers   how much of what readers said of it waits; 0 for those who do not answer them
 * @param pictures  its pictures
 * @param links     whether its links lead anywhere
 * @param news      in how many places what it was copied from has changed since: sections, and whom it concerns; 0 for all else
 * @param form      what came back with faults: {@code words, shows, file, name}
 * @param happened  what has just happened; empty
 */
public record PageView(
        DocumentHead head,
        String lede,
        List<Part> parts,
        List<String> addable,
        boolean write,
        boolean edit,
        int drafts,
        int waiting,
        String order,
        Stamp stamp,
        List<Law> laws,
        List<State> languages,
        String credit,
        List<String> credits,
        List<RemarkView> remarks,
        int readers,
        List<Picture> pictures,
        LinkReport links,
        int news,
        FilledForm form,
        String happened) {
    public PageView {
        parts = List.copyOf(parts);
        addable = List.copyOf(addable);
        laws = List.copyOf(laws);
        languages = List.copyOf(languages);
        credits = List.copyOf(credits);
        remarks = List.copyOf(remarks);
        pictures = List.copyOf(pictures);
    }

    /**
     * A section.
     *
     * @param anchor  its name within the page
     * @param href    where it is written
     * @param sort    what sort of section it is, in words
     * @param title   its heading; empty where it has none yet
     * @param excerpt the beginning of what it says, or of what is being written
     * @param state   as {@code content.state.*} says it
     * @param by      who is writing it; empty where nobody is
     * @param mirror  whether it follows another page by itself
     * @param body    whether it can be moved and taken away
     * @param sources on how many sources it rests
     * @param leaving whether the next publication takes it away
     */
    public record Part(
            String anchor,
            String href,
            String sort,
            String title,
            String excerpt,
            String state,
            String by,
            boolean mirror,
            boolean body,
            int sources,
            boolean leaving) {}

    /**
     * Until when somebody answers for it.
     *
     * @param freshness {@code none, never, good, due, overdue}
     * @param on        when it was last checked; null where it never was
     * @param by        by whom; empty where nobody knows
     * @param until     by which day it is to be checked again; null where it never was
     */
    public record Stamp(
            String freshness,
            @Nullable LocalDate on,
            String by,
            @Nullable LocalDate until) {}

    /** A law that changed: how it is cited, since when, what changed, where that is read. */
    public record Law(String citation, LocalDate on, String note, String url) {}

    /**
     * How it stands in another language.
     *
     * @param tongue the language
     * @param state  as {@code content.state.*} says it
     * @param done   how many sections are up to date
     * @param href   where it is translated; empty for those who do not translate into it
     */
    public record State(LanguageView tongue, String state, int done, String href) {}

    /** A picture: what stands in texts for it, where it is seen, what it shows. */
    public record Picture(String markdown, String href, String shows) {}

    /**
     * Whether its links lead anywhere.
     *
     * @param at     when they were last tried; null where they never were
     * @param broken those that do not
     */
    public record LinkReport(@Nullable Instant at, List<BrokenLink> broken) {
        public LinkReport {
            broken = List.copyOf(broken);
        }
    }

    /** A link that leads nowhere: in which section, where it should lead, why it does not. */
    public record BrokenLink(String part, String url, String fault) {}
}
