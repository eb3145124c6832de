package org.teranga.matching.placement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.KnownContact;
import org.teranga.platform.identity.PersonTies;
import org.teranga.platform.identity.Persons;

/**
 * Everybody of one history. A human is a number, which only the oracle sees; the platform sees ids, and what ties them. A member of staff
 * has two accounts, of one e-mail address or of two that old records, which the team brought in, tie by a telephone, and a program for each
 * of them.
 */
public final class PromisesPeople {
    public static final int STAFF = 6;

    private final Random random;
    /** Whether the first of them tries everything, by whichever way in. */
    private final boolean insider;

    private final List<Way> ways = new ArrayList<>();
    private final Map<UUID, Set<String>> members = new HashMap<>();
    private final Map<UUID, UUID> makers = new HashMap<>();
    private final List<KnownContact> old = new ArrayList<>();
    private int humans = STAFF;
    private long ids = 1;
    private List<KnownContact> records = List.of();

    public PromisesPeople(Random random) {
        this.random = random;
        insider = random.nextBoolean();
        for (int human = 0; human < STAFF; human++) {
            boolean apart = random.nextBoolean();
            account(human, mail(human));
            UUID second = account(human, apart ? "second-" + mail(human) : mail(human));
            if (apart) {
                old.add(broughtIn(Set.of(mail(human), phone(human))));
                old.add(broughtIn(Set.of("second-" + mail(human), phone(human))));
            }
            UUID key = id();
            makers.put(key, second);
            ways.add(new Way(human, Actor.program(key, second)));
        }
        know(List.of());
    }

    /** Somebody who was not there before. */
    public int newHuman() {
        return humans++;
    }

    public UUID id() {
        return new UUID(7, ids++);
    }

    /** Any way in of any member of staff, programs too. */
    public Way staff() {
        boolean program = random.nextInt(8) == 0;
        // Whoever means to get round something comes again, by another way in.
        boolean again = random.nextInt(insider ? 2 : 6) == 0;
        int human = again ? 0 : random.nextInt(STAFF);
        return ways.get(human * 3 + (program ? 2 : random.nextInt(2)));
    }

    /** An account of this member of staff. */
    public UUID accountOf(int human) {
        return ways.get(human * 3 + random.nextInt(2)).actor().requiredPerson();
    }

    /** The records that are in the database now. */
    public void know(List<KnownContact> now) {
        records = Stream.concat(old.stream(), now.stream()).toList();
    }

    /** The production rule over these ties. */
    public Persons persons() {
        return new Persons(List.of(this::membersTied, this::recordsTied));
    }

    static String mail(int human) {
        return "mail-" + human;
    }

    static String phone(int human) {
        return "phone-" + human;
    }

    private UUID account(int human, String mail) {
        UUID account = id();
        members.put(account, Set.of(mail));
        ways.add(new Way(human, Actor.account(account)));
        return account;
    }

    private PersonTies.Tied membersTied(Set<UUID> persons, Set<String> marks) {
        Set<UUID> ids = new HashSet<>();
        Set<String> found = new HashSet<>();
        members.forEach((account, mails) -> {
            if (persons.contains(account) || !Collections.disjoint(mails, marks)) {
                ids.add(account);
                found.addAll(mails);
            }
        });
        makers.forEach((key, maker) -> {
            if (persons.contains(key)) {
                ids.add(maker);
            }
        });
        return new PersonTies.Tied(ids, found);
    }

    private PersonTies.Tied recordsTied(Set<UUID> persons, Set<String> marks) {
        return KnownContact.tied(records, persons, marks);
    }

    private KnownContact broughtIn(Set<String> marks) {
        return new KnownContact(id(), null, marks, marks);
    }

    /** A way in, and the human who really comes by it. */
    public record Way(int human, Actor actor) {}
}
