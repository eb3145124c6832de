package org.teranga.matching.home;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.form.Values;

/**
 * A home as it was told so far, opened. Nothing of it is required: it is built up, and what is missing is said on the page.
 *
 * @param id      which one
 * @param host    under whose key words and address lie
 * @param facts   what was said in codes and numbers
 * @param words   what was said in sentences
 * @param address where it is; for the visit and the introduction
 * @param looked  marks of the words at which somebody of the team has looked
 */
public record Home(HomeId id, UUID host, Values facts, Values words, Values address, Set<String> looked) {
    public Home {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(address, "address");
        looked = Set.copyOf(looked);
    }

    /** Of which nothing was said yet. */
    static Home untold(HomeId id, UUID host) {
        return new Home(id, host, Values.NONE, Values.NONE, Values.NONE, Set.of());
    }

    /** The same, with a section said anew. */
    Home with(Values newFacts, Values newWords, Values newAddress) {
        return new Home(id, host, newFacts, newWords, newAddress, looked);
    }

    /** The same under another host's key. */
    Home of(UUID other) {
        return new Home(id, other, facts, words, address, looked);
    }

    /** The same, with these words looked at, or no more. */
    Home looking(String mark, boolean shown) {
        Set<String> marks = new HashSet<>(looked);
        if (shown) {
            marks.add(mark);
        } else {
            marks.remove(mark);
        }
        return new Home(id, host, facts, words, address, marks);
    }

    /** The rooms of which something was said, in their order. */
    public List<RoomFields> rooms() {
        return HomeFields.ROOMS.stream()
                .filter(room -> FieldList.of(room.facts()).fields().stream().anyMatch(field -> facts.get(field) != null)
                        || words.get(room.words()) != null)
                .toList();
    }

    /** Whether anything was said of it. */
    public boolean told() {
        return !facts.equals(Values.NONE) || !words.equals(Values.NONE) || !address.equals(Values.NONE);
    }
}
