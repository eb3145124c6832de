package org.teranga.matching.exchange.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.exchange.Alliances;
import org.teranga.matching.exchange.OpenedListings;
import org.teranga.matching.exchange.arrival.ArrivedTransfer;
import org.teranga.matching.exchange.arrival.ArrivedTransfers;
import org.teranga.matching.exchange.arrival.ReadArrival;
import org.teranga.matching.exchange.transfer.RecordToTransfer;
import org.teranga.matching.exchange.transfer.RecordsToTransfer;
import org.teranga.matching.exchange.transfer.Transfer;
import org.teranga.matching.exchange.transfer.TransferWitnesses;
import org.teranga.matching.exchange.transfer.Transfers;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/** Lists for the team what goes to other associations and what comes from them; the reader's own matters are in none of it. */
@ApplicationScoped
@Transactional
public class ShowHandovers {
    private static final Duration LATELY = Duration.ofDays(30);

    private final OpenedListings opened;
    private final Alliances alliances;
    private final Transfers transfers;
    private final RecordsToTransfer records;
    private final TransferWitnesses witnesses;
    private final ArrivedTransfers arrived;
    private final ReadArrival read;
    private final OwnMatters own;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    ShowHandovers(
            OpenedListings opened,
            Alliances alliances,
            Transfers transfers,
            RecordsToTransfer records,
            TransferWitnesses witnesses,
            ArrivedTransfers arrived,
            ReadArrival read,
            OwnMatters own,
            CurrentPerson person,
            Clock clock) {
        this.opened = opened;
        this.alliances = alliances;
        this.transfers = transfers;
        this.records = records;
        this.witnesses = witnesses;
        this.arrived = arrived;
        this.read = read;
        this.own = own;
        this.person = person;
        this.clock = clock;
    }

    /** All of it. */
    HandoverListView show(String home) {
        Instant since = clock.instant().minus(LATELY);
        Map<UUID, String> names = alliances.names();
        List<Transfer> going = transfers.lately(since);
        Set<UUID> begun = going.stream().map(Transfer::listing).collect(Collectors.toSet());
        return new HandoverListView(
                home + "/desk/handovers",
                asked(begun).stream()
                        .map(one -> new HandoverListView.Asked(
                                one.id().toString(),
                                one.number(),
                                home + "/desk/" + one.kind() + "s/" + one.record(),
                                names.getOrDefault(one.other(), ""),
                                Objects.requireNonNull(one.askedAt())))
                        .toList(),
                going.stream().map(this::going).flatMap(Optional::stream).toList(),
                coming(since).stream()
                        .map(one -> new HandoverListView.Coming(
                                one.id().toString(),
                                one.kind(),
                                one.otherName(),
                                one.state(),
                                one.arrivedAt(),
                                one.untilAt()))
                        .toList(),
                figures(names));
    }

    private List<HandoverListView.Figure> figures(Map<UUID, String> names) {
        return names.entrySet().stream()
                .map(one -> new HandoverListView.Figure(
                        one.getValue(), transfers.takenOver(one.getKey()), arrived.takenOver(one.getKey())))
                .filter(one -> one.gone() + one.came() > 0)
                .sorted(Comparator.comparing(HandoverListView.Figure::other))
                .toList();
    }

    /** How many the reader can do something about: others ask for it, its person said yes and the reader may decide, it arrived. */
    public long waiting() {
        if (!person.may(Permission.FILES_WORK)) {
            return 0;
        }
        List<Transfer> going = transfers.lately(clock.instant());
        Set<UUID> begun = going.stream().map(Transfer::listing).collect(Collectors.toSet());
        long decide = going.stream()
                .map(this::going)
                .flatMap(Optional::stream)
                .filter(HandoverListView.Going::decide)
                .count();
        long came = coming(clock.instant()).stream()
                .filter(one -> one.is(ArrivedTransfer.WAITING))
                .count();
        return asked(begun).size() + decide + came;
    }

    private List<OpenedListings.Opened> asked(Set<UUID> begun) {
        return opened.all().stream()
                .filter(one -> one.askedAt() != null
                        && one.declinedAt() == null
                        && one.status().equals("received"))
                .filter(one -> !begun.contains(one.id()))
                .filter(one -> records.find(one.kind(), one.record())
                        .filter(record -> !own.includes(record.kind(), record.id(), record.owners()))
                        .isPresent())
                .toList();
    }

    private Optional<HandoverListView.Going> going(Transfer one) {
        return records.find(one.kind(), one.record())
                .filter(record -> !own.includes(record.kind(), record.id(), record.owners()))
                .map(record -> new HandoverListView.Going(
                        one.id().toString(),
                        record.number(),
                        one.kind(),
                        one.otherName(),
                        state(one),
                        one.is(Transfer.AGREED) && decides(one, record),
                        one.askedAt(),
                        one.underWay() ? one.untilAt() : null));
    }

    /** Whether the reader is a second person of it. */
    boolean decides(Transfer one, RecordToTransfer record) {
        return person.may(Permission.PLACEMENT_APPROVE) && witnesses.is(person.actor(), one, record);
    }

    static String state(Transfer one) {
        @Nullable String outcome = one.outcome();
        return outcome == null ? one.state() : outcome;
    }

    private List<ArrivedTransfer> coming(Instant since) {
        return arrived.lately(since).stream().filter(one -> !read.own(one)).toList();
    }
}
