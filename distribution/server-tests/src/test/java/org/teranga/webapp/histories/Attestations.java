package org.teranga.webapp.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.tenancy.Tenant;

/** What the team attests of the host of a history, and a second person confirms. */
final class Attestations {
    private final Doors doors;
    private final Tenant own;
    private final Side host;
    private final Truth truth;
    private final HistoryLog log;
    private final Map<UUID, Attested> open = new TreeMap<>();

    private record Attested(String what, int human, int holder, LocalDate until) {}

    Attestations(Doors doors, Tenant own, Side host, Truth truth, HistoryLog log) {
        this.doors = doors;
        this.own = own;
        this.host = host;
        this.truth = truth;
        this.log = log;
    }

    void attest(Way by, String what) {
        log.tell(by.human() + " attests " + what);
        doors.attest(own, by, host, what).ifPresent(act -> {
            open.put(
                    act,
                    new Attested(
                            what, by.human(), host.human, truth.checks().today.plusYears(1)));
            log.count("attested");
        });
    }

    /** Somebody confirms what waits, as far as they may. */
    void confirm(Way by) {
        for (UUID act : List.copyOf(open.keySet())) {
            log.tell(by.human() + " confirms " + open.get(act));
            if (doors.confirm(own, by, act)) {
                Attested one = open.remove(act);
                if (one.holder == host.human) {
                    truth.earned(one.what, one.until, Set.of(one.human, by.human()));
                }
                log.count("confirmed");
            }
        }
    }
}
