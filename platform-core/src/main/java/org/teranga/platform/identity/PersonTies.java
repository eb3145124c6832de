package org.teranga.platform.identity;

import java.util.Set;
import java.util.UUID;

/**
 * The ids that a feature knows to belong to one human. Beans of this type are found by themselves and asked again until nothing new comes.
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

    /**
     * Ids and marks of one human.
     *
     * @param beside ids of whoever claims one of these marks and proved nothing: as far as something is forbidden they are that human's, and
     *     nothing is followed from them
     */
    record Tied(Set<UUID> persons, Set<String> marks, Set<UUID> beside) {
        /** Nothing further. */
        public static final Tied NOTHING = new Tied(Set.of(), Set.of());

        public Tied {
            persons = Set.copyOf(persons);
            marks = Set.copyOf(marks);
            beside = Set.copyOf(beside);
        }

        /** With nobody beside. */
        public Tied(Set<UUID> persons, Set<String> marks) {
            this(persons, marks, Set.of());
        }
    }
}
