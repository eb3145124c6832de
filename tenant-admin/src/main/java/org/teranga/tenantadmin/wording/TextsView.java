package org.teranga.tenantadmin.wording;

import java.util.List;

/**
 * Every message that an association may word otherwise ({@code tenantadmin/wording/texts}).
 *
 * @param groups the messages, by feature
 */
public record TextsView(List<Group> groups) {
    public TextsView {
        groups = List.copyOf(groups);
    }

    /**
     * The messages of a feature.
     *
     * @param fixed why others of it are said by the platform alone; empty where none is
     */
    public record Group(String name, String title, String fixed, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * A message.
     *
     * @param href      where it is worded
     * @param part      what of a letter it is, in words: its subject, to the household, to the host; empty elsewhere
     * @param says      what counts, in the language of the page, with examples in it; empty where nothing is said
     * @param languages the languages in which it is the association's own
     */
    public record Item(String href, String part, String says, List<String> languages) {
        public Item {
            languages = List.copyOf(languages);
        }
    }
}
