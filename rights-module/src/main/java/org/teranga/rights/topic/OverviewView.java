package org.teranga.rights.topic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;
import org.teranga.rights.desk.LanguageView;

/**
 * All rights pages of an association ({@code rights/desk/overview}).
 *
 * @param href     its address
 * @param shelf    where pages are taken from others; empty for those who may not
 * @param begin    where a page is begun; empty for those who may not
 * @param topic    where a topic is begun; empty for those who may not
 * @param due      where it stands what is to be checked; empty for those who may not
 * @param query    which part is shown: {@code mine} of {@code all, write, review, translate, due, broken}, {@code topic}, words {@code q}; by
 *                 {@code place, title} or {@code verify}
 * @param choices  what can be asked for
 * @param below    topics by which it can be narrowed
 * @param topics   the tree; the first has no title and holds what stands under no topic, or all pages in another order than the tree's
 * @param found    how many pages are asked for
 * @param total    how many there are
 * @param happened what has just happened; empty
 */
public record OverviewView(
        String href,
        String shelf,
        String begin,
        String topic,
        String due,
        ListQuery query,
        List<Choice> choices,
        List<BeginView.Choice> below,
        List<Topic> topics,
        int found,
        int total,
        String happened) {
    public OverviewView {
        choices = List.copyOf(choices);
        below = List.copyOf(below);
        topics = List.copyOf(topics);
    }

    /** What is asked for. */
    public String mine() {
        return query.filter("mine").isEmpty() ? "all" : query.filter("mine");
    }

    /** Whether the pages stand in the order of the tree. */
    public boolean tree() {
        return query.sort().equals("place");
    }

    /** Something that can be asked for, and of how many pages it is true. */
    public record Choice(String key, String href, int count) {}

    /**
     * A topic.
     *
     * @param href  where it is worked on; empty for what stands under no topic
     * @param title what it is called
     * @param key   what names it
     * @param frame where it is moved; empty for those who may not
     * @param row   how it stands itself; null for what stands under no topic
     * @param pages those below it
     */
    public record Topic(
            String href,
            String title,
            String key,
            String frame,
            @Nullable Row row,
            List<Row> pages) {
        public Topic {
            pages = List.copyOf(pages);
        }
    }

    /**
     * A page.
     *
     * @param href       where it is worked on
     * @param title      what it is called
     * @param frame      where it is moved; empty for those who may not
     * @param status     {@code draft, published, retired}
     * @param freshness  {@code none} while it is not published, else {@code never, good, due, overdue}
     * @param verifiedOn when it was last checked; null where it never was
     * @param verifiedBy by whom; empty where nobody knows
     * @param verifyBy   by which day it is to be checked; null where it never was
     * @param touched    whether a law that it cites has changed since
     * @param origin     {@code own, mirrored, copied} or {@code news}: copied, and changed there since
     * @param languages  how it stands in each language
     */
    public record Row(
            String href,
            String title,
            String frame,
            String status,
            String freshness,
            @Nullable LocalDate verifiedOn,
            String verifiedBy,
            @Nullable LocalDate verifyBy,
            boolean touched,
            String origin,
            List<InLanguage> languages) {
        public Row {
            languages = List.copyOf(languages);
        }
    }

    /**
     * How it stands in a language.
     *
     * @param tongue the language
     * @param state  as the messages {@code content.state.*} say it
     * @param count  in how many sections; 0 where that says nothing
     * @param href   where that is worked on
     */
    public record InLanguage(LanguageView tongue, String state, int count, String href) {}
}
