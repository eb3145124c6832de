package org.teranga.platform.identity;

import java.util.Set;
import java.util.UUID;

/**
 * What a feature knows of which ids are one human. Beans of this type are found by themselves and asked again until nothing new comes.
 */
public interface PersonTies {
    /**
     * What belongs to these.
     *
     * @param persons ids of one human: accounts, or ids under which a person's key lies
     * @param marks   keyed hashes of that human's e-mail addresses and telephone numbers
     * @return further ids and marks; what was known already may be among them
     */
    Tied tied(Set<UUID> persons, Set<String> marks);

    /** Ids and marks of one human. */
    record Tied(Set<UUID> persons, Set<String> marks) {
        /** Nothing further. */
        public static final Tied NOTHING = new Tied(Set.of(), Set.of());

        public Tied {
            persons = Set.copyOf(persons);
            marks = Set.copyOf(marks);
        }
    }
}
