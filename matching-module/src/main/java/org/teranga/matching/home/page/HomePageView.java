package org.teranga.matching.home.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.AdultFields;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomePhoto;
import org.teranga.matching.home.JoinHomes;
import org.teranga.matching.home.LookAtHome;

/**
 * The first page of a home ({@code matching/home/home}): its parts, with what is missing.
 *
 * @param receipt  the number by which the offer is called
 * @param href     its own address
 * @param back     of the offer
 * @param staff    whether somebody of the team looks at it
 * @param parts    in the order of the page
 * @param adults   who lives there, or lived
 * @param words    for staff: what was written, with whether households read it
 * @param photos   the photographs
 * @param others   other offers of the same person that are of this home, or may be said to be
 * @param asked    whether the host said that it is of the home of another, and nobody of the team has looked yet
 * @param happened what was just done; empty where nothing was
 */
public record HomePageView(
        String receipt,
        String href,
        String back,
        boolean staff,
        List<Part> parts,
        List<Grown> adults,
        List<LookAtHome.Words> words,
        List<HomePhoto> photos,
        List<JoinHomes.Other> others,
        boolean asked,
        String happened) {
    public HomePageView {
        parts = List.copyOf(parts);
        adults = List.copyOf(adults);
        words = List.copyOf(words);
        photos = List.copyOf(photos);
        others = List.copyOf(others);
    }

    /** How many things are missing. */
    public int missing() {
        return parts.stream().mapToInt(part -> part.missing().size()).sum();
    }

    /** How many parts are told. */
    public int told() {
        return (int) parts.stream().filter(part -> part.missing().isEmpty()).count();
    }

    /** Those words of whom, or of what, staff look at: an adult, or the home where there is none of this id. */
    public @Nullable Grown about(UUID id) {
        return adults.stream()
                .filter(adult -> adult.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * A part of the page.
     *
     * @param code    where, rooms, people, rules, photos, words
     * @param missing codes of what is missing
     */
    public record Part(String code, List<String> missing) {
        public Part {
            missing = List.copyOf(missing);
        }
    }

    /**
     * An adult.
     *
     * @param name full, or the one that is shown; empty for a host who said none
     * @param age  today; null where it is not known
     * @param unknown whether nothing is known of this person, as after an erasure
     * @param reach whether there is a way to ask this person
     */
    public record Grown(
            UUID id, boolean host, String name, @Nullable Integer age, boolean unknown, boolean reach, boolean here) {
        static Grown of(HomeAdult adult, LocalDate today) {
            String shown = adult.said().get(AdultFields.SHOWN_NAME);
            String name = adult.contact().name();
            return new Grown(
                    adult.id(),
                    adult.host(),
                    name != null ? name : shown != null ? shown : "",
                    adult.ageOn(today),
                    !adult.host() && adult.unknown(),
                    adult.host()
                            || adult.contact().email() != null
                            || adult.contact().phone() != null,
                    adult.here());
        }
    }
}
