package org.teranga.matching.referrer.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * A partner ({@code matching/referrer/desk/partner}). From {@code href} lead on, each a POST: {@code /agreement}, {@code /invite},
 * {@code /give}, {@code /end}, and {@code /referrers/} with a key {@code /end}.
 *
 * @param href       its own address, from the root of the host
 * @param name       what it is called
 * @param state      how its agreement stands, as in {@link PartnersView.Row}
 * @param agreements the editions that were signed, the last first
 * @param people     who works for it, or is invited to
 * @param stages     how many needs it entered, by how far they are; only those that there are
 * @param left       how many of these nobody of it looks after
 * @param languages  in which it can be written to, BCP 47
 * @param form       what was written and is to be mended
 * @param happened   what was just done; empty where nothing was
 */
public record PartnerView(
        String href,
        String name,
        String state,
        List<Edition> agreements,
        List<Person> people,
        List<Stage> stages,
        int left,
        List<String> languages,
        FilledForm form,
        String happened) {
    public PartnerView {
        agreements = List.copyOf(agreements);
        people = List.copyOf(people);
        stages = List.copyOf(stages);
        languages = List.copyOf(languages);
    }

    /** Whether it goes on. */
    public boolean goesOn() {
        return !state.equals("ended");
    }

    /** Whether its caseworkers are let in today. */
    public boolean counts() {
        return state.equals("counts") || state.equals("ends_soon");
    }

    /** What was signed. */
    public record Edition(
            int edition,
            String text,
            LocalDate startsOn,
            LocalDate endsOn,
            String signer,
            String recordedBy,
            Instant recordedAt) {}

    /**
     * Somebody who works for it.
     *
     * @param account  by which they are given what is left; empty before they have come
     * @param name     what to call them; empty before they have come
     * @param joinedAt when they came; null before
     */
    public record Person(
            String id,
            String account,
            String name,
            Instant invitedAt,
            @Nullable Instant joinedAt) {}

    /** How many needs are so far. */
    public record Stage(String code, int needs) {}
}
