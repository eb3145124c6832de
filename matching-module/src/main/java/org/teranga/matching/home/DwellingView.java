package org.teranga.matching.home;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A home as a household that is asked sees it: no address, no name but a first one that somebody chose to show, and words and photographs
 * only once somebody of the team has looked at them. What was not told is empty. Codes have the messages of {@link HomeFields}.
 *
 * @param dwelling  house or flat
 * @param floor     0 is the ground; null where it is not known
 * @param steps     of stairs; null likewise
 * @param lift      yes or no
 * @param bathroom  own or shared
 * @param internet  yes or no
 * @param rooms     in which somebody may sleep
 * @param roomWords what the host adds about them
 * @param rules     how one lives there, in the order of the house
 * @param adults    who lives there and is of age, the host first
 * @param childAges ages of the children who live there, today
 * @param animals   cat, dog, other, none
 * @param petWords  what the host adds about them
 * @param near      what is near, in minutes on foot
 * @param wayWords  what the host adds about getting around
 * @param place     about where it is; null where nobody told the point
 * @param photos    in the host's order
 */
public record DwellingView(
        String dwelling,
        @Nullable Integer floor,
        @Nullable Integer steps,
        String lift,
        String bathroom,
        String internet,
        List<Room> rooms,
        String roomWords,
        List<Rule> rules,
        List<Adult> adults,
        List<Integer> childAges,
        List<String> animals,
        String petWords,
        List<Near> near,
        String wayWords,
        @Nullable HomePlace place,
        List<Photo> photos) {
    public DwellingView {
        rooms = List.copyOf(rooms);
        rules = List.copyOf(rules);
        adults = List.copyOf(adults);
        childAges = List.copyOf(childAges);
        animals = List.copyOf(animals);
        near = List.copyOf(near);
        photos = List.copyOf(photos);
    }

    /** How many people the beds hold; a cot holds nobody but a small child, and does not count. */
    public int sleeps() {
        return rooms.stream()
                .flatMap(room -> room.beds().stream())
                .mapToInt(Bed::sleeps)
                .sum();
    }

    /**
     * A room.
     *
     * @param number which one, from 1
     * @param beds   what stands in it
     * @param locks  whether it can be locked from the inside: yes, no, or empty
     * @param words  what the host adds
     */
    public record Room(int number, List<Bed> beds, String locks, String words) {
        public Room {
            beds = List.copyOf(beds);
        }
    }

    /**
     * Beds of a kind.
     *
     * @param kind  double, single, bunk, sofa, cot
     * @param count how many, at least one
     */
    public record Bed(String kind, int count) {
        int sleeps() {
            return switch (kind) {
                case "double", "bunk", "sofa" -> 2 * count;
                case "cot" -> 0;
                default -> count;
            };
        }
    }

    /**
     * A rule of the house.
     *
     * @param name  what it is about: keys, kitchen, meals, quiet, smoking, guests, animals_allowed, washing
     * @param code  what holds
     * @param words what the host adds
     */
    public record Rule(String name, String code, String words) {
        /** Whether it is a no, which a picture shows with a bar. */
        public boolean no() {
            return code.equals("no");
        }
    }

    /**
     * An adult.
     *
     * @param name      a first name; empty where none is shown
     * @param age       today; null where it is not known
     * @param says      what this person says; empty where nothing is shown
     * @param languages BCP 47 codes
     * @param host      whether it is who offers
     */
    public record Adult(String name, @Nullable Integer age, String says, List<String> languages, boolean host) {
        public Adult {
            languages = List.copyOf(languages);
        }
    }

    /**
     * Something near.
     *
     * @param what    stop, station, shops, school, doctor
     * @param minutes on foot
     */
    public record Near(String what, int minutes) {}

    /**
     * A photograph.
     *
     * @param id      which one; its pixels are asked for by it, each time
     * @param caption what it shows
     * @param width   in pixels
     * @param height  in pixels
     */
    public record Photo(UUID id, String caption, int width, int height) {}
}
