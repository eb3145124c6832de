package org.teranga.tenantadmin.setting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * Every setting of the association ({@code tenantadmin/setting/settings}), a form a group.
 *
 * @param href      its own address; a POST to {@code href/<group>} saves, to {@code href/undo} takes back
 * @param groups    the settings
 * @param languages the languages of the association, for texts
 * @param form      the answers, by the key of the setting; of texts by {@code <key>.<language>}
 * @param saved     what has just been saved; empty where nothing was
 * @param notice    the message of what else has just happened: {@code undone, same}; empty
 * @param meanwhile whether somebody else was faster
 * @param query     what is looked for; empty where nothing is
 * @param ours      whether only what has another value than the default is shown
 */
public record SettingsView(
        String href,
        List<Group> groups,
        List<Language> languages,
        FilledForm form,
        List<Saved> saved,
        String notice,
        boolean meanwhile,
        String query,
        boolean ours) {
    public SettingsView {
        groups = List.copyOf(groups);
        languages = List.copyOf(languages);
        saved = List.copyOf(saved);
    }

    /** How many of all have another value than the default. */
    public long changed() {
        return groups.stream().mapToLong(Group::changed).sum();
    }

    /** Whether anything is shown. */
    public boolean found() {
        return groups.stream().anyMatch(Group::shown);
    }

    /** A setting that was looked for: its key, what it is called, what counts, and whether that is another value than the default. */
    public record Found(String key, String label, String value, boolean chosen) {}

    /** What has just been saved: the change that can be taken back, and what the setting is called. */
    public record Saved(String change, String label) {}

    /**
     * The settings of a feature.
     *
     * @param name  its code
     * @param title its words
     * @param seen  the state of its values, to come back with the form
     * @param open  whether it stands open
     */
    public record Group(String name, String title, String seen, List<Item> items, boolean open) {
        public Group {
            items = List.copyOf(items);
        }

        /** Whether any of its settings is shown. */
        public boolean shown() {
            return items.stream().anyMatch(Item::shown);
        }

        /** How many of its settings have another value than the default. */
        public long changed() {
            return items.stream().filter(Item::chosen).count();
        }

        /** Whether there is anything for this person to set. */
        public boolean editable() {
            return items.stream().anyMatch(Item::editable);
        }
    }

    /**
     * A setting.
     *
     * @param key      its key, the name of its field
     * @param kind     {@code yes_no, number, choice, line, lines}
     * @param standard what counts where nothing is chosen, in words
     * @param bounds   what it can be, in words; empty where that is plain to see
     * @param words    of a choice: code and words of each
     * @param least    of a number, as {@code most}; of a line {@code most} is its longest
     * @param chosen   whether another value than the default was chosen
     * @param value    what counts, in words: where this person may not set it
     * @param last     who changed it last, and when; null where nobody has
     * @param shown    whether it answers to what is looked for; what is not shown keeps its field, so that nothing is lost when its group is saved
     */
    public record Item(
            String key,
            String kind,
            String label,
            String help,
            String standard,
            String bounds,
            List<Word> words,
            int least,
            int most,
            boolean chosen,
            boolean editable,
            String value,
            @Nullable Last last,
            String history,
            boolean shown) {
        public Item {
            words = List.copyOf(words);
        }
    }

    /**
     * One of a choice.
     *
     * @param always whether nobody can leave it out
     */
    public record Word(String value, String label, boolean always) {}

    /** The last change; {@code by} is empty where the name is not known any more, or the platform did it. */
    public record Last(Instant at, String by) {}
}
