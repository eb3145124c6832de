package org.teranga.matching.stay.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;

/**
 * A meeting of a household and a host, with somebody of the team.
 *
 * @param state     {@code proposed, dated, held, nobody_came, replaced, cancelled}
 * @param proposed  the dates that were proposed
 * @param place     where
 * @param host      under whose key the words about the place lie
 * @param by        who proposed it, and who of the team is there
 * @param household which of the dates suit the household, by their numbers from 1; null while it has not said
 * @param hostSuits the same of the host
 * @param startsAt  the date that holds; null while none does
 */
record FirstMeeting(
        UUID id,
        UUID placement,
        String state,
        List<Instant> proposed,
        Place place,
        UUID host,
        Team by,
        @Nullable List<Integer> household,
        @Nullable List<Integer> hostSuits,
        @Nullable Instant startsAt,
        Instant changedAt) {
    /** Where a meeting can be. */
    static final List<String> VENUES = List.of("team", "neutral", "home");

    FirstMeeting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(state, "state");
        proposed = List.copyOf(proposed);
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(by, "by");
        household = household == null ? null : List.copyOf(household);
        hostSuits = hostSuits == null ? null : List.copyOf(hostSuits);
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /** Whether it is still to come. */
    boolean open() {
        return state.equals("proposed") || state.equals("dated");
    }

    /** What suits this side; null while it has not said. */
    @Nullable
    List<Integer> suits(Party side) {
        return side == Party.HOUSEHOLD ? household : hostSuits;
    }

    /** The first date still to come that suits both. */
    Optional<Instant> common(Instant now) {
        List<Integer> one = household;
        List<Integer> other = hostSuits;
        if (one == null || other == null) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, proposed.size())
                .filter(number -> one.contains(number) && other.contains(number))
                .mapToObj(number -> proposed.get(number - 1))
                .filter(date -> date.isAfter(now))
                .sorted()
                .findFirst();
    }

    /** Whether nothing comes of what both said, or one wants to be called: the team agrees on a date by telephone. */
    boolean wantsCall(Instant now) {
        boolean none = household != null && household.isEmpty() || hostSuits != null && hostSuits.isEmpty();
        return none || household != null && hostSuits != null && common(now).isEmpty();
    }

    /**
     * Where.
     *
     * @param venue {@code team, neutral, home}
     * @param words the address of a public place; empty for a home, whose address each already knows how to ask for
     */
    record Place(String venue, String words) {}

    /**
     * The team's part.
     *
     * @param proposedBy       who proposed it
     * @param accompaniedBy    who is there
     * @param interpreter      into which language somebody interprets, BCP 47; empty for none
     * @param interpreterFound whether somebody was found
     */
    record Team(UUID proposedBy, UUID accompaniedBy, String interpreter, boolean interpreterFound) {
        /** Whether an interpreter is still to be found. */
        boolean lacksInterpreter() {
            return !interpreter.isEmpty() && !interpreterFound;
        }
    }
}
