package org.teranga.matching.duplicate.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Names as people have them: a few very common, many rare. Of the French ones the long tail is made up from syllables, so that there are
 * neighbours a letter apart who are two families.
 */
final class NameStock {
    private static final List<String> STEMS = List.of(
            "Guill", "Bern", "Mart", "Cheval", "Mor", "Ber", "Lam", "Dup", "Ren", "Ram", "Brun", "Char", "Garn", "Rob",
            "Fleur", "Roch", "Bois", "Val", "Mont", "Per", "Gir", "Quem", "Kerm", "Tang", "Lann", "Fouc", "Barr",
            "Cass", "Dav", "Mass");
    private static final List<String> ENDINGS = List.of(
            "ard", "ot", "et", "in", "ier", "on", "eau", "ault", "ois", "and", "el", "oux", "ac", "ec", "an", "elin",
            "ineau", "iou");

    private final Map<String, List<Spelled>> names = new HashMap<>();

    NameStock() {
        try (InputStream file = NameStock.class.getResourceAsStream("/org/teranga/matching/duplicate/names.txt")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        List<Spelled> tail = new ArrayList<>();
        STEMS.forEach(stem -> ENDINGS.forEach(ending -> tail.add(new Spelled(List.of(stem + ending), ""))));
        names.put("fr tail", tail);
    }

    private void read(String line) {
        String key = line.substring(0, 4);
        List<Spelled> list = new ArrayList<>();
        for (String one : line.substring(5).split(";")) {
            String[] scripts = one.split("\\|");
            list.add(new Spelled(List.of(scripts[0].split(",")), scripts.length > 1 ? scripts[1] : ""));
        }
        names.put(key, list);
    }

    /** One of a group, the first of the list the most often. */
    Spelled pick(RandomGenerator random, String group, String what) {
        if (group.equals("fr") && what.equals("n") && random.nextInt(100) < 45) {
            List<Spelled> tail = Objects.requireNonNull(names.get("fr tail"));
            return tail.get(random.nextInt(tail.size()));
        }
        List<Spelled> list = Objects.requireNonNull(names.get(group + " " + what));
        double sum = 0;
        for (int rank = 0; rank < list.size(); rank++) {
            sum += 1.0 / (rank + 3);
        }
        double at = random.nextDouble() * sum;
        for (int rank = 0; rank < list.size(); rank++) {
            at -= 1.0 / (rank + 3);
            if (at <= 0) {
                return list.get(rank);
            }
        }
        return list.getLast();
    }

    /**
     * A name and its spellings.
     *
     * @param latin    in Latin letters, the usual one first
     * @param original in the script of its country; empty where that is Latin
     */
    record Spelled(List<String> latin, String original) {
        String any(RandomGenerator random) {
            return latin.get(random.nextInt(latin.size()));
        }

        /** Another spelling than this one, where there is one. */
        String other(RandomGenerator random, String than) {
            List<String> others =
                    latin.stream().filter(one -> !one.equals(than)).toList();
            return others.isEmpty() ? than : others.get(random.nextInt(others.size()));
        }
    }
}
