package org.teranga.rights.reader;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.rights.sitemap.PageHead;

/**
 * A rights page as it is read ({@code rights/reader/page}).
 *
 * @param href       its own address
 * @param slug       its part of the address
 * @param title      its title
 * @param lede       the sentence below it
 * @param language   of the title; null where it is the reader's
 * @param topic      the topic under which it stands; null for none
 * @param stamp      until when somebody answers for it
 * @param shortly    the short version; null for none
 * @param passages   its sections
 * @param audiences  for whom it is, by status; empty for everybody
 * @param situations in which situation it helps; empty for any
 * @param languages  the same page in other languages
 * @param words      the words of the glossary that stand in it
 * @param minutes    how long it takes to read or to listen to
 * @param head       what search engines and programs that show a link are told
 */
public record RightsPageView(
        String href,
        String slug,
        String title,
        String lede,
        @Nullable Language language,
        @Nullable Topic topic,
        Stamp stamp,
        @Nullable Passage shortly,
        List<Passage> passages,
        List<String> audiences,
        List<String> situations,
        List<Other> languages,
        List<Word> words,
        int minutes,
        PageHead head) {
    public RightsPageView {
        passages = List.copyOf(passages);
        audiences = List.copyOf(audiences);
        situations = List.copyOf(situations);
        languages = List.copyOf(languages);
        words = List.copyOf(words);
    }

    /** The sections that are older than their source, or cite a law that changed. */
    public List<Passage> old() {
        return passages.stream()
                .filter(passage ->
                        passage.outdatedSince() != null || !passage.laws().isEmpty())
                .toList();
    }

    /** Whether a section stands in another language than the reader's. */
    public boolean partly() {
        return language != null || passages.stream().anyMatch(passage -> passage.language() != null);
    }

    /**
     * Where a page stands in the tree.
     *
     * @param title    of the topic
     * @param language of the title; null where it is the reader's
     * @param href     its address
     */
    public record Topic(String title, @Nullable Language language, String href) {}

    /**
     * Until when somebody answers for a page.
     *
     * @param verifiedOn the day of the last check; null where there never was one
     * @param verifyBy   the day of the next; null where there never was one
     * @param overdue    whether that has gone by
     * @param writtenOn  the day on which readers last saw it change
     * @param notice     the sentence above it, as the end of a message key; empty for none
     * @param spoken     whether a speaker of the reader's language has read it
     * @param authors    who wrote it, by the names that they chose
     * @param reviewers  who checked it, by the names that they chose
     */
    public record Stamp(
            @Nullable LocalDate verifiedOn,
            @Nullable LocalDate verifyBy,
            boolean overdue,
            Instant writtenOn,
            String notice,
            boolean spoken,
            List<String> authors,
            List<String> reviewers) {
        public Stamp {
            authors = List.copyOf(authors);
            reviewers = List.copyOf(reviewers);
        }
    }

    /**
     * A section read aloud.
     *
     * @param href      where it is heard
     * @param time      how long it lasts: {@code 1:05}
     * @param kilobytes how heavy it is
     * @param old       whether the text was changed after it was read
     */
    public record Sound(String href, String time, int kilobytes, boolean old) {}

    /**
     * A section.
     *
     * @param anchor        its name within the page
     * @param title         its heading; empty in the short version
     * @param text          what it says
     * @param language      of what it says; null where it is the reader's
     * @param sources       what it rests on
     * @param outdatedSince since when its source says something else; null where it does not
     * @param laws          the laws that it cites and that changed
     * @param sound         the section read aloud; null where nobody has
     * @param counted       whether a deadline can be counted that stands in it
     */
    public record Passage(
            String anchor,
            String title,
            TemplateHTMLOutputModel text,
            @Nullable Language language,
            List<Cited> sources,
            @Nullable Instant outdatedSince,
            List<Law> laws,
            @Nullable Sound sound,
            boolean counted) {
        public Passage {
            sources = List.copyOf(sources);
            laws = List.copyOf(laws);
        }
    }

    /**
     * What a section rests on.
     *
     * @param citation how it is cited, in French
     * @param url      where it is read; empty for nowhere
     */
    public record Cited(String citation, String url) {}

    /**
     * A law that changed.
     *
     * @param citation how it is cited, in French
     * @param since    since when it is otherwise
     */
    public record Law(String citation, LocalDate since) {}

    /**
     * The same page in another language.
     *
     * @param language which language
     * @param href     its address there
     * @param state    {@code current}, {@code old} where a section is older than its source, {@code none} where it is not translated
     */
    public record Other(Language language, String href, String state) {}

    /**
     * A word of the glossary.
     *
     * @param term     the word, in French
     * @param text     what it means
     * @param language of what it means; null where it is the reader's
     */
    public record Word(
            String term,
            TemplateHTMLOutputModel text,
            @Nullable Language language) {}
}
