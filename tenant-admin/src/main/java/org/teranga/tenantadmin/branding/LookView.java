package org.teranga.tenantadmin.branding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * The look of an association as it is chosen ({@code tenantadmin/branding/look}).
 *
 * @param href       its own address; a POST with {@code do=save} puts the look on, with anything else shows it
 * @param seen       the state that the page was made of, to come back with the form
 * @param form       the fields: {@code theme, colours, own, second, light-…, dark-…, radius, text, voice, logo}
 * @param options    what can be chosen
 * @param preview    what the form would look like
 * @param history    the looks of before, the newest first
 * @param happened   what has just happened: {@code saved, restored}; empty
 * @param undo       the change whose look was worn before the last one: to put it on again; null where nothing was saved just now
 * @param meanwhile  whether somebody else was faster
 */
public record LookView(
        String href,
        String seen,
        FilledForm form,
        Options options,
        Preview preview,
        List<Entry> history,
        String happened,
        @Nullable String undo,
        boolean meanwhile) {
    public LookView {
        history = List.copyOf(history);
    }

    /** What can be chosen: each a value and its words. */
    public record Options(List<Option> themes, List<Option> colours, List<Option> radii, List<Option> fonts) {
        public Options {
            themes = List.copyOf(themes);
            colours = List.copyOf(colours);
            radii = List.copyOf(radii);
            fonts = List.copyOf(fonts);
        }
    }

    /** A value and its words. */
    public record Option(String value, String label) {}

    /**
     * What the form would look like.
     *
     * @param stylesheet the address of its styles
     * @param glyph      the address of its sign: the logo, or the theme's own
     * @param wide       whether the sign is a logo of its own proportions
     * @param samples    a panel for each, in both schemes
     * @param close      what could not be read, in words; empty where everything can
     * @param leftOut    what of the drawing that was just sent was not taken over
     */
    public record Preview(
            String stylesheet,
            String glyph,
            boolean wide,
            List<Sample> samples,
            List<String> close,
            Set<String> leftOut) {
        public Preview {
            samples = List.copyOf(samples);
            close = List.copyOf(close);
            leftOut = Set.copyOf(leftOut);
        }
    }

    /** What a panel says, in a language: real words of the pages. */
    public record Sample(Language language, String sentence, String lede, String button, String way, String note) {}

    /**
     * A look of before.
     *
     * @param id      to put it on again
     * @param by      who chose it; empty where the name is not known any more
     * @param theme   the theme under it
     * @param colours its first colours in the light scheme; empty where they are the theme's
     * @param current whether it is worn now
     */
    public record Entry(
            String id, Instant at, String by, String theme, List<String> colours, boolean logo, boolean current) {
        public Entry {
            colours = List.copyOf(colours);
        }
    }
}
