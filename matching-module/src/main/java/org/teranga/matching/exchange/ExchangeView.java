package org.teranga.matching.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * With which associations this one shares, and what is opened either way ({@code matching/exchange/exchange}). From {@code href} lead on, each a
 * POST: {@code /agree}, {@code /open}, {@code /end} with {@code other}; {@code /opened/} with a key {@code /close} or {@code /decline};
 * {@code /foreign/} with a key {@code /ask}.
 *
 * @param href     its own address, from the root of the host
 * @param allies   those it shares with, or was asked by, or asked
 * @param others   those that it can ask
 * @param opened   what it opened to others
 * @param foreign  what others opened to it
 * @param form     what was written and is to be mended
 * @param happened what was just done; empty where nothing was
 */
public record ExchangeView(
        String href,
        List<Ally> allies,
        List<Other> others,
        List<Own> opened,
        List<Theirs> foreign,
        FilledForm form,
        String happened) {
    public ExchangeView {
        allies = List.copyOf(allies);
        others = List.copyOf(others);
        opened = List.copyOf(opened);
        foreign = List.copyOf(foreign);
    }

    /** Those to which something can be opened. */
    public List<Ally> holding() {
        return allies.stream().filter(one -> one.state().equals("holds")).toList();
    }

    /** Another association, and how it stands: {@code holds, asked, asks}, or {@code ended}. */
    public record Ally(String id, String slug, String name, String state) {}

    /** One that can be asked. */
    public record Other(String slug, String name) {}

    /**
     * What is told of a need or an offer.
     *
     * @param record     {@code need} or {@code offer}
     * @param department its name; empty where it is not told
     * @param size       a band, as a code; empty where it is not told
     * @param from       the first day of the month from which on; null where it is not told
     */
    public record Told(
            String record,
            String kind,
            String department,
            String size,
            List<String> languages,
            @Nullable LocalDate from) {
        public Told {
            languages = List.copyOf(languages);
        }
    }

    /**
     * One that was opened to another.
     *
     * @param file  its page here
     * @param other to which association
     * @param state {@code open, asked, declined}
     */
    public record Own(String id, String number, String file, String other, Told told, String state, Instant openedAt) {}

    /**
     * One that another opened.
     *
     * @param other which association
     * @param state {@code open, asked, declined}
     */
    public record Theirs(String id, String other, Told told, String state, Instant openedAt) {}
}
