package org.teranga.tenantadmin.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * A campaign as it is written ({@code tenantadmin/campaign/edit}).
 *
 * @param href      its own address; a POST with {@code do=save} keeps it, with anything else shows it; {@code /down} takes it down,
 *                  {@code /restore} puts one of before back
 * @param page      where everybody reads it
 * @param seen      the state that the page was made of
 * @param state     {@code none, coming, running, over}
 * @param languages the languages of the association, the first must have its words
 * @param kinds     what can be asked for: {@code any}, or a kind of offer
 * @param form      {@code from, until, kind, picture, title-…, text-…, alt-…}
 * @param preview   as it would be read; null where it cannot be yet
 * @param history   the campaigns of before, the newest first
 * @param happened  what has just happened: {@code saved, down, restored}; empty
 * @param undo      the change that was just made; null where none was
 * @param meanwhile whether somebody else was faster
 */
public record CampaignEditView(
        String href,
        String page,
        String seen,
        String state,
        List<Language> languages,
        List<String> kinds,
        FilledForm form,
        @Nullable CampaignView preview,
        List<Entry> history,
        String happened,
        @Nullable String undo,
        boolean meanwhile) {
    public CampaignEditView {
        languages = List.copyOf(languages);
        kinds = List.copyOf(kinds);
        history = List.copyOf(history);
    }

    /**
     * A campaign of before.
     *
     * @param title   its sentence in the first language; empty where it was taken down
     * @param from    its first day; null where it was taken down, as {@code until}
     * @param current whether that counts now
     */
    public record Entry(
            String id,
            Instant at,
            String by,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean current) {}
}
