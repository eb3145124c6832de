package org.teranga.webapp.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.tenancy.Tenant;

/** What comes to the addresses that the sides of a history had before, and what whoever reads it there does with it. */
final class OldAddresses {
    private static final int MOST_LETTERS = 3;

    private final Doors doors;
    private final Tenant own;
    private final Truth truth;
    private final HistoryLog log;
    private final List<String> left = new ArrayList<>();

    OldAddresses(Doors doors, Tenant own, Truth truth, HistoryLog log) {
        this.doors = doors;
        this.own = own;
        this.truth = truth;
        this.log = log;
    }

    /** A side has another address from now on. */
    void left(String address) {
        left.add(address);
    }

    /** A letter that was read before: after another address or another letter it opens nothing. */
    void letter(Side side) {
        for (Side.Letter letter : side.letters.stream().limit(MOST_LETTERS).toList()) {
            if (!letter.address().equals(side.email)) {
                log.tell("an old letter to " + letter.address());
                int read = doors.get(own, doors.nobody(), letter.link()).status();
                int said = doors.post(own, doors.nobody(), letter.link() + "/yes", Map.of())
                        .status();
                if (read == 200 || said == 303) {
                    throw new AssertionError("an old letter opens something: " + read + ", " + said);
                }
                log.count("old letter");
            }
        }
    }

    /** Whoever reads the old address says whether it is still the same human, and says the truth. */
    void identity(Side household, Side host, @Nullable UUID placement) {
        for (String address : left) {
            doors.identityLetter(address).ifPresent(link -> {
                boolean same = address.endsWith("-h" + household.human + "@exemple.fr")
                        || address.endsWith("-h" + host.human + "@exemple.fr");
                log.tell(address + " says " + (same ? "same" : "not me"));
                int status = doors.post(own, doors.nobody(), link + (same ? "/same" : "/not-me"), Map.of())
                        .status();
                String now = doors.stateOf(own, placement);
                if (status == 200 && !same && NextSteps.goesOn(now) && !NextSteps.sleeps(now)) {
                    throw new AssertionError("it goes on although the old address says that it is not them");
                }
                if (status == 200 && !same) {
                    truth.objected();
                }
                log.count(status + (same ? " same" : " not me"));
            });
        }
        left.clear();
    }
}
