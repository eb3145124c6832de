package org.teranga.platform.web.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;

/**
 * The home page of the platform: the associations that are open to the public.
 *
 * @param entries those that were asked for, by name
 * @param more    how many others were asked for, and are not shown since nobody looks through so many
 * @param total   how many there are in all
 * @param asked   what was asked for; empty where nothing was
 * @param colours the stylesheet with the colours of those that have some of their own; null where none has
 */
public record DirectoryView(
        List<Entry> entries,
        int more,
        int total,
        String asked,
        @Nullable String colours) {
    public DirectoryView {
        entries = List.copyOf(entries);
    }

    /**
     * An association's way in.
     *
     * @param name      what it is called
     * @param href      its address
     * @param theme     the theme it wears, for its glyph
     * @param regions   names of its regions and departments; empty means everywhere
     * @param languages the languages of its pages
     * @param logo      the address of its logo; null where it has none
     * @param look      the name of its entry in the stylesheet; empty where it has no colours of its own
     */
    public record Entry(
            String name,
            String href,
            String theme,
            List<String> regions,
            List<Language> languages,
            @Nullable String logo,
            String look) {
        public Entry {
            regions = List.copyOf(regions);
            languages = List.copyOf(languages);
        }
    }
}
